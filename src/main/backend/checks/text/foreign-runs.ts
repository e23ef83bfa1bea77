/** Two or more words of another language that stand in a row in an English text, though too few for a passage whose language can be told. */
import { PHRASES, TAKEN_IN } from './foreign-phrases';
import { liesInOne, overlaps, type Span } from './span';
import { startsSentence } from './words';

/** Small words of other languages that may stand in a run, English or not. */
const GLUE =
  /^(?:le|la|les|l|d|des|du|de|un|une|en|et|ne|se|si|qui|que|sur|dans|pour|par|sans|avec|ou|où|au|aux|à|ça|ce|on|il|i|lo|gli|della?|dei|di|da|del|al|alla|nel|non|che|per|con|ma|mi|ti|me|te|tu|su|es|el|los|las|y|o|por|para|una?|der|die|das|dem|den|des|ein|eine|einen|und|im|ist|zu|auf|für|mit|von|vom|nicht|ad|ab|ex|est|sunt|cum|sine|pro|in|ut|sed|nec|te|nos|vos|quod|quid|het|een|van|voor|op|na|do|da|os|as|w|z|na|nie|i|to|a|e|è)$/u;
/** Latin that no Englishman takes for English, though his dictionary may: curat, lex, nulla. */
const LATIN =
  /^(?:lex|leges|legis|legem|jus|juris|ius|iuris|nemo|neminem|nihil|nulla|nullum|nullus|omnia|omnes|omnium|semper|numquam|nunquam|unde|ubi|quam|quem|cuius|cujus|quia|quis|quae|quorum|autem|enim|ergo|sed|atque|neque|minimis|maxima|rerum|populi|populus|deus|dei|deo|deum|dominus|domini|domine|fides|fidei|veritas|veritatis|virtus|virtute|amor|amoris|mortis|mortuis|vita|vitae|mundi|mundum|hominis|homines|hominum|salus|urbs|urbem|urbis|terrae|aqua|caelum|caeli|ignis|bellum|belli|pacem|manus|verba|verbum|verbi|opus|operis|facit|fecit|facta|curat|habet|habemus|dixit|dicit|venit|videt|vincit|valet|debet|potest|sunt|esse|erat|fuit|erit|nobis|vobis|meum|tuum|suum|suae|magna|magnum|bonum|bona|malum|mala|caveat|excusat|iudex|rex|regis|regem|pater|patris|mater|matris|filius|filii|sanctus|gloria|laudamus|aeterna|aeternam|requiem|contra|mundus)$/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;
const ENGLISH_LACKS = /[^\u0000-\u007f’]/u;
/** What may stand between two words of a run. */
const BETWEEN = /^,? $/u;

/** Of these, what is English as well shows nothing. */
const ALSO_ENGLISH =
  /^(?:d|l|en|on|il|i|lo|die|den|des|do|ma|mi|me|te|con|del|per|pro|in|as|no|na|es|y|o|si|ex|ad|par|sans|pour|ton|van|op|nos|la|le|los|las|los|te|non|a|to|al|z|w|e)$/u;

/** “unknown”: no English word. “glue”: a small word of other languages. “weak”: of English too. */
type Kind = 'unknown' | 'glue' | 'weak';

/** Of words in small letters. What is meant by one takes a while to say, and is asked only of those that stand in a row. */
export interface Judge {
  isRight: (word: string) => boolean;
  /** Null where it is right, "" where it is like none. */
  judge: (word: string) => string | null;
}

interface Found extends Span {
  kind: Kind;
  /** With letters that English has not got. */
  marked: boolean;
}

export interface ForeignRun extends Span {
  /** Three strange words, or letters that English has not got: no misspelling. */
  sure: boolean;
  /** A small word that only another language has is among them: no dialect. */
  glued: boolean;
}

export function foreignRuns(text: string, skipped: readonly Span[], words: Judge): ForeignRun[] {
  const phrases = [...text.matchAll(PHRASES)]
    .map(spanOf)
    .filter((span) => !liesInOne(skipped, span) && / /u.test(text.slice(span.start, span.end)))
    // Carpe Diem, In Memoriam: with capitals it is a name.
    .filter(({ start, end }) => !/ \p{Lu}/u.test(text.slice(start, end)))
    .map((span): ForeignRun => ({ ...span, sure: true, glued: true }));
  const runs: ForeignRun[] = [];
  let run: Found[] = [];
  const close = (): void => {
    while (run.length > 0 && !isWord(run.at(-1))) run.pop();
    const [first] = run;
    const last = run.at(-1);
    const unknown = run.filter(({ kind }) => kind === 'unknown');
    const hasGlue = run.some(({ kind }) => kind === 'glue');
    // Unlike any English word; the others are a slip away from one.
    const isStrange = ({ start, end, marked }: Found): boolean =>
      marked ||
      LATIN.test(text.slice(start, end).toLowerCase()) ||
      words.judge(text.slice(start, end).toLowerCase()) === '';
    // Slips come singly: two words that are one each need a small foreign word beside them.
    // “euphonium, drydock and bora”: a list is no run.
    const isList = run.length === 2 && first !== undefined && last?.start !== first.end + 1;
    const isForeign = unknown.length >= 3 || (unknown.length === 2 && (hasGlue || unknown.some(isStrange)));
    if (first && last && isForeign && !isList)
      runs.push({
        start: first.start,
        end: last.end,
        glued: hasGlue,
        sure: unknown.filter(isStrange).length >= 3 || run.filter(({ marked }) => marked).length >= 2,
      });
    run = [];
  };
  let before = -1;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const span = spanOf(match);
    const isNext = before >= 0 && BETWEEN.test(text.slice(before, span.start));
    before = span.end;
    if (!isNext) close();
    if (liesInOne(skipped, span)) {
      close();
      continue;
    }
    const isSmall = /^\p{Ll}/u.test(word) || startsSentence(text, span.start);
    const kind = isSmall ? kindOf(word.toLowerCase(), words) : null;
    if (kind === null) close();
    else run.push({ ...span, kind, marked: ENGLISH_LACKS.test(word) });
  }
  close();
  // Looked for only where something was found: the list is long.
  const taken = runs.length === 0 ? [] : [...text.matchAll(TAKEN_IN)].map(spanOf);
  return [...phrases, ...runs.filter((found) => !taken.some((span) => overlaps(span, found)))];
}

function kindOf(word: string, words: Judge): Kind | null {
  if (GLUE.test(word)) return ALSO_ENGLISH.test(word) ? 'weak' : 'glue';
  if (LATIN.test(word) && !words.isRight(word)) return 'unknown';
  // nine-year-old, Pritchard’s
  if (word.length < 3 || word.includes('-') || /[’']s$/u.test(word)) return null;
  return words.isRight(word) ? null : 'unknown';
}

function isWord(found: Found | undefined): boolean {
  return found?.kind === 'unknown';
}

function spanOf({ 0: { length }, index }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}
