/** Pages of a desk that has hardly anything: one piece, alone in its category, on a site that has only its defaults. */
import { expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/model/channels';
import { openStore } from '../database/open';
import { textParagraphs } from '../desk/new-piece';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { publicationOf } from '../pieces/publications';
import { gatherFurniture, subjectOf } from './furniture/gather';
import { renderPage } from './render-page';
import { loadTheme } from './theme';

const NOW = '2026-11-23T09:00:00.000Z';

function onlyPiece() {
  const store = openStore(':memory:');
  ensureIdentity(store);
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  store.write((tx) =>
    tx.run("INSERT INTO category (id, name, slug, position) VALUES ('harbour', 'Harbour', 'harbour', 1)"),
  );
  const pieces = new Pieces(store, documents);
  const id = pieces.create({
    root: textParagraphs('The boat left without us.'),
    meta: { workflow: 'approved', categories: ['harbour'], publishAt: { at: NOW, zone: 'UTC' } },
  });
  return { store, publication: publicationOf(store, pieces.current(id), NOW) };
}

const THEMES = ['default', 'kiosk'].map((name) => loadTheme(`resources/themes/${name}`));

it.each(THEMES.map((theme) => [theme.manifest.name, theme] as const))(
  '%s shows the only piece of a desk in every channel, and says of each list that it is empty',
  (_, theme) => {
    const { store, publication } = onlyPiece();
    const { lists } = theme.manifest;
    const furniture = gatherFurniture(store, subjectOf(publication), publication.site, lists, NOW);
    expect(furniture).toMatchObject({ previous: null, next: null });
    const seen = CHANNELS.map((channel) => {
      const { html, text } = renderPage({ publication, theme, channel, now: NOW, furniture });
      return [channel, `${html}${text ?? ''}`.includes('The boat left without us.')];
    });
    expect(seen).toEqual(CHANNELS.map((channel) => [channel, true]));
    const { html } = renderPage({ publication, theme, channel: 'article', now: NOW, furniture });
    expect(html.match(/class="empty"/g)).toHaveLength(lists.length);
  },
);
