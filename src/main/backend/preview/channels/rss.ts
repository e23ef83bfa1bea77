/** The piece as an item of the site's feed: as a feed reader shows it, and the XML itself. */
import { translate } from '../../../../shared/messages/translate';
import { rssFeed, rssItem } from '../../render/rss';
import type { Drawing, DrawingInput } from './drawing';

export function drawRss({
  head,
  builtIn,
  builtInAssets,
  model,
  publication,
  context,
  tell,
}: DrawingInput): Drawing {
  // What is wrong in the text was told when the page's own was made.
  const silent = { ...context, blockIds: false, warn: () => undefined };
  const source = rssFeed(head, [rssItem(publication, head, silent)]);
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
