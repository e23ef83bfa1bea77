/** What the review shows: the current card, how the text is looked at, whose suggestions are listed. */
import type { SuggestionKind } from '../../../../../shared/document/suggestions/list';
import type { Subject } from '../../../editor/threads';
import { createStore } from '../../../app/store';

export type TextView = 'marked' | 'simple' | 'result' | 'original';
export const VIEWS: readonly TextView[] = ['marked', 'simple', 'result', 'original'];

export const textView = createStore<TextView>('marked');

/** Id of the suggestion or thread whose card is current. */
export const currentCard = createStore<string | null>(null);

export interface ReviewFilter {
  by: string | null;
  kind: SuggestionKind | null;
}
/** Which threads have cards. */
export type ThreadFilter = 'open' | 'mine' | 'all';
export const threadFilter = createStore<ThreadFilter>('open');

/** The comment that is being written, what it is about, and the card from which it was begun, if it was. */
export type DraftedComment = Subject & { card?: string };
export const draftedComment = createStore<DraftedComment | null>(null);

export const reviewFilter = createStore<ReviewFilter>({ by: null, kind: null });

/** Id of who is at this workstation: the author of what is suggested here. */
export const personAtWork = createStore('');

/** Replies that were begun, by thread: they wait while their card is not the current one, as long as the window is open. */
const begunReplies = new Map<string, string>();
export const begunReply = (thread: string): string => begunReplies.get(thread) ?? '';
export function keepReply(thread: string, text: string): void {
  if (text === '') begunReplies.delete(thread);
  else begunReplies.set(thread, text);
}
