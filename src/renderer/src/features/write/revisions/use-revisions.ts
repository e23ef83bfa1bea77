/** The revisions of the open piece: the list, what is compared, and everything that can be done with them. */
import type { LexicalEditor } from 'lexical';
import { useEffect, useMemo } from 'react';
import { api, useLiveQuery } from '../../../api';
import { announce } from '../../../app/announcer';
import { useCommands } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { notify, notifyError } from '../../../app/toasts';
import type { PieceSession } from '../../../editor/session';
import type { ComparedRow, DocumentDifference } from '../../../../../shared/document/compare/difference';
import { isRestored } from '../../../../../shared/document/revisions/restored';
import type { Delivery } from '../../../../../shared/model/delivery';
import type { ComparedPoint, ComparedVersions, Revision } from '../../../../../shared/model/revision';
import type { ModeChoice } from '../review/use-mode';
import { proposeText, restoreOneBlock, restoreWhole, type Earlier } from './restoring';
import {
  comparison,
  earlierOf,
  firstComparison,
  naming,
  revisionsOf,
  suggestions,
  wordText,
  type Comparison,
  type WordText,
} from './revisions-state';
import { pointWords } from './words';

export interface OpenRevisions {
  list: readonly Revision[] | null;
  /** Destinations that hold something of the piece. */
  deliveries: readonly Delivery[];
  file: WordText | null;
  shown: Comparison | null;
  compared: ComparedVersions | null;
  error: unknown;
  /** Null where the text cannot be changed, or nothing differs. */
  restore: (() => void) | null;
  restoreBlock: ((row: ComparedRow) => void) | null;
  propose: (() => void) | null;
  name: (number: number | null, name: string) => void;
  close: () => void;
}

export function useRevisions(
  session: PieceSession,
  editor: LexicalEditor,
  modes: ModeChoice,
  person: string,
): OpenRevisions {
  const t = useT();
  const { id } = session;
  const topics = [`revision/${id}`, `document/${id}`] as const;
  const list = useLiveQuery(['revisions', id], topics, () => api.revisions.list({ id })).data ?? null;
  const all = useLiveQuery(['deliveries', id], [`delivery/${id}`, `piece/${id}`], () =>
    api.deliveries.byPiece({ pieceId: id }),
  ).data;
  const deliveries = useMemo(() => (all ?? []).filter(({ sentAt }) => sentAt !== null), [all]);
  const chosen = useStore(comparison);
  const shown = chosen ?? (list && firstComparison(list));
  const settled = useStore(suggestions);
  const file = useStore(wordText);
  const asked = shown && [shown.from, shown.to].some(({ at }) => at === 'file') ? file : null;
  const query = useLiveQuery(
    ['revisions', id, 'compare', shown, settled, asked?.reading],
    topics,
    async () => {
      await session.flush();
      return shown && api.revisions.compare({ id, ...shown, suggestions: settled, file: asked?.root });
    },
    { enabled: shown !== null },
  );
  const compared = query.data ?? null;
  useEffect(() => forgetChoice, [id]);

  const close = (): void => {
    revisionsOf.set(null);
    naming.set(null);
    forgetChoice();
    requestAnimationFrame(() => editor.focus());
  };
  const earlier = shown && earlierOf(shown);
  const nameOf = (): string =>
    earlier ? pointWords(t, earlier, { list: list ?? [], deliveries, file }) : '';
  const textAt = (point: ComparedPoint): ReturnType<typeof api.revisions.text> =>
    api.revisions.text({ id, point, file: point.at === 'file' ? file?.root : undefined });
  const read = async (): Promise<Earlier | null> => {
    if (!earlier || earlier.at === 'now') return null;
    if (earlier.at !== 'revision') {
      const { root } = await textAt(earlier);
      return { root, meta: null, origin: nameOf() };
    }
    const { root, meta } = await api.revisions.get({ id, number: earlier.number });
    return { root, meta, origin: String(earlier.number) };
  };
  const run = (work: (from: Earlier) => Promise<void> | void): void => {
    read()
      .then(async (from) => from && (await work(from)))
      .catch((error: unknown) => notifyError(t('revision.failed'), error));
  };
  const canChange =
    modes.mode !== 'viewing' && session.readOnly === null && earlier !== null && earlier.at !== 'now';
  // A Word file has not all that a piece has: what it says is proposed, to be looked at.
  const canRestore = earlier?.at !== 'file';
  const restore = (): void =>
    run(async (from) => {
      await restoreWhole(session, editor, from);
      close();
      const title =
        modes.mode === 'editing' ? t('revision.restored', { name: nameOf() }) : t('revision.proposed');
      notify({ tone: 'done', title });
    });
  const restoreBlock = (row: ComparedRow): void => {
    const [one, other] = shown?.to.at === 'now' ? [row.before, row.after] : [row.after, row.before];
    const block = one?.block ?? other?.block;
    if (block === undefined || block === null) return;
    // What else differs stays in sight, and not the revision that this makes.
    comparison.set(shown);
    run(async (from) => {
      await restoreOneBlock(session, editor, from, block);
      announce(t('revision.blockRestored'));
    });
  };
  const propose = (): void =>
    run(async () => {
      if (!earlier) return;
      const { root } = await textAt(earlier);
      // Before an import is one of the moments at which a piece is kept.
      const kept = earlier.at === 'file' ? session.keep('before-import', file?.name) : undefined;
      proposeText(editor, root, person);
      await kept;
      close();
      announce(t('revision.proposed'));
    });
  const can = canChange && changes(compared?.difference);
  // Where the piece is suggested upon fields stay, and of what is no revision they are not known.
  const fieldsDiffer =
    modes.mode === 'editing' && earlier?.at === 'revision' && (compared?.fields.some(isRestored) ?? false);
  const isRestorable = canChange && canRestore && (changes(compared?.difference) || fieldsDiffer);
  useCommands([
    { id: 'revisions.leave', run: close },
    { id: 'revisions.restore', enabled: isRestorable, run: restore },
    { id: 'revisions.suggest', enabled: can, run: propose },
    { id: 'revisions.nextChange', enabled: compared !== null, run: () => step(1) },
    { id: 'revisions.previousChange', enabled: compared !== null, run: () => step(-1) },
  ]);
  return {
    list,
    deliveries,
    file: asked,
    shown,
    compared,
    error: query.error,
    restore: isRestorable ? restore : null,
    restoreBlock: canChange && earlier.at === 'revision' ? restoreBlock : null,
    propose: can ? propose : null,
    name: (number, name) => {
      api.revisions
        .name({ id, number, name })
        .catch((error: unknown) => notifyError(t('revision.failed'), error));
    },
    close,
  };
}

function forgetChoice(): void {
  comparison.set(null);
  wordText.set(null);
}

export const changes = (difference: DocumentDifference | undefined): boolean =>
  difference !== undefined && difference.rows.some(({ change }) => change !== 'same');

/** The focus goes to the next block that differs, round at the ends. */
function step(direction: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.compared-row[role="group"]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next =
    rows[at < 0 ? (direction > 0 ? 0 : rows.length - 1) : (at + direction + rows.length) % rows.length];
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
}
