/**
 * Paragraphs of a settled Word document as the blocks of a piece, without marks: a picture with its caption and credit, a
 * pull quote with its attribution, items as lists. What it makes is a valid piece whatever the order of the paragraphs. Pure.
 */
import { canonicalRoot } from '../../../shared/document/canonical';
import type {
  BlockJSON,
  CaptionJSON,
  FigureJSON,
  InlineJSON,
  ListItemJSON,
  ListJSON,
  PullQuoteJSON,
  RootJSON,
} from '../../../shared/document/json';
import { inlineOf, type LinkShell, type Piece } from '../../../shared/document/suggestions/pieces';
import { numbered } from '../../../shared/document/suggestions/settle';
import { isAllowedLink } from '../../../shared/document/schema';
import { translate } from '../../../shared/messages/translate';
import type { SettledParagraph } from './settled-word';
import type { WordKind, WordLink, WordRun } from './word';

/** The ids of what has no paragraph of its own, or not always. */
export interface BlockIds {
  headline: string;
  standfirst: string;
  /** By the figure's id. */
  caption: (figure: string) => string;
  /** By the ids of its items. */
  list: (items: readonly string[]) => string;
  /** Of the item around an inner list, by that list's id. */
  wrapper: (list: string) => string;
}

export function pieceFromWord(paragraphs: readonly SettledParagraph[], ids: BlockIds): RootJSON {
  const of = (kind: WordKind): SettledParagraph | undefined =>
    paragraphs.find(({ props }) => props.kind === kind);
  const [title, subtitle] = [of('title'), of('subtitle')];
  const rest = paragraphs.filter(
    (paragraph) =>
      paragraph !== title &&
      paragraph !== subtitle &&
      !['byline', 'note', 'end'].includes(paragraph.props.kind),
  );
  const body = blocksOf(rest, ids);
  const lead = body.find((block) => block.type === 'figure' && block.role === 'lead');
  const others = body
    .filter((block) => block !== lead)
    .map((block) => (block.type === 'figure' ? { ...block, role: 'inline' as const } : block));
  return canonicalRoot({
    type: 'root',
    children: [
      { type: 'headline', ...stateOf(title, ids.headline), children: title ? inlineOfRuns(title.runs) : [] },
      {
        type: 'standfirst',
        ...stateOf(subtitle, ids.standfirst),
        children: subtitle ? inlineOfRuns(subtitle.runs) : [],
      },
      ...(lead ? [lead] : []),
      ...others,
    ],
  });
}

function stateOf(paragraph: SettledParagraph | undefined, otherwise = ''): object {
  const bid = paragraph?.bid || otherwise;
  const direction = paragraph?.props.direction;
  return { ...(bid === '' ? {} : { $: { bid } }), ...(direction ? { direction } : {}) };
}

function blocksOf(paragraphs: readonly SettledParagraph[], ids: BlockIds): BlockJSON[] {
  const blocks: BlockJSON[] = [];
  const captioned = new Set<FigureJSON>();
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const last = blocks.at(-1);
    const { kind } = paragraph.props;
    if (kind === 'bullet' || kind === 'number') {
      let end = index;
      while (isItem(paragraphs[end])) end += 1;
      blocks.push(...listsOf(paragraphs.slice(index, end), 0, ids));
      index = end - 1;
    } else if (kind === 'caption' && last?.type === 'figure' && !captioned.has(last)) {
      captioned.add(last);
      last.children = [captionOf(paragraph)];
    } else if (kind === 'credit' && last?.type === 'figure') last.credit = textOf(paragraph).slice(0, 500);
    else if (kind === 'attribution' && last?.type === 'pull-quote') attribute(last, textOf(paragraph));
    else blocks.push(blockOf(paragraph, ids));
  }
  return blocks;
}

const isItem = (paragraph: SettledParagraph | undefined): boolean =>
  paragraph?.props.kind === 'bullet' || paragraph?.props.kind === 'number';

const captionOf = (paragraph: SettledParagraph): CaptionJSON => ({
  type: 'caption',
  ...stateOf(paragraph),
  children: inlineOfRuns(paragraph.runs),
});

function attribute(quote: PullQuoteJSON, text: string): void {
  if (text !== '') quote.attribution = text.slice(0, 500);
}

