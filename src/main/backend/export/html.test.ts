import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { figure, headline, paragraph, publication, root, SHA, text } from '../render/testing';
import { FORMAT } from '../../../shared/document/json';
import { exportHtml } from './html';

const options = { mediaUrl: (sha: string): string => `media/${sha}.jpg` };

/** Errors an HTML parser finds, by code. */
function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: (error) => errors.push(error.code) });
  return errors;
}

describe('exportHtml', () => {
  const piece = publication({
    root: root(
      { type: 'headline', children: [text('A <b> & '), text('title', FORMAT.italic)] },
      { type: 'standfirst', children: [text('Standfirst.')] },
      figure({ role: 'lead', caption: 'Caption.' }),
      paragraph('Body.'),
    ),
    meta: {
      language: 'fr',
      publishAt: { at: '2026-11-20T08:00:00Z', zone: 'UTC' },
      canonical: 'https://x.org/a?b="c',
      kicker: 'Kicker',
    },
    authors: [
      {
        id: 'a',
        name: 'Nora',
        bio: 'writes.',
        role: '',
        affiliation: '',
        picture: null,
        contact: '',
        fields: {},
      },
    ],
    disclaimer: { id: 'd', kind: 'disclaimer', name: '', variant: 'syndicated', text: 'Not {source} <i>.' },
    call: { id: 'c', kind: 'call', name: '', variant: 'any', text: 'Write to desk@x.org.' },
    source: { id: 's', name: 'Origin', url: 'https://origin.example', licence: 'CC BY' },
  });
  const html = exportHtml(piece, options);

  it('is one valid document in the piece’s language', () => {
    expect(parseErrors(html)).toEqual([]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">/);
  });
  it('has every part of the piece, once and in order', () => {
    const parts = [
      '<link rel="canonical" href="https://x.org/a?b=&quot;c">',
      '<p class="kicker">Kicker</p>',
      '<h1>A &lt;b&gt; &amp; <em>title</em></h1>',
      '<p class="standfirst">Standfirst.</p>',
      '<p class="facts">Nora · <time datetime="2026-11-20T08:00:00Z">20 November 2026</time></p>',
      `<img src="media/${SHA}.jpg"`,
      '<span class="caption">Caption.</span> <span class="credit">A credit</span>',
      '<p>Body.</p>',
      '<p class="author"><strong class="author-name">Nora</strong> writes.</p>',
      '<p class="disclaimer">Not Origin &lt;i&gt;.</p>',
      '<p class="call">Write to <a href="mailto:desk@x.org">desk@x.org</a>.</p>',
      '<a href="https://origin.example">Origin</a> (CC BY)</p>',
    ];
    const places = parts.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
  it('tells machines what the page itself tells them', () => {
    expect(html).toContain('<meta property="og:title" content="A &lt;b&gt; &amp; title – Opinion">');
    expect(html).toContain('"@type":"OpinionNewsArticle"');
    expect(html.match(/rel="canonical"/g)).toHaveLength(1);
  });
  it('says so where there is no headline, and invents nothing else', () => {
    const bare = exportHtml(
      publication({ root: root({ type: 'headline', children: [] }, { type: 'standfirst', children: [] }) }),
      options,
    );
    expect(parseErrors(bare)).toEqual([]);
    expect(bare).toContain('<h1>No headline yet</h1>');
    expect(bare).not.toMatch(/<footer|<time|<img|class="facts"/);
  });
  it('tells networks where a card’s picture is by a whole address, or nothing where there is none', () => {
    const withPicture = root(...piece.root.children);
    const exported = (url: string): [string, string[]] => {
      const told: string[] = [];
      const made = exportHtml(publication({ root: withPicture, site: { url } }), {
        ...options,
        warn: ({ message }) => told.push(message),
      });
      return [made, told];
    };
    const [known, nothing] = exported('https://quay.example/news/');
    expect(known).toContain(
      `<meta property="og:image" content="https://quay.example/news/media/${SHA}.jpg">`,
    );
    expect(known).toContain(`"url":"https://quay.example/news/media/${SHA}.jpg"`);
    expect(nothing).toEqual([]);
    const [unknown, told] = exported('');
    expect(unknown).not.toMatch(/og:image|twitter:image|ImageObject/);
    expect(unknown).toContain(`<img src="media/${SHA}.jpg"`);
    expect(told).toEqual(['export.warning.card-image']);
  });
  it('asks for a picture that it only names where its address can be told', () => {
    const card = 'c'.repeat(64);
    const exported = (url: string, picturesThere = {}): [string, string[]] => {
      const asked: string[] = [];
      const named = publication({
        root: root(headline('Ferry'), { type: 'standfirst', children: [] }),
        meta: { socialImage: card },
        media: { ...publication().media, [card]: { ...publication().media[SHA]!, sha: card } },
        site: { url },
      });
      const made = exportHtml(named, {
        mediaUrl: (sha) => {
          asked.push(sha);
          return `ferry-media/${sha}.jpg`;
        },
        picturesThere,
      });
      return [/og:image" content="([^"]*)"/.exec(made)?.[1] ?? '', asked];
    };
    expect(exported('')).toEqual(['', []]);
    expect(exported('https://quay.example')).toEqual([
      `https://quay.example/ferry-media/${card}.jpg`,
      [card],
    ]);
    const there = 'https://cdn.quay.example/card.jpg';
    expect(exported('', { [card]: there })).toEqual([there, []]);
    expect(exported('https://quay.example', { [card]: there })).toEqual([there, []]);
  });
  it('writes a right-to-left piece from the right', () => {
    expect(exportHtml(publication({ meta: { language: 'ar' } }), options)).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });
});
