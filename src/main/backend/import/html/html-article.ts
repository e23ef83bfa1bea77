/**
 * Walks the article of a page: what stands before its text, the text, and what stands after it. Keeps lead
 * pictures and notes from around the text and reports the rest. Must not know the head's fields.
 */
import type { BlockJSON } from '../../../../shared/document/json';
import { textOfInline } from '../../../../shared/document/read';
import type { Draft } from '../draft';
import { inlineOfBlocks } from '../inline';
import { isProse, wordsIn } from '../measure';
import { creditEvidence } from '../text/credits';
import { readMetaLine } from '../text/meta-line';
import { readNotes } from '../text/notes';
import type { ArticleParts } from './article';
import type { HeadElements } from './html-head';
import { partKind } from './page-parts';
import { isPullQuote } from './quotes';
import { textOfNode, type HtmlElement } from './tree';
import { trimFurniture } from './trim';
import { Walker } from './walker';

const textOf = (block: BlockJSON): string => textOfInline(inlineOfBlocks([block]));
const isFigure = (block: BlockJSON): boolean => block.type === 'figure';
const isNote = (block: BlockJSON): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') && readNotes(textOf(block)) !== null;

const MOST_STANDFIRST_WORDS = 60;

/** The one sentence-like block between headline and text, if the page has no marked standfirst. */
function standfirstAmong(blocks: readonly BlockJSON[]): BlockJSON | undefined {
  const said = blocks.filter(
    (block) => !isFigure(block) && !readMetaLine(textOf(block)) && !creditEvidence(textOf(block)),
  );
  const [only, other] = said.filter((block) => isProse(textOf(block)) || wordsIn(textOf(block)) >= 8);
  return only && !other && wordsIn(textOf(only)) <= MOST_STANDFIRST_WORDS ? only : undefined;
}

interface Walked {
  beforeHeadline: BlockJSON[];
  before: BlockJSON[];
  text: BlockJSON[];
  after: BlockJSON[];
  authorBoxes: BlockJSON[];
}

function walk(
  draft: Draft,
  parts: ArticleParts,
  head: HeadElements,
  options: { base: string | undefined; page: boolean },
): Walked {
  const { report } = draft;
  const whole = textOfNode(parts.text).length;
  const taken = new Set<HtmlElement | undefined>([head.headline, head.standfirst, head.kicker]);
  const authorBoxes: HtmlElement[] = [];
  let headlineAt = 0;
  let textAt = 0;
  let text: BlockJSON[] = [];
  const skip = (element: HtmlElement): boolean => {
    if (element === parts.text) {
      walker.flush();
      textAt = walker.blocks.length;
      text = walker.blocksIn(element.childNodes);
      return true;
    }
    if (element === head.headline) headlineAt = walker.blocks.length;
    if (taken.has(element)) return true;
    const kind = options.page && !isPullQuote(element) ? partKind(element) : null;
    if (kind === null) return false;
    const words = textOfNode(element);
    // A part with much of the article's text is no furniture, whatever it is called.
    if (words.length > whole * 0.5) return false;
    if (kind === 'author-box') authorBoxes.push(element);
    else if (words !== '') report.leaveMore('furniture', words);
    return true;
  };
  const walker = new Walker(report, options.base, skip);
  walker.pictures = draft.pictures;
  if (parts.text === parts.scope) text = walker.blocksIn(parts.scope.childNodes);
  else walker.walkAll(parts.scope.childNodes);
  walker.flush();
  return {
    beforeHeadline: walker.blocks.slice(0, headlineAt),
    before: walker.blocks.slice(headlineAt, textAt),
    text,
    after: walker.blocks.slice(textAt),
    authorBoxes: authorBoxes.flatMap((element) =>
      new Walker(report, options.base).blocksIn(element.childNodes),
    ),
  };
}

export function readArticle(
  draft: Draft,
  parts: ArticleParts,
  head: HeadElements,
  options: { base: string | undefined; page: boolean },
): void {
  const { beforeHeadline, before, text, after, authorBoxes } = walk(draft, parts, head, options);
  const standfirst = draft.standfirst.length === 0 ? standfirstAmong(before) : undefined;
  if (standfirst) draft.standfirst = inlineOfBlocks([standfirst]);
  // Above the headline only a picture with words of its own is the article's.
  const leads = [
    ...beforeHeadline.filter((block) => block.type === 'figure' && block.children[0].children.length > 0),
    ...before.filter(isFigure),
  ];
  const captions = before.filter(
    (block) => block !== standfirst && !isFigure(block) && creditEvidence(textOf(block)) !== null,
  );
  const metas = before.filter((block) => !isFigure(block) && readMetaLine(textOf(block)) !== null);
  const notes = [...after, ...authorBoxes].filter(isNote);
  const kept = new Set<BlockJSON | undefined>([standfirst, ...leads, ...captions, ...metas, ...notes]);
  const left = [...beforeHeadline, ...before, ...after, ...authorBoxes].filter((block) => !kept.has(block));
  draft.report.leave(
    'furniture',
    left.map(textOf).filter((words) => words !== ''),
  );
  const body = options.page ? trimFurniture(text, draft.report) : text;
  draft.body = [...metas, ...leads, ...captions, ...body, ...notes];
}
