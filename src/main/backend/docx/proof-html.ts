/**
 * A piece with its suggestions and comments as one HTML page to read and print: marks in the text, each with a number, and
 * beside the paragraph who suggests or says what. Made of the same paragraphs as the Word file. Runs in a compute worker.
 */
import { FORMAT } from '../../../shared/document/json';
import { translate } from '../../../shared/messages/translate';
import { shortened } from '../../../shared/text/shortened';
import { commentsToWord } from './comments-to-word';
import { naming } from './names';
import { isRtl } from './look-xml';
import { PROOF_CSS } from './proof-css';
import { pieceToWord } from './to-word';
import {
  changeKey,
  type Change,
  type WordComment,
  type WordKind,
  type WordParagraph,
  type WordProps,
  type WordRun,
} from './word';
import type { DocxInput } from './write-docx';
import { escaped } from './xml';

const TAGS: Partial<Record<WordKind, string>> = {
  title: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  quote: 'blockquote',
  'pull-quote': 'blockquote',
};
const TINTS = 6;

export function proofHtml(input: DocxInput): string {
  const people = naming(input);
  const piece = pieceToWord(input.root, people.nameOf, isRtl(input.language));
  const comments = commentsToWord(piece, input, people);
  return new ProofPage(input, comments).page(piece.paragraphs);
}

class ProofPage {
  private readonly tints = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private notes: string[] = [];
  private readonly time: Intl.DateTimeFormat;

  constructor(
    private readonly input: DocxInput,
    private readonly comments: readonly WordComment[],
  ) {
    this.time = new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
  }

  page(paragraphs: readonly WordParagraph[]): string {
    const { language, note, authors, creator, at } = this.input;
    const body: string[] = [];
    let head = paragraphs.findLastIndex(({ props }) => props.kind === 'title' || props.kind === 'subtitle');
    for (const paragraph of paragraphs) {
      body.push(this.row(paragraph));
      if (head === 0 && authors.length > 0)
        body.push(`<div class="row"><p class="byline">${escaped(authors.join(', '))}</p></div>`);
      head -= 1;
    }
    const legend = [...this.tints].map(
      ([name, tint]) => `<li><span class="tint tint-${String(tint)}"></span>${escaped(name)}</li>`,
    );
    const title = paragraphs.find(({ props }) => props.kind === 'title');
    const name = title ? title.runs.map(({ text }) => text).join('') : '';
    return [
      `<!doctype html><html lang="${escaped(language)}" dir="${isRtl(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escaped(translate('docx.proof.title', { headline: name }))}</title><style>${PROOF_CSS}</style></head><body>`,
      note.length > 0
        ? `<aside class="note">${note.map((text) => `<p>${escaped(text)}</p>`).join('')}</aside>`
        : '',
      `<header class="key"><p>${escaped(translate('docx.proof.made', { creator, at: this.when(at) }))}</p>`,
      legend.length > 0 ? `<ul>${legend.join('')}</ul>` : '',
      `<p class="signs"><ins>${escaped(translate('docx.proof.inserted'))}</ins> <del>${escaped(translate('docx.proof.deleted'))}</del> <span class="look">${escaped(translate('docx.proof.look'))}</span> <mark>${escaped(translate('docx.proof.commented'))}</mark></p></header>`,
      `<main>${body.join('')}</main></body></html>`,
    ].join('');
  }

  private row(paragraph: WordParagraph): string {
    this.notes = [];
    const { kind, direction, alignment, level } = paragraph.props;
    const tag = TAGS[kind] ?? 'p';
    const words = stretchesOf(paragraph.runs)
      .map((stretch) => this.stretch(stretch, paragraph))
      .join('');
    const ends = this.ends(paragraph);
    for (const id of paragraph.comments) this.comment(id);
    const dir = direction ? ` dir="${direction}"` : '';
    const isItem = kind === 'bullet' || kind === 'number';
    const style = isItem ? `--level:${String(level)}` : alignment ? `text-align:${alignment}` : '';
    const sign = style === '' ? '' : ` style="${style}"`;
    const notes = this.notes.length > 0 ? `<ol class="notes">${this.notes.join('')}</ol>` : '';
    return `<div class="row"><${tag} class="${kind}"${dir}${sign}>${words}${ends}</${tag}>${notes}</div>`;
  }

