/**
 * The dictionaries, read once a process when they are first asked for: English and Spanish from Hunspell files (about a second
 * each), French from a prebuilt trie (under a second). Other languages have none that may be shipped (German is GPL), and are
 * said to be unchecked.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import nspell from 'nspell';

export interface Dictionary {
  /** As it stands, capitals included. */
  knows: (word: string) => boolean;
}

const PACKAGES = {
  american: 'dictionary-en',
  british: 'dictionary-en-gb',
  spanish: 'dictionary-es',
} as const;
/** The package's only entry, and the file of words beside it. */
const FRENCH = ['@cspell/dict-fr-fr/cspell-ext.json', 'fr-fr.trie.gz'] as const;
const require = createRequire(import.meta.url);
const loaded = new Map<string, Dictionary>();

/** For a BCP 47 tag; null where there is no dictionary. */
export function dictionaryFor(language: string): Dictionary | null {
  if (/^fr(?![^-])/iu.test(language)) return once('french', openFrench);
  if (/^es(?![^-])/iu.test(language)) return once('spanish', () => openHunspell('spanish'));
  if (!/^en\b/iu.test(language)) return null;
  const english = /^en-(?:us|ca|ph)\b/iu.test(language) ? 'american' : 'british';
  return once(english, () => openHunspell(english));
}

function once(name: string, open: () => Dictionary): Dictionary {
  const known = loaded.get(name);
  if (known) return known;
  const dictionary = open();
  loaded.set(name, dictionary);
  return dictionary;
}

function openFrench(): Dictionary {
  const [entry, file] = FRENCH;
  const packed = readFileSync(join(dirname(require.resolve(entry)), file));
  const trie = decodeTrie(gunzipSync(packed));
  return { knows: (word) => trie.hasWord(word, true) };
}

function openHunspell(name: keyof typeof PACKAGES): Dictionary {
  const folder = dirname(require.resolve(PACKAGES[name]));
  const spell = nspell({
    aff: readFileSync(join(folder, 'index.aff')),
    dic: readFileSync(join(folder, 'index.dic')),
  });
  const memory = new Map<string, boolean>();
  return {
    knows: (word) => {
      const remembered = memory.get(word);
      if (remembered !== undefined) return remembered;
      const isRight = spell.correct(word);
      memory.set(word, isRight);
      return isRight;
    },
  };
}
