/** F6: a syndicated piece says where it stood first, sends search engines there, and has a licence. */
import type { CheckDocument, DocumentRule, Draft } from '../rule';

export const syndicated: DocumentRule = {
  kind: 'document',
  id: 'F6',
  level: 'E',
  scopes: ['document'],
  languages: null,
  title: 'checks.F6.title',
  reason: 'checks.F6.reason',
  reference: 'Syndicated pieces',
  owner: 'Production desk',
  check: findMissing,
  examples: {
    good: [
      'A piece of our own.',
      {
        source: { licence: 'Republished with permission' },
        meta: { sourceUrl: 'https://wire.example/a', canonical: 'https://wire.example/a' },
      },
      { meta: { canonical: 'https://example.org/a' } },
    ],
    bad: [
      {
        in: { source: { licence: 'CC BY 4.0' }, meta: { canonical: 'https://wire.example/a' } },
        finds: 'sourceUrl',
      },
      {
        in: { source: { licence: 'CC BY 4.0' }, meta: { sourceUrl: 'https://wire.example/a' } },
        finds: 'canonical',
      },
      {
        in: {
          source: {},
          meta: { sourceUrl: 'https://wire.example/a', canonical: 'https://wire.example/a' },
        },
        finds: 'source',
      },
      { in: { meta: { sourceUrl: 'https://wire.example/a' } }, finds: 'source' },
    ],
  },
};

function* findMissing({ publication: { source, meta } }: CheckDocument): Iterable<Draft> {
  if (!source) {
    if (meta.source !== null) yield { field: 'source', message: 'checks.F6.source-unknown' };
    else if (meta.sourceUrl.trim() !== '') yield { field: 'source', message: 'checks.F6.source-missing' };
    return;
  }
  if (meta.sourceUrl.trim() === '')
    yield { field: 'sourceUrl', message: 'checks.F6.link', params: { source: source.name } };
  if (meta.canonical.trim() === '')
    yield { field: 'canonical', message: 'checks.F6.canonical', params: { source: source.name } };
  if (source.licence.trim() === '')
    yield { field: 'source', message: 'checks.F6.licence', params: { source: source.name } };
}
