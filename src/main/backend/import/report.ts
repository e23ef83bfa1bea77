/**
 * The report of an import: what was recognised and what was left out, each with its own words so that a reader
 * can check that nothing was lost. Must not know any format.
 */
import { importing } from '../../../shared/messages/en/import';
import type { Dropped, Recognised } from '../../../shared/model/imported';

type Suffix<Key, Prefix extends string> = Key extends `${Prefix}${infer Rest}` ? Rest : never;
export type Part = Suffix<keyof typeof importing, 'import.part.'>;
export type DropKind = Suffix<keyof typeof importing, 'import.dropped.'>;

/** The order of the report is the catalogue's. */
const PARTS = Object.keys(importing).filter((key) => key.startsWith('import.part.'));
const rank = (entry: Recognised): number => PARTS.indexOf(entry.what);

/** Between the lines that one report entry stands for. */
const SEPARATOR = ' · ';

export class Report {
  private readonly recognised: Recognised[] = [];
  readonly dropped: Dropped[] = [];

  found(what: Part, text: string): void {
    this.recognised.push({ what: `import.part.${what}`, text });
  }

  /** Whether these words have been told for that part, perhaps within a whole line. */
  tells(what: Part, text: string): boolean {
    return this.recognised.some((known) => known.what === `import.part.${what}` && known.text.includes(text));
  }

  /** What was recognised, from headline to source. */
  inOrder(): Recognised[] {
    return this.recognised.toSorted((a, b) => rank(a) - rank(b));
  }

  /** One entry for lines that were left out together. */
  leave(what: DropKind, lines: readonly string[]): void {
    if (lines.length > 0)
      this.dropped.push({ what: `import.dropped.${what}`, text: lines.join(SEPARATOR), count: lines.length });
  }

  /** Elements of one kind add up to one entry, wherever they stood. */
  leaveMore(what: DropKind, text: string): void {
    const entry = this.dropped.find((candidate) => candidate.what === `import.dropped.${what}`);
    if (!entry) this.leave(what, [text]);
    else {
      entry.count += 1;
      if (text !== '') entry.text += entry.text === '' ? text : SEPARATOR + text;
    }
  }
}
