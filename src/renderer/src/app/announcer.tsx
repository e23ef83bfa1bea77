/** Says things to assistive technology that sighted people see happen: counts, outcomes of a key. */
import { createStore, useStore } from './store';

interface Announcement {
  text: string;
  /** Two equal texts in a row are two announcements. */
  turn: number;
}

const announcement = createStore<Announcement>({ text: '', turn: 0 });

export function announce(text: string): void {
  announcement.set({ text, turn: announcement.get().turn + 1 });
}

export function Announcer() {
  const { text, turn } = useStore(announcement);
  // Two regions used in turn: a region that gets the same text again stays silent.
  return (
    <div className="visually-hidden">
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
}
