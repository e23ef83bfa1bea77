/** The findings of the piece in the window, asked for again when its words or fields have reached the disk and rest. */
import { useMemo } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { PieceSession } from '../../../editor/session';
import type { Finding } from '../../../../../shared/model/checks';

const NONE: Finding[] = [];

/** A piece's projection changes when typing pauses: that is when checking again is worth it. Null until the first answer. */
export function useFindings(session: PieceSession): readonly Finding[] | null {
  const topics = [`piece/${session.id}`, 'site', 'author', 'preset', 'source', 'media'] as const;
  const rules = useLiveQuery(['findings', session.id], topics, () => api.checks.run({ id: session.id })).data;
  // The grammar checker takes seconds to start; what it adds comes later, and nobody waits for it.
  const grammar = useLiveQuery(['findings', session.id, 'grammar'], topics, () =>
    api.checks.grammar({ id: session.id }, { context: { deadline: 90_000 } }),
  ).data;
  return useMemo(() => (rules ? [...rules, ...(grammar ?? NONE)] : null), [rules, grammar]);
}
