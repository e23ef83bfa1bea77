/** Times the checks on a piece: from nothing, and after a keystroke in one paragraph. For benches; asserts nothing. */
import type { ParagraphJSON, RootJSON } from '../../../shared/document/json';
import type { Publication } from '../../../shared/model/publication';
import { createChecker } from './checker';
import type { HouseStyle } from './style/schemas';

export interface CheckTimes {
  /** Milliseconds of a check by a new checker, one entry a round. */
  full: number[];
  /** Milliseconds of a check after one letter was typed, one entry a round. */
  touched: number[];
}

export function measureChecks(style: HouseStyle, publication: Publication, rounds: number): CheckTimes {
  const times: CheckTimes = { full: [], touched: [] };
  for (let round = 1; round <= rounds; round += 1) {
    const checker = createChecker(style);
    times.full.push(timed(() => checker.check(publication)));
    const typed = { ...publication, root: withLetters(publication.root, round) };
    times.touched.push(timed(() => checker.check(typed)));
  }
  return times;
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The piece with a few letters more at the end of its middle paragraph. */
function withLetters(root: RootJSON, count: number): RootJSON {
  const paragraphs = root.children.filter((node): node is ParagraphJSON => node.type === 'paragraph');
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  const children = root.children.map((node) =>
    node === middle
      ? { ...middle, children: [...middle.children, { type: 'text' as const, text: 'x'.repeat(count) }] }
      : node,
  );
  return { ...root, children };
}
