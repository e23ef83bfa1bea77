/** A piece with one of every block, and its page in a channel, for this folder's tests. */
import { fileURLToPath } from 'node:url';
import type { BlockJSON } from '../../../../shared/document/json';
import type { Channel } from '../../../../shared/model/channels';
import { figure, headline, list, paragraph, publication, root, SHA, text } from '../../render/testing';
import { previewDocument } from '../document';
import type { PageRequest, RenderedPage } from '../render-page';
import { loadTheme } from '../theme';

export const theme = loadTheme(
  fileURLToPath(new URL('../../../../../resources/themes/default', import.meta.url)),
);

type Values = Parameters<typeof publication>[0];

/** One of every block there is; a new type without an example does not compile. */
export const EXAMPLES: { [T in BlockJSON['type']]: Extract<BlockJSON, { type: T }> } = {
  paragraph: paragraph('Every town keeps a list.'),
  heading: { type: 'heading', tag: 'h2', children: [text('A seat for nobody')] },
  quote: { type: 'quote', children: [text('They were here when I was young.')] },
  'pull-quote': { type: 'pull-quote', attribution: 'A letter', children: [text('A bench costs less.')] },
  list: list('bullet', 'The first thing lost.'),
  figure: figure({ media: SHA, caption: 'The quay at noon.', credit: 'Jon Peel' }),
};

export const WHOLE = {
  root: root(
    headline('Give us back the benches'),
    { type: 'standfirst', children: [text('A street without seats is a corridor.')] },
    figure({
      role: 'lead',
      media: SHA,
      caption: 'Stools on Alder Street.',
      credit: 'Ada Rue',
      alt: 'Stools',
    }),
    ...Object.values(EXAMPLES),
  ),
  meta: { slug: 'benches', publishAt: { at: '2026-11-20T23:30:00Z', zone: 'UTC' } },
  authors: [
    {
      id: 'a',
      name: 'Nora Whitlock',
      bio: 'writes about streets.',
      role: '',
      affiliation: '',
      picture: null,
      contact: 'https://quay.example/nora',
      fields: {},
    },
  ],
  site: { name: 'The Northquay Review', url: 'https://quay.example', locale: 'en-US' },
} satisfies Values;

export function page(
  channel: Channel,
  values: Values = WHOLE,
  request: Partial<PageRequest> = {},
): RenderedPage & { document: string } {
  const { html, page: rendered } = previewDocument({
    publication: publication(values),
    theme,
    channel,
    now: '2026-11-23T09:00:00Z',
    ...request,
  });
  return { ...rendered, document: html };
}

/** `WHOLE` with another headline and standfirst, in another language. */
export function titled(words: string, standfirst = '', language = 'en-GB'): Values {
  return {
    ...WHOLE,
    root: root(
      headline(words),
      { type: 'standfirst', children: standfirst === '' ? [] : [text(standfirst)] },
      ...WHOLE.root.children.slice(2),
    ),
    meta: { ...WHOLE.meta, language },
  };
}
