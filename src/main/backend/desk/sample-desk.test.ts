import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalRoot } from '../../../shared/document/canonical';
import { readRoot, writeRoot } from '../../../shared/document/headless';
import { FORMAT, NODE_TYPES } from '../../../shared/document/json';
import { bodyTextOf, leadOf, standfirstOf, textBlocksOf, textOfInline } from '../../../shared/document/read';
import { bidsOf } from '../../../shared/document/schema';
import { workflowStateSchema } from '../../../shared/model/workflow-schema';
import { countWords } from '../../../shared/text/counts';
import { parseQuery } from '../../../shared/text/query';
import { archiveProblems, picturesOf } from './archive-check';
import { readArchive } from './archive-files';
import { mediaPath, type ArchivePiece } from './archive-format';

const FOLDER = fileURLToPath(new URL('../../../../resources/sample-desk/', import.meta.url));
const NOW = '2026-11-23T09:20:00.000Z';
const { desk, media, pieces, files } = readArchive({ path: FOLDER, now: NOW });

const piece = (slug: string): ArchivePiece => {
  const found = pieces.find(({ meta }) => meta.slug === slug);
  if (!found) throw new Error(`the sample desk has no piece ${slug}`);
  return found;
};
/** Everything a reader sees of a piece, in one string. */
const proseOf = ({ root }: ArchivePiece): string =>
  textBlocksOf(root)
    .map(({ text }) => text)
    .join('\n');

/** Slips left in on purpose, so that the checks have something true to show; every other piece is clean. */
const FAULTS = {
  'what-small-islands-know-about-batteries': ['Gudrun”s', 'city”s', 'Skerryvaag', 'Skerry-Vaag'],
  'stop-apologising-for-short-books': ['the the', 'TK'],
};
const WITHOUT_CREDIT = 'school-kitchen-library-with-an-oven';
const WITHOUT_PICTURE = 'pave-the-saltings-and-be-done-with-it';
const LETTERS = ['the-number-9-does-not-need-a-new-name', 'leave-the-gulls-alone'];

