/** A piece with every kind of mark and comment, in light and dark, and its proof, as docs/screenshots keeps them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { connect } from '../../../src/main/command-line/connect';
import { writeThreads } from '../../../src/shared/document/comments/threads';
import { writeRoot } from '../../../src/shared/document/headless';
import type { NodeStateJSON, RootChildJSON } from '../../../src/shared/document/json';
import { writeFieldProposals } from '../../../src/shared/document/suggestions/fields';
import { markedPiece, time } from '../../fixtures/marked-piece';
import { expect, test, type Workstation } from '../fixtures';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'docs/screenshots');
/** What each picture begins with, by what stands in that block. */
const SHOTS = [
  ['marks', 'The last ferry'],
  ['marks-blocks', 'The crossing'],
  ['marks-readings', 'The clerk'],
] as const;

for (const scheme of ['light', 'dark'] as const)
  test(`marks, ${scheme}`, async ({ page, workstation }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1600, height: 1000 });
    const id = await marked(workstation);
    await page.evaluate((at) => location.assign(at), `#/piece/${id}`);
    const text = page.getByRole('textbox', { name: 'Text of the piece' });
    await expect(page.getByText(/^\d+ suggestions$/)).toBeVisible();
    for (const [name, words] of SHOTS) {
      const block = text.getByText(words).first();
      await block.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
        element.closest('.scroll')?.scrollBy({ top: -120 });
      });
      await expect(page.locator('.review-card').first()).toBeVisible();
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.allSettled([...document.images].map((image) => image.decode()));
        for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
      });
      await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
    }
  });

test('a proof', async ({ page, workstation }) => {
  const id = await marked(workstation);
  const connection = await connect(workstation.dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  const asked = { id, to: 'Ada Writer', note: 'Please by noon on Monday.' };
  const { bytes } = await connection.api.proofs.send({ ...asked, form: 'proof-html' });
  await connection.close();
  await page.setViewportSize({ width: 1120, height: 1560 });
  await page.goto('about:blank');
  await page.setContent(new TextDecoder().decode(bytes));
  await page.screenshot({ path: join(FOLDER, 'proof.png') });
});

async function marked(workstation: Workstation): Promise<string> {
  const connection = await connect(workstation.dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  const { api } = connection;
  await api.desk.setPerson({ name: 'Mara Quill', initials: 'MQ', role: 'chief' });
  const ann = await api.desk.savePerson({ name: 'Ana Ruiz', initials: 'AR', role: 'chief' });
  const bob = await api.desk.savePerson({ name: 'Idris Vane', initials: 'IV', role: 'copy-editor' });
  const picture = async (file: string): Promise<string> =>
    (await api.media.add({ name: 'quay.jpg', bytes: new Uint8Array(readFileSync(join(ROOT, file))) })).sha;
  const piece = markedPiece(
    await picture('tests/fixtures/images/quay.jpg'),
    await picture(
      'resources/sample-desk/media/0aa65bdfe03170bd41f8472dd4273734e3f531a8567bfe2286e48c050116d248.jpg',
    ),
  );
  const last = piece.root.children.length - 1;
  piece.root.children.splice(last, 0, READINGS);
  const { root, threads, proposals } = JSON.parse(
    JSON.stringify(piece)
      .replaceAll('"by":"ann"', `"by":"${ann.id}"`)
      .replaceAll('"by":"bob"', `"by":"${bob.id}"`),
  ) as typeof piece;
  const { id } = await api.pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
  writeRoot(doc, root);
  writeThreads(doc, threads, null);
  writeFieldProposals(doc, proposals, null);
  await api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc), client: 'screenshots' });
  await connection.close();
  return id;
}

const mark = (by: 'ann' | 'bob') => ({ by, at: time(36) });
const words = (text: string, $?: NodeStateJSON) => ({ type: 'text' as const, text, ...($ && { $ }) });
/** Two people rewrote the same words apart. */
const READINGS: RootChildJSON = {
  type: 'paragraph',
  $: { bid: 'readings01' },
  children: [
    words('It cost '),
    words('a lot', { 'del:anncost': mark('ann'), 'del:bobcost': mark('bob') }),
    words('400 pounds', { 'ins:anncost': mark('ann') }),
    words('next to nothing', { 'ins:bobcost': mark('bob') }),
    words(' in the first year.'),
  ],
};
