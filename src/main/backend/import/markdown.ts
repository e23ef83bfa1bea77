/** Reads Markdown with front matter. Its HTML goes through the same sanitising walk as every other. */
import { Marked } from 'marked';
import type { BlockJSON, InlineJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import { newDraft, type Draft } from './draft';
import { splitFrontMatter } from './front-matter';
import { elementsIn, parseHtml } from './html/tree';
import { Walker } from './html/walker';
import { inlineOfBlocks } from './inline';
import { fold } from './measure';
import { takeFields } from './named-fields';
import { takeOpening } from './opening';

const marked = new Marked({ gfm: true, async: false });

const textOf = (block: BlockJSON | undefined): string => (block ? textOfInline(inlineOfBlocks([block])) : '');

/** The first heading is the headline where no field gives one, and a repetition where it is the same. */
function takeFirstHeading(draft: Draft, hasTitle: boolean): void {
  const [first] = draft.body;
  if (first?.type !== 'heading' || !hasTitle) return;
  if (draft.headline.length === 0) draft.headline = first.children;
  else if (fold(textOf(first)) === fold(textOfInline(draft.headline)))
    draft.report.leave('repeated-headline', [textOf(first)]);
  else return;
  draft.body.shift();
}

export function readMarkdown(text: string, baseUrl?: string): Draft {
  const { values, body, broken } = splitFrontMatter(text);
  const draft = newDraft();
  const markdown = (field: string): InlineJSON[] =>
    inlineOfBlocks(
      new Walker(draft.report, baseUrl).blocksIn(parseHtml(marked.parse(field, { async: false })).childNodes),
    );
  takeFields(draft, values, { base: baseUrl, markdown, paths: true });
  if (broken !== null) draft.report.leave('field', [broken]);
  const document = parseHtml(marked.parse(body, { async: false }));
  const walker = new Walker(draft.report, baseUrl);
  walker.pictures = draft.pictures;
  draft.body = walker.blocksIn(document.childNodes);
  const [firstHeading] = [...elementsIn(document)].filter(({ tagName }) => /^h\d$/.test(tagName));
  takeFirstHeading(draft, firstHeading?.tagName === 'h1');
  if (draft.headline.length === 0 && draft.body[0]?.type === 'heading') {
    draft.headline = draft.body[0].children;
    draft.body.shift();
  }
  takeOpening(draft);
  return draft;
}
