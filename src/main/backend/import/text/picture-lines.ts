/** Pictures in the lines of a text, known by their captions and credits. Must not know blocks. */
import type { FigureJSON } from '../../../../shared/document/json';
import { figureOf } from '../draft';
import { inlineOf } from '../inline';
import type { Report } from '../report';
import {
  creditEvidence,
  creditText,
  isCreditFor,
  isCreditLabel,
  labelledCaption,
  splitCredit,
} from './credits';
import type { PageLine } from './page-lines';

const CAPTION_WORDS = 40;

/** The picture that begins at `index` and how many lines it takes. `opening`: no paragraph came before it. */
export function pictureAt(
  lines: readonly PageLine[],
  index: number,
  opening: boolean,
  report: Report,
): { figure: FigureJSON; length: number } | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line) return null;
  const own = labelledCaption(line.text);
  const credited = next !== undefined && !next.furniture && isCreditFor(line.text, next.text);
  const after = lines[index + 2];
  if (next && after && isCreditLabel(next.text) && line.words <= CAPTION_WORDS && isName(after)) {
    report.found('credit', `${next.text} ${after.text}`);
    return { figure: figureOf(inlineOf(own ?? line.text), after.text), length: 3 };
  }
  const certain = opening || (next !== undefined && creditEvidence(next.text) === 'sure');
  if (next && credited && certain && line.words <= CAPTION_WORDS && !creditEvidence(line.text)) {
    report.found('credit', next.text);
    if (own !== null) report.found('caption', line.text);
    return { figure: figureOf(inlineOf(own ?? line.text), creditText(next.text)), length: 2 };
  }
  const split = line.words <= 2 * CAPTION_WORDS ? splitCredit(line.text) : null;
  if (split && (split.evidence === 'sure' || opening)) {
    report.found('credit', line.text.slice(split.captionEnd).trim());
    return {
      figure: figureOf(inlineOf(line.text.slice(0, split.captionEnd).trim()), split.credit),
      length: 1,
    };
  }
  const evidence = creditEvidence(line.text);
  if (evidence === 'sure' || (opening && evidence === 'maybe' && line.text.includes('/'))) {
    const caption = next && labelledCaption(next.text);
    report.found('credit', line.text);
    if (next && caption) report.found('caption', next.text);
    return { figure: figureOf(inlineOf(caption ?? ''), creditText(line.text)), length: caption ? 2 : 1 };
  }
  if (own === null) return null;
  report.found('caption', line.text);
  return { figure: figureOf(inlineOf(own), ''), length: 1 };
}

/** Short words of no other kind: who took a picture. */
const isName = (line: PageLine): boolean =>
  !line.furniture && !line.meta && !line.crumbs && !line.prose && line.words <= 12;
