/**
 * A post as the site holds it → a piece's text: for verification after a write, and to show both versions of a
 * conflict. What the desk has no node for keeps its words. Never fails.
 */
import { canonicalRoot } from '../../../../shared/document/canonical';
import type { BlockJSON, RootJSON } from '../../../../shared/document/json';
import { noteKindOf, type NoteKind } from './apparatus';
import { readBlocks, type GrammarBlock } from './block-grammar';
import { parseHtml, textOfHtml } from './html';
import { figureOf, htmlOf, parseBlock, type KnownImages } from './parse-blocks';
import { parseCaption, parseInline } from './parse-inline';

export interface PostSource {
  /** HTML, as the site stores it. */
  title: string;
  excerpt: string;
  content: string;
  /** The featured image's words in the site's library; null where there is none. */
  lead: { id: number; alt: string; caption: string } | null;
}

export interface ParsedPost {
  /** Canonical, without block ids. Foreign blocks are paragraphs of their words. */
  root: RootJSON;
  /** The apparatus under the text, as plain text. */
  notes: { kind: NoteKind; text: string }[];
  /** Names of the blocks the desk has no node for, in order. */
  foreign: string[];
  /** Indexes of the root's children that are all that is left of such a block. */
  foreignAt: number[];
}

export function parsePost(source: PostSource, images: KnownImages): ParsedPost {
  const notes: ParsedPost['notes'] = [];
  const foreign: string[] = [];
  const body: BlockJSON[] = [];
  const lost = new Set<BlockJSON>();
  const statedLead: BlockJSON[] = [];
  for (const block of readBlocks(source.content)) {
    const note = noteKindOf(block);
    if (note !== undefined) notes.push({ kind: note, text: wordsOf(block) });
    else {
      const known = parseBlock(block, images);
      if (!known) foreign.push(block.name ?? 'html');
      for (const node of known ?? paragraphOfWords(block)) {
        if (!known) lost.add(node);
        (node.type === 'figure' && node.role === 'lead' ? statedLead : body).push(node);
      }
    }
  }
  const lead = source.lead
    ? [
        figureOf(
          'lead',
          images.get(source.lead.id) ?? null,
          source.lead.alt,
          parseCaption(source.lead.caption),
        ),
      ]
    : statedLead.slice(0, 1);
  const root = canonicalRoot({
    type: 'root',
    children: [
      { type: 'headline', children: parseInline(source.title) },
      { type: 'standfirst', children: parseInline(source.excerpt) },
      ...lead,
      ...body,
    ],
  });
  const first = 2 + lead.length;
  const foreignAt = body.flatMap((node, index) => (lost.has(node) ? [first + index] : []));
  return { root, notes, foreign, foreignAt };
}

function wordsOf(block: GrammarBlock): string {
  return textOfHtml(parseHtml(htmlOf(block))).trim();
}

function paragraphOfWords(block: GrammarBlock): BlockJSON[] {
  const text = wordsOf(block);
  return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}
