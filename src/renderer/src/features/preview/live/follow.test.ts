import { expect, it } from 'vitest';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { pageFollower } from './follow';

type Answer = Awaited<ReturnType<Parameters<typeof pageFollower>[0]>>;

const whole = (text: string) => ({ start: 0, end: 0, text });

function following(...answers: Pick<Answer, 'version' | 'since' | 'head' | 'body'>[]) {
  const known: (string | null)[] = [];
  const follow = pageFollower((question) => {
    known.push(question.known);
    return Promise.resolve({ ...(answers.shift() ?? {}), warnings: [] } as unknown as Answer);
  });
  const next = async (): Promise<Pick<PreviewAnswer, 'head' | 'body'>> => {
    const { head, body } = await follow({ id: 'a' });
    return { head, body };
  };
  return { next, known };
}

it('puts what is new into the page before', async () => {
  const { next, known } = following(
    { version: '1', since: null, head: whole('head'), body: whole('one two') },
    {
      version: '2',
      since: '1',
      head: { start: 4, end: 0, text: '' },
      body: { start: 4, end: 0, text: 'three' },
    },
  );
  await next();
  expect(await next()).toEqual({ head: 'head', body: 'one three' });
  expect(known).toEqual([null, '1']);
});

it('takes a page whole that was made by somebody who does not know the one before', async () => {
  const { next } = following(
    { version: '1', since: null, head: whole('head'), body: whole('one') },
    { version: '9', since: null, head: whole('other'), body: whole('two') },
  );
  await next();
  expect(await next()).toEqual({ head: 'other', body: 'two' });
});
