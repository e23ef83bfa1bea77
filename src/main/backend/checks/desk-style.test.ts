import { expect, it } from 'vitest';
import { translate } from '../../../shared/messages/translate';
import { HouseStyles } from './desk-style';
import { smallDesk } from './near/testing';
import { ComputePool } from '../compute/pool';

it('tells of every count, so that the settings show it, and not as a change of the style', () => {
  const { store } = smallDesk();
  const styles = new HouseStyles(
    store,
    new ComputePool(new URL('file:///none'), { resourcesDir: '', dataDir: '' }),
  );
  const before = store.cursor();
  styles.count('T1', 'ignored');
  expect(store.changesSince(before)?.map(({ topic, id }) => `${topic}/${id}`)).toEqual([
    'house-style/statistics',
  ]);
});

it('refuses a guide with two rules of one id, and stays as it was', async () => {
  const { store } = smallDesk();
  const compute = new ComputePool(new URL('file:///none'), { resourcesDir: '', dataDir: '' });
  const styles = new HouseStyles(store, compute);
  const before = styles.exported();
  const bad = ['A wharf.', 'The wharf.', 'No wharf.'].map((text) => ({ text, finds: 'wharf' }));
  const rule = {
    ...{ id: 'wharf', title: 'Wharves', message: 'Quays.', reason: 'One word.', level: 'W' },
    ...{ scopes: ['body'], languages: null, reference: '', owner: 'Desk', entries: [{ words: ['wharf'] }] },
    examples: { good: ['One.', 'Two.', 'Three.'], bad },
  };
  const guide = { format: 'copydesk-style-guide', version: 1, choices: null, rules: {}, words: [] };
  const text = JSON.stringify({
    ...guide,
    patterns: [
      { state: 'live', rule },
      { state: 'draft', rule },
    ],
  });
  await expect(styles.import(text)).rejects.toMatchObject({ code: 'bad-input' });
  expect(styles.exported()).toBe(before);
});

it('says what became of findings without empty parts', () => {
  const words = (fixed: number, ignored: number): string =>
    translate('settings.style.counted', { fixed, ignored });
  expect([words(0, 0), words(2, 0), words(0, 1), words(2, 3)]).toEqual([
    '',
    '2 fixed',
    '1 let stand',
    '2 fixed · 3 let stand',
  ]);
});
