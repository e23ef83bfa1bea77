/** The findings of the piece in the window, asked for again when its words or fields have reached the disk and rest. */
import { api, useLiveQuery } from '../../../api';
import type { PieceSession } from '../../../editor/session';
import type { Finding } from '../../../../../shared/model/checks';

const NONE: Finding[] = [];

/** A piece's projection changes when typing pauses: that is when checking again is worth it. */
export function useFindings(session: PieceSession): Finding[] {
  return (
    useLiveQuery(
      ['findings', session.id],
      [`piece/${session.id}`, 'site', 'author', 'preset', 'source'],
      () => api.checks.run({ id: session.id }),
    ).data ?? NONE
  );
}
