import { expect, it } from 'vitest';
import { contactsOf, linkAddresses, sourceOf } from './parts';
import { publication } from './testing';

it('links addresses in plain text and escapes the rest', () => {
  expect(linkAddresses('Write to <us> at a.b@x.org, or see https://x.org/a?b=1&c.')).toBe(
    'Write to &lt;us&gt; at <a href="mailto:a.b@x.org">a.b@x.org</a>, or see <a href="https://x.org/a?b=1&amp;c">https://x.org/a?b=1&amp;c</a>.',
  );
  expect(linkAddresses('no @ address, no http:// either')).toBe('no @ address, no http:// either');
});
it('knows a contact that can be followed', () => {
  expect(contactsOf('a@x.org, https://x.org/a;https://y.org')).toEqual([
    { url: 'mailto:a@x.org', text: 'a@x.org' },
    { url: 'https://x.org/a', text: 'https://x.org/a' },
    { url: 'https://y.org', text: 'https://y.org' },
  ]);
  expect(contactsOf('javascript:x')).toEqual([]);
  expect(contactsOf(' ')).toEqual([]);
});
it('prefers the piece’s own address at its source', () => {
  const source = { id: 's', name: 'Origin', url: 'https://origin.example', licence: 'CC BY' };
  expect(sourceOf(publication())).toBeNull();
  expect(sourceOf(publication({ source }))).toEqual({
    name: 'Origin',
    url: 'https://origin.example',
    licence: 'CC BY',
  });
  expect(sourceOf(publication({ source, meta: { sourceUrl: 'https://origin.example/a' } }))?.url).toBe(
    'https://origin.example/a',
  );
  expect(sourceOf(publication({ source: { ...source, url: 'javascript:x' } }))?.url).toBeNull();
  expect(sourceOf(publication({ meta: { sourceUrl: 'https://x.org' } }))).toEqual({
    name: '',
    url: 'https://x.org',
    licence: '',
  });
});
