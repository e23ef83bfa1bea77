/**
 * What is done to every draft, whatever format it came in: the opinion marker taken off the headline, a lead
 * image known by caption and credit, and the notes before and after the piece set into their own fields.
 * Must not know formats.
 */
import type { BlockJSON, FigureJSON, InlineJSON, RootJSON } from '../../../shared/document/json';
import { bodyTextOf, textOfInline } from '../../../shared/document/read';
import { figureOf, type Draft } from './draft';
import { sliceInline, trimInline } from './inline';
import { guessLanguage } from './language';
import { wordsIn } from './measure';
import { applyNote, isAuthor, nameSource } from './apply-notes';
import { creditEvidence, creditText, isCreditFor, labelledCaption, splitCredit } from './text/credits';
import { splitMarker } from './text/markers';
import { readNotes, type Note } from './text/notes';

function takeMarker(draft: Draft): void {
  for (;;) {
    const marked = splitMarker(textOfInline(draft.headline));
    if (!marked) return;
    draft.report.found('marker', marked.marker);
    draft.headline = trimInline(sliceInline(draft.headline, marked.from, marked.to));
  }
}

const textOf = (block: BlockJSON | undefined): string =>
  block?.type === 'paragraph' || block?.type === 'heading' ? textOfInline(block.children) : '';

const MOST_CAPTION_WORDS = 60;

/** A lead picture's figure, how many blocks it takes, and the lines that say so. */
interface Lead {
  figure: FigureJSON;
  blocks: number;
  said: { part: 'caption' | 'credit'; text: string }[];
}

/** A caption that opens the body, with its credit in the same or the next block. */
function openingCaption([first, second]: readonly BlockJSON[]): Lead | null {
  if (first?.type !== 'paragraph') return null;
  const text = textOf(first);
  if (wordsIn(text) > MOST_CAPTION_WORDS) return null;
  const own = labelledCaption(text);
  const from = text.length - (own ?? text).length;
  const caption = (to: number): InlineJSON[] => trimInline(sliceInline(first.children, from, to));
  const said: Lead['said'] = own === null ? [] : [{ part: 'caption', text }];
  const split = splitCredit(text);
  if (split) {
    const credit = { part: 'credit' as const, text: text.slice(split.captionEnd).trim() };
    return { figure: figureOf(caption(split.captionEnd), split.credit), blocks: 1, said: [...said, credit] };
  }
  const next = textOf(second);
  if (isCreditFor(text, next)) {
    return {
      figure: figureOf(caption(text.length), creditText(next)),
      blocks: 2,
      said: [...said, { part: 'credit', text: next }],
    };
  }
  return own === null ? null : { figure: figureOf(caption(text.length), ''), blocks: 1, said };
}

/** A picture that stands before its words: they are the paragraphs after it. */
function openingFigure([figure, first, second]: readonly BlockJSON[]): Lead | null {
  if (figure?.type !== 'figure') return null;
  const [caption] = figure.children;
  const alone: Lead = { figure, blocks: 1, said: [] };
  if (figure.credit !== '' || first?.type !== 'paragraph') return alone;
  const evidence = creditEvidence(textOf(first));
  if (evidence === 'sure' || (caption.children.length > 0 && evidence)) {
    figure.credit = creditText(textOf(first));
    return { figure, blocks: 2, said: [{ part: 'credit', text: textOf(first) }] };
  }
  const captioned = caption.children.length > 0 || wordsIn(textOf(first)) > MOST_CAPTION_WORDS;
  if (captioned || !isCreditFor(textOf(first), textOf(second))) return alone;
  caption.children = first.children;
  figure.credit = creditText(textOf(second));
  return { figure, blocks: 3, said: [{ part: 'credit', text: textOf(second) }] };
}

function liftLead(draft: Draft): void {
  const lead = draft.lead ? null : (openingFigure(draft.body) ?? openingCaption(draft.body));
  if (!lead) return;
  lead.figure.role = 'lead';
  draft.lead = lead.figure;
  draft.body.splice(0, lead.blocks);
  for (const { part, text } of lead.said) draft.report.found(part, text);
}

/** How many blocks at the end of a body may be notes. */
const TAIL = 8;
const EDITORS_NOTE =
  /^\W{0,2}(?:editor[’']s note|note de la rédaction|anm(?:erkung)? d(?:er|\.) red(?:aktion|\.)|nota del editor|编者按)\s*[:：.–—-]?\s*/iu;

/** A name with a role is a note only at the very end or where the byline names the same person. */
function isCertain(notes: readonly Note[], draft: Draft, atEnd: boolean): boolean {
  if (atEnd || notes.some((note) => note.kind !== 'bio')) return true;
  return notes.every((note) => note.authors.every(({ name }) => name === '' || isAuthor(draft, name)));
}

function linkIn(block: BlockJSON | undefined): string | null {
  const links = block && 'children' in block ? block.children.filter((child) => child.type === 'link') : [];
  return links.at(-1)?.url ?? null;
}

function peelEnd(draft: Draft): void {
  let atEnd = true;
  const known = draft.authors.map((author) => author.name);
  const lifted: { notes: Note[]; link: string | null }[] = [];
  const lowest = Math.max(1, draft.body.length - TAIL);
  for (let index = draft.body.length - 1; index >= lowest; index -= 1) {
    const block = draft.body[index];
    const notes =
      block?.type === 'paragraph' || block?.type === 'heading' ? readNotes(textOf(block), known) : null;
    if (notes && isCertain(notes, draft, atEnd)) {
      lifted.unshift({ notes, link: linkIn(block) });
      draft.body.splice(index, 1);
    } else atEnd = false;
  }
  for (const { notes, link } of lifted) for (const note of notes) applyNote(draft, note, link);
}

/** A note by the editor, or who the author in the byline is. */
function peelOpening(draft: Draft): void {
  const text = textOf(draft.body[0]);
  const label = EDITORS_NOTE.exec(text)?.[0];
  if (draft.body.length < 2 || (label === undefined && draft.authors.length === 0)) return;
  const notes = readNotes(text.slice(label?.length ?? 0));
  if (!notes || (label === undefined && !isCertain(notes, draft, false))) return;
  draft.body.shift();
  if (label !== undefined) draft.report.leave('author-heading', [label.trim()]);
  for (const note of notes) applyNote(draft, note);
}

/** The language the source states, else the one its words are in. */
export function tellLanguage(draft: Draft): void {
  const root: RootJSON = { type: 'root', children: draft.body };
  draft.language ??= guessLanguage(`${textOfInline(draft.headline)}\n${bodyTextOf(root)}`);
  if (draft.language !== null) draft.report.found('language', draft.language);
}

export function settle(draft: Draft): void {
  takeMarker(draft);
  peelOpening(draft);
  liftLead(draft);
  peelOpening(draft);
  peelEnd(draft);
  nameSource(draft);
  tellLanguage(draft);
}
