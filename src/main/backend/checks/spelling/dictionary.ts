/**
 * The English dictionaries, read once a process when they are first asked for (about a second each). Other languages
 * have none that may be shipped or that loads in reasonable time, and are said to be unchecked.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';

export interface Dictionary {
  /** As it stands, capitals included. */
  knows: (word: string) => boolean;
}

const PACKAGES = { american: 'dictionary-en', british: 'dictionary-en-gb' } as const;
const require = createRequire(import.meta.url);
const loaded = new Map<string, Dictionary>();

/** For a BCP 47 tag; null where there is no dictionary. */
export function dictionaryFor(language: string): Dictionary | null {
  if (!/^en\b/iu.test(language)) return null;
  return load(/^en-(?:us|ca|ph)\b/iu.test(language) ? 'american' : 'british');
}

function load(english: keyof typeof PACKAGES): Dictionary {
  const known = loaded.get(english);
  if (known) return known;
  const folder = dirname(require.resolve(PACKAGES[english]));
  const spell = nspell({
    aff: readFileSync(join(folder, 'index.aff')),
    dic: readFileSync(join(folder, 'index.dic')),
  });
  const memory = new Map<string, boolean>();
  const dictionary: Dictionary = {
    knows: (word) => {
      const remembered = memory.get(word);
      if (remembered !== undefined) return remembered;
      const isRight = spell.correct(word);
      memory.set(word, isRight);
      return isRight;
    },
  };
  loaded.set(english, dictionary);
  return dictionary;
}