function blockOf(paragraph: SettledParagraph, ids: BlockIds): BlockJSON {
  const { kind } = paragraph.props;
  if (kind === 'picture' || kind === 'lead') return figureOf(paragraph, kind, ids);
  const { alignment } = paragraph.props;
  const words = {
    ...stateOf(paragraph),
    ...(alignment ? { format: alignment } : {}),
    children: inlineOfRuns(paragraph.runs),
  };
  if (kind === 'h2' || kind === 'h3' || kind === 'h4') return { type: 'heading', tag: kind, ...words };
  if (kind === 'quote' || kind === 'pull-quote') return { type: kind, ...words };
  return { type: 'paragraph', ...words };
}

function figureOf(paragraph: SettledParagraph, kind: 'picture' | 'lead', ids: BlockIds): FigureJSON {
  const picture = paragraph.runs.find((run) => run.picture)?.picture ?? null;
  const stated = textOf(paragraph).replace(/^\[(.*)\]$/s, '$1');
  return {
    type: 'figure',
    ...stateOf(paragraph),
    role: kind === 'lead' ? 'lead' : 'inline',
    media: picture?.media ?? null,
    alt: (picture ? picture.alt : stated === translate('docx.noPicture') ? '' : stated).slice(0, 2000),
    credit: '',
    children: [{ type: 'caption', $: { bid: ids.caption(paragraph.bid) }, children: [] }],
  };
}

const textOf = ({ runs }: SettledParagraph): string => runs.map((run) => run.text).join('');

/** Lists that stand one after another at this depth. An inner list lies in an item of its own, as editors nest. */
function listsOf(items: readonly SettledParagraph[], level: number, ids: BlockIds): ListJSON[] {
  const lists: ListJSON[] = [];
  let open: { key: string; children: ListItemJSON[]; names: string[]; first: SettledParagraph } | null = null;
  const close = (): void => {
    if (!open) return;
    const { props } = open.first;
    const bid = ids.list(open.names);
    const list: ListJSON = {
      type: 'list',
      $: { bid },
      listType: props.kind === 'number' ? 'number' : 'bullet',
      ...(props.start === 1 ? {} : { start: props.start }),
      children: open.children,
    };
    lists.push(numbered(list) as ListJSON);
    open = null;
  };
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    const key = `${String(item.props.list)} ${item.props.kind}`;
    if (item.props.level <= level) {
      if (open && open.key !== key && open.key !== '') close();
      open ??= { key, children: [], names: [], first: item };
      if (open.key === '') Object.assign(open, { key, first: item });
      open.names.push(item.bid);
      open.children.push({ type: 'listitem', ...stateOf(item), children: inlineOfRuns(item.runs) });
      continue;
    }
    let end = index;
    while ((items[end]?.props.level ?? -1) > level) end += 1;
    open ??= { key: '', children: [], names: [], first: item };
    for (const inner of listsOf(items.slice(index, end), level + 1, ids)) {
      const wrapper = ids.wrapper(inner.$?.bid ?? '');
      open.names.push(wrapper);
      open.children.push({ type: 'listitem', $: { bid: wrapper }, children: [inner] });
    }
    index = end - 1;
  }
  close();
  return lists;
}

export function inlineOfRuns(runs: readonly WordRun[]): InlineJSON[] {
  const pieces: Piece[] = [];
  let open: { link: WordLink; shell: LinkShell } | null = null;
  for (const run of runs) {
    if (run.picture) continue;
    if (!run.link || !isAllowedLink(run.link.url)) open = null;
    else if (JSON.stringify(open?.link) !== JSON.stringify(run.link))
      open = { link: run.link, shell: shellOf(run.link) };
    const shell = open?.shell ?? null;
    run.text.split('\n').forEach((text, index) => {
      const state = run.lang === null ? {} : { $: { lang: run.lang } };
      if (index > 0) pieces.push({ node: { type: 'linebreak' }, link: shell });
      if (text === '') return;
      const format = run.format === 0 ? {} : { format: run.format };
      pieces.push({ node: { type: 'text', text, ...format, ...state }, link: shell });
    });
  }
  return inlineOf(pieces);
}

const shellOf = ({ url, title, target }: WordLink): LinkShell => ({
  type: 'link',
  url: url.slice(0, 4000),
  ...(title === '' ? {} : { title: title.slice(0, 1000) }),
  ...(target === '' ? {} : { target: target.slice(0, 200) }),
});
