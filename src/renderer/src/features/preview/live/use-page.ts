/**
 * The page of a piece as it is now, followed while the caller is mounted. A screen whose controls are many keeps the
 * feed and lets one component below it follow: every key of the editor beside it brings a page.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, connection } from '../../../api';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { previewScheme } from '../look';
import { LiveFeed, type FeedState } from './live-feed';
import { concernsPage } from './relevance';

export interface LivePage extends FeedState<PreviewAnswer> {
  reload: () => void;
}

export function usePage(pieceId: string): LivePage {
  return useFeed(usePageFeed(pieceId));
}

export function useFeed(feed: PageFeed): LivePage {
  return { ...useSyncExternalStore(feed.subscribe, feed.get), reload: () => feed.askAgain() };
}

export type PageFeed = LiveFeed<PreviewAnswer>;

export function usePageFeed(pieceId: string): PageFeed {
  const [feed] = useState(
    () => new LiveFeed(() => api.preview.render({ id: pieceId, scheme: previewScheme.get() })),
  );
  useEffect(() => {
    const ends = [
      feed.start(),
      connection.onChange((change) => {
        if (change === 'reset' || concernsPage(change, pieceId)) feed.changed();
      }),
      connection.onState(() => {
        if (connection.getState() === 'online') feed.changed();
      }),
      previewScheme.subscribe(() => feed.askAgain()),
    ];
    // Whoever works on a theme does so in another window.
    const onFocus = (): void => feed.changed();
    window.addEventListener('focus', onFocus);
    return () => {
      for (const end of ends) end();
      window.removeEventListener('focus', onFocus);
    };
  }, [feed, pieceId]);
  return feed;
}
