import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServices, type Services } from '../../src/main/backend/services';
import { setPerson } from '../../src/main/backend/pieces/identity';
import type { RootJSON } from '../../src/shared/document/json';
import { acceptAll, publishedRoot } from '../../src/shared/document/suggestions/decide';
import { suggestionsOf } from '../../src/shared/document/suggestions/list';
import { notedIn } from '../../src/shared/document/comments/notes';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

async function desk(): Promise<Services> {
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: (_level, what) => {
      throw what instanceof Error ? what : new Error(String(what));
    },
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  return services;
}

const at = '2026-11-27T12:00:00.000Z';
const text = (words: string, $?: object) => ({ type: 'text', text: words, ...($ ? { $ } : {}) });

/** A picture, an open suggestion of Ann's, and a thread of hers. */
async function piece({ pieces, media, store }: Services): Promise<{ id: string; ann: string }> {
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#268' } })
    .webp()
    .toBuffer();
  const { sha } = await media.add('sea.webp', new Uint8Array(bytes));
  const ann = store.write((tx) => setPerson(tx, at, { name: 'Ann Lee', initials: 'AL' })).id;
  const by = { by: ann, at };
  const root = {
    type: 'root',
    children: [
      { type: 'headline', $: { bid: 'headline01' }, children: [text('Tide')] },
      { type: 'standfirst', $: { bid: 'standfirst' }, children: [text('What it takes')] },
      {
        type: 'figure',
        $: { bid: 'figure0001' },
        role: 'lead',
        media: sha,
        credit: 'Ferry',
        alt: 'The sea',
        children: [{ type: 'caption', $: { bid: 'caption001' }, children: [text('The sea at noon')] }],
      },
      {
        type: 'paragraph',
        $: { bid: 'paragraph1' },
        children: [
          text('It '),
          text('went', { 'del:suggest1': by }),
          text('came', { 'ins:suggest1': by }),
          text(' in the '),
          text('night', { 'note:thread1': 1 }),
          text('.'),
        ],
      },
      { type: 'paragraph', $: { bid: 'paragraph2' }, children: [text('Nobody saw it.')] },
    ],
  } as RootJSON;
  const id = pieces.create({
    root,
    threads: [
      {
        id: 'thread1',
        anchor: { kind: 'range', bid: 'paragraph1', quote: 'night' },
        comments: [
          { id: 'thread1', ...by, text: 'Which night?', mentions: [] },
          { id: 'thread1/said/r1', ...by, text: 'Friday’s & Saturday’s.', mentions: [] },
        ],
        resolved: null,
        assignee: null,
      },
    ],
    proposals: [
      { id: 'suggest2', field: 'slug', ...by, why: 'Shorter', value: 'tide' },
      { id: 'suggest3', field: 'deadline', ...by, why: '', value: { at, zone: 'Europe/Paris' } },
    ],
  });
  return { id, ann };
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      /xml|rels/.test(path) ? strFromU8(part) : '',
    ]),
  );

/** The file as Word saves it after somebody changed this part of it. */
function edited(bytes: Uint8Array, changes: Record<string, (xml: string) => string>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const before = strFromU8(files[path]!);
    const after = change(before);
    expect(after, path).not.toBe(before);
    files[path] = strToU8(after);
  }
  return zipSync(files);
}

