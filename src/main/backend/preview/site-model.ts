/** The site around a piece, as templates print it: name, date line, accounts, links, navigation. Must not know pieces. */
import type { Category, SocialRow } from '../../../shared/model/desk';
import { knownLocale, yearOf } from '../../../shared/text/dates';
import { numberFormat } from '../../../shared/text/formats';
import { webAddress } from '../../../shared/text/web-address';
import { categoryLink, dateModel, settingUrl, type PageInput } from './model-input';
import { networkLabel } from './share';

export function siteModel(input: PageInput) {
  const { publication, now, manifest } = input;
  const { site } = publication;
  const year = yearOf(now, site.timeZone);
  const places = [...manifest.social.map(({ key }) => key), ...Object.keys(site.socialRows)];
  const menus = [...manifest.menus.map(({ key }) => key), ...Object.keys(site.menus)];
  return {
    name: site.name,
    url: webAddress(site.url) ?? '/',
    today: dateModel(now, input, 'today'),
    year,
    /** What filters write dates by. */
    time_zone: site.timeZone,
    social: socialModel(null, input),
    /** By place. One that the site gave no row of its own shows every account. */
    social_in: Object.fromEntries(
      places.map((place) => [place, socialModel(site.socialRows[place] ?? null, input)]),
    ),
    emails: site.contactEmails,
    pages: linksModel(site.pages, input),
    menus: Object.fromEntries(menus.map((key) => [key, linksModel(site.menus[key] ?? [], input)])),
    copyright: site.copyright
      .replaceAll('{year}', yearText(year, site.locale))
      .replaceAll('{site}', site.name),
  };
}

/** In the numerals of the site's language. */
const yearText = (year: number, locale: string): string =>
  numberFormat(knownLocale(locale), { useGrouping: false }).format(year);

export function navigationModel(input: PageInput) {
  const { navigation, categories } = input.publication;
  const active = new Set(categories[0]?.path.map((category) => category.id));
  const under = (above: readonly Category[]): NavigationStep[] =>
    navigation
      .filter(({ parentId }) => parentId === (above.at(-1)?.id ?? null))
      .map((category) => {
        const path = [...above, category];
        return { ...categoryLink(path, input), active: active.has(category.id), below: under(path) };
      });
  return under([]);
}

type NavigationStep = ReturnType<typeof categoryLink> & { active: boolean; below: NavigationStep[] };

/** The accounts of a row, or all of them. What a row names and the site has no account for is left out. */
function socialModel(row: SocialRow | null, input: PageInput) {
  const { socialAccounts } = input.publication.site;
  const left = [...socialAccounts];
  const chosen = row ?? socialAccounts.map(({ network }) => ({ network, label: '' }));
  return chosen.flatMap(({ network, label }) => {
    const at = left.findIndex((account) => account.network === network);
    const [account] = at === -1 ? [] : left.splice(at, 1);
    if (!account) return [];
    return [
      {
        network,
        label: label || account.label || networkLabel(network),
        url: settingUrl(account.url, input),
      },
    ];
  });
}

function linksModel(links: readonly { name: string; url: string }[], input: PageInput) {
  return links.map(({ name, url }) => ({ name, url: settingUrl(url, input) }));
}
