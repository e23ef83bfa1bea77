/**
 * Takes back what programs change in a file of ours by saving it, when nobody changed anything: names of pictures, a language
 * that gets a country, a headline that loses its bookmark, pictures that lose who changed them. Pure.
 */
import { essence, type WordParagraph, type WordRun } from './word';

/** `pictures`: which picture of the piece stands behind which bytes in the file. */
export function asWritten(
  found: readonly WordParagraph[],
  expected: readonly WordParagraph[],
  pictures: Readonly<Record<string, string>>,
): WordParagraph[] {
  const written = new Map(expected.map((paragraph) => [paragraph.bid, paragraph]));
  const named = new Set(found.map(({ bid }) => bid));
  const runOf = runAsWritten(new Set(expected.flatMap(languagesIn)), pictures);
  return found.map((paragraph) => {
    const { kind } = paragraph.props;
    const isHead = kind === 'title' || kind === 'subtitle';
    const head = isHead ? expected.find(({ props }) => props.kind === kind) : undefined;
    const isNameless = head !== undefined && !named.has(head.bid);
    if (isNameless) named.add(head.bid);
    const bid = isNameless ? head.bid : paragraph.bid;
    return withChangedPictures({ ...paragraph, bid, runs: paragraph.runs.map(runOf) }, written.get(bid));
  });
}

function runAsWritten(
  languages: ReadonlySet<string | null>,
  pictures: Readonly<Record<string, string>>,
): (run: WordRun) => WordRun {
  const language = (tag: string | null): string | null => {
    const bare = tag?.split('-')[0] ?? null;
    return languages.has(tag) || !languages.has(bare) ? tag : bare;
  };
  return (run) => ({
    ...run,
    lang: language(run.lang),
    was: run.was && { ...run.was, lang: language(run.was.lang) },
    picture: run.picture && { ...run.picture, media: pictures[run.picture.media] ?? run.picture.media },
  });
}

const languagesIn = ({ runs }: WordParagraph): (string | null)[] =>
  runs.flatMap(({ lang, was }) => [lang, was?.lang ?? null]);

/** Where nothing else differs, both pictures of a replacement are still there: nobody decided it. */
function withChangedPictures(found: WordParagraph, written: WordParagraph | undefined): WordParagraph {
  if (!written || !found.runs.some(({ picture }) => picture)) return found;
  const bare = ({ runs, ...paragraph }: WordParagraph): string =>
    essence([
      { ...paragraph, runs: runs.map((run) => (run.picture ? { ...run, ins: null, del: null } : run)) },
    ]);
  if (bare(found) !== bare(written)) return found;
  const [...changed] = written.runs.filter(({ picture }) => picture);
  const runs = found.runs.map((run) => {
    if (!run.picture) return run;
    const { ins = null, del = null } = changed.shift() ?? {};
    return { ...run, ins, del };
  });
  return { ...found, runs };
}