describe('the sample desk', () => {
  it('is a whole archive', () => {
    expect(archiveProblems({ desk, media, pieces })).toEqual([]);
  });

  it('shows every screen something', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(20);
    expect(desk.authors.length).toBeGreaterThanOrEqual(8);
    expect(desk.tags.length).toBeGreaterThanOrEqual(25);
    expect(new Set(pieces.map(({ meta }) => meta.workflow))).toEqual(new Set(workflowStateSchema.options));
    const parents = new Map(desk.categories.map(({ id, parentId }) => [id, parentId]));
    const topOf = (id: string): string => {
      const parent = parents.get(id);
      return parent ? topOf(parent) : id;
    };
    expect(new Set(pieces.map(({ meta }) => topOf(meta.categories[0] ?? ''))).size).toBeGreaterThanOrEqual(7);
    expect(desk.tags.filter(({ id }) => !pieces.some(({ meta }) => meta.tags.includes(id)))).toEqual([]);
    expect(desk.authors.filter(({ id }) => !pieces.some(({ meta }) => meta.authors.includes(id)))).toEqual(
      [],
    );
    for (const { query } of desk.savedSearches) {
      expect(parseQuery(query, { now: new Date(NOW), timeZone: desk.site.timeZone }).notes, query).toEqual(
        [],
      );
    }
  });

  it('uses every node type and every text format', () => {
    const json = JSON.stringify(pieces.map(({ root }) => root));
    for (const type of NODE_TYPES) expect(json).toContain(`"type":"${type}"`);
    for (const [name, bit] of Object.entries(FORMAT)) {
      if (name !== 'underline') expect(json, name).toContain(`"format":${String(bit)},`);
    }
    for (const tag of ['h2', 'h3']) expect(json).toContain(`"tag":"${tag}"`);
    expect(json).toContain('"direction":"rtl"');
  });

  it.each(pieces)('$meta.slug is stored as the editor would store it', ({ id, meta, root }) => {
    const file = join(FOLDER, 'pieces', `${meta.slug}.json`);
    const stored = JSON.parse(readFileSync(file, 'utf8')) as { id: string; root: unknown };
    expect(stored.id).toBe(id);
    expect(JSON.stringify(stored.root)).toBe(JSON.stringify(canonicalRoot(root)));
    const doc = new Y.Doc();
    writeRoot(doc, root);
    expect(readRoot(doc)).toEqual(root);
    // One id for each block: the root's children, their captions, list items and the lists in them.
    const blocks = JSON.stringify(root).match(/"type":"(?!root|text|linebreak|link")/g) ?? [];
    const bids = bidsOf(root);
    expect(bids).toHaveLength(blocks.length);
    expect(new Set(bids).size).toBe(bids.length);
    for (const bid of bids) expect(bid).toMatch(/^[0-9a-z]{8,12}$/);
  });

  it.each(pieces)('$meta.slug has the length and the fields of a finished piece', ({ meta, root }) => {
    const words = countWords(bodyTextOf(root));
    const [least, most]: readonly [number, number] = LETTERS.includes(meta.slug) ? [120, 300] : [350, 1_100];
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual((meta.language.startsWith('zh') ? 1.5 : 1) * most);
    expect(textOfInline(standfirstOf(root).children)).not.toBe('');
    for (const field of ['slug', 'kicker', 'seoTitle', 'seoDescription', 'disclaimer'] as const)
      expect(meta[field]).toBeTruthy();
    expect(meta.seoTitle.length).toBeLessThanOrEqual(60);
    expect(meta.seoDescription.length).toBeLessThanOrEqual(160);
    expect(meta.categories[0]).toBeTruthy();
    expect(meta.tags.length).toBeGreaterThan(0);
    expect(meta.authors.length).toBeGreaterThan(0);
  });

  it.each(pieces)('$meta.slug has its pictures described and credited', ({ meta, root }) => {
    const lead = leadOf(root);
    expect(lead).toBeDefined();
    expect(lead?.media === null).toBe(meta.slug === WITHOUT_PICTURE);
    for (const figure of root.children) {
      if (figure.type !== 'figure') continue;
      const caption = textOfInline(figure.children[0].children);
      expect(caption).not.toBe('');
      expect(figure.alt).not.toBe('');
      expect(figure.alt).not.toBe(caption);
      expect(figure.credit === '').toBe(meta.slug === WITHOUT_CREDIT);
    }
  });

  it('has the slips that it should have, and no others', () => {
    for (const [slug, slips] of Object.entries(FAULTS)) {
      for (const slip of slips) expect(proseOf(piece(slug)), slug).toContain(slip);
    }
    const slip = /\b(\p{L}+) \1\b|[A-Za-z][”‘][A-Za-z]|["']| {2}|\bTK\b|\?\?|\s$/u;
    for (const clean of pieces) {
      if (clean.meta.slug in FAULTS) continue;
      expect(slip.exec(proseOf(clean))?.[0], clean.meta.slug).toBeUndefined();
    }
  });

  it('pairs its quotation marks', () => {
    for (const { meta, root } of pieces) {
      if (meta.slug === 'what-small-islands-know-about-batteries') continue;
      for (const { text } of textBlocksOf(root)) {
        for (const [open, close] of ['“”', '«»', '()', '《》']) {
          expect(text.split(open ?? '').length, `${meta.slug}: ${text}`).toBe(text.split(close ?? '').length);
        }
      }
    }
  });

  it('speaks French and Chinese as they are written', () => {
    const languages = pieces.map(({ meta, root }) => root.children[0]?.$?.lang ?? meta.language);
    expect(languages.filter((language) => language === 'fr')).toHaveLength(2);
    expect(languages.filter((language) => language === 'zh-Hans')).toHaveLength(2);
    const french = proseOf(piece('le-fleuve-na-rien-signe'));
    expect(french).toMatch(/«\u00a0[^»]+\u00a0»/u);
    expect(french).not.toMatch(/[^\u202f][;!?%]|[^\u00a0]:|« | »/u);
    const chinese = proseOf(piece('gangkou-de-kouyin'));
    expect(chinese).not.toMatch(/\p{Script=Han}[,.;:?!]/u);
    const arabic = piece('night-shift-speaks-six-languages').root.children.find(
      (node) => node.$?.lang === 'ar',
    );
    expect(arabic?.direction).toBe('rtl');
  });

  it('is as fresh as the day it is opened', () => {
    for (const { createdAt, editedAt, meta } of pieces) {
      expect(createdAt <= editedAt && editedAt <= NOW, meta.slug).toBe(true);
      if (meta.workflow === 'approved') expect(meta.publishAt).not.toBeNull();
    }
    const deadlines = pieces.flatMap(({ meta }) => (meta.deadline ? [meta.deadline.at] : []));
    expect(deadlines.some((at) => at < NOW)).toBe(true);
    expect(deadlines.some((at) => at > NOW)).toBe(true);
    expect(piece('reading-rooms-after-the-trains-stop').meta.embargo?.at).toBe('2026-11-24T06:15:00.000Z');
  });

  it('holds one syndicated piece with its source', () => {
    const { meta } = piece('what-small-islands-know-about-batteries');
    const source = desk.sources.find(({ id }) => id === meta.source);
    expect(source?.licence).toBe('CC BY 4.0');
    expect(meta.canonical).toBe(meta.sourceUrl);
    expect(desk.presets.find(({ id }) => id === meta.disclaimer)?.variant).toBe('syndicated');
  });

  it('has pictures that are what media.json says, each used and none too heavy', async () => {
    const used = new Set([
      ...pieces.flatMap(picturesOf),
      ...desk.authors.flatMap(({ picture }) => picture ?? []),
    ]);
    expect(new Set(media.map(({ sha }) => sha))).toEqual(used);
    expect(readdirSync(join(FOLDER, 'media')).sort()).toEqual(
      media.map((picture) => mediaPath(picture).slice(6)).sort(),
    );
    expect(media.filter(({ width }) => width === 1600).length).toBeGreaterThanOrEqual(10);
    for (const { sha, width, height, bytes } of media) {
      const file = files[sha] ?? new Uint8Array();
      const seen = await sharp(file).metadata();
      expect([seen.format, seen.width, seen.height, file.length]).toEqual(['jpeg', width, height, bytes]);
      expect(bytes).toBeLessThan(150_000);
    }
  });

  it('speaks to nobody real', () => {
    const urls = JSON.stringify({ desk, pieces }).match(/(?:https?:\/\/|@)[a-z0-9.-]*[a-z]/gi) ?? [];
    const outside = urls.filter((url) => !/\.example$/.test(url) && url !== 'http://cv.iptc.org');
    expect(outside).toEqual([]);
  });
});
