/** Names of places and things that have somebody’s name in them, with and without its apostrophe: Fenner’s Lane, Fenners Lane. Pure. */
import { perBlock, type CheckBlock } from '../rule';
import { liesInOne, type Span } from '../text/span';

export interface OtherPossessive extends Span {
  block: CheckBlock;
  found: string;
  preferred: string;
}

const NAME = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{2,}(?:[’']s|s[’']|s) \p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
const bare = (name: string): string => name.replace(/[’']/gu, '');

const read = perBlock(({ text, marks, addresses }) =>
  Array.from(text.matchAll(NAME), ({ 0: found, index }) => ({
    found: found.replaceAll("'", '’'),
    start: index,
    end: index + found.length,
  })).filter((span) => !liesInOne([...addresses, ...marks.quotations], span)),
);

/** The one that stands more often is right; of two that stand as often the first. */
export function otherPossessives(blocks: readonly CheckBlock[]): OtherPossessive[] {
  const all = blocks.flatMap((block) => read(block).map((name) => ({ block, ...name })));
  return [...Map.groupBy(all, ({ found }) => bare(found)).values()].flatMap((mentions) => {
    const forms = [...Map.groupBy(mentions, ({ found }) => found)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const [right, ...others] = forms;
    if (!right) return [];
    return others.flatMap(([, wrong]) => wrong.map((name) => ({ ...name, preferred: right[0] })));
  });
}
