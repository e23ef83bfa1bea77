import { describe, expect, it } from 'vitest';
import { emailsIn, publisherIn, readNotes } from './notes';

const kinds = (text: string): string[] | undefined => readNotes(text)?.map((note) => note.kind);

describe('readNotes', () => {
  it.each([
    ['The views here do not necessarily reflect those of Harbour News.', ['disclaimer']],
    ['The views expressed are the author’s own.', ['disclaimer']],
    ['Views are personal.', ['disclaimer']],
    ['Les opinions exprimées n’engagent que leur auteur.', ['disclaimer']],
    ['Gastbeiträge geben nicht unbedingt die Meinung der Redaktion wieder.', ['disclaimer']],
    ['Las opiniones no reflejan necesariamente las de este diario.', ['disclaimer']],
    ['本文仅代表作者个人观点。', ['disclaimer']],
    ['Do you know the harbour? Send us your piece at opinion@harbour.example.', ['call']],
    ['Source link', ['source']],
    ['来源：海港日报', ['source']],
    ['This article was first published in The Harbour Gazette on 3 May 2025.', ['source']],
    ['The author is a lecturer in port law.', ['bio']],
    ['Ada Quill is a columnist. Her book on tides appears in May.', ['bio']],
    [
      'Ada Quill is a pilot and writer. The views expressed here are her own. Write to us at letters@harbour.example.',
      ['bio', 'disclaimer', 'call'],
    ],
    ['Prof. Ada Quill is a lecturer at the port school.', ['bio']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'The views of the harbour board changed after the storm, and the town changed with them.',
    'Public opinion is not on the side of the ferry company, which has raised its fares three times in a year and sees no reason to explain itself to those who cross every day.',
    'Ports are patient places.',
    'Anna asked the board to send her the accounts, and the board sent a brochure.',
  ])('text of a piece: %s', (text) => {
    expect(readNotes(text)).toBeNull();
  });

  it('keeps every word', () => {
    const text = 'Ada Quill is a pilot and writer. The views expressed here are her own.';
    expect(readNotes(text)?.map((note) => note.text)).toEqual([
      'Ada Quill is a pilot and writer.',
      'The views expressed here are her own.',
    ]);
  });
});

it('finds addresses without the full stop behind them', () => {
  expect(emailsIn('Write to a@b.example.org, and c.d@e.example.')).toEqual([
    'a@b.example.org',
    'c.d@e.example',
  ]);
});

it.each([
  ['The views don’t necessarily reflect those of Harbour News.', 'Harbour News'],
  [
    'This does not represent the views of the Example Institute, its staff or its donors.',
    'Example Institute',
  ],
  ['They reflect the views of the author.', null],
  ['来源：海港日报', '海港日报'],
  ['This article was first published in The Harbour Gazette on 3 May 2025.', 'The Harbour Gazette'],
  ['Source link', null],
])('publisher in: %s', (text, name) => {
  expect(publisherIn(text)).toBe(name);
});
