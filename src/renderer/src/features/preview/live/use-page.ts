/**
 * The page of a piece as it is now, followed while the caller is mounted. A screen whose controls are many keeps the
 * feed and lets one component below it follow: every key of the editor beside it brings a page.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, connection } from '../../../api';
import type { PreviewAnswer, PreviewQuestion } from '../../../../../shared/contract/preview';
import { createStore } from '../../../app/store';
import { pageFollower } from './follow';
import { LiveFeed, type FeedState } from './live-feed';
import { concernsPage } from './relevance';

export interface LivePage extends FeedState<PreviewAnswer> {
  reload: () => void;
}

export function usePage(question: PreviewQuestion): LivePage {
  return useFeed(usePageFeed(question));
}

export function useFeed(feed: PageFeed): LivePage {
  return { ...useSyncExternalStore(feed.subscribe, feed.get), reload: () => feed.askAgain() };
}

export type PageFeed = LiveFeed<PreviewAnswer>;

/** Another question keeps the last answer in sight until its own is there. */
export function usePageFeed(question: PreviewQuestion): PageFeed {
  const text = JSON.stringify(question);
  const [asked] = useState(() => createStore(text));
  const [feed] = useState(() => {
    const follow = pageFollower((question) => api.preview.follow(question));
    return new LiveFeed(() => follow(JSON.parse(asked.get()) as PreviewQuestion));
  });
  const pieceId = question.id;
  useEffect(() => {
    const ends = [
      feed.start(),
      connection.onChange((change) => {
        if (change === 'reset' || concernsPage(change, pieceId)) feed.changed();
      }),
      connection.onState(() => {
        if (connection.getState() === 'online') feed.changed();
      }),
      asked.subscribe(() => feed.askAgain()),
    ];
    // Whoever works on a theme does so in another window.
    const onFocus = (): void => feed.changed();
    window.addEventListener('focus', onFocus);
    return () => {
      for (const end of ends) end();
      window.removeEventListener('focus', onFocus);
    };
  }, [feed, asked, pieceId]);
  useEffect(() => asked.set(text), [asked, text]);
  return feed;
}
