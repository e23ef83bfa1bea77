import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../shared/document/json';
import { bodyTextOf } from '../../../shared/document/read';
import type { ImportedPiece } from '../../../shared/model/imported';
import { parseImport } from './parse';

const parse = (text: string, name = 'piece.md'): Promise<ImportedPiece> =>
  parseImport({
    name,
    format: 'auto',
    bytes: new TextEncoder().encode(text),
    baseUrl: 'https://desk.example/p/',
  });

const FILE = `---
title: Let the clock tower be wrong
standfirst: A town can live with five minutes
author:
  - name: Ruth Amsel
    bio: repairs clocks in Ferrow.
  - Tom Selwyn
date: 2026-02-03T09:00:00+01:00
category: [Opinion, Heritage]
tags: clocks, towers
slug: let-the-clock-tower-be-wrong
canonical: https://first.example/clock
lang: en_gb
kicker: Comment
seo_title: The wrong clock
description: Why five minutes do not matter.
image:
  src: tower.jpg
  alt: The tower
  caption: The tower in May.
  credit: Jo Doe
layout: wide
---

# Let the clock tower be wrong

The clock is **late**, *always*, and ~~nobody~~ minds. See [the log](log.html "Log").

## What time is for

- wind it
  - on Mondays
- wait

3. third
4. fourth

> It is late.
>
> So are we.

![A gear](gear.png "A gear, *worn*. Photo: Jo Doe")

<script>alert(1)</script><u>Under</u>

| a | b |
|---|---|
| 1 | 2 |
`;

describe('Markdown with front matter', () => {
  const piece = parse(FILE);

  it('sets the fields', async () => {
    expect(await piece).toMatchObject({
      authors: [
        { name: 'Ruth Amsel', bio: 'repairs clocks in Ferrow.' },
        { name: 'Tom Selwyn', bio: '' },
      ],
      publishedAt: '2026-02-03T08:00:00.000Z',
      category: 'Opinion',
      moreCategories: ['Heritage'],
      tags: ['clocks', 'towers'],
      slug: 'let-the-clock-tower-be-wrong',
      canonical: 'https://first.example/clock',
      language: 'en-GB',
      kicker: 'Comment',
      fields: { seoTitle: 'The wrong clock', seoDescription: 'Why five minutes do not matter.' },
    });
  });

  it('reports fields that a piece does not have', async () => {
    expect((await piece).dropped).toContainEqual({
      what: 'import.dropped.field',
      text: 'layout: wide',
      count: 1,
    });
  });

  it('tells each part once, though a field and the document say it', async () => {
    const { recognised } = await piece;
    for (const part of ['headline', 'standfirst'])
      expect(recognised.filter(({ what }) => what === `import.part.${part}`)).toHaveLength(1);
  });

  it('builds the document', async () => {
    const { root, images } = await piece;
    expect(root.children.map(({ type }) => type)).toEqual([
      'headline',
      'standfirst',
      'figure',
      'paragraph',
      'heading',
      'list',
      'list',
      'quote',
      'figure',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(root.children[2]).toMatchObject({
      role: 'lead',
      credit: 'Jo Doe',
      alt: 'The tower',
      children: [{ children: [{ text: 'The tower in May.' }] }],
    });
    expect(root.children[3]).toMatchObject({
      children: [
        { text: 'The clock is ' },
        { text: 'late', format: FORMAT.bold },
        { text: ', ' },
        { text: 'always', format: FORMAT.italic },
        { text: ', and ' },
        { text: 'nobody', format: FORMAT.strikethrough },
        { text: ' minds. See ' },
        { type: 'link', url: 'https://desk.example/p/log.html', title: 'Log' },
        { text: '.' },
      ],
    });
    expect(root.children[6]).toMatchObject({
      listType: 'number',
      start: 3,
      children: [{ value: 3 }, { value: 4 }],
    });
    expect(root.children[8]).toMatchObject({
      role: 'inline',
      credit: 'Jo Doe',
      children: [{ children: [{ text: 'A gear, *worn*.' }] }],
    });
    expect(images).toEqual([
      { figureIndex: 0, url: 'https://desk.example/p/tower.jpg' },
      { figureIndex: 1, url: 'https://desk.example/p/gear.png' },
    ]);
    expect(JSON.stringify(root)).not.toContain('alert');
  });
});

describe('Markdown without front matter', () => {
  it('has its first heading as headline, without the opinion marker', async () => {
    const piece = await parse('## Opinion: Keep the ferry\n\nIt is the only one we have.\n');
    expect(piece.root.children).toMatchObject([
      { type: 'headline', children: [{ text: 'Keep the ferry' }] },
      {},
      { type: 'paragraph' },
    ]);
    expect(piece.recognised).toContainEqual({ what: 'import.part.marker', text: 'Opinion:' });
  });

  it.each([
    ['# Keep the ferry\n\nBy Jane Doe\n\nIt is the only one we have.\n', ['Jane Doe'], 'By Jane Doe'],
    [
      '# Keep the ferry\n\n*By Jane Doe and Tom Roe*\n3 March 2026\n\nIt is the only one we have.\n',
      ['Jane Doe', 'Tom Roe'],
      'By Jane Doe and Tom Roe 3 March 2026',
    ],
    [
      '# Keep the ferry\n\n![](ferry.png)\n\n**By Jane Doe**\n\nIt is the only one we have.\n',
      ['Jane Doe'],
      'By Jane Doe',
    ],
    [
      '---\ntitle: Keep the ferry\n---\n\nBy Jane Doe\n\nIt is the only one we have.\n',
      ['Jane Doe'],
      'By Jane Doe',
    ],
  ])('has its byline where it stands below the headline: %s', async (text, names, line) => {
    const piece = await parse(text);
    expect(piece.authors.map(({ name }) => name)).toEqual(names);
    expect(piece.recognised).toContainEqual({ what: 'import.part.author', text: line });
    expect(bodyTextOf(piece.root)).toBe('It is the only one we have.');
  });

  it('keeps a sentence that begins like a byline', async () => {
    const piece = await parse('# Keep the ferry\n\nBy Monday it will be gone.\n\nBy Jane Doe\n');
    expect(bodyTextOf(piece.root)).toContain('By Monday it will be gone.');
    expect(piece.authors).toEqual([]);
  });

  it('keeps two rules with words between them as text', async () => {
    const piece = await parse('---\nnot fields at all\n---\n\nBody text.');
    expect(JSON.stringify(piece.root)).toContain('not fields at all');
  });
});

it.each([
  'title: [unclosed',
  'a: &a [1]\nb: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: *b',
])('reports front matter that cannot be read: %s', async (yaml) => {
  const piece = await parse(`---\n${yaml}\n---\n\n# Head\n\nBody.`);
  expect(piece.dropped.map(({ what }) => what)).toEqual(['import.dropped.field']);
  expect(piece.root.children[0]).toMatchObject({ children: [{ text: 'Head' }] });
});

it('does not give way under deep nesting', async () => {
  await expect(parse(`${'> '.repeat(2_000)}deep`)).resolves.toBeDefined();
  await expect(parse(`---\na: ${'['.repeat(5_000)}\n---\nText here.`)).resolves.toBeDefined();
});

it('tells of headings that have another level here, but not of the one that became the headline', async () => {
  const piece = await parse(
    '# Where the lights are\n\nA first paragraph.\n\n# Who pays\n\nThe town.\n\n##### Notes\n',
  );
  expect(piece.changed).toEqual([
    { what: 'import.changed.heading', text: 'h1 → h2: Who pays · h5 → h4: Notes', count: 2 },
  ]);
});
