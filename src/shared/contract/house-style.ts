/** The desk's house style: its choices, its rules and how they are used, its words. */
import { z } from 'zod';
import {
  deskStyleSchema,
  houseStyleViewSchema,
  patternRuleSchema,
  ruleOutcomeSchema,
  ruleStateSchema,
} from '../model/house-style';
import { doneSchema, procedure } from './base';

export const houseStyle = {
  read: procedure.output(houseStyleViewSchema),
  change: procedure
    .input(deskStyleSchema.pick({ choices: true, rules: true, words: true }).partial())
    .output(doneSchema),
  addWord: procedure.input(z.object({ word: z.string().trim().min(1).max(100) })).output(doneSchema),
  /** A rule whose examples fail is kept as a draft, with the reason. */
  saveRule: procedure
    .input(z.object({ rule: patternRuleSchema, state: ruleStateSchema }))
    .output(z.object({ problem: z.string().nullable() })),
  removeRule: procedure.input(z.object({ id: z.string() })).output(doneSchema),
  /** Something was done about a finding of this rule. */
  count: procedure
    .input(z.object({ rule: z.string().max(40), outcome: ruleOutcomeSchema }))
    .output(doneSchema),
  export: procedure.output(z.object({ text: z.string() })),
  import: procedure.input(z.object({ text: z.string().max(2_000_000) })).output(doneSchema),
};
