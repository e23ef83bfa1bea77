/** What R1 knows of asides and clauses that name what they point at: (see the panel on this page), (graph, above right), as the scan on the left shows. Data only. */
import type { Cue } from './reference-cue';

const PICTURE =
  '(?:photographs?|photos?|pictures?|images?|portraits?|snapshots?|drawings?|illustrations?|cartoons?|paintings?|stills?)';
/** Pictures of a sort that a caption would name. */
const SORT =
  '(?:screenshots?|screengrabs?|screen ?grabs?|scans?|renderings?|renders?|sketch(?:es)?|blueprints?|facsimiles?|mock-?ups?|close-?ups?|aerial views?|x-?rays?|(?:site |floor |street |ground |seating )?plans?|elevations?|cross-?sections?|models?|panoramas?|montages?|collages?|thumbnails?)';
const CHART =
  '(?:(?:bar|pie|line|flow|scatter|area|column|small|large) )?(?:charts?|graphs?|graphics?|infographics?|diagrams?|maps?|timelines?|flow ?charts?|plots?|family trees?|curves?|histograms?)';
const TABLE =
  '(?:league tables?|tables?|spreadsheets?|rankings?|scorecards?|grids?|keys?|legends?|checklists?)';
const BOX =
  '(?:panels?|side ?bars?|box(?:es|outs?)?|box-outs?|fact ?box(?:es)?|fact ?files?|insets?|columns?|margins?|call-?outs?|pull-?quotes?|cards?|slides?|gallery|galleries|carousels?)';
const SIDE =
  '(?:(?:above|below|opposite|overleaf|alongside|bottom|top|far|main|inset|centre|center)(?:,? (?:left|right|centre|center|picture|image))?|(?:on|to|at) (?:the )?(?:left|right|top|bottom|foot)(?: of (?:this|the) page)?|left|right|on (?:this|the (?:next|facing|opposite|previous)) page|at the (?:top|foot|bottom)(?: of (?:this|the) page)?|in (?:this|the) (?:margin|side ?bar)|page \\d+)';
const MARKED =
  '(?:see|shown|marked|numbered|circled|ringed|highlighted|arrowed|visible|labelled|labeled|indicated|listed|pictured|drawn|plotted|shaded|coloured|colored|given|set out|explained|pinned|flagged|visible|second|third|number \\d+|no\\. ?\\d+|point [A-Z\\d]+|spot [A-Z\\d]+|item \\d+|[A-Z] )';
const WHICH = '(?:the |this |our |that |my |these |accompanying )?(?:\\p{L}+ )?';
const SHOWS =
  '(?:shows?|shewed|makes? (?:plain|clear|obvious)|demonstrates?|illustrates?|confirms?|reveals?|indicates?|suggests?|proves?)';

/** In brackets: marked as something on the page, or with its place there. */
function aside(noun: string): string {
  return `\\((?:as |also |and )?(?:${MARKED} ?(?:in|on|at|from)? ?${WHICH}${noun}(?:,? ${SIDE})?|${WHICH}${noun},? ${SIDE})\\)`;
}

/** As the map on the right shows: with its place, since a plan or a scan may be anybody's. */
function shown(noun: string): string {
  return `as (?:the |this |our |these )(?:\\p{L}+ )?${noun},? ${SIDE},? ${SHOWS}`;
}

/** The scissors (pictured): a caption about something else shows something else. */
export const THING_PICTURED: Cue = {
  pattern: /(?<=(?<![\p{L}-])(?<thing>\p{Ll}{4,}) )\(pictured\)/gu,
  needs: 'named',
};

export const ASIDES: readonly Cue[] = [
  { pattern: re(`${aside(SORT)}|${shown(SORT)}`), needs: 'named' },
  { pattern: re(`${aside(CHART)}|${shown(CHART)}`), needs: 'chart' },
  {
    pattern: re(
      `${aside(TABLE)}|${shown(TABLE)}|(?:as )?(?:the |these |those )(?:numbers|figures|results|rows|columns|totals|scores|ranks|percentages) (?:in|of) (?:the|this|our) (?:league )?table (?:\\p{Ll}+ )?(?:shows?|make|tell|suggest|are|prove)`,
    ),
    needs: 'table',
  },
  { pattern: re(`${aside(BOX)}|${shown(BOX)}`), needs: 'box' },
  { pattern: re(`${aside(PICTURE)}|${shown(PICTURE)}`), needs: 'picture' },
];

function re(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}’-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}
