import { expect, it } from 'vitest';
import type { ExportOutcome } from '../model/delivery';
import { exportNotes } from './export-notes';

const SMOOTH: ExportOutcome = {
  link: 'https://quay.example/?p=1',
  editLink: 'https://quay.example/wp-admin/post.php?post=1',
  status: 'draft',
  created: true,
  changed: true,
  altered: [],
  notCarried: [],
  authorMatched: true,
  warnings: [],
  conflict: false,
};

it('says nothing of what went smoothly', () => {
  expect(exportNotes(SMOOTH)).toEqual([]);
  expect(exportNotes({ ...SMOOTH, authorMatched: null })).toEqual([]);
});

it('tells everything that an editor would miss on the site', () => {
  expect(
    exportNotes({
      ...SMOOTH,
      changed: false,
      altered: ['slug'],
      notCarried: ['kicker', 'newsletterHeadline'],
      authorMatched: false,
      warnings: [{ message: 'preview.warning.image-gone', params: { what: 'A quay' } }],
      conflict: true,
    }),
  ).toEqual([
    'The post was up to date already.',
    'Somebody saved the post in the moment before this export. Their words are kept here.',
    'Nobody there has the author’s name: the post belongs to the account that sent it.',
    'Not carried: Kicker, Newsletter headline.',
    'Stored otherwise by the site: Slug.',
    expect.stringContaining('A quay'),
  ]);
});
