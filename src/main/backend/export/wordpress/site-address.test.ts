import { describe, expect, it } from 'vitest';
import { assertSecure, isLoopback, mayFollow, siteAddress } from './site-address';

describe('a site’s address as typed', () => {
  it.each([
    ['https://news.example', 'https://news.example/'],
    ['news.example', 'https://news.example/'],
    [' https://news.example/blog ', 'https://news.example/blog/'],
    ['https://news.example/wp-admin/', 'https://news.example/'],
    ['https://news.example/blog/wp-admin/edit.php?post_type=page', 'https://news.example/blog/'],
    ['https://news.example/wp-json/wp/v2/posts', 'https://news.example/'],
    ['https://news.example/wp-login.php', 'https://news.example/'],
    ['https://user:secret@news.example/?a=b#c', 'https://news.example/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
  ])('%s means %s', (typed, address) => {
    expect(siteAddress(typed).href).toBe(address);
  });
  it.each(['', 'ftp://news.example', 'javascript:alert(1)', 'https://', 'file:///etc/passwd'])(
    '%j is none',
    (typed) => {
      expect(() => siteAddress(typed)).toThrow('bad-input');
    },
  );
});

describe('where a password may go', () => {
  it.each([
    'http://localhost/',
    'http://127.0.0.1:9/',
    'http://127.9.9.9/',
    'http://[::1]/',
    'http://desk.localhost/',
  ])('%s is this machine', (url) => {
    expect(isLoopback(new URL(url))).toBe(true);
    expect(() => assertSecure(new URL(url), false)).not.toThrow();
  });
  it.each([
    'http://news.example/',
    'http://10.0.0.1/',
    'http://localhost.news.example/',
    'http://127.0.0.1.news.example/',
  ])('%s is not', (url) => {
    expect(() => assertSecure(new URL(url), false)).toThrow('site-insecure');
    expect(() => assertSecure(new URL(url), true)).not.toThrow();
  });
  it('goes along to https of the same host, and nowhere else', () => {
    const from = new URL('http://news.example/');
    expect(mayFollow(from, new URL('https://news.example/x'))).toBe(true);
    expect(mayFollow(from, new URL('http://news.example/x'))).toBe(true);
    expect(mayFollow(from, new URL('https://www.news.example/'))).toBe(false);
    expect(mayFollow(new URL('https://news.example/'), new URL('http://news.example/'))).toBe(false);
    expect(mayFollow(new URL('http://127.0.0.1:1/'), new URL('http://127.0.0.1:2/'))).toBe(false);
  });
});
