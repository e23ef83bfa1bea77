/**
 * The report of an import: what was recognised, changed and left out, each with its own words so that a reader
 * can check that nothing was lost. Must not know any format.
 */
import { importing } from '../../../shared/messages/en/import';
import type { BlockJSON, HeadingJSON } from '../../../shared/document/json';
import type { Changed, Dropped, Recognised } from '../../../shared/model/imported';

type Suffix<Key, Prefix extends string> = Key extends `${Prefix}${infer Rest}` ? Rest : never;
export type Part = Suffix<keyof typeof importing, 'import.part.'>;
export type ChangeKind = Suffix<keyof typeof importing, 'import.changed.'>;
export type DropKind = Suffix<keyof typeof importing, 'import.dropped.'>;

/** The order of the report is the catalogue's. */
const PARTS = Object.keys(importing).filter((key) => key.startsWith('import.part.'));
const rank = (entry: Recognised): number => PARTS.indexOf(entry.what);

/** Between the lines that one report entry stands for. */
const SEPARATOR = ' · ';

export class Report {
  private readonly recognised: Recognised[] = [];
  readonly changed: Changed[] = [];
  readonly dropped: Dropped[] = [];
  /** Headings of another level than they had, until it is known which of them stay headings. */
  private readonly levels = new Map<HeadingJSON, string>();

  found(what: Part, text: string): void {
    this.recognised.push({ what: `import.part.${what}`, text });
  }

  /** A part of the document, which the field that it came from may have told already. */
  foundInText(what: Part, text: string): void {
    if (!this.recognised.some((known) => known.what === `import.part.${what}` && known.text === text))
      this.found(what, text);
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
    addTo(this.dropped, `import.dropped.${what}`, text);
  }

  change(what: ChangeKind, text: string): void {
    addTo(this.changed, `import.changed.${what}`, text);
  }

  /** `from` is the level in the source, as an element's name. */
  relevelled(heading: HeadingJSON, from: string): void {
    this.levels.set(heading, from);
  }

  /** Tells of the headings that stay in the body: one that became the headline has not changed its level. */
  tellLevels(body: readonly BlockJSON[], textOf: (heading: HeadingJSON) => string): void {
    for (const block of body) {
      const from = block.type === 'heading' ? this.levels.get(block) : undefined;
      if (block.type === 'heading' && from !== undefined)
        this.change('heading', `${from} → ${block.tag}: ${textOf(block)}`);
    }
  }
}

function addTo(entries: Dropped[], what: string, text: string): void {
  const entry = entries.find((candidate) => candidate.what === what);
  if (!entry) entries.push({ what, text, count: 1 });
  else {
    entry.count += 1;
    if (text !== '') entry.text += entry.text === '' ? text : SEPARATOR + text;
  }
}
