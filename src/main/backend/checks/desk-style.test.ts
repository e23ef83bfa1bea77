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
