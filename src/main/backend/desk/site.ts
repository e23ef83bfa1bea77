/** The site that the desk writes for. Owns the "site" setting and what a new desk starts with. */
import { siteSchema, type Site } from '../../../shared/model/desk';
import type { Readable, Tx } from '../database/handle';
import { readSetting, writeSetting } from '../database/settings';

export const NEW_SITE: Site = {
  name: 'Opinion desk',
  url: '',
  locale: 'en-GB',
  timeZone: 'UTC',
  opinionMarker: { kind: 'suffix', text: ' – Opinion' },
  readTime: { wordsPerMinute: 200, rounding: 'up', minimum: 1 },
  shareNetworks: ['facebook', 'x', 'pinterest', 'linkedin', 'tumblr', 'email'],
  shareLabels: {},
  socialAccounts: [],
  socialRows: {},
  pages: [],
  menus: {},
  copyright: '© {year} {site}',
  neighbours: 'all',
  comments: true,
  contactEmails: [],
  theme: 'default',
  themeSettings: {},
  otherThemes: {},
};

export function readSite(db: Readable): Site {
  const stored = siteSchema.partial().safeParse(readSetting(db, 'site') ?? {});
  return siteSchema.parse({ ...NEW_SITE, ...(stored.success ? stored.data : {}) });
}

export function writeSite(tx: Tx, site: Site): Site {
  writeSetting(tx, 'site', site);
  tx.change({ topic: 'site', id: 'site', kind: 'updated' });
  return site;
}
