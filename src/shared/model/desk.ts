/**
 * What a desk is made of besides its pieces: site, categories, tags, authors, sources, presets, media.
 * Schemas and their types only. Times are ISO 8601 strings in UTC unless a field says otherwise.
 */
import { z } from 'zod';

export const idSchema = z.string().min(1).max(64);

/** What a person does on the desk: a copy editor suggests, the chief decides. */
export const personRoleSchema = z.enum(['editor', 'copy-editor', 'chief']);
export type PersonRole = z.infer<typeof personRoleSchema>;

export const categorySchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(200),
  slug: z.string().min(1).max(200),
  parentId: idSchema.nullable(),
  /** Order among its siblings, ascending. */
  position: z.number().int(),
  /** Address of the matching term in a controlled vocabulary (IPTC Media Topics), if any. */
  vocabularyUri: z.string().nullable(),
});
export type Category = z.infer<typeof categorySchema>;

export const tagSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(200),
  slug: z.string().min(1).max(200),
  vocabularyUri: z.string().nullable(),
});
export type Tag = z.infer<typeof tagSchema>;

export const authorSchema = z.object({
  id: idSchema,
  /** "" for an author whom a syndicated piece describes but does not name. */
  name: z.string().max(200),
  /** "is an associate professor at …": the sentence after the name in the author line. */
  bio: z.string().max(2000),
  role: z.string().max(300),
  affiliation: z.string().max(300),
  /** sha-256 of the picture, or null. */
  picture: z.string().nullable(),
  /** Public contact shown on the page (an e-mail or a URL), or "". */
  contact: z.string().max(300),
  /** What the site's theme asks of an author, by its keys. */
  fields: z.record(z.string(), z.string().max(2000)).default({}),
});
export type Author = z.infer<typeof authorSchema>;

export const sourceSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(300),
  url: z.string().max(2000),
  licence: z.string().max(500),
});
export type Source = z.infer<typeof sourceSchema>;

/** A text set once for the desk. `{source}`, `{author}` and `{site}` in `text` are filled in when rendered. */
export const presetSchema = z.object({
  id: idSchema,
  kind: z.enum(['disclaimer', 'call']),
  name: z.string().min(1).max(200),
  /** For disclaimers: who it is for. "call" presets use "any". */
  variant: z.enum(['guest', 'staff', 'syndicated', 'any']),
  text: z.string().max(2000),
});
export type Preset = z.infer<typeof presetSchema>;

/** Shares of a picture's width and height, from its top left corner. */
export const pictureFocusSchema = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type PictureFocus = z.infer<typeof pictureFocusSchema>;

export const mediaSchema = z.object({
  /** sha-256 of the file, lower-case hex; also its name on disk. */
  sha: z.string().regex(/^[0-9a-f]{64}$/),
  mime: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']),
  /** Pixels, after the EXIF orientation was applied. */
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  fileName: z.string(),
  /** From EXIF/IPTC where present; the desk's own words are on the figure. */
  credit: z.string(),
  caption: z.string(),
  takenAt: z.string().nullable(),
  hadLocation: z.boolean(),
  /** What crops keep in view; null where nobody said, then they keep the middle. */
  focus: pictureFocusSchema.nullable().default(null),
  /** Under what the picture may be shown, in the desk's words: "CC BY 4.0", "Agency, one use"; "" where nobody said. */
  licence: z.string().max(500).default(''),
  /** The last day (YYYY-MM-DD, in the site's zone) on which it may be shown; null for no end. */
  usableUntil: z.iso.date().nullable().default(null),
});
export type Media = z.infer<typeof mediaSchema>;
export type PictureRights = Pick<Media, 'licence' | 'usableUntil'>;

/** `label` is how this site writes the network's name; "" for the usual one. */
export const socialAccountSchema = z.object({
  network: z.string(),
  url: z.string(),
  label: z.string().max(100).default(''),
});

/** Accounts in one place of the page, in its order. A network named twice means its second account there. */
export const socialRowSchema = z.array(
  z.object({ network: z.string(), label: z.string().max(100).default('') }),
);
export type SocialRow = z.infer<typeof socialRowSchema>;

export const siteLinkSchema = z.object({ name: z.string().min(1).max(200), url: z.string().max(2000) });
export type SiteLink = z.infer<typeof siteLinkSchema>;

export const siteSchema = z.object({
  name: z.string().max(200),
  url: z.string().max(500),
  /** BCP 47; decides dates, numbers and read-time words on the page. */
  locale: z.string(),
  /** IANA time zone in which publication dates are shown. */
  timeZone: z.string(),
  /** How opinion pieces are marked on the page; never typed into a headline by hand. */
  opinionMarker: z.object({
    kind: z.enum(['suffix', 'prefix', 'kicker', 'none']),
    text: z.string(),
  }),
  readTime: z.object({
    wordsPerMinute: z.number().positive(),
    rounding: z.enum(['up', 'nearest', 'down']),
    minimum: z.number().int().min(0),
  }),
  /** Share row, in order. */
  shareNetworks: z.array(z.string()),
  /** What the site calls a network in its share row, by network; what is absent has the usual name. */
  shareLabels: z.record(z.string(), z.string().max(100)).default({}),
  socialAccounts: z.array(socialAccountSchema),
  /** By the name of a place that the theme has ("footer"). A place without a row of its own shows every account. */
  socialRows: z.record(z.string(), socialRowSchema).default({}),
  /** The site's own pages ("Privacy"), as the foot of the page lists them. */
  pages: z.array(siteLinkSchema).default([]),
  /** Other rows of links, by the name that the theme gives them. */
  menus: z.record(z.string(), z.array(siteLinkSchema)).default({}),
  /** `{year}` and `{site}` are filled in. */
  copyright: z.string().max(500).default('© {year} {site}'),
  /** Which pieces come before and after one: the nearest of all, or of its own category. */
  neighbours: z.enum(['all', 'category']).default('all'),
  /** Whether readers may comment at all; a piece can have its comments closed beside that. */
  comments: z.boolean().default(true),
  contactEmails: z.array(z.string()),
  theme: z.string(),
  /** Values for the theme's settings by key; what is absent, or does not fit the theme in use, has the theme's default. */
  themeSettings: z.record(z.string(), z.unknown()).default({}),
  /** What was set for other themes while they were in use, by theme: it is there again when one is chosen again. */
  otherThemes: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
export type Site = z.infer<typeof siteSchema>;