  /** What goes and what comes in its place are one change, with one number. */
  private stretch({ runs, by }: Stretch, { move, markIns, markDel }: WordParagraph): string {
    const html = runs.map((run) => this.run(run, by !== null)).join('');
    // That a paragraph moved is told at its end.
    const moved = move && (markIns ?? markDel);
    if (!by || (moved && changeKey(by) === changeKey(moved))) return html;
    const textOf = (what: 'ins' | 'del'): string =>
      runs
        .filter((run) => run[what])
        .map(said)
        .join('')
        .trim();
    const [before, after] = [textOf('del'), textOf('ins')];
    const isReplaced = before !== '' && after !== '';
    const what = isReplaced ? 'replaced' : runs.some(({ ins }) => ins) ? 'inserted' : 'deleted';
    const words = isReplaced
      ? translate('docx.proof.replacedWith', { before: shortened(before, 80), after: shortened(after, 80) })
      : quoted(before + after);
    return html + this.numbered(by, what, words);
  }

  /** `isTold`: what comes and goes is told of the stretch it stands in. */
  private run(run: WordRun, isTold: boolean): string {
    const { del, ins, was } = run;
    let html = run.picture ? this.picture(run) : escaped(run.text).replaceAll('\n', '<br>');
    html = looked(html, run);
    if (run.link) html = `<a href="${escaped(run.link.url)}">${html}</a>`;
    if (run.lang !== null) html = `<span lang="${escaped(run.lang)}">${html}</span>`;
    const words = quoted(said(run).trim());
    if (was && !ins) html = this.marked('span class="look', 'span', html, was.by, 'look', words);
    if (ins) html = this.marked('ins class="', 'ins', html, ins, 'inserted', isTold ? null : words);
    if (del) html = this.marked('del class="', 'del', html, del, 'deleted', isTold ? null : words);
    const threads = run.comments.filter((id) => this.comment(id));
    return threads.length > 0 ? `<mark>${html}</mark>${this.reference(threads)}` : html;
  }

  private marked(
    open: string,
    tag: string,
    html: string,
    by: Change,
    what: 'inserted' | 'deleted' | 'look',
    words: string | null,
  ): string {
    const tint = this.tintOf(by.author);
    const title = `${by.author}: ${translate(`docx.proof.${what}`)}`;
    const space = open.endsWith('"') ? '' : ' ';
    const marked = `<${open}${space}tint-${String(tint)}" title="${escaped(title)}">${html}</${tag}>`;
    return words === null ? marked : marked + this.numbered(by, what, words);
  }

  /** The number of a change, and what is said of it beside the paragraph. */
  private numbered(by: Change, what: 'inserted' | 'deleted' | 'replaced' | 'look', words: string): string {
    const key = `${changeKey(by)} ${what} ${words}`;
    const isNew = !this.numbers.has(key);
    const number = this.numberOf(key);
    if (isNew) this.note(number, by, `<b>${escaped(translate(`docx.proof.${what}`))}</b> ${escaped(words)}`);
    return `<sup class="tint-${String(this.tintOf(by.author))}">${String(number)}</sup>`;
  }

  /** What is suggested about the paragraph as a whole. */
  private ends(paragraph: WordParagraph): string {
    const { was, props, move } = paragraph;
    const [markIns, markDel] = [endOf(paragraph, 'ins'), endOf(paragraph, 'del')];
    const say = (by: Change, words: string, sign: string): string => {
      const number = this.numberOf(`${changeKey(by)} ${words} ${String(this.numbers.size)}`);
      this.note(number, by, `<b>${escaped(words)}</b>`);
      const tint = `tint-${String(this.tintOf(by.author))}`;
      return `<span class="end ${tint}">${sign}</span><sup class="${tint}">${String(number)}</sup>`;
    };
    return [
      markIns
        ? say(markIns, translate(move?.to ? 'docx.proof.movedHere' : 'docx.proof.paragraphIn'), '¶')
        : '',
      markDel
        ? say(
            markDel,
            translate(move && !move.to ? 'docx.proof.movedAway' : 'docx.proof.paragraphOut'),
            '<s>¶</s>',
          )
        : '',
      was ? say(was.by, becomes(was.props, props), '¶') : '',
    ].join('');
  }

  private picture({ picture }: WordRun): string {
    const bytes = picture && this.input.pictures[picture.media];
    if (!picture || !bytes) return `<span class="missing">${escaped(picture?.alt ?? '')}</span>`;
    const type = typeOf(bytes);
    return `<img alt="${escaped(picture.alt)}" src="data:${type};base64,${Buffer.from(bytes).toString('base64')}">`;
  }

