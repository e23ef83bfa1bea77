/** The findings of the open piece, under its words and by keys: next, previous, the one at the caret. */
import { $getRoot, type LexicalEditor, type LexicalNode } from 'lexical';
import { useEffect, useMemo } from 'react';
import { announce } from '../../../app/announcer';
import { useCommands } from '../../../app/commands/registry';
import { useT, useTranslateAny } from '../../../app/i18n';
import { placeAwaited } from '../../../app/place-in-piece';
import { createStore, useStore, type Store } from '../../../app/store';
import { isSameCaret, onCaretRest, readCaret, type Caret } from '../../../editor/caret';
import type { PieceSession } from '../../../editor/session';
import { $blockIdOf, $isBlock } from '../../../../../shared/document/block-ids';
import type { Finding } from '../../../../../shared/model/checks';
import { $findBlock } from '../../../../../shared/document/operations/find';
import { $publishedId } from '../../../../../shared/document/operations/moved';
import { showTab } from '../inspector-state';
import { jumpTo } from './jump';
import { withoutProposed } from './proposed';
import { standing } from './standing';
import { findingAt, nextFinding, type BlockOrder } from './steps';
import { useSquiggles } from './squiggles';
import { useFindings } from './use-findings';

/** The finding that was led to last, and the caret after that: when it has moved on, it says where to go on from. */
const visited = createStore<{ key: string; caret: Caret | null } | null>(null);

/** The finding whose card is marked. */
export const currentFinding = createStore<string | null>(null);

const NONE: readonly Finding[] = [];

export interface OpenChecksProps {
  session: PieceSession;
  editor: LexicalEditor | null;
  shown: Store<readonly Finding[] | null>;
}

/** Draws nothing itself: findings come again and again while somebody writes, and only what lists them is drawn for that. */
export function OpenChecks(props: OpenChecksProps): null {
  useChecks(props);
  return null;
}

export function visit(editor: LexicalEditor, finding: Finding): void {
  jumpTo(editor, finding);
  currentFinding.set(finding.key);
  // The editor has the new caret when its update is done.
  queueMicrotask(() => visited.set({ key: finding.key, caret: readCaret(editor.getEditorState()) }));
}

/** Tells `shown` what was found. */
function useChecks({ session, editor, shown }: OpenChecksProps): void {
  const t = useT();
  const any = useTranslateAny();
  const found = useFindings(session);
  useEffect(() => shown.set(found), [shown, found]);
  const findings = found ?? NONE;
  const open = useMemo(() => findings.filter(({ stet }) => stet === null), [findings]);
  const awaited = useStore(placeAwaited);
  useSquiggles(editor, open);
  useMarkAtCaret(editor, open);

  useEffect(() => {
    if (!editor || awaited?.pieceId !== session.id || awaited.place.kind !== 'finding') return;
    const { key } = awaited.place;
    const finding = findings.find((candidate) => candidate.key === key);
    if (!finding) return;
    placeAwaited.set(null);
    showTab('checks');
    visit(editor, finding);
  }, [editor, awaited, findings, session]);

  const step = (direction: 1 | -1) => (): void => {
    if (!editor) return;
    const now = readCaret(editor.getEditorState());
    const last = visited.get();
    const key = last && isSameCaret(last.caret, now) ? last.key : null;
    const next = nextFinding(
      standing(editor, withoutProposed(editor, open)),
      blockOrder(editor),
      { key, caret: now && now.focus },
      direction,
    );
    if (!next) {
      announce(t('checks.noneLeft'));
      return;
    }
    visit(editor, next);
    announce(any(next.message, next.params));
  };
  useCommands([
    { id: 'checks.next', enabled: open.length > 0, run: step(1) },
    { id: 'checks.previous', enabled: open.length > 0, run: step(-1) },
    {
      id: 'checks.here',
      enabled: open.length > 0,
      run: () => {
        const finding = editor && findingAtCaret(editor, open);
        if (!finding) {
          announce(t('checks.noneHere'));
          return;
        }
        currentFinding.set(finding.key);
        showTab('checks', `[data-finding="${CSS.escape(finding.key)}"] button`);
      },
    },
  ]);
}

function findingAtCaret(editor: LexicalEditor, findings: readonly Finding[]): Finding | null {
  const caret = readCaret(editor.getEditorState());
  if (!caret) return null;
  const { bid } = caret.focus;
  const published = editor.read(() => {
    const block = $findBlock(bid);
    return block ? $publishedId(block) : bid;
  });
  const inBlock = findings.filter(({ target }) => target.kind === 'text' && target.bid === published);
  return findingAt(standing(editor, inBlock), caret.focus);
}

/** Marks the card of the words that the caret rests in. */
function useMarkAtCaret(editor: LexicalEditor | null, findings: readonly Finding[]): void {
  useEffect(() => {
    if (!editor) return;
    return onCaretRest(editor, () => {
      const finding = findingAtCaret(editor, findings);
      if (finding) currentFinding.set(finding.key);
    });
  }, [editor, findings]);
}

function blockOrder(editor: LexicalEditor): BlockOrder {
  return editor.read(() => {
    const order = new Map<string, number>();
    const walk = (nodes: readonly LexicalNode[]): void => {
      for (const node of nodes)
        if ($isBlock(node)) {
          order.set($blockIdOf(node), order.size);
          walk(node.getChildren());
        }
    };
    walk($getRoot().getChildren());
    return order;
  });
}
