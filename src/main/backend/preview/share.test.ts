import { describe, expect, it } from 'vitest';
import { handleAt, networkAt, networkLabel, shareLinks } from './share';

const shared = { url: 'https://x.org/a?b=c&d', title: 'A & “B” + C' };
const EVERY = [
  'bluesky',
  'email',
  'facebook',
  'hacker-news',
  'hatena',
  'line',
  'linkedin',
  'mastodon',
  'naver',
  'odnoklassniki',
  'pinterest',
  'reddit',
  'telegram',
  'threads',
  'tumblr',
  'twitter',
  'vk',
  'weibo',
  'whatsapp',
  'x',
];

describe('shareLinks', () => {
  it('keeps the site’s order and names', () => {
    const links = shareLinks(['LinkedIn', 'Facebook', 'X (Twitter)', 'E-mail'], shared, () => undefined);
    expect(links.map((link) => link.label)).toEqual(['LinkedIn', 'Facebook', 'X', 'Email']);
  });
  it.each(EVERY)('carries the whole address of the piece to %s', (network) => {
    const [link] = shareLinks([network], shared, () => undefined);
    const query = new URL(link?.url ?? '').searchParams;
    expect([...query.values()].join(' ')).toContain(shared.url);
    expect(link?.url).not.toMatch(/[\s"<>“+]/);
  });
  it.each(['copy-link', 'print'])('has a button for what readers do themselves: %s', (network) => {
    const unknown: string[] = [];
    const [link] = shareLinks([network], shared, (name) => unknown.push(name));
    expect(link?.url).toBe(shared.url);
    expect(unknown).toEqual([]);
  });
  it('shows a network whose address nobody knows, leading to the piece itself, and says so', () => {
    const unknown: string[] = [];
    const links = shareLinks(['Messenger', 'constructor', ''], shared, (name) => unknown.push(name));
    expect(links).toEqual([
      { network: 'messenger', label: 'Messenger', url: shared.url },
      { network: 'constructor', label: 'constructor', url: shared.url },
    ]);
    expect(unknown).toEqual(['Messenger', 'constructor', '']);
  });
});

it('names accounts as the networks write themselves', () => {
  expect(['youtube', 'TikTok', 'x', 'Our podcast', 'toString'].map(networkLabel)).toEqual([
    'YouTube',
    'TikTok',
    'X',
    'Our podcast',
    'toString',
  ]);
});

it('knows a network by an address in it', () => {
  const addresses = ['https://bsky.app/profile/lise', 'https://www.youtube.com/@lise', 'https://x.com/lise'];
  expect(addresses.map((url) => networkAt(url))).toEqual(['Bluesky', 'YouTube', 'X']);
  const accounts = [
    { network: 'X', url: '', label: 'إكس' },
    { network: 'youtube', url: '', label: '' },
  ];
  expect(addresses.map((url) => networkAt(url, accounts))).toEqual(['Bluesky', 'YouTube', 'إكس']);
  expect(
    ['https://lise.example/x', 'mailto:lise@x.com', 'https://constructor.org', ''].map((url) =>
      networkAt(url),
    ),
  ).toEqual(['', '', '', '']);
});

it('reads a name in a network from its address', () => {
  expect(
    [
      'https://x.com/lise',
      'https://bsky.app/profile/lise.example',
      'https://www.youtube.com/@lise/',
      'https://t.me/lise?x=1',
      'https://x.com/',
      'https://lise.example/lise',
      'mailto:lise@x.com',
    ].map(handleAt),
  ).toEqual(['@lise', '@lise.example', '@lise', '@lise', '', '', '']);
});
