/** A theme made by following docs/themes.md for a site of another kind: what its page shows, line by line in order. */
import { expect, it } from 'vitest';
import { renderPage } from './render-page';
import { SAMPLE_NOW, samplePage } from './sample-page';
import { loadTheme } from './theme';

const theme = loadTheme('tests/fixtures/themes/courrier');

const LINES = [
  'S’abonner',
  'Jeux',
  'Le Courrier des Salines',
  'Le quotidien du pays salé',
  'lundi 23 novembre 2026',
  'Town',
  'Letters',
  'Accueil › Town › Harbour',
  'TRIBUNE',
  'THE CROSSING',
  'Give the town its ferry back',
  'A boat that leaves on time is worth more than a bridge that opens late.',
  'Par Nora Whitlock et Sam Okafor',
  'Publié le 20 novembre 2026 à 09h30, mis à jour le 21/11/2026',
  'Temps de lecture : 1 min — 1 280 partages',
  'The old quay, the morning after the ferry stopped. / Ida Falk / The Northquay Review',
  'Publicité',
  'A timetable is a promise with a clock in it.',
  'The boats are still there. So are we.',
  'Nora Whitlock',
  'Sam Okafor',
  'Deckhand, Northquay Ferries',
  'The views of Nora Whitlock et Sam Okafor are not those of Harbour Review or Le Courrier des Salines.',
  'Plus sur : Ferries, Public transport',
  '1 commentaire',
  'Les plus lus',
  '1. Put the benches back where people wait il y a 4 jours',
  '2. Les livres courts ont raison',
  '3. What a bakery knows about the night shift',
  'Dans la rubrique Harbour',
  'Le Courrier des Salines',
  'Facebook Instagram YouTube',
  'Mentions légales | Données personnelles',
  '© 2026 Le Courrier des Salines',
];

it('shows all that the site’s page shows, in its order', () => {
  const { publication, furniture } = samplePage(theme.manifest);
  const { site } = publication;
  const link = (name: string) => ({ name, url: 'https://salines.example/page/' });
  const { html, warnings } = renderPage({
    publication: {
      ...publication,
      site: {
        ...site,
        name: 'Le Courrier des Salines',
        url: 'https://salines.example',
        locale: 'fr-FR',
        timeZone: 'Europe/Paris',
        opinionMarker: { kind: 'kicker', text: 'Tribune' },
        menus: {
          services: [link('S’abonner'), link('Jeux')],
          legal: [link('Mentions légales'), link('Données personnelles')],
        },
      },
    },
    furniture: {
      ...furniture,
      lists: furniture.lists.map((list) => ({
        ...list,
        title: theme.manifest.lists.find(({ key }) => key === list.key)?.title ?? '',
      })),
    },
    theme,
    channel: 'article',
    now: SAMPLE_NOW,
    settings: { comment_count: 1, share_count: 1280 },
  });
  expect(warnings).toEqual([]);
  const shown = visible(html);
  let from = 0;
  const missing = LINES.filter((line) => {
    const at = shown.indexOf(visible(line), from);
    if (at !== -1) from = at + 1;
    return at === -1;
  });
  expect(missing).toEqual([]);
});

function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u202f\u00a0]+/g, '');
}
