/** Search, categories, tags and vocabularies through the contract, with a real store and compute worker. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { router } from '../../src/main/backend/api/router';
import { createServices } from '../../src/main/backend/services';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

async function client() {
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: () => undefined,
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  return createRouterClient(router, { context: { services, host: 'serve' as const } });
}

it('a piece is filed, found, moved with its category and brought back', async () => {
  const api = await client();
  const { category } = await api.taxonomy.createCategory({ name: 'Public services' });
  const { tag } = await api.taxonomy.createTag({ name: 'Repair café' });
  const { id } = await api.pieces.create({ headline: '城市 ferries', category: category.id });
  await api.pieces.bulk({ ids: [id], change: { addTags: [tag.id] } });
  const found = async (query: string): Promise<string[]> =>
    (await api.pieces.list({ query })).rows.map((row) => row.id);
  for (const query of ['市', 'ferr*', 'cafe', 'category:"public services"', 'tag:repair -status:spiked'])
    expect(await found(query)).toEqual([id]);
  expect(await api.pieces.list({ query: 'fer', typing: true })).toMatchObject({
    total: 1,
    notes: [],
    rows: [
      {
        snippet: [
          { text: '城市 ', match: false },
          { text: 'ferries', match: true },
        ],
      },
    ],
  });
  expect(await api.pieces.suggest({ query: 'tag:', caret: 4 })).toMatchObject({
    suggestions: [{ insert: '"Repair café"' }],
  });

  const into = (await api.taxonomy.createCategory({ name: 'Cities' })).category.id;
  const { undo, pieces } = await api.taxonomy.mergeCategories({ id: category.id, into });
  expect(pieces).toBe(1);
  expect(await found('category:cities')).toEqual([id]);
  await api.taxonomy.undo({ undo });
  expect(await found('category:services')).toEqual([id]);
  await expect(api.taxonomy.undo({ undo })).rejects.toMatchObject({
    code: 'APP',
    data: { code: 'conflict' },
  });
});

it('a vocabulary is read in a compute worker and picked from', async () => {
  const api = await client();
  const concept = { uri: 'https://terms.example/1', prefLabel: { en: 'ferry boats', fr: 'bacs' } };
  const file = { uri: 'https://terms.example/', prefLabel: { en: 'Shipyard' }, conceptSet: [concept] };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  expect(await api.vocabulary.load({ name: 'yard.json', bytes })).toMatchObject({
    label: 'Shipyard',
    terms: 1,
  });
  const [term] = await api.vocabulary.search({ text: 'bac', language: 'fr' });
  const picked = await api.vocabulary.pick({ uri: term?.uri ?? '', as: 'tag', language: 'fr' });
  expect(picked).toMatchObject({ created: true, tag: { name: 'bacs', vocabularyUri: concept.uri } });
  expect(await api.vocabulary.children({ parent: null, language: 'fr' })).toMatchObject([
    { tagId: picked.tag?.id },
  ]);
  await expect(
    api.vocabulary.load({ name: 'x.json', bytes: new Uint8Array([0, 255]) }),
  ).rejects.toMatchObject({
    data: { code: 'vocabulary-unreadable', params: { name: 'x.json' } },
  });
  expect(await api.vocabulary.info({})).toHaveLength(1);
});
