/**
 * Lines between headline and text that say when, how long and by whom, alone or together:
 * "By Ada Quill | 27 February 2025 | 4 min read", "February 27, 20255 Mins Read". Must not know pages.
 */
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { fold, wordsIn } from '../measure';
import { findDate, type DayOrder } from './dates';
import { readBareNames, readByline } from './people';
import { findReadTime } from './times';

export interface MetaLine {
  /** `iso` is null where day and month cannot be told apart. */
  date: { iso: string | null; update: boolean } | null;
  readTime: boolean;
  authors: ImportedAuthor[];
  /** Says only how long ago, which is no date. */
  ago: boolean;
  /** "来源：X", "Source: X" within the line. */
  source: string | null;
}

const LONGEST = 220;
const UPDATE =
  /\b(?:updated?|last modified|modified|amended|mis à jour|mise à jour|modifié|aktualisiert|stand|actualizado)\b|更新/iu;
const LABELS =
  /(?:first published|published|publication date|posted|updated|last updated|last modified|date|publié|mis à jour|mise à jour|veröffentlicht|erstellt|aktualisiert|stand|publicado|actualizado|发布时间|发布日期|发布于|时间|日期|更新)(?:\s(?:on|at|le|am|el|in))?\s?[:：]?/giu;
const WEEKDAYS =
  /(?<!\p{L})(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|星期[一二三四五六日天]|周[一二三四五六日])(?!\p{L})\.?,?/giu;
const TIME_LEFT =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:uhr|gmt|utc|[a-z]{2,4}t))?(?!\p{L})/giu;
const SOURCE = /(?:来源|來源|source|quelle|fuente)\s?[:：]\s?([^|·•\s][^|·•\s]{0,40})/iu;
const AGO =
  /^(?:(?:published|posted|updated)\s?:?\s)?(?:an?|\d{1,3})\s?(?:min(?:ute)?|h(?:ou)?r|day|week|month|year)s?\.?\sago$|^il y a \d{1,3}\s\p{L}+$|^vor \d{1,3}\s\p{L}+$|^hace \d{1,3}\s\p{L}+$|^\d{1,3}\s?(?:分钟|小时|天)前$/iu;
const MOST_LEFT_WORDS = 4;

const cut = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)} | ${text.slice(end)}`;

/** Dates one after the other; the first that is no update counts. */
function takeDates(text: string, order: DayOrder): { rest: string; date: MetaLine['date'] } {
  let rest = text;
  let date: MetaLine['date'] = null;
  for (
    let found = findDate(rest, order), rounds = 0;
    found && rounds < 4;
    found = findDate(rest, order), rounds += 1
  ) {
    const before = rest.slice(Math.max(0, found.start - 30), found.start);
    const update = UPDATE.test(before.slice(before.lastIndexOf('|') + 1));
    if (date === null || (date.update && !update)) date = { iso: found.iso, update };
    rest = cut(rest, found.start, found.end);
  }
  return { rest, date };
}

function segmentsOf(rest: string): string[] {
  return (
    rest
      .replace(LABELS, ' ')
      .replace(WEEKDAYS, ' ')
      .replace(TIME_LEFT, ' ')
      .split(/\s*(?:[|·•/]|\s[–—-]\s|(?<=\|)\s*,|,\s*(?=\|))\s*/u)
      .map((segment) =>
        segment.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/gu, '').replace(/\s(?:on|at|le|am|el)$/u, ''),
      )
      // The name of an author's picture glued to the byline: "StaffBy Staff".
      .map((segment) => segment.replace(/^(.{2,40})By \1$/u, 'By $1'))
      .filter((segment) => /[\p{L}\p{N}]/u.test(segment))
  );
}

/** What the line says, or null where it is a line of another kind. */
export function readMetaLine(text: string, order: DayOrder = null): MetaLine | null {
  if (text.length > LONGEST) return null;
  if (AGO.test(text)) return { date: null, readTime: false, authors: [], ago: true, source: null };
  const whole = readByline(text);
  const { rest: undated, date } = takeDates(text, order);
  if (!date && whole) return { date: null, readTime: false, authors: whole, ago: false, source: null };
  const readTime = findReadTime(undated);
  if (!date && !readTime) return null;
  let rest = readTime ? cut(undated, readTime.start, readTime.end) : undated;
  const source = SOURCE.exec(rest);
  if (source) rest = cut(rest, source.index, source.index + source[0].length);
  const segments = segmentsOf(rest);
  // Beside a byline other names are those of houses: "By Lin Yao | Seacoast".
  const signed = segments.some((segment) => readByline(segment) !== null);
  const authors = segments.flatMap(
    (segment) => (signed ? readByline(segment) : readBareNames(segment)) ?? [],
  );
  const left = segments.filter((segment) => !readByline(segment) && !readBareNames(segment));
  if (wordsIn(left.map(fold).join(' ')) > MOST_LEFT_WORDS) return null;
  return { date, readTime: readTime !== null, authors, ago: false, source: source?.[1] ?? null };
}
