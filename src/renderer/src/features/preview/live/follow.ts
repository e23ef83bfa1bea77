/** Keeps the last page of a question at hand, so that of the next one only what is new has to come. Must not know when to ask. */
import type { Api } from '../../../../../shared/contract';
import type { PreviewAnswer, PreviewQuestion } from '../../../../../shared/contract/preview';
import { spliced } from '../../../../../shared/text/splice';

type Ask = Api['preview']['follow'];

export function pageFollower(ask: (...input: Parameters<Ask>) => ReturnType<Ask>) {
  let last: { version: string; head: string; body: string } | null = null;
  return async (question: PreviewQuestion): Promise<PreviewAnswer> => {
    const before = last;
    const { version, since, head, body, ...rest } = await ask({
      ...question,
      known: before?.version ?? null,
    });
    const base = before && since === before.version ? before : { head: '', body: '' };
    const page = { head: spliced(base.head, head), body: spliced(base.body, body) };
    last = { version, ...page };
    return { ...rest, ...page, html: '' };
  };
}
