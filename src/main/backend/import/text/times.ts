/** The time of day behind a date, and read times. Must not know dates. */

/** Minutes ahead of UTC. Abbreviations that mean several zones (CST, IST) are left out: their time is taken as UTC. */
const ZONES: Record<string, number> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  HKT: 480,
  SGT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
};

const TIME =
  /^[\s,;·|–—-]{0,4}(?:(?:at|à|um|a las)\s)?\s?([01]?\d|2[0-3])(?:[:.]|\s?h\s?)([0-5]\d)(?::[0-5]\d)?(?!\d)\s?([ap]\.?m\b\.?)?(?:\s?Uhr)?(?:\s?\(?([A-Z]{3,4})\b\)?)?/iu;

export interface FoundTime {
  /** After midnight UTC of the date; may be negative. */
  minutes: number;
  length: number;
}

/** The time that `text` starts with, separators aside. */
export function timeAfter(text: string): FoundTime | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const hours = Number(match[1]);
  const half = match[3]?.charAt(0).toLowerCase();
  const shift = half === 'p' && hours < 12 ? 12 : half === 'a' && hours === 12 ? -12 : 0;
  const zone = ZONES[match[4]?.toUpperCase() ?? ''];
  // Letters that are no known zone belong to whatever follows.
  const length =
    match[4] !== undefined && zone === undefined ? match[0].lastIndexOf(match[4]) : match[0].length;
  return { minutes: (hours + shift) * 60 + Number(match[2]) - (zone ?? 0), length };
}

const NUMBER = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3})?`;
const UNIT = String.raw`(?:minuten|minutes?|minutos?|minuti|mins?\b|分钟|分鐘|分)`;
const READ_TIME = new RegExp(
  [
    String.raw`(?:reading time|read time|time to read|temps de lecture|lesezeit|lesedauer|tiempo de lectura|阅读时间|閱讀時間|预计阅读(?:时间)?)\s?[:：]?\s?(?:about |ca\.? |env\.? |约)?${NUMBER}\s?${UNIT}?\.?`,
    String.raw`${NUMBER}[\s-]?${UNIT}\.?\s?(?:read(?:ing)?(?: time)?\b|to read\b|de lecture|lesezeit|lesedauer|de lectura|阅读|读完)`,
    String.raw`^${NUMBER}\s?${UNIT}\.?$`,
  ].join('|'),
  'iu',
);

/** Where a line states how long the piece takes to read. */
export function findReadTime(text: string): { start: number; end: number } | null {
  const match = text.length > 200 ? null : READ_TIME.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
