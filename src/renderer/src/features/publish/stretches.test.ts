import { describe, expect, it } from 'vitest';
import { stretches } from './stretches';

describe('a part changed on both sides', () => {
  it('does not weave together what was written anew', () => {
    expect(stretches('Small harbours can say no', 'Changed on the site')).toEqual([
      { text: 'Small harbours can say no', kind: 'removed' },
      { text: 'Changed on the site', kind: 'added' },
    ]);
  });

  it('marks neighbouring words that came and went as one', () => {
    expect(stretches('a long timetable nobody prints', 'a long timetable all should see')).toEqual([
      { text: 'a long timetable ', kind: 'same' },
      { text: 'nobody prints', kind: 'removed' },
      { text: 'all should see', kind: 'added' },
    ]);
  });

  it('marks words that came and went', () => {
    expect(stretches('the old quay', 'the new quay')).toEqual([
      { text: 'the ', kind: 'same' },
      { text: 'old', kind: 'removed' },
      { text: 'new', kind: 'added' },
      { text: ' quay', kind: 'same' },
    ]);
  });
});
