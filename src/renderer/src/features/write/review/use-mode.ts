/**
 * The mode a piece is edited in, and the commands that change it. Copy editors begin by suggesting; an approved piece can
 * be changed in no other way.
 */
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';
import { announce } from '../../../app/announcer';
import { useCommands } from '../../../app/commands/registry';
import { useDeskInfo } from '../../../app/desk/info';
import { useT } from '../../../app/i18n';
import { modeOf, MODES, setMode, useMode, type EditMode } from '../../../editor/mode';
import type { PieceMeta } from '../../../../../shared/model/piece';

export interface ModeChoice {
  mode: EditMode;
  /** False: the piece is approved, and can only be suggested upon. */
  canEdit: boolean;
  choose: (mode: EditMode) => void;
}

export function useEditMode(editor: LexicalEditor | null, { workflow }: PieceMeta): ModeChoice {
  const t = useT();
  const role = useDeskInfo()?.person?.role;
  const mode = useMode(editor);
  const canEdit = workflow !== 'approved';
  const begun = useRef<LexicalEditor | null>(null);
  /** Only an editor that this mode locked is opened again: another one may be read-only for good. */
  const locked = useRef(false);

  const choose = (wanted: EditMode): void => {
    if (!editor) return;
    const next = wanted === 'editing' && !canEdit ? 'suggesting' : wanted;
    setMode(editor, next);
    if (next === 'viewing' && editor.isEditable()) {
      locked.current = true;
      editor.setEditable(false);
    } else if (next !== 'viewing' && locked.current) {
      locked.current = false;
      editor.setEditable(true);
    }
    announce(t(wanted === 'editing' && !canEdit ? 'mode.approved' : `mode.now.${next}`));
  };

  useEffect(() => {
    if (!editor || role === undefined || begun.current === editor) return;
    begun.current = editor;
    if (role === 'copy-editor') setMode(editor, 'suggesting');
  }, [editor, role]);
  useEffect(() => {
    if (editor && !canEdit && modeOf(editor) === 'editing') setMode(editor, 'suggesting');
  }, [editor, canEdit]);

  useCommands(
    MODES.map((each) => ({
      id: `mode.${each}` as const,
      enabled: editor !== null && (each !== 'editing' || canEdit),
      checked: mode === each,
      run: () => choose(each === 'suggesting' && mode === 'suggesting' && canEdit ? 'editing' : each),
    })),
  );
  return { mode, canEdit, choose };
}
