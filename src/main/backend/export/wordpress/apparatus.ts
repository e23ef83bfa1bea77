/**
 * What stands under a piece's text in a post: author lines, disclaimer, call for contributions, source. Each is a
 * paragraph marked by its class, and only what the piece really has. The words are those of every output.
 */
import type { Publication } from '../../../../shared/model/publication';
import { translate } from '../../../../shared/messages/translate';
import type { RenderContext } from '../../render/context';
import { element, escapeHtml } from '../../render/escape';
import { authorLine, fillPreset, sourceOf } from '../../render/parts';
import { writeMarkedParagraph } from './blocks';
import type { GrammarBlock } from './block-grammar';

const KINDS = ['author', 'disclaimer', 'call', 'source'] as const;
export type NoteKind = (typeof KINDS)[number];

const classOf = (kind: NoteKind): string => `copydesk-${kind}`;

/** One block each, in the order of the page. */
export function writeApparatus(publication: Publication, context: RenderContext): string[] {
  const { authors, disclaimer, call } = publication;
  const notes: [NoteKind, string][] = [
    ...authors.map((author): [NoteKind, string] => ['author', authorLine(author)]),
    ['disclaimer', disclaimer ? fillPreset(disclaimer.text, publication, context) : ''],
    ['call', call ? fillPreset(call.text, publication, context) : ''],
    ['source', sourceNote(publication)],
  ];
  return notes.flatMap(([kind, html]) => (html === '' ? [] : [writeMarkedParagraph(classOf(kind), html)]));
}

function sourceNote(publication: Publication): string {
  const source = sourceOf(publication);
  if (!source) return '';
  const name = escapeHtml(source.name === '' ? (source.url ?? '') : source.name);
  const linked = source.url === null ? name : element('a', { href: source.url }, name);
  const label = escapeHtml(translate('export.source'));
  return [label, linked, escapeHtml(source.licence)].filter((part) => part !== '').join(' ');
}

/** Which part of the apparatus a block of a post is, if any. */
export function noteKindOf(block: GrammarBlock): NoteKind | undefined {
  const { className } = block.attributes;
  if (block.name !== 'paragraph' || typeof className !== 'string') return undefined;
  const classes = className.split(/\s+/);
  return KINDS.find((kind) => classes.includes(classOf(kind)));
}
