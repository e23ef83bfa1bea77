/** Word files of ours in another program: what LibreOffice sees in them, and what comes back of what it saves. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/main/backend/docx/read-docx';
import { writeDocx } from '../../src/main/backend/docx/write-docx';
import type { RootJSON } from '../../src/shared/document/json';
import { textBlocksOf } from '../../src/shared/document/read';
import { acceptAll, rejectAll } from '../../src/shared/document/suggestions/decide';
import { suggestionsOf } from '../../src/shared/document/suggestions/list';
import { onlyWhere } from '../../src/main/backend/testing';
import { markedPiece, PEOPLE, time } from '../fixtures/marked-piece';
import { convert, office, trackedIn, type TrackedInOffice } from './libreoffice';

const TRACKED = join(import.meta.dirname, '../fixtures/office/tracked.fodt');

const picture = async (background: string): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 20, channels: 3, background } })
      .png()
      .toBuffer(),
  );
const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function withoutOwnPart(bytes: Uint8Array): Uint8Array {
  const { 'customXml/item1.xml': _, ...files } = unzipSync(bytes);
  return zipSync(files);
}

const said = (root: RootJSON): string[] =>
  textBlocksOf(root)
    .map(({ text }) => text)
    .filter((text) => text !== '');

/** "kind, minute, author: words", in the order of minutes. */
const listed = (found: readonly TrackedInOffice[]): string[] =>
  found.map(({ kind, by, at, text }) => `${at.slice(14, 16)} ${by}: ${kind} “${text}”`).sort();

const made = (root: RootJSON): string[] =>
  suggestionsOf(root)
    .map(({ kind, by, at }) => `${at.slice(14, 16)} ${by}: ${kind}`)
    .sort();

