/**
 * What every part of a page's model is computed from, and the few things they all print: dates, addresses of
 * categories, passages in another language. Must not know any part in particular.
 */
import type { RootJSON } from '../../../shared/document/json';
import type { Channel } from '../../../shared/model/channels';
import type { Author, Category, Tag } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import type { ThemeField } from '../../../shared/model/theme';
import type { DateNames } from '../../../shared/text/date-pattern';
import { dateText } from '../../../shared/text/date-text';
import { knownLocale } from '../../../shared/text/dates';
import { readMinutes } from '../../../shared/text/read-time';
import { slugify } from '../../../shared/text/slug';
import { daysBetween } from '../../../shared/text/zoned-time';
import type { RenderContext } from '../render/context';
import { attributes } from '../render/escape';
import { languageAttributes } from '../render/language';
import { safeUrl } from '../render/url';
import { categoryPath, onSite } from './addresses';
import type { Furniture, ListedAuthor } from './furniture/furniture';
import { Html } from './html';
import type { ThemeManifest } from './manifest';
import { fillPattern, type SettingValues } from './settings';

export interface PageInput {
  publication: Publication;
  channel: Channel;
  /** The text that is drawn: the piece's own, or one that also shows what changed. Facts come from the piece's own. */
  drawn: RootJSON;
  /** Moment of the rendering, ISO 8601: decides the date line and the copyright year. */
  now: string;
  manifest: Pick<ThemeManifest, 'lists' | 'social' | 'menus' | 'fields' | 'authorFields'>;
  settings: SettingValues;
  context: RenderContext;
  /** Address under which the theme's assets are found, ending in "/". */
  assetBase: string;
  furniture: Furniture;
  /** Whether links to other pieces lead to their previews or to where they stand on the site. */
  linkTo: 'desk' | 'site';
}

/** A setting the page itself depends on; a theme that does not declare it gets the usual. */
export function textSetting(settings: SettingValues, key: string, usual: string): string {
  const value = settings[key];
  return typeof value === 'string' && value !== '' ? value : usual;
}

/** How the site writes months and parts of the day, where its theme asks for that. */
export function dateNames(settings: SettingValues): DateNames {
  const lines = (key: string): readonly string[] => {
    const value = settings[key];
    return typeof value === 'object' ? value : [];
  };
  return { shortMonths: lines('short_months'), dayPeriods: lines('day_periods') };
}

/** A moment as templates have it. What passed from it to the page's own: days of the calendar, full hours, full minutes. */
export interface DateModel {
  iso: string;
  text: string;
  time: string;
  days: number;
  hours: number;
  minutes: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** By the setting `<key>_pattern` where the site has written one, else in the style that `<key>_style` names. */
export function dateModel(
  at: string,
  { publication: { site }, settings, now }: PageInput,
  key: 'date' | 'today' = 'date',
): DateModel {
  const usual = key === 'date' ? 'long' : 'weekday';
  const style = textSetting(settings, `${key}_style`, usual);
  const place = { locale: site.locale, timeZone: site.timeZone, now, names: dateNames(settings) };
  const text = dateText(at, textSetting(settings, `${key}_pattern`, style), place);
  const passed = Date.parse(now) - Date.parse(at);
  return {
    iso: at,
    text,
    time: dateText(at, 'time', place),
    days: daysBetween(at, now, site.timeZone),
    hours: Math.trunc(passed / HOUR),
    minutes: Math.trunc(passed / MINUTE),
  };
}

export function readingModel(words: number, { publication: { site }, settings }: PageInput) {
  const minutes = readMinutes(words, site.readTime);
  const pattern = textSetting(settings, 'read_time', '{minutes} min');
  return { words, minutes, text: fillPattern(pattern, { minutes, words }, knownLocale(site.locale)) };
}

/** The byline as the site writes it; empty where there are no names. */
export function bylineText(authors: string, { publication: { site }, settings }: PageInput): string {
  if (authors === '') return '';
  return fillPattern(textSetting(settings, 'byline', '{authors}'), { authors }, knownLocale(site.locale));
}

export interface CategoryLink {
  name: string;
  url: string;
}

export function categoryLink(path: readonly Category[], { publication, settings }: PageInput): CategoryLink {
  const pattern = textSetting(settings, 'category_path', '/category/{path}/');
  return { name: path.at(-1)?.name ?? '', url: onSite(publication.site.url, categoryPath(path, pattern)) };
}

/** The category above all the others of `path`; null where there is none. */
export function sectionLink(path: readonly Category[], input: PageInput): CategoryLink | null {
  return path.length === 0 ? null : categoryLink(path.slice(0, 1), input);
}

export function tagLink({ name, slug }: Tag, { publication, settings }: PageInput) {
  const path = textSetting(settings, 'tag_path', '/tag/{slug}/').replaceAll('{slug}', encodeURI(slug));
  return { name, url: onSite(publication.site.url, path) };
}

/** What the theme asks of every piece or author, by its keys; "" where nobody has said it. */
export function fieldsModel(
  said: Record<string, string>,
  asked: readonly ThemeField[],
): Record<string, string> {
  return Object.fromEntries(asked.map(({ key }) => [key, said[key] ?? '']));
}

/** What of an author is the same wherever one is named: beside their own piece and beside others. */
export function personModel(
  { id, name, bio, role, affiliation, fields, picture }: ListedAuthor,
  input: PageInput,
) {
  return {
    name,
    url: authorUrl({ id, name }, input),
    bio,
    role,
    affiliation,
    fields: fieldsModel(fields, input.manifest.authorFields),
    /** Pieces that readers have or will get, by the end of the day that the page is seen on. */
    articles: input.furniture.articles[id] ?? 0,
    picture: picture && {
      src: input.context.mediaUrl(picture.sha),
      width: picture.width,
      height: picture.height,
    },
  };
}

/** Where the site lists what an author wrote. Authors have no slug of their own: their name makes it. */
function authorUrl({ id, name }: Pick<Author, 'id' | 'name'>, { publication, settings }: PageInput): string {
  const slug = slugify(name, { language: publication.site.locale }) || id;
  const path = textSetting(settings, 'author_path', '/author/{slug}/').replaceAll('{slug}', encodeURI(slug));
  return onSite(publication.site.url, path);
}

/** `lang` and `dir` for words in `language` among the site's own. */
export function passage(language: string, { publication: { site } }: PageInput): Html {
  return new Html(attributes(languageAttributes(language, knownLocale(site.locale))));
}

/** An address that a person typed into the settings, or "" where a page must not carry it. */
export function settingUrl(url: string, { context }: PageInput): string {
  const safe = safeUrl(url);
  if (safe === null) context.warn({ message: 'preview.warning.link-refused', params: { url } });
  return safe ?? '';
}
