/** Posts that were changed on both sides, each with its hunks, and the keys that go through them. Decides nothing. */
import type { ReactNode } from 'react';
import type { HunkChoice } from '../../../../shared/model/delivery';
import { api, useLiveQuery } from '../../api';
import { useCommands } from '../../app/commands/registry';
import { Conflict } from './Conflict';

export function Conflicts({ pieceId }: { pieceId: string }): ReactNode {
  const deliveries =
    useLiveQuery(['deliveries', pieceId], ['delivery', 'job', `piece/${pieceId}`], () =>
      api.deliveries.byPiece({ pieceId }),
    ).data ?? [];
  // What was decided is on its way.
  const open = deliveries.filter(({ hasConflict, state }) => hasConflict && state !== 'queued');
  const enabled = open.length > 0;
  useCommands([
    { id: 'publish.nextHunk', enabled, run: () => step(1) },
    { id: 'publish.previousHunk', enabled, run: () => step(-1) },
    { id: 'publish.useMine', enabled, run: () => choose('mine') },
    { id: 'publish.useTheirs', enabled, run: () => choose('theirs') },
    { id: 'publish.useBoth', enabled, run: () => choose('merged', 'both') },
    { id: 'publish.useBase', enabled, run: () => choose('base') },
  ]);
  return open.map((delivery) => <Conflict key={delivery.destinationId} delivery={delivery} />);
}

const hunksOnScreen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.conflict-hunk')];
const inFocus = (row: HTMLElement): boolean => row.contains(document.activeElement);

/** The focus goes to the next part that differs, round at the ends. */
function step(direction: 1 | -1): void {
  const rows = hunksOnScreen();
  const at = rows.findIndex(inFocus);
  const first = direction > 0 ? 0 : rows.length - 1;
  focusOn(rows[at < 0 ? first : (at + direction + rows.length) % rows.length]);
}

/** Chooses the first of these that the part in focus offers; without one in focus, the first that is left to choose comes into it. */
function choose(...choices: HunkChoice[]): void {
  const rows = hunksOnScreen();
  const row = rows.find(inFocus);
  if (!row) {
    focusOn(rows.find(({ dataset }) => dataset['state'] === 'open') ?? rows[0]);
    return;
  }
  const options = choices.map((choice) => row.querySelector<HTMLElement>(`label[data-value="${choice}"]`));
  options.find((option) => option !== null)?.click();
}

function focusOn(row: HTMLElement | undefined): void {
  row?.scrollIntoView({ block: 'nearest' });
  row?.focus({ preventScroll: true });
}