describe(
  'a Word file in LibreOffice',
  onlyWhere(office !== null, 'LibreOffice is not on this computer'),
  () => {
    let folder = '';
    let piece: ReturnType<typeof markedPiece>;
    let shown: ReturnType<typeof trackedIn>;
    let saved: Uint8Array;
    let tracked: Uint8Array;

    beforeAll(async () => {
      const [before, after] = [await picture('#268'), await picture('#862')];
      piece = markedPiece(shaOf(before), shaOf(after));
      const { bytes } = await writeDocx({
        ...piece,
        id: 'piece',
        values: {},
        meta: {},
        authors: ['Ada Writer'],
        language: 'en-GB',
        people: PEOPLE,
        unknown: 'Somebody',
        pictures: { [shaOf(before)]: before, [shaOf(after)]: after },
        note: [],
        proof: null,
        creator: 'Ann Lee',
        at: time(59),
      });
      folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
      const file = join(folder, 'piece.docx');
      writeFileSync(file, bytes);
      const [fodt] = await convert([file], 'fodt', folder);
      [saved = new Uint8Array(), tracked = new Uint8Array()] = await convert([file, TRACKED], 'docx', folder);
      shown = trackedIn(new TextDecoder().decode(fodt));
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('has each change with its author, time, kind and words', () => {
      expect(listed(shown.changes)).toEqual([
        '01 Ann Lee: insertion “ really”',
        '02 Bob Roe: deletion “ at all”',
        '03 Ann Lee: deletion “north”',
        '03 Ann Lee: insertion “south”',
        '04 Bob Roe: format-change “word”',
        '06 Bob Roe: format-change “bon voyage”',
        '07 Ann Lee: insertion “\n”',
        '08 Bob Roe: deletion “\n”',
        // Of a paragraph’s style.
        '09 Ann Lee: UnknownChange “The crossing”',
        '10 Bob Roe: deletion “This one stays where it is.”',
        '10 Bob Roe: insertion “This one stays where it is.\n”',
        '11 Ann Lee: deletion “This one goes for good.\n”',
        '12 Bob Roe: insertion “Nobody wrote it down.\n”',
        '13 Ann Lee: deletion “A mate”',
        '13 Ann Lee: insertion “The mate”',
        '14 Bob Roe: insertion “Ferry\n”',
        '16 Bob Roe: deletion “[Picture]\nThe quay at night\n”',
        '16 Bob Roe: insertion “[Picture]\nThe quay at night\n”',
        '17 Ann Lee: deletion “Fenders\n”',
        '17 Ann Lee: insertion “Fenders\n”',
        '18 Ann Lee: insertion “ ”',
        '18 Ann Lee: insertion “old”',
        '19 Bob Roe: deletion “old”',
        '19 Bob Roe: insertion “young”',
      ]);
    });

    it('has each comment with its author, time and words, and what Word has no form for', () => {
      expect(listed(shown.comments)).toEqual([
        '05 Ann Lee: open “Suggested link: https://a.example/”',
        '14 Bob Roe: open “Suggested alternative text: A quay”',
        '15 Ann Lee: open “Suggested another picture here”',
        '31 Ann Lee: open “Who asked?”',
        '32 Bob Roe: open “The clerk’s & the mate’s wife.”',
        '33 Bob Roe: resolved “Is it needed?”',
        '35 Ann Lee: open “On the field “slug”: Too long.”',
        '40 Bob Roe: open “Suggested for the field “slug”: ferry\nReason: Shorter”',
      ]);
    });

    it('comes back equal when it was saved there: text, suggestions and comments', () => {
      const back = readDocx(saved, '?');
      expect(back.root).toEqual(piece.root);
      expect(back.threads).toEqual(piece.threads);
      expect(back.proposals).toEqual(piece.proposals);
      expect(back.told).toEqual([]);
    });

    it('says the same without Copydesk’s own part', () => {
      const { root, threads } = readDocx(withoutOwnPart(saved), '?');
      expect(said(rejectAll(root))).toEqual(said(rejectAll(piece.root)));
      expect(said(acceptAll(root))).toEqual(said(acceptAll(piece.root)));
      // Links, alternative texts and what is said of a lead image are comments for others.
      expect(made(root)).toEqual([
        '01 Ann Lee: insert',
        '02 Bob Roe: delete',
        '03 Ann Lee: replace',
        '04 Bob Roe: format',
        '06 Bob Roe: language',
        '07 Ann Lee: split',
        '08 Bob Roe: join',
        '09 Ann Lee: change-block',
        '10 Bob Roe: move-block',
        '11 Ann Lee: remove-block',
        '12 Bob Roe: insert-block',
        '13 Ann Lee: change-block',
        '14 Bob Roe: change-block',
        '16 Bob Roe: move-block',
        '17 Ann Lee: move-block',
        '18 Ann Lee: insert',
        '19 Bob Roe: replace',
      ]);
      const opened = threads.flatMap(({ comments }) => comments.map(({ by, text }) => `${by}: ${text}`));
      expect(opened.sort()).toEqual(shown.comments.map(({ by, text }) => `${by}: ${text}`).sort());
    });

    it('of its own making has its changes in tables, in footnotes and of moved paragraphs', () => {
      const { root, told } = readDocx(tracked, '?');
      expect(said(rejectAll(root))).toEqual([
        'Tide',
        'Year | Tons',
        '2025 | 5',
        'They fish[1] at night.',
        'This paragraph stood too early.',
        'This one stays where it is.',
        'The end.',
        '[1] By weight',
      ]);
      expect(said(acceptAll(root))).toEqual([
        'Tide',
        'Year | Tons',
        '2025 | 6',
        '2026 | 4',
        'They fish[1] at night.',
        'This one stays where it is.',
        'This paragraph stood too early.',
        'The end.',
        '[1] By weight, dried',
      ]);
      expect(made(root)).toEqual([
        // What one author does to the same words is one suggestion.
        '01 Ada Writer: replace',
        '03 Ada Writer: insert-block',
        '04 Bob Roe: insert',
        '05 Bob Roe: move-block',
      ]);
      expect(told.map(({ what }) => what)).toEqual(['import.changed.table', 'docx.changed.footnote']);
    });
  },
);
