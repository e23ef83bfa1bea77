/** What the pane of options is told about notes on the page. Type only. */
import type { PageNote } from '../frame/notes';

/** Notes with a place on the page. */
export interface PlacedNotes {
  all: readonly PageNote[];
  current: string | null;
  onChoose: (note: PageNote) => void;
}