  /** Whether it is one; it is told where its words begin. */
  private comment(id: string): boolean {
    const root = this.comments.find((comment) => comment.id === id);
    if (!root || this.numbers.has(`comment ${id}`)) return false;
    const number = this.numberOf(`comment ${id}`);
    const replies = this.comments.filter(({ parent }) => parent === id);
    const lines = [root, ...replies].map(
      ({ author, date, text }) =>
        `<p><b>${escaped(author)}</b> <time>${escaped(this.when(date))}</time><br>${escaped(text).replaceAll('\n', '<br>')}</p>`,
    );
    const state = root.done ? `<p class="done">${escaped(translate('docx.proof.resolved'))}</p>` : '';
    this.notes.push(
      `<li value="${String(number)}" class="comment tint-${String(this.tintOf(root.author))}">${lines.join('')}${state}</li>`,
    );
    return true;
  }

  private reference(ids: readonly string[]): string {
    return ids.map((id) => `<sup class="said">${String(this.numberOf(`comment ${id}`))}</sup>`).join('');
  }

  private note(number: number, { author, date }: Change, html: string): void {
    this.notes.push(
      `<li value="${String(number)}" class="tint-${String(this.tintOf(author))}">${html}<br><span class="who">${escaped(author)}</span> <time>${escaped(this.when(date))}</time></li>`,
    );
  }

  private numberOf(key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  private tintOf(author: string): number {
    const tint = this.tints.get(author) ?? (this.tints.size % TINTS) + 1;
    this.tints.set(author, tint);
    return tint;
  }

  private when(at: string): string {
    const time = Date.parse(at);
    return Number.isNaN(time) ? '' : this.time.format(time);
  }
}

/** Runs that stand together. `by`: whose one change they are, where they come or go. */
interface Stretch {
  runs: WordRun[];
  by: Change | null;
}

function stretchesOf(runs: readonly WordRun[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runs) {
    // Words that one person would have and another would not are told of each.
    const by = run.ins && run.del ? null : (run.ins ?? run.del);
    const last = stretches.at(-1);
    if (by && last?.by && changeKey(by) === changeKey(last.by)) last.runs.push(run);
    else stretches.push({ runs: [run], by });
  }
  return stretches;
}

const said = ({ picture, text }: WordRun): string => (picture ? translate('docx.noPicture') : text);
const quoted = (words: string): string => (words === '' ? '¶' : `“${shortened(words, 80)}”`);

/** Who would have the paragraph's end come or go, unless all its words do so with it: that is told of them. */
function endOf({ markIns, markDel, runs, move }: WordParagraph, kind: 'ins' | 'del'): Change | null {
  const mark = kind === 'ins' ? markIns : markDel;
  const isWhole =
    runs.length > 0 && runs.every((run) => mark && run[kind] && changeKey(run[kind]) === changeKey(mark));
  return isWhole && !move ? null : mark;
}

/** What of a paragraph is otherwise. */
export function becomes(was: WordProps, now: WordProps): string {
  if (was.kind === now.kind && was.alignment !== now.alignment)
    return translate('docx.proof.aligned', { how: translate(`block.align.${now.alignment ?? 'start'}`) });
  if (was.kind === now.kind && was.level !== now.level)
    return translate(now.level > was.level ? 'docx.proof.indented' : 'docx.proof.outdented');
  return translate('docx.proof.style', { from: nameOfKind(was.kind), to: nameOfKind(now.kind) });
}

const nameOfKind = (kind: WordKind): string => translate(`docx.kind.${kind}`);

function looked(html: string, { format }: WordRun): string {
  const wrap = (bit: number, tag: string, inside: string): string =>
    (format & bit) === 0 ? inside : `<${tag}>${inside}</${tag}>`;
  return (
    [
      [FORMAT.bold, 'strong'],
      [FORMAT.italic, 'em'],
      [FORMAT.underline, 'u'],
      [FORMAT.strikethrough, 's'],
      [FORMAT.subscript, 'sub'],
      [FORMAT.superscript, 'sup'],
    ] as const
  ).reduce((inside, [bit, tag]) => wrap(bit, tag, inside), html);
}

function typeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff) return 'image/jpeg';
  if (bytes[0] === 0x89) return 'image/png';
  if (bytes[0] === 0x47) return 'image/gif';
  return bytes[0] === 0x52 ? 'image/webp' : 'image/avif';
}
