/**
 * What a desk decides about its house style: choices that rules ask for, and how each rule is used. Schemas and types
 * only; rules are in main/backend/checks.
 */
import { z } from 'zod';

/** "piece": as the piece does most; only what differs inside one piece is found. "language": as the piece's English does. */
export const HOUSE_CHOICES = {
  /** Outer quotation marks. */
  quotes: ['piece', 'single', 'double'],
  /** A full stop or comma at the end of quoted words. */
  stops: ['language', 'inside', 'outside'],
  dashes: ['piece', 'spaced-en', 'closed-em', 'spaced-em'],
  ranges: ['en-dash', 'hyphen', 'piece'],
  spelling: ['language', 'british', 'american'],
  ise: ['piece', 'ise', 'ize'],
  dates: ['language', 'day-month', 'month-day'],
  percent: ['language', 'per cent', 'percent', '%'],
  /** Numbers up to this one are written in words. */
  numerals: ['nine', 'ten', 'any'],
  headlineCase: ['any', 'sentence', 'title'],
} as const;
export type HouseChoice = keyof typeof HOUSE_CHOICES;

export const houseChoicesSchema = z.strictObject({
  quotes: z.enum(HOUSE_CHOICES.quotes).default('piece'),
  stops: z.enum(HOUSE_CHOICES.stops).default('language'),
  dashes: z.enum(HOUSE_CHOICES.dashes).default('piece'),
  ranges: z.enum(HOUSE_CHOICES.ranges).default('en-dash'),
  spelling: z.enum(HOUSE_CHOICES.spelling).default('language'),
  ise: z.enum(HOUSE_CHOICES.ise).default('piece'),
  dates: z.enum(HOUSE_CHOICES.dates).default('language'),
  percent: z.enum(HOUSE_CHOICES.percent).default('language'),
  numerals: z.enum(HOUSE_CHOICES.numerals).default('nine'),
  headlineCase: z.enum(HOUSE_CHOICES.headlineCase).default('any'),
  /** Words. */
  longestSentence: z.number().int().min(10).max(200).default(35),
  longestParagraph: z.number().int().min(20).max(1000).default(90),
  shortestPiece: z.number().int().min(0).max(100_000).default(300),
  longestPiece: z.number().int().min(1).max(100_000).default(1800),
});
export type HouseChoices = z.infer<typeof houseChoicesSchema>;
