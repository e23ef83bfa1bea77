/** What R1 knows of places on a page: here is a chart, the picture at the top of this page, as I explain below. Data only. */
import type { Cue } from './reference-cue';

const PICTURE =
  '(?:photographs?|photos?|pictures?|images?|portraits?|snapshots?|drawings?|illustrations?|cartoons?)';
const CHART = '(?:(?:bar|pie|line) )?(?:charts?|graphs?|graphics?|infographics?|diagrams?|maps?|timelines?)';
const VIDEO = '(?:videos?|clips?|footage|podcasts?|recordings?|slideshows?|animations?|interactives?)';
const PAGE = '(?:page|article|piece|column|story|post|blog|essay)';
const SAID =
  '(?:explain|argue|show|discuss|describe|mention|note|say|said|set out|outline|explained|argued|showed|shown|discussed|described|mentioned|noted|stated|outlined|suggested|quoted|cited)';

/** Ida Falk (pictured): a caption that names others shows others. */
export const SOMEBODY_PICTURED: Cue = {
  pattern: /(?<=(?<thing>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*),? )(?:\(pictured\)|pictured(?=,))/gu,
  needs: 'person',
  level: 'I',
};

/** Overleaf and opposite are places of paper. */
export const PRINTED: Cue = {
  pattern: re(
    '(?:see |as |in full |as I show )?(?:(?:listed|set out|described|detailed|outlined|printed|reproduced|given|summari[sz]ed|discussed|explained|shown|illustrated|tabulated|excerpted|transcribed|pictured|mapped|drawn|quoted) (?:in full )?(?:overleaf|opposite)|see (?:overleaf|over|opposite))|(?:reproduced|printed|given|set out|listed|shown|described|quoted|explained|discussed|continued) (?:in full )?on page \\d+|(?:read|see) (?:more|the rest|his reply|her reply) on page \\d+',
  ),
  needs: 'print',
};

export const PLACES_ON_THE_PAGE: readonly Cue[] = [
  {
    pattern: re(
      `here (?:is|are|[’']s) (?:the|a|an|my|our|his|her) (?:\\p{Ll}+ )?${PICTURE}(?= (?:of|from|showing|that|taken)(?!\\p{L})|:)|(?:this|these) ${PICTURE} (?:was|were) (?:taken|painted|drawn|shot)|(?:the|this|our) ${PICTURE} (?:at|on) the (?:top|foot|bottom|head) of (?:this|the) ${PAGE}|the caption (?:under|below|above|beside|to) (?:the|this|that) ${PICTURE}|\\((?:photo|photograph|picture|image|illustration)s?: [^()]{2,40}\\)|\\((?:top|bottom|far|centre|center|back row|front row),? (?:left|right|centre|center)\\)|(?:above|below) (?:is|are) (?:a|an|the|my|our|his|her) (?:\\p{Ll}+ )?${PICTURE}|the ${PICTURE} (?:reproduced|printed|shown|seen) here`,
    ),
    needs: 'picture',
  },
  {
    pattern: re(
      `here (?:is|are|[’']s) (?:the|a|an|my|our) (?:\\p{Ll}+ )?${CHART}(?= (?:of|from|showing|that)(?!\\p{L})|:)|(?:the|this) accompanying ${CHART}|(?:my|our|his|her) (?:interactive |own )?${CHART} (?:shows?|makes?|explains?|gives?|sets? out|plots?|traces?)|(?:the|this|our) ${CHART} (?:at|on) the (?:top|foot|bottom|head|right|left)(?: of (?:this|the) ${PAGE})?|(?:look at|study|see|consider) (?:the|our|my) ${CHART}(?=:| (?:again|above|below)(?!\\p{L}))|(?:the|these) (?:red|blue|green|grey|gray|black|orange|purple|yellow|dark|pale|shaded) (?:bars|columns|dots|slices|wedges|squares|shading)(?= (?:are|show|mark|stand|represent)(?!\\p{L}))|\\((?:graph|chart|graphic|map|source of chart|data): [^()]{2,40}\\)|(?:above|below) (?:is|are) (?:a|an|the|my|our) (?:\\p{Ll}+ )?${CHART}`,
    ),
    needs: 'chart',
  },
  {
    pattern: re(
      `(?:in|see|watch|from) (?:the|this|our|my) (?:accompanying )?${VIDEO}(?= (?:above|below|you)(?!\\p{L})|,)|click here to (?:see|watch|hear|listen|play)|(?:here is|here[’']s) (?:the|a|our) (?:\\p{Ll}+ )?${VIDEO}(?= (?:of|from)(?!\\p{L})|:)`,
    ),
    needs: 'video',
  },
  {
    pattern: re(
      "(?:the|this|our|my) (?:accompanying )?(?:tables?|spreadsheet|league table|grid|key) (?:at|on) the (?:top|foot|bottom|head|right|left)|(?:here is|here[’']s|below is|above is|below are) (?:the|a|an|my|our) (?:\\p{Ll}+ )?(?:table|league table|breakdown|ranking)(?= (?:of|from|showing|that)(?!\\p{L})|:)|(?:figures|numbers|results) (?:are )?(?:set out|given|listed|shown) in (?:the|this|our) table",
    ),
    needs: 'table',
  },
  {
    // A list may stand in the sentence itself.
    pattern: re(
      "(?:here (?:is|are)|here[’']s|below is|above is|below are) (?:the|a|an|my|our) (?:\\p{Ll}+ )?(?:list|breakdown|checklist|summary)(?=(?: (?:of|from|showing|that) [^.!?:\\n]*)?:$)",
    ),
    needs: 'list',
  },
  {
    pattern: re(
      'the (?:side ?bar|fact ?box|panel|box ?out|inset|info ?box) (?:explains?|shows?|lists?|has|gives?|tells?|sets? out)|the (?:column|box|panel|strip) on the (?:right|left)(?= (?:is|are|shows?|explains?|lists?|has|gives|tells)(?!\\p{L})|[,.;)])',
    ),
    needs: 'box',
  },
  {
    pattern: re(
      `as (?:I|we) (?:have )?(?:will )?(?:shall )?${SAID} (?:further )?below|as (?:will be )?${SAID} (?:further )?below|of which more (?:below|later on this page)`,
    ),
    needs: 'below',
    level: 'I',
  },
  {
    pattern: re(
      `as (?:I|we) (?:have )?${SAID} above|as ${SAID} above|the (?:above|afore)[- ]?mentioned|the (?:quotation|quote|passage|paragraph|sentence|section|figures?|example|list|points?|letter|poem|email) above|in the (?:above|preceding|previous) (?:paragraph|section|passage|quotation)`,
    ),
    needs: 'above',
    level: 'I',
  },
  { pattern: re('see (?:the )?(?:annex(?:e)?|endnotes?)(?=[,.;)]|$)|see note \\d+'), needs: 'note' },
];

function re(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}’-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}
