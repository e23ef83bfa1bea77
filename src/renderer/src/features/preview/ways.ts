/** Ways to look at a page that are not the page's size: what is drawn into it, what is left out, what is pretended. */
import { CHANNELS, type Channel } from '../../../../shared/model/channels';
import { createKeptStore, createStore, type Store } from '../../app/store';

/** What is drawn into the text. */
export type Marks = 'clean' | 'suggestions' | 'difference';

const yes = (text: string): boolean => text === 'true';
const channel = (text: string): Channel | null => CHANNELS.find((each) => each === text) ?? null;

/** Kept on this computer, as a device and a zoom are. */
export const screenChannel: Store<Channel> = createKeptStore<Channel>('preview.channel', 'article', channel);
export const secondChannel: Store<Channel> = createKeptStore<Channel>(
  'preview.second.channel',
  'article',
  channel,
);
export const sideBySide = createKeptStore('preview.pair', false, yes);
export const notesShown = createKeptStore('preview.notes', true, yes);

/** For a look only: the next window starts with the page as it is. */
export const marksShown = createStore<Marks>('clean');
export const comparedWith = createStore<string | null>(null);
export const imagesShown = createStore(true);
export const largeText = createStore(false);
/** A theme to try; null is the site's. */
export const triedTheme = createStore<string | null>(null);
/** The moment the page pretends to be seen at, ISO 8601; null is now. */
export const pretendedNow = createStore<string | null>(null);
