/** R1: words that point at something the page does not have: a picture, a chart, a table, what stands above or below. */
import { figuresOf, textOfInline } from '../../../../shared/document/read';
import type { RootJSON } from '../../../../shared/document/json';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';

interface Cue {
  pattern: RegExp;
  /** What it needs to be true. */
  needs: 'picture' | 'beside' | 'chart' | 'table' | 'video' | 'below' | 'above' | 'print';
}

const CUES: readonly Cue[] = [
  {
    pattern:
      /\((?:pictured|above|below|left|right|inset)(?:,? (?:left|right|above|below|centre|center|overleaf|with [^)]{1,40}))?\)|(?<![\p{L}’-])(?:pictured|shown|seen) (?:above|below|left|right|here|overleaf|on the (?:left|right))(?!\p{L})|\b(?:the|this) (?:photograph|photo|picture|image) (?:above|below|opposite|on the (?:left|right))|\bthe accompanying (?:photograph|photo|picture|image)s?(?!\p{L})|\bsee (?:the )?(?:photograph|photo|picture|image)s?(?:,? (?:left|right|above|below|opposite))?(?=[),.;]|$)|\b(?:click|tap) (?:on )?the (?:photograph|photo|picture|image)s?(?!\p{L})/giu,
    needs: 'picture',
  },
  {
    pattern:
      /\b(?:(?:the|this) (?:chart|graph|graphic|infographic|diagram|map) (?:above|below|shows|opposite|on the (?:left|right))|(?:see|in) the (?:accompanying )?(?:chart|graph|graphic|infographic|diagram)|see (?:chart|graph|graphic|infographic|diagram|map)(?:,? (?:above|below|opposite))?|as (?:the|this) (?:chart|graph|diagram|map) (?:above |below )?shows|(?:click|tap) (?:on )?the (?:map|chart|graph)|the accompanying (?:chart|graph|map|graphic)s?|(?:this|these) (?:chart|graph|infographic)s?|(?:see )?(?:figure|fig\.|chart|graph) \d+)\b/giu,
    needs: 'chart',
  },
  {
    pattern: /\bthe (?:above|following) (?:chart|graph|graphic|infographic|diagram|map)(?![\p{L}-])/giu,
    needs: 'chart',
  },
  { pattern: /\bthe (?:above|following) table(?![\p{L}-])/giu, needs: 'table' },
  { pattern: /\bscroll down(?: for more)?(?=[.,;]|$| (?:to (?:see|read)|for))/giu, needs: 'below' },
  {
    pattern:
      /\b(?:(?:the|this) table (?:above|below|shows)|as (?:the|this) table shows|(?:see )?table \d+|see (?:the )?table(?:,? (?:above|below|opposite))?)\b/giu,
    needs: 'table',
  },
  {
    pattern:
      /\b(?:(?:the|this) (?:video|clip|podcast|audio) (?:above|below)|watch the (?:video|clip)|(?:video|clip) below|listen below)\b/giu,
    needs: 'video',
  },
  {
    pattern:
      /\b(?:see (?:below|overleaf)|(?:listed|set out|described|detailed|outlined|printed|reproduced) (?:below|overleaf)|(?:see|in) the (?:box|list|panel|sidebar) below|see (?:box|panel|sidebar)|the (?:box|list|panel|sidebar) (?:below|on the (?:left|right)))\b/giu,
    needs: 'below',
  },
  {
    pattern:
      /\b(?:see above|(?:listed|set out|detailed|printed|reproduced) above|(?:see|in) the (?:box|list|panel|sidebar) above)\b/giu,
    needs: 'above',
  },
  {
    pattern:
      /\b(?:see (?:page|pages|p\.|pp\.) ?\d+(?!\d|[-–]\d|,? of\b)|overleaf|(?:list|table|chart|map|picture|photograph|photo|interview|article|story|letter|column) on page \d+(?!\d|,? of\b)|on the facing page|on the opposite page|continued on page \d+|(?:turn|continues) to page \d+)\b/giu,
    needs: 'print',
  },
];

