/** Headline, byline, lead image and heading levels of a Word file that does not have ours. Pure. */
import { newBlockId } from '../../../shared/document/block-ids';
import { readByline } from '../import/text/people';
import type { WordFile } from './read-word';
import { paragraphOf, type WordKind, type WordParagraph } from './word';

/** A headline that no style names is short. */
const LONGEST = 200;
const DEEPER: Partial<Record<WordKind, WordKind>> = { h2: 'h3', h3: 'h4' };

const textOf = ({ runs }: WordParagraph): string => runs.map(({ text }) => text).join('');
const isSaid = (paragraph: WordParagraph): boolean => textOf(paragraph).trim() !== '';

export function promoteHead({ paragraphs, topHeadings }: WordFile): void {
  const first = paragraphs.find(isSaid);
  if (!paragraphs.some(({ props }) => props.kind === 'title')) {
    const title =
      first && topHeadings.has(first.bid)
        ? first
        : first?.props.kind === 'paragraph' && textOf(first).length <= LONGEST
          ? first
          : null;
    if (title) setKind(title, 'title');
    else paragraphs.unshift(paragraphOf('title', [], newBlockId()));
  }
  if (!paragraphs.some(({ props }) => props.kind === 'subtitle')) {
    const title = paragraphs.findIndex(({ props }) => props.kind === 'title');
    paragraphs.splice(title + 1, 0, paragraphOf('subtitle', [], newBlockId()));
  }
  markByline(paragraphs);
  // Where heading 1 is used below the headline, all levels are one further down.
  const deep = paragraphs.some(({ bid, props }) => topHeadings.has(bid) && props.kind === 'h2');
  if (deep)
    for (const paragraph of paragraphs) {
      const deeper = DEEPER[paragraph.props.kind];
      if (deeper && !topHeadings.has(paragraph.bid)) setKind(paragraph, deeper);
    }
  const body = paragraphs.find(
    (paragraph) =>
      !['title', 'subtitle', 'byline', 'note'].includes(paragraph.props.kind) &&
      (isSaid(paragraph) || paragraph.runs.length > 0),
  );
  if (body?.props.kind === 'picture') setKind(body, 'lead');
  dropEmpty(paragraphs);
}

/** "By Jane Doe" right below the head, where nothing is suggested or said in it. */
function markByline(paragraphs: readonly WordParagraph[]): void {
  const first = paragraphs.find(
    (paragraph) => !['title', 'subtitle', 'note'].includes(paragraph.props.kind) && isSaid(paragraph),
  );
  const isPlain =
    first?.props.kind === 'paragraph' &&
    first.was === null &&
    first.markIns === null &&
    first.markDel === null &&
    first.runs.every(({ ins, del, was, comments }) => !ins && !del && !was && comments.length === 0);
  if (isPlain && readByline(textOf(first).trim()) !== null) setKind(first, 'byline');
}

function setKind(paragraph: WordParagraph, kind: WordKind): void {
  paragraph.props = { ...paragraph.props, kind };
}

/** Empty paragraphs are how Word's writers make space. One may be all there is of the end of words above it. */
function dropEmpty(paragraphs: WordParagraph[]): void {
  const isOpen = (paragraph: WordParagraph | undefined): boolean =>
    paragraph !== undefined && (paragraph.markIns !== null || paragraph.markDel !== null);
  const kept = paragraphs.filter(
    (paragraph, index) =>
      paragraph.props.kind !== 'paragraph' ||
      paragraph.runs.length > 0 ||
      isOpen(paragraph) ||
      isOpen(paragraphs[index - 1]) ||
      paragraph.comments.length > 0,
  );
  paragraphs.splice(0, paragraphs.length, ...kept);
}
