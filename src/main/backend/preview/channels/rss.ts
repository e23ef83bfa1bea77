/** The piece as an item of the site's feed: as a feed reader shows it, and the XML itself. */
import { translate } from '../../../../shared/messages/translate';
import { rssFeed, rssItem } from '../../render/rss';
import { withWholeLinks } from '../../render/whole-links';
import type { Drawing, DrawingInput } from './drawing';

export function drawRss({
  head,
  pictureUrl,
  builtIn,
  builtInAssets,
  model,
  publication,
  context,
  tell,
}: DrawingInput): Drawing {
  // What is wrong in the text was told when the page's own was made.
  const silent = { ...context, blockIds: false, warn: () => undefined };
  // Readers of feeds fetch everything from elsewhere.
  const { root, site } = publication;
  const whole = { ...publication, root: withWholeLinks(root, site.url) };
  const away = { ...silent, mediaUrl: (sha: string) => pictureUrl(sha) ?? context.mediaUrl(sha) };
  const source = rssFeed(head, [rssItem(whole, head, away)]);
  tell({ message: 'preview.rss.size', params: { size: Math.ceil(Buffer.byteLength(source) / 1024) } });
  if (head.published === null) context.warn({ message: 'preview.rss.no-date', params: {} });
  if (head.url === null) context.warn({ message: 'preview.rss.no-link', params: {} });
  const view = {
    site: head.site.name,
    article: model.article,
    gap: model.gaps.headline,
    source,
    words: { heading: translate('preview.rss.heading'), source: translate('preview.rss.source') },
  };
  return { html: builtIn.render('rss', view), css: builtIn.css('rss', builtInAssets), text: source };
}
