import { describe, expect, it } from 'vitest';
import { likeness } from './page-text';
import { comparePages, hasMoved } from './compare-pages';
import { elementsOfHtml } from './page-elements';
import type { WantedRegion } from './regions';

const read = (html: string) =>
  elementsOfHtml({ bytes: new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${html}`) });

const FIRST = 'The council moved a bench last month, and nobody voted on it or was even asked.';
const SECOND = 'Now it faces the road, and whoever sits there waits to leave; nobody waits to arrive.';
const region = (id: string, text: string, rest: Partial<WantedRegion> = {}): WantedRegion => ({
  id,
  kind: id.startsWith('body') ? 'body' : (id as WantedRegion['kind']),
  text,
  masked: false,
  ...rest,
});
const REGIONS = [
  region('headline', 'The bench outside the library – Opinion', { also: ['The bench outside the library'] }),
  region('credit', 'ANA REY'),
  region('body-1', FIRST),
  region('body-2', SECOND),
];

const page = (body: string): string => `
  <header><a href="/">Gazette</a><nav><a>The bench outside the library</a></nav></header>
  <main class="wrap"><article class="post-77 single"><h1>The bench outside the library</h1>
  <figure><img><figcaption>Nobody sits here. <small>ANA REY</small></figcaption></figure>
  <div class="text">${body}</div></article></main>
  <aside><p>The council moved a road last month.</p></aside>`;
const OURS = read(page(`<p>${FIRST}</p><p>${SECOND}</p>`));

const compare = (theirs: string) => comparePages({ regions: REGIONS, ours: OURS, theirs: read(theirs) });
const ids = (regions: { id: string; found: boolean }[], found: boolean) =>
  regions.filter((each) => each.found === found).map(({ id }) => id);

describe('two pages of one piece', () => {
  it('are the same where only marks and the marker differ', () => {
    const { score, regions, extras } = compare(
      page(`<p>${FIRST.replaceAll(' ', '\n ')}</p><p>${SECOND}</p>`),
    );
    expect(ids(regions, false)).toEqual([]);
    expect(score).toBe(1);
    expect(extras).toEqual([]);
  });

  it('differ by the words that differ, as they are written', () => {
    const { regions } = compare(page(`<p>${FIRST}</p><p>${SECOND.replace('road', '“street”')}</p>`));
    const words = regions.find(({ id }) => id === 'body-2')?.words ?? [];
    expect(words.filter(({ where }) => where === 'ours')).toEqual([{ where: 'ours', text: 'road' }]);
    expect(words.filter(({ where }) => where === 'theirs')).toEqual([{ where: 'theirs', text: '“street”' }]);
  });

  it('show words as they are written, addresses and numbers whole', () => {
    const [both, ours] = likeness(
      'Some 2,300 of us (all “here”) write to desk@quay.example, he said.',
      'Some 2,300 of us (all "here") write to desk@quay.example.',
    ).words;
    expect(both?.text.replace(/["“”]/g, '"')).toBe(
      'Some 2,300 of us (all "here") write to desk@quay.example',
    );
    expect(ours).toEqual({ where: 'ours', text: ', he said' });
  });

  it('say what is missing, and never take a likeness for it', () => {
    const { regions, score } = compare(page(`<p>${SECOND}</p>`));
    expect(ids(regions, false)).toEqual(['body-1']);
    expect(score).toBeLessThan(0.8);
  });

  it('tell what stands within the article there, advertisements and counts apart', () => {
    const { extras } = compare(
      page(
        `<p>${FIRST}</p><div class="ad-slot">Buy a bench</div><p>A sentence typed there.</p><span>12 comments</span>And one without an element.<p>${SECOND}</p>`,
      ),
    );
    expect(extras).toEqual(['And one without an element.', 'A sentence typed there.']);
  });

  it('find the headline of the article, not the link to it', () => {
    const { regions, signature } = compare(page(`<p>${FIRST}</p><p>${SECOND}</p>`));
    expect(ids(regions, true)).toContain('headline');
    expect(signature['headline']).toMatch(/^h1\. < article\.single/);
  });

  it('find a caption whose credit stands in the same line, and score it by its own words', () => {
    const { regions } = comparePages({
      regions: [region('caption', 'Nobody sits here.'), region('credit', 'ANA REY / THE HARBOUR POST')],
      ours: OURS,
      theirs: read('<figcaption>Nobody sits here. <small>ANA REY / THE HARBOUR POST</small></figcaption>'),
    });
    expect(regions.map(({ found, text }) => [found, text])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  it('tell a caption from its credit where nothing stands between them', () => {
    const { regions } = comparePages({
      regions: [region('caption', 'Nobody sits here.'), region('credit', 'Photo: Ana Rey')],
      ours: OURS,
      theirs: read('<figcaption>Nobody sits here.  Photo: Ana Rey</figcaption>'),
    });
    expect(regions.map(({ found, text }) => [found, text])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  it('give each picture its own credit, though all have the same words', () => {
    const figure = (caption: string): string =>
      `<figure><figcaption>${caption} <small>ANA REY</small></figcaption></figure>`;
    const regions = [
      region('caption', 'Nobody sits here.'),
      region('credit', 'ANA REY'),
      region('body-1', FIRST),
      { ...region('caption-2', 'Somebody sat here once.'), kind: 'caption' as const },
      { ...region('credit-2', 'ANA REY'), kind: 'credit' as const },
      region('body-3', SECOND),
    ];
    const found = (theirs: string): string[] =>
      ids(comparePages({ regions, ours: OURS, theirs: read(theirs) }).regions, false);
    const text = `<p>${FIRST}</p>${figure('Somebody sat here once.')}<p>${SECOND}</p>`;
    expect(found(`<article>${figure('Nobody sits here.')}${text}</article>`)).toEqual([]);
    // The template shows the first picture without words.
    expect(found(`<article>${text}</article>`)).toEqual(['caption', 'credit']);
  });

  it('find the label over the article, not one of those around the page', () => {
    const label = '<a class="label">Streets</a>';
    const article = `<main><div class="head">${label}<h1>The bench outside the library</h1></div><div><p>${FIRST}</p></div></main>`;
    const { signature } = comparePages({
      regions: [region('category', 'Streets'), ...REGIONS],
      ours: OURS,
      theirs: read(`<nav><a>Streets</a></nav>${article}${'<li class="other"><a>Streets</a></li>'.repeat(5)}`),
    });
    expect(signature['category']).toMatch(/^a\.label < div\.head < main/);
  });

  it('leave dates out of the score', () => {
    const dated = [...REGIONS, region('date', 'February 27, 2025', { masked: true })];
    const { score, regions } = comparePages({ regions: dated, ours: OURS, theirs: OURS });
    expect(regions.at(-1)).toMatchObject({ masked: true, found: false });
    expect(score).toBe(1);
  });

  it('bear a page without anything', () => {
    expect(compare('')).toMatchObject({ score: 0, extras: [], signature: {} });
  });
});

describe('a template', () => {
  const signature = (theirs: string) => compare(theirs).signature;
  const before = signature(page(`<p>${FIRST}</p><p>${SECOND}</p>`));

  it('is the same for another post', () => {
    const now = signature(page(`<p>${FIRST}</p><p>${SECOND}</p>`).replace('post-77', 'post-1234'));
    expect(hasMoved(before, now)).toBe(false);
  });

  it('is the same for a post filed under another category', () => {
    const filed = (under: string) =>
      signature(
        page(`<p>${FIRST}</p><p>${SECOND}</p>`).replaceAll(
          '"post-77 single"',
          `"post entry hentry ${under}"`,
        ),
      );
    expect(hasMoved(filed('category-streets has-post-thumbnail'), filed('category-parks'))).toBe(false);
  });

  it('has moved when parts stand in other elements', () => {
    const now = signature(
      `<div class="c-page"><h2 class="c-title">The bench outside the library</h2><section class="c-body"><p>${FIRST}</p><p>${SECOND}</p></section><em>ANA REY</em></div>`,
    );
    expect(hasMoved(before, now)).toBe(true);
  });

  it('is the same for a text that begins with a list and has a picture in it', () => {
    const first = `<ul class="list"><li>${FIRST}</li></ul>`;
    const now = signature(page(`${first}<p>${SECOND}</p>`));
    expect(now['body']).toBe(before['body']);
    const one = signature(page(`<blockquote class="fancy"><p>${FIRST}</p></blockquote>`));
    expect(one['body']).toBe(before['body']);
    const pictured = comparePages({
      regions: [...REGIONS, region('caption-2', 'A bench in the snow', { kind: 'caption' })],
      ours: OURS,
      theirs: read(page(`<p>${FIRST}</p><figure class="wide"><p>A bench in the snow</p></figure>`)),
    });
    expect(pictured.signature).not.toHaveProperty('caption');
  });

  it('has moved when nothing of it is found', () => {
    expect(hasMoved(before, {})).toBe(true);
    expect(hasMoved({}, before)).toBe(false);
  });
});
