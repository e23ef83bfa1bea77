import { describe, expect, it } from 'vitest';
import { meant, mentionAt } from './mention';

const people = [{ name: 'Ana Ruiz' }, { name: 'Idris Vane' }, { name: 'Zoë Anand' }];
const names = (text: string): string[] => {
  const begun = mentionAt(text, text.length);
  return begun ? meant(people, begun).map(({ name }) => name) : [];
};

describe('a mention that is being written', () => {
  it('means those of whose name a word begins so', () => {
    expect(names('@')).toEqual(['Ana Ruiz', 'Idris Vane', 'Zoë Anand']);
    expect(names('Ask @an')).toEqual(['Ana Ruiz', 'Zoë Anand']);
    expect(names('Ask @zoe')).toEqual(['Zoë Anand']);
    expect(names('@Ana R')).toEqual(['Ana Ruiz']);
  });

  it.each(['', 'Ana', 'desk@an', '@Ana Ruiz', '@ ana', '@ana\n', '@nobody'])('is nobody in %j', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('is what stands before the caret', () => {
    expect(mentionAt('Ask @id, please', 7)).toEqual({ start: 4, written: 'id' });
    expect(mentionAt('Ask @id, please', 3)).toBeNull();
  });
});
