/**
 * Tells whether one line is page furniture, and which. Looks at the words of the line alone; where it stands is
 * for others to weigh. Must not know documents.
 */
import { fold, isTerminated, wordsIn } from '../measure';
import type { DropKind } from '../report';
import { isDateWithoutYear } from './dates';
import { NEWSLETTER_CUES, NEWSLETTER_LEADS, VOCABULARY } from './furniture-words';
import { networkRow } from './networks';

const phrases = (list: string | undefined): string[] =>
  (list ?? '')
    .split('|')
    .map((phrase) => fold(phrase.trim()))
    .filter((phrase) => phrase !== '');

const KINDS = Object.entries(VOCABULARY).map(([kind, words]) => ({
  kind: kind as DropKind,
  start: phrases(words.start),
  lead: phrases(words.lead),
}));
const WHOLE = new Map(
  Object.entries(VOCABULARY).flatMap(([kind, words]) =>
    phrases(words.whole).map((phrase) => [phrase, kind as DropKind] as const),
  ),
);
const LEADS = phrases(NEWSLETTER_LEADS);

/** No furniture line is longer. */
const LONGEST = 600;
const MOST_WORDS = 45;

const COPYRIGHT =
  /^(?:©|\(c\)|copyright)[\s©(c)]{0,5}(?:\d{4}|[a-z])|(?:all rights reserved|tous droits reserves|alle rechte vorbehalten|todos los derechos reservados|版权所有)/;
const COMMENT_COUNT =
  /^(?:read |see |view )?\(?\d{1,6}\)?\s?(?:comments?|commentaires?|kommentare?|comentarios?|repl(?:y|ies)|responses?|条评论)$|^(?:comments?|commentaires?|kommentare?|comentarios?)\s?[(:]?\s?\d{1,6}\)?$/;
const SHARE_COUNT = /^\d[\d.,]{0,9}k?\s?(?:shares?|views|partages|vues|mal geteilt|visitas)$/;
/** Appeals to subscribe, wherever in the line they stand. */
const APPEAL =
  /reader-supported|subscribe for free|free or paid subscriber|constitutes agreement|(?:delivered|straight|direct(?:ly)?|news) (?:\w+ ){0,4}(?:to )?your inbox|^sign up (?:to|for) |^(?:a |our )?(?:free |weekly |daily )*newsletter|newsletter promotion/;
const APPEAL_WORDS = 40;
/** What a newsletter box says in small print. */
const SMALL_PRINT =
  /^privacy notice|recaptcha|^by (?:signing up|clicking|subscribing|submitting|registering|continuing)/;
const SMALL_PRINT_WORDS = 80;
/** Invitations without a full stop are short. */
const SHORT_INVITATION = 9;
const SHARE_GLUED = /^(?:share|tweet|pin|send|post|email|print){2,6}$/;
/** Counts and single letters of buttons. */
const SCRAP = /^(?:\d{1,4}(?:[.,]\d{1,3})?[km]?|[a-z]|#\d{1,3})$/;
/** "Follow the Opinion section on Facebook, X and Instagram." */
const FOLLOW =
  /^(?:follow|like|join|find) .{0,120}\b(?:facebook|twitter|instagram|linkedin|tiktok|youtube|whatsapp|telegram|bluesky|threads|mastodon|x)\b/;
const DIVIDER = /^[\s*•·–—_=~#.☆★⁂-]{1,80}$/u;

/** After an opening phrase a label goes on with a mark, a capital or nothing; a sentence with a small letter. */
function isLabel(raw: string, phrase: string): boolean {
  const rest = raw.slice(phrase.length);
  return /^\s{0,2}(?:[^\p{Ll}\s]|$)/u.test(rest);
}

function isAppeal(text: string, folded: string): boolean {
  if (SMALL_PRINT.test(folded))
    return (
      wordsIn(folded) <= SMALL_PRINT_WORDS &&
      (folded.startsWith('privacy notice') || NEWSLETTER_CUES.test(folded))
    );
  if (!APPEAL.test(folded)) return false;
  const words = wordsIn(folded);
  return /^(?:sign up|a |our |free|weekly|daily|newsletter)/.test(folded) && !isTerminated(text)
    ? words <= SHORT_INVITATION
    : words <= APPEAL_WORDS && !folded.startsWith('sign up');
}

/** "About us | Contact us | Advertise": every part is furniture of its own. */
function rowOf(folded: string): DropKind | undefined {
  const parts = folded.split(/\s?[|·•]\s?/u);
  return parts.length > 1 && parts.every((part) => WHOLE.has(part)) ? WHOLE.get(parts[0] ?? '') : undefined;
}

function byWords(raw: string, folded: string): DropKind | null {
  const words = wordsIn(folded);
  for (const { kind, start, lead } of KINDS) {
    if (lead.some((phrase) => folded.startsWith(phrase)) && words <= MOST_WORDS) return kind;
    if (words > 30) continue;
    // The folded line begins as the raw one does but for marks; find where the phrase ends in the raw line.
    const from = raw.search(/[\p{L}\p{N}]/u);
    if (start.some((phrase) => folded.startsWith(phrase) && isLabel(raw.slice(Math.max(from, 0)), phrase)))
      return kind;
  }
  const invitation = words <= MOST_WORDS ? LEADS.find((lead) => folded.startsWith(lead)) : undefined;
  return invitation !== undefined && NEWSLETTER_CUES.test(folded.slice(invitation.length))
    ? 'newsletter'
    : null;
}

/** Whether the line is a heading or button and nothing else, so that what it announces stands below it. */
export function isWholePhrase(folded: string): boolean {
  return WHOLE.has(folded);
}

/** The kind of furniture that the line is by its own words, or null. */
export function furnitureOf(text: string): DropKind | null {
  if (text.length > LONGEST) return null;
  if (DIVIDER.test(text)) return 'divider';
  const folded = fold(text);
  const whole = WHOLE.get(folded) ?? rowOf(folded);
  if (whole) return whole;
  const row = networkRow(folded);
  if (row) return row;
  const lower = text.toLowerCase();
  if (COPYRIGHT.test(lower) || COPYRIGHT.test(folded)) return 'footer';
  if (COMMENT_COUNT.test(folded)) return 'comments';
  if (SHARE_COUNT.test(folded) || SHARE_GLUED.test(folded)) return 'share';
  if (SCRAP.test(folded)) return 'other';
  if (isAppeal(text, folded)) return 'newsletter';
  if (FOLLOW.test(folded) && wordsIn(folded) <= 25 && !text.includes('@')) return 'social';
  if (isDateWithoutYear(text)) return 'page-date';
  return byWords(text, folded);
}
