/**
 * Pairs the marks of one block with a stack. Knows what continues from block to block only as plain strings of marks.
 * Must not know how a mark was chosen to be one (scan.ts) or what is said about an unpaired one.
 */
import { at, isGap, isLetter, isLetterOrDigit } from '../text/characters';
import type { Span } from '../text/span';
import { isPluralPossessive } from './misused';
import { nestedOpeners } from './nested';
import type { Mark } from './scan';
import { QUOTATION_KINDS, type MarkKind } from './table';

export interface Unpaired {
  at: number;
  character: string;
  /** A "turned" mark has a partner but faces away from it; `expected` is the mark that belongs there. */
  why: 'unclosed' | 'unopened' | 'turned';
  expected: string | null;
}

export interface Pairing {
  unpaired: Unpaired[];
  /** Quotations, marks included. */
  quotations: Span[];
  /** Opening marks of quotations that run on beyond the block, outermost first. */
  leftOpen: Open[];
  /** ‘ at the end of a word with nothing to close: workers‘ rights. */
  apostrophes: number[];
}

interface Open extends Mark {
  /** Where a ’ after it could have closed it, or -1. */
  couldCloseAt: number;
}

/** The quotation in single marks that closed last, with a ’ that may have been an apostrophe. */
interface Doubtful {
  quotation: Span;
  /** It reads like workers’ rights, so that the next ’ may as well be the closing one. */
  possessive: boolean;
}

/** English marks that face the wrong way, and what belongs there. */
const TURNED: Record<string, string> = { '“': '”', '”': '“', '‘': '’' };
/** Marks that do not stand inside their own kind. */
const SINGLY: ReadonlySet<MarkKind> = new Set(['double', 'single']);
/** A symbol in quotation marks with a plural’s s: ‘i’s, ‘MP’s. The ’ is no apostrophe there. */
const QUOTED_SYMBOL = /^‘(?:\p{L}|\p{Lu}+|\p{N}+)’(?=s(?!\p{L}))/u;

