import { expect, it } from 'vitest';
import type { InlineJSON, MarkJSON, RootJSON } from '../../../../../shared/document/json';
import { suggestionsOf } from '../../../../../shared/document/suggestions/list';
import { translate } from '../../../../../shared/messages/translate';
import { suggestionWords } from './words';

const said = (key: string, mark: Partial<MarkJSON>): string[] => {
  const words = { type: 'text', text: 'tile', $: { [key]: { by: 'ann', at: '', ...mark } } } as InlineJSON;
  const root: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', children: [] },
      { type: 'standfirst', children: [] },
      { type: 'paragraph', children: [words] },
    ],
  };
  return suggestionsOf(root).map((suggestion) => suggestionWords(translate, suggestion));
};

it.each<[string, string, Partial<MarkJSON>]>([
  ['Bold: “tile”', 'fmt:anns1', { on: 1 }],
  ['Italic, not bold: “tile”', 'fmt:anns1', { on: 2, off: 1 }],
  ['Not underline: “tile”', 'fmt:anns1', { off: 8 }],
  ['Link “tile” to https://a.example/b', 'link:anns1', { link: { url: 'https://a.example/b' } }],
  ['Take the link off “tile”', 'link:anns1', { link: null }],
  ['Language of “tile”: French', 'lang:anns1', { lang: 'fr' }],
  ['Language of “tile”: that of the piece', 'lang:anns1', { lang: null }],
  ['Insert “tile”', 'ins:anns1', {}],
])('says “%s”', (words, key, mark) => {
  expect(said(key, mark)).toEqual([words]);
});
