import { describe, expect, it } from 'vitest';
import { headline, MEDIA, paragraph, root, SHA } from '../../render/testing';
import { page, titled, WHOLE } from './testing';

const messages = (notices: { message: string }[]): string[] => notices.map(({ message }) => message);

describe('what a search engine reads', () => {
  it('has nothing to ask for where all is there', () => {
    const { warnings, facts, text } = page('metadata');
    expect(warnings).toEqual([]);
    expect(facts).toEqual([]);
    expect(JSON.parse(text ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'OpinionNewsArticle',
      headline: 'Give us back the benches',
      description: 'A street without seats is a corridor.',
      inLanguage: 'en-GB',
      url: 'https://quay.example/benches/',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://quay.example/benches/' },
      image: [
        {
          '@type': 'ImageObject',
          url: `https://quay.example/media/${'a'.repeat(64)}`,
          width: 1600,
          height: 900,
          caption: 'Stools on Alder Street.',
          creditText: 'Ada Rue',
        },
      ],
      datePublished: '2026-11-20T23:30:00Z',
      dateModified: '2026-11-20T23:30:00Z',
      author: [{ '@type': 'Person', name: 'Nora Whitlock', url: 'https://quay.example/nora' }],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Northquay Review',
        url: 'https://quay.example',
      },
      isAccessibleForFree: true,
    });
  });
  it('names what is missing in an editor’s words', () => {
    const { warnings, html } = page('metadata', {
      root: root(headline(''), { type: 'standfirst', children: [] }, paragraph('Words.')),
      site: { name: '', url: '' },
    });
    expect(messages(warnings)).toEqual([
      'preview.metadata.missing.headline',
      'preview.metadata.missing.image',
      'preview.metadata.missing.published',
      'preview.metadata.missing.author',
      'preview.metadata.missing.publisher',
    ]);
    expect(html).toContain('The piece names no author.');
    expect(html).toContain('None');
  });
  it('names the picture where the site put it, even where the site’s address is not known', () => {
    const there = 'https://cdn.quay.example/stools.jpg';
    const { tags } = page(
      'metadata',
      { ...WHOLE, site: { ...WHOLE.site, url: '' } },
      { picturesThere: { [SHA]: there } },
    );
    for (const tag of ['property="og:image"', 'name="twitter:image"'])
      expect(tags).toContain(`<meta ${tag} content="${there}">`);
    expect(tags.join('')).toContain(`"url":"${there}"`);
  });
  it('advises on a long headline, a small image and an author without a page', () => {
    const [author] = WHOLE.authors;
    const { facts } = page('metadata', {
      ...titled('The benches of Alder Street '.repeat(6), 'Why.'),
      authors: author ? [{ ...author, contact: '' }] : [],
      media: { ['a'.repeat(64)]: { ...MEDIA, width: 800, height: 450 } },
    });
    expect(messages(facts)).toEqual([
      'preview.metadata.long-headline',
      'preview.metadata.small-image',
      'preview.metadata.missing.author-url',
    ]);
    expect(facts[2]?.params['name']).toBe('Nora Whitlock');
  });
  it('gives a syndicated piece the address where it stood first, and an editor’s own before that', () => {
    const of = (meta: object): string | undefined =>
      page('article', { ...WHOLE, meta: { ...WHOLE.meta, ...meta } }).tags.find((tag) =>
        tag.includes('canonical'),
      );
    expect(of({ sourceUrl: 'https://harbour.example/x' })).toBe(
      '<link rel="canonical" href="https://harbour.example/x">',
    );
    expect(of({ sourceUrl: 'https://harbour.example/x', canonical: 'https://a.example/y' })).toBe(
      '<link rel="canonical" href="https://a.example/y">',
    );
    expect(of({})).toBe('<link rel="canonical" href="https://quay.example/benches/">');
  });
  it('has the tags that cards read', () => {
    const { tags } = page('article', {
      ...WHOLE,
      site: { ...WHOLE.site, socialAccounts: [{ network: 'x', url: 'https://x.com/quay', label: 'X' }] },
    });
    expect(tags).toEqual(
      expect.arrayContaining([
        '<meta property="og:type" content="article">',
        '<meta property="og:title" content="Give us back the benches – Opinion">',
        '<meta property="og:image:width" content="1600">',
        '<meta property="article:published_time" content="2026-11-20T23:30:00Z">',
        '<meta name="twitter:card" content="summary_large_image">',
        '<meta name="twitter:site" content="@quay">',
      ]),
    );
  });
  it('tells nobody an address on the desk, and says that the site’s is missing', () => {
    const values = { ...WHOLE, authors: [], site: { ...WHOLE.site, url: '' } };
    const { warnings, tags } = page('metadata', values, {
      mediaUrl: (sha) => `http://127.0.0.1:8400/${sha}`,
    });
    expect(tags.join('')).not.toMatch(/127\.0\.0\.1|og:image|twitter:image|ImageObject/);
    expect(messages(warnings)).toEqual([
      'preview.metadata.missing.image-address',
      'preview.metadata.missing.author',
    ]);
    expect(messages(page('og', values).warnings)).toContain('preview.card.image-nowhere');
    expect(page('og', values).html).toContain('<img src="/media/');
  });
  it('cannot be ended by a headline', () => {
    const data = page('article', titled('</script><b>')).tags.at(-1) ?? '';
    expect(data).toContain('\\u003c/script>\\u003cb>');
    expect(data.match(/<\/script>/g)).toHaveLength(1);
  });
});
