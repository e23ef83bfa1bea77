/**
 * Where a share button leads: each network's public share address, as documented by the network. Nothing here is
 * ever called by the preview. Must not know pages.
 */

import type { Site } from '../../../shared/model/desk';

export interface Shared {
  url: string;
  title: string;
}
export interface ShareLink {
  network: string;
  label: string;
  url: string;
}

interface Network {
  label: string;
  address: (shared: Shared) => string;
}

function query(address: string, values: Record<string, string>): string {
  return `${address}?${new URLSearchParams(values).toString().replaceAll('+', '%20')}`;
}

const NETWORKS: Record<string, Network> = {
  bluesky: {
    label: 'Bluesky',
    address: ({ url, title }) => query('https://bsky.app/intent/compose', { text: `${title} ${url}` }),
  },
  /** Readers take the address along themselves. */
  'copy-link': { label: 'Copy link', address: ({ url }) => url },
  email: { label: 'Email', address: ({ url, title }) => query('mailto:', { subject: title, body: url }) },
  facebook: {
    label: 'Facebook',
    address: ({ url }) => query('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  flipboard: {
    label: 'Flipboard',
    address: ({ url, title }) =>
      query('https://share.flipboard.com/bookmarklet/popout', { v: '2', url, title }),
  },
  hatena: {
    label: 'Hatena Bookmark',
    address: ({ url, title }) => query('https://b.hatena.ne.jp/add', { mode: 'confirm', url, title }),
  },
  'hacker-news': {
    label: 'Hacker News',
    address: ({ url, title }) => query('https://news.ycombinator.com/submitlink', { u: url, t: title }),
  },
  line: {
    label: 'LINE',
    address: ({ url }) => query('https://social-plugins.line.me/lineit/share', { url }),
  },
  linkedin: {
    label: 'LinkedIn',
    address: ({ url }) => query('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  mastodon: {
    label: 'Mastodon',
    address: ({ url, title }) => query('https://share.joinmastodon.org/', { text: `${title} ${url}` }),
  },
  naver: {
    label: 'Naver',
    address: ({ url, title }) => query('https://share.naver.com/web/shareView', { url, title }),
  },
  odnoklassniki: {
    label: 'Odnoklassniki',
    address: ({ url, title }) => query('https://connect.ok.ru/offer', { url, title }),
  },
  pinterest: {
    label: 'Pinterest',
    address: ({ url, title }) =>
      query('https://pinterest.com/pin/create/button/', { url, description: title }),
  },
  /** A browser prints by itself: the button is there, and leads nowhere else. */
  print: { label: 'Print', address: ({ url }) => url },
  reddit: {
    label: 'Reddit',
    address: ({ url, title }) => query('https://www.reddit.com/submit', { url, title }),
  },
  sms: { label: 'SMS', address: ({ url, title }) => query('sms:', { body: `${title} ${url}` }) },
  telegram: {
    label: 'Telegram',
    address: ({ url, title }) => query('https://t.me/share/url', { url, text: title }),
  },
  threads: {
    label: 'Threads',
    address: ({ url, title }) => query('https://www.threads.net/intent/post', { text: `${title} ${url}` }),
  },
  tumblr: {
    label: 'Tumblr',
    address: ({ url, title }) =>
      query('https://www.tumblr.com/widgets/share/tool', { canonicalUrl: url, title }),
  },
  twitter: {
    label: 'Twitter',
    address: ({ url, title }) => query('https://twitter.com/intent/tweet', { url, text: title }),
  },
  vk: { label: 'VK', address: ({ url, title }) => query('https://vk.com/share.php', { url, title }) },
  weibo: {
    label: 'Weibo',
    address: ({ url, title }) => query('https://service.weibo.com/share/share.php', { url, title }),
  },
  whatsapp: {
    label: 'WhatsApp',
    address: ({ url, title }) => query('https://api.whatsapp.com/send', { text: `${title} ${url}` }),
  },
  xing: {
    label: 'Xing',
    address: ({ url }) => query('https://www.xing.com/spi/shares/new', { url }),
  },
  x: { label: 'X', address: ({ url, title }) => query('https://x.com/intent/post', { url, text: title }) },
};

/** Other names people give them. */
const ALIASES: Record<string, string> = {
  'e-mail': 'email',
  mail: 'email',
  bsky: 'bluesky',
  copy: 'copy-link',
  hackernews: 'hacker-news',
  link: 'copy-link',
  ok: 'odnoklassniki',
  t: 'telegram',
  'x-twitter': 'x',
};

/**
 * The row in the site's order. A network whose share address nobody knows has its button all the same, which leads to the
 * piece itself; `unknown` hears of it.
 */
export function shareLinks(
  networks: readonly string[],
  shared: Shared,
  unknown: (network: string) => void,
): ShareLink[] {
  return networks.flatMap((name) => {
    const id = networkId(name);
    const network = ownOf(NETWORKS, id);
    if (network) return [{ network: id, label: network.label, url: network.address(shared) }];
    unknown(name);
    return id === '' ? [] : [{ network: id, label: networkLabel(name), url: shared.url }];
  });
}

/** The networks that a settings form offers: those that can be shared to, and those where a site only has an account. */
export function knownNetworks(): { id: string; label: string; shares: boolean }[] {
  return [
    ...Object.entries(NETWORKS).map(([id, { label }]) => ({ id, label, shares: true })),
    ...Object.entries(ACCOUNT_LABELS).map(([id, label]) => ({ id, label, shares: false })),
  ].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** Name of a network as it writes itself; a social account may be anywhere, so what is unknown keeps its name. */
export function networkLabel(name: string): string {
  const id = networkId(name);
  return ownOf(NETWORKS, id)?.label ?? ownOf(ACCOUNT_LABELS, id) ?? name;
}

/**
 * The network that a web address leads into, as the site calls its own account there, else as it writes itself; "" for
 * any other place.
 */
export function networkAt(url: string, accounts: Site['socialAccounts'] = []): string {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
  const name = /(?:^|\.)([^.]+)\.[^.]+$/.exec(host)?.[1] ?? '';
  const id = ownOf(ALIASES, name) ?? name;
  const known = Object.hasOwn(NETWORKS, id) || Object.hasOwn(ACCOUNT_LABELS, id);
  if (!known) return '';
  return accounts.find(({ network }) => networkId(network) === id)?.label || networkLabel(id);
}

/** "@lise" of an address in a network; "" for any other place, and for one that names nobody. */
export function handleAt(url: string): string {
  if (networkAt(url) === '') return '';
  const name = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  return name === '' ? '' : `@${name.replace(/^@/, '')}`;
}

const ACCOUNT_LABELS: Record<string, string> = {
  instagram: 'Instagram',
  rss: 'RSS',
  tiktok: 'TikTok',
  vimeo: 'Vimeo',
  youtube: 'YouTube',
};

/** Names come from people: one of them may be that of something every object has. */
function ownOf<Value>(values: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function networkId(name: string): string {
  const id = name
    .trim()
    .toLowerCase()
    .replace(/[\s()_]+/g, '-')
    .replace(/^-|-$/g, '');
  return ownOf(ALIASES, id) ?? id;
}