const BAD: [what: string, make: (bytes: Uint8Array) => Uint8Array][] = [
  ['no zip at all', () => strToU8('PK but no zip')],
  ['an old .doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['another zip', () => zipSync({ 'readme.txt': strToU8('hello') })],
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
  [
    'broken XML',
    (bytes: Uint8Array) => edited(bytes, { 'word/document.xml': (xml) => xml.replace('</w:body>', '') }),
  ],
  [
    'external entities',
    (bytes: Uint8Array) =>
      edited(bytes, {
        'word/document.xml': (xml) =>
          xml
            .replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')
            .replace('Tide', '&e;'),
      }),
  ],
  [
    'macros',
    (bytes: Uint8Array) => zipSync({ ...unzipSync(bytes), 'word/vbaProject.bin': strToU8('macro') }),
  ],
  [
    'a bomb',
    (bytes: Uint8Array) =>
      zipSync({ ...unzipSync(bytes), 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }),
  ],
];

describe('a Word file', () => {
  it('attributes each change and comment, and comes in as an equal piece', async () => {
    const services = await desk();
    const { id, ann } = await piece(services);
    const { bytes, name } = await services.proofs.file(id, 'docx');
    expect(name).toBe('tide.docx');
    const xml = parts(bytes);
    const who = 'w:author="Ann Lee" w:date="2026-11-27T12:00:00Z"';
    expect(xml['word/document.xml']).toMatch(
      new RegExp(`<w:del w:id="\\d+" ${who}><w:r><w:delText[^>]*>went`),
    );
    expect(xml['word/document.xml']).toMatch(new RegExp(`<w:ins w:id="\\d+" ${who}><w:r><w:t[^>]*>came`));
    expect(xml['word/comments.xml']).toContain(`${who} w:initials="AL"`);
    expect(xml['word/comments.xml']).toContain('“deadline”: 27 Nov 2026, 13:00');
    expect(xml['word/commentsExtended.xml']).toMatch(/w15:paraIdParent/);
    const { id: other } = await services.importer.importFile({ name, bytes, format: 'auto' });
    expect(services.pieces.current(other).root).toEqual(services.pieces.current(id).root);
    expect(services.pieces.threads(other)).toEqual(services.pieces.threads(id));
    expect(services.pieces.proposals(other)).toEqual(services.pieces.proposals(id));
    expect(suggestionsOf(services.pieces.current(other).root)).toMatchObject([{ id: 'suggest1', by: ann }]);
    const elsewhere = await desk();
    const { id: there } = await elsewhere.importer.importFile({ name, bytes, format: 'auto' });
    const { root } = elsewhere.pieces.current(there);
    expect(suggestionsOf(root)).toMatchObject([{ by: 'Ann Lee', kind: 'replace' }]);
    const figure = root.children[2];
    expect(figure).toMatchObject({ type: 'figure', alt: 'The sea', credit: 'Ferry' });
    expect(elsewhere.files.has((figure as { media: string }).media)).toBe(true);
  });

  it('that went out as a proof comes back as suggestions and comments of its reader', async () => {
    const services = await desk();
    const { id } = await piece(services);
    const before = services.pieces.current(id);
    const row = services.pieces.row(id);
    const { bytes } = await services.proofs.send(id, 'docx', 'Ada Writer', 'Please by noon.');
    expect(services.pieces.row(id).editedAt).toBe(row.editedAt);
    expect(parts(bytes)['word/document.xml']).toContain('Please by noon.');
    const by = 'w:author="Ada Writer" w:date="2026-11-28T09:00:00Z"';
    const answered = edited(bytes, {
      'word/document.xml': (xml) =>
        xml
          // A tracked change, one that was not tracked, and a comment on a word.
          .replace(
            'Nobody saw it.</w:t></w:r>',
            `Nobody saw it</w:t></w:r><w:ins w:id="900" ${by}><w:r><w:t xml:space="preserve"> come</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>`,
          )
          .replace('What it takes', 'What it leaves')
          .replace(
            '<w:r><w:t xml:space="preserve"> in the',
            '<w:commentRangeStart w:id="77"/><w:r><w:t xml:space="preserve"> in the',
          )
          .replace('in the </w:t></w:r>', 'in the </w:t></w:r><w:commentRangeEnd w:id="77"/>'),
      'word/comments.xml': (xml) =>
        xml.replace(
          '</w:comments>',
          `<w:comment w:id="77" ${by} w:initials="AW"><w:p w14:paraId="2AAAAAAA"><w:r><w:t>At night.</w:t></w:r></w:p></w:comment><w:comment w:id="78" ${by} w:initials="AW"><w:p w14:paraId="2BBBBBBB"><w:r><w:t>Both.</w:t></w:r></w:p></w:comment></w:comments>`,
        ),
      'word/commentsExtended.xml': (xml) => {
        const first = /w15:paraId="(\w+)"(?=[^>]*w15:done)/.exec(
          xml.slice(xml.indexOf('paraIdParent') - 60),
        )?.[1];
        const parent = /w15:paraIdParent="(\w+)"/.exec(xml)?.[1] ?? first;
        return xml.replace(
          '</w15:commentsEx>',
          `<w15:commentEx w15:paraId="2BBBBBBB" w15:paraIdParent="${parent}" w15:done="0"/></w15:commentsEx>`,
        );
      },
    });
    const report = await services.proofs.answers(id, { name: 'tide.docx', bytes: answered, as: null });
    expect(report).toMatchObject({ author: 'Ada Writer', changes: 2, comments: 2, dropped: [] });
    const { root } = services.pieces.current(id);
    expect(publishedRoot(root)).toEqual(publishedRoot(before.root));
    const mine = suggestionsOf(root).filter(({ by: author }) => author === 'Ada Writer');
    expect(mine.map(({ bid }) => bid)).toEqual(['standfirst', 'paragraph2']);
    expect(mine[1]).toMatchObject({ kind: 'insert', after: ' come', at: '2026-11-28T09:00:00Z' });
    expect(JSON.stringify(acceptAll(root))).toContain('What it leaves');
    expect(suggestionsOf(root).some(({ id: suggestion }) => suggestion === 'suggest1')).toBe(true);
    const threads = services.pieces.threads(id);
    expect(threads[0]?.comments.map((comment) => comment.text)).toContain('Both.');
    expect(threads[1]?.comments[0]).toMatchObject({ by: 'Ada Writer', text: 'At night.' });
    expect(notedIn(root).get(threads[1]?.id ?? '')?.text).toBe(' in the ');
    const kept = await services.revisions.list(id);
    expect(kept.map(({ kind }) => kind)).toContain('before-import');
    expect(services.proofs.sent(id)).toMatchObject([
      { to: 'Ada Writer', form: 'docx', answers: [{ changes: 2, comments: 2 }] },
    ]);
    // The piece was changed here meanwhile, in the very words: neither is woven into the other.
    const again = await services.proofs.answers(id, { name: 'tide.docx', bytes: answered, as: null });
    expect(again.changes).toBe(2);
    // What was said is said once, however often the file is read.
    const opened = services.pieces.threads(id).flatMap(({ comments }) => comments.map((one) => one.text));
    expect(opened.filter((said) => said === 'At night.' || said === 'Both.')).toHaveLength(2);
    expect(publishedRoot(services.pieces.current(id).root)).toEqual(publishedRoot(before.root));
  });

  it('is compared with the piece, whoever saved it, and what it does not say is told', async () => {
    const services = await desk();
    const { id } = await piece(services);
    const compareWith = async (bytes: Uint8Array) => {
      const read = await services.comparing.readFile({ name: 'tide.docx', bytes });
      const asked = {
        from: { at: 'now' },
        to: { at: 'file' },
        suggestions: 'taken',
        file: read.root,
      } as const;
      return { read, ...(await services.comparing.compare(id, asked)) };
    };
    const { bytes } = await services.proofs.file(id, 'docx');
    const same = await compareWith(bytes);
    expect(same.read).toMatchObject({ isOwn: true, told: [] });
    expect(same.difference.rows.filter(({ change }) => change !== 'same')).toEqual([]);

    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Nobody</w:t></w:r><w:r><w:t xml:space="preserve"> came.';
    const changed = edited(bytes, {
      'word/document.xml': (xml) => xml.replace(/<w:r><w:t[^>]*>Nobody saw it\./, bold),
    });
    const { difference, fields } = await compareWith(changed);
    expect(difference).toMatchObject({ added: 1, removed: 2, restyled: 1 });
    expect(fields).toEqual([]);

    // As a program saves it that knows nothing of Copydesk, with a table of its own.
    const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Low</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const { 'customXml/item1.xml': _own, ...files } = unzipSync(
      edited(changed, { 'word/document.xml': (xml) => xml.replace('<w:sectPr', `${table}<w:sectPr`) }),
    );
    const foreign = await compareWith(zipSync(files));
    expect(foreign.read).toMatchObject({ isOwn: false, told: [{ what: 'import.changed.table', count: 1 }] });
    // Word has no WebP: its picture is another file.
    expect(foreign.difference).toMatchObject({ added: 2, removed: 2, restyled: 2 });
    await expect(services.comparing.readFile({ name: 'x.docx', bytes: strToU8('no') })).rejects.toThrow(
      /docx-unreadable/,
    );
    expect(services.search.counts().all).toBe(1);
  });

  it('that is none, locked, broken or more than it should be is refused, and the store stays as it was', async () => {
    const services = await desk();
    const { id } = await piece(services);
    const before = services.pieces.current(id);
    const { bytes } = await services.proofs.file(id, 'docx');
    for (const [what, make] of BAD) {
      const bad = { name: 'bad.docx', bytes: make(bytes) };
      const imported = services.importer.importFile({ ...bad, format: 'auto' });
      await expect(imported, what).rejects.toThrow(/docx-unreadable/);
      const answered = services.proofs.answers(id, { ...bad, as: null });
      await expect(answered, what).rejects.toThrow(/docx-unreadable/);
    }
    const { id: other } = await piece(services);
    await expect(services.proofs.answers(other, { name: 'tide.docx', bytes, as: null })).rejects.toThrow(
      /proof-of-another/,
    );
    expect(services.search.counts().all).toBe(2);
    expect(services.pieces.current(id)).toEqual(before);
  });
});