export const references: DocumentRule = {
  kind: 'document',
  id: 'R1',
  level: 'W',
  scopes: ['document', 'standfirst', 'caption', 'body'],
  languages: ['en'],
  title: 'checks.R1.title',
  reason: 'checks.R1.reason',
  reference: 'References',
  owner: 'Production desk',
  check: findDangling,
  examples: {
    good: [
      'See page 12 of the report, or pp. 14–19 of the act, as set out over the door.',
      'Ida Falk (pictured) chose the picture above.',
      'A table stands on the quay; the chart of the harbour is old, and this picture of it is false.',
      {
        body: [
          'There are three reasons (see below).',
          { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Reasons' }] },
          'The first is the tide.',
        ],
      },
    ],
    bad: [
      { in: { lead: null, body: ['Ida Falk (pictured) runs the quay.'] }, finds: '(pictured)' },
      { in: 'Ida Falk (pictured below) runs the quay (see box).', finds: '(pictured below)' },
      { in: 'Ida Falk (pictured below) runs the quay (see box).', finds: 'see box' },
      { in: 'Ida Falk (pictured left) runs the quay.', finds: '(pictured left)' },
      { in: 'The quay is old (see photo, left).', finds: 'see photo, left' },
      { in: 'It fell (see table below), and rose (see graph).', finds: 'see table below' },
      { in: 'As this chart shows, it fell.', finds: 'As this chart shows' },
      { in: 'The reasons are many (see below).', finds: 'see below' },
      { in: 'The above table says it all.', finds: 'The above table' },
      { in: 'The following chart says it.', finds: 'The following chart' },
      { in: 'The table below says it all.', finds: 'The table below' },
      { in: 'The quays listed below will close.', finds: 'listed below' },
      { in: 'They say so (see page 14).', finds: 'see page 14' },
    ],
  },
};

/** A lead image stands over the words, never beside them. */
const ASIDE = /\b(?:left|right|opposite|overleaf|inset|below)\b/iu;

const cuesIn = perBlock(({ text }) =>
  CUES.flatMap(({ pattern, needs }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index: start }) => ({ start, words, needs })),
  ),
);

function* findDangling({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
  const has = whatIsThere(publication.root);
  for (const [index, block] of blocks.entries()) {
    for (const { start, words, needs } of cuesIn(block)) {
      if (needs === 'picture' && block.scope !== 'caption' && ASIDE.test(words) && !has('beside')) {
        const params = { words, needs: 'beside' };
        yield { block, start, end: start + words.length, message: 'checks.R1.found', params };
        continue;
      }
      if (has(needs) || pointsAtBlock(needs, blocks, index)) continue;
      const params = { words, needs };
      yield { block, start, end: start + words.length, message: 'checks.R1.found', params };
    }
  }
}

/** Pictures and charts may stand anywhere: which one is meant is for a person. */
function whatIsThere(root: RootJSON): (needs: Cue['needs']) => boolean {
  const figures = figuresOf(root);
  const words = figures.map(({ alt, children }) => `${alt} ${textOfInline(children[0].children)}`).join(' ');
  const inText = figures.some(({ role }) => role === 'inline');
  return (needs) => {
    if (needs === 'picture') return figures.length > 0;
    if (needs === 'beside') return inText;
    if (needs === 'chart')
      return inText || /\b(?:chart|graph|graphic|infographic|diagram|map|curve|bars?)\b/iu.test(words);
    return needs === 'table'
      ? /\btable\b/iu.test(words)
      : needs === 'video' && /\b(?:video|clip|still)\b/iu.test(words);
  };
}

/** Below and above point at something set apart: a heading, a list, a caption. */
function pointsAtBlock(needs: Cue['needs'], blocks: readonly CheckBlock[], index: number): boolean {
  if (needs !== 'below' && needs !== 'above') return false;
  const side = needs === 'below' ? blocks.slice(index + 1) : blocks.slice(0, index);
  return side.some(
    ({ type, scope }) =>
      type === 'heading' ||
      type === 'listitem' ||
      type === 'quote' ||
      (scope === 'caption' && needs === 'below'),
  );
}