/** “they hear ‘college’ and think failure’”: where others are quoted in single marks, a plain word has no apostrophe at its end. */
function isNoApostrophe(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 24), offset);
  const after = text.slice(offset + 1, offset + 4);
  return (
    text.includes('‘') &&
    /(?<![\p{L}\p{N}’'-])\p{L}{4,}$/u.test(before) &&
    !CLIPPED.test(before) &&
    /^(?:[.,;:!?)]*[”"]?(?:\s|$))/u.test(after)
  );
}
/** Plurals and those who drop a g or a d: workers’, nothin’, roun’, frien’. */
const CLIPPED = /(?:[sxz]|in|un|frien|thousan|groun|husban|fella|chil|ole)$/iu;

export class Pairer {
  private readonly stack: Open[] = [];
  private readonly result: Pairing = { unpaired: [], quotations: [], leftOpen: [], apostrophes: [] };
  private doubtful: Doubtful | null = null;
  private nested: ReadonlySet<number> = new Set();

  constructor(
    private readonly text: string,
    /** Opening marks with which the next block takes up quotations left open here. */
    private readonly takenUp: string,
  ) {}

  pair(marks: readonly Mark[]): Pairing {
    this.nested = nestedOpeners(marks);
    for (const mark of marks) this.read(mark);
    this.finish();
    return this.result;
  }

  private read(mark: Mark): void {
    const open = this.topOf(mark.kind) !== -1;
    if (mark.kind === 'single' && mark.side === 'close') this.closeSingle(mark);
    else if (open && this.nested.has(mark.at)) this.open(mark);
    else if (mark.side === 'either') this.take(mark, open ? 'close' : 'open');
    else if (mark.side === 'open' && TURNED[mark.character] !== undefined) this.readOpener(mark, open);
    else if (mark.kind === 'double' && !open && mark.side === 'close' && this.standsBeforeWord(mark.at))
      this.turned(mark, 'open');
    else this.take(mark, mark.side);
  }

  private take(mark: Mark, side: 'open' | 'close'): void {
    if (side === 'open') this.open(mark);
    else this.close(mark);
  }

  /** “ and ‘ after a word and before a gap can only be meant to close. */
  private readOpener(mark: Mark, open: boolean): void {
    const behindWord = !isGap(at(this.text, mark.at - 1)) && !'([“‘—–-'.includes(at(this.text, mark.at - 1));
    const next = at(this.text, mark.at + 1);
    if (!behindWord || !(isGap(next) || '.,;:!?)'.includes(next))) this.open(mark);
    else if (open) this.turned(mark, 'close');
    else if (mark.character === '‘' && isLetter(at(this.text, mark.at - 1)))
      this.result.apostrophes.push(mark.at);
    else this.open(mark);
  }

  private turned(mark: Mark, side: 'open' | 'close'): void {
    this.report(mark, 'turned', TURNED[mark.character] ?? null);
    this.take(mark, side);
  }

  private open(mark: Mark): void {
    const top = this.stack.at(-1);
    if (top?.kind === mark.kind && SINGLY.has(mark.kind) && !this.nested.has(mark.at)) {
      // One inside another of the same kind is not written: the first was never closed, unless this line takes it up again.
      this.stack.pop();
      if (at(this.text, mark.at - 1) === '\n') this.quote(top.at, mark.at);
      else this.giveUp(top);
    }
    if (mark.kind === 'single') this.doubtful = null;
    this.stack.push({ ...mark, couldCloseAt: -1 });
  }

  private close(mark: Mark): void {
    const partner = this.topOf(mark.kind);
    if (partner === -1) {
      this.report(mark, 'unopened', null);
      return;
    }
    while (this.stack.length > partner + 1) this.giveUp(this.stack.pop());
    const opener = this.stack.pop();
    if (opener && QUOTATION_KINDS.has(mark.kind)) this.quote(opener.at, mark.at + 1);
  }

  /** A ’ closes when a ‘ waits for it; when none does, it is an apostrophe unless punctuation before it forbids. */
  private closeSingle(mark: Mark): void {
    const top = this.stack.at(-1);
    if (top?.kind === 'single') {
      this.stack.pop();
      const quotation = { start: top.at, end: mark.at + 1 };
      this.result.quotations.push(quotation);
      this.doubtful = mark.maybeApostrophe
        ? { quotation, possessive: isPluralPossessive(this.text, mark.at) }
        : null;
      return;
    }
    const waiting = this.stack[this.topOf('single')];
    if (waiting) waiting.couldCloseAt = mark.at;
    else if (this.doubtful && (mark.surelyCloses || this.doubtful.possessive)) {
      this.doubtful.quotation.end = mark.at + 1;
      this.doubtful.possessive = isPluralPossessive(this.text, mark.at);
      if (mark.surelyCloses) this.doubtful = null;
    } else if (mark.surelyCloses || (this.closedAtAWord() && isNoApostrophe(this.text, mark.at))) {
      this.report(mark, 'unopened', null);
    }
  }

  /** Not ‘Shut t’ door’, where what seemed to close was a clipped word. */
  private closedAtAWord(): boolean {
    if (this.doubtful === null) return true;
    const { start, end } = this.doubtful.quotation;
    const last = /\p{L}+$/u.exec(this.text.slice(start, end - 1))?.[0] ?? '';
    return last.length >= 4 && !CLIPPED.test(last);
  }

  private finish(): void {
    this.result.leftOpen = this.stack.filter((mark) => QUOTATION_KINDS.has(mark.kind));
    for (const mark of this.stack) {
      const index = this.result.leftOpen.indexOf(mark);
      if (index !== -1 && this.takenUp.charAt(index) === mark.character && this.mayRunOn(mark))
        this.quote(mark.at, this.text.length);
      else this.giveUp(mark);
    }
    this.result.unpaired.sort((one, other) => one.at - other.at);
  }

  /** What runs on over paragraphs begins a sentence; “an abundance of caution is a phrase that nobody closed. */
  private mayRunOn({ at: offset, character }: Mark): boolean {
    const begins = this.text.slice(0, offset).trim() === '';
    return begins || !'“‘'.includes(character) || !/\p{Ll}/u.test(at(this.text, offset + 1));
  }

  private giveUp(mark: Open | undefined): void {
    if (!mark) return;
    const symbol = QUOTED_SYMBOL.exec(this.text.slice(mark.at, mark.at + 12))?.[0];
    if (symbol !== undefined) this.quote(mark.at, mark.at + symbol.length);
    else if (mark.couldCloseAt !== -1) this.quote(mark.at, mark.couldCloseAt + 1);
    else this.report(mark, 'unclosed', null);
  }

  private report({ at: offset, character }: Mark, why: Unpaired['why'], expected: string | null): void {
    this.result.unpaired.push({ at: offset, character, why, expected });
  }

  private quote(start: number, end: number): void {
    this.result.quotations.push({ start, end });
  }

  private topOf(kind: MarkKind): number {
    return this.stack.findLastIndex((mark) => mark.kind === kind);
  }

  private standsBeforeWord(offset: number): boolean {
    const before = at(this.text, offset - 1);
    return (isGap(before) || '(['.includes(before)) && isLetterOrDigit(at(this.text, offset + 1));
  }
}
