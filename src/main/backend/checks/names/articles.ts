/** The Arabic article, which a piece writes in one way for one name: al-Majali and El Majali, el-Tayeb and al-Tayeb. Pure. */
import { perBlock, type CheckBlock } from '../rule';
import { liesInOne, type Span } from '../text/span';
import { foldName, startsSentence } from '../text/words';

export interface OtherArticle extends Span {
  block: CheckBlock;
  found: string;
  preferred: string;
}

const WITH_ARTICLE =
  /(?<![\p{L}\p{N}’'-])(?<article>[Aa][ldnrstz]|[Ee][lnst]|[Uu]l|[Aa]sh|[Ee]sh)(?<tie>[- ])(?<name>\p{Lu}[\p{L}\p{M}’]{2,})(?![\p{L}\p{M}-])/gu;

const read = perBlock(({ text, marks, addresses }) =>
  Array.from(text.matchAll(WITH_ARTICLE), ({ 0: found, index: start, groups }) => {
    const { article = '', tie = '', name = '' } = groups ?? {};
    // At a beginning the capital is the sentence’s.
    const own = startsSentence(text, start) ? article.toLowerCase() : article;
    const bare = name.replace(/’s$/u, '');
    const end = start + found.length - (name.length - bare.length);
    return { start, end, found: text.slice(start, end), form: `${own}${tie}`, bare, fold: foldName(bare) };
  }).filter((span) => !liesInOne([...marks.quotations, ...addresses], span)),
);

/** El Salvador and el Salvador, Al Gore: only where one of the two has the hyphen and the small letter of an article. */
export function otherArticles(blocks: readonly CheckBlock[]): OtherArticle[] {
  const all = blocks.flatMap((block) => read(block).map((mention) => ({ block, ...mention })));
  return [...Map.groupBy(all, ({ fold }) => fold).values()].flatMap((mentions) => {
    const forms = [...Map.groupBy(mentions, ({ form }) => form.toLowerCase().replace('-', ' '))];
    const isArabic = mentions.some(({ form }) => /^\p{Ll}+-$/u.test(form));
    const spoken = new Set(mentions.map(({ form }) => form.slice(0, 2).toLowerCase()));
    if (!isArabic || forms.length < 2 || spoken.size < 2) return [];
    const [preferred] = forms.toSorted((one, other) => other[1].length - one[1].length);
    const [first] = preferred?.[1] ?? [];
    if (preferred === undefined || first === undefined) return [];
    return mentions
      .filter(({ form }) => form.toLowerCase().replace('-', ' ') !== preferred[0])
      .map(({ block, start, end, found, bare }) => ({
        ...{ block, start, end, found },
        preferred: `${first.form}${bare}`,
      }));
  });
}
