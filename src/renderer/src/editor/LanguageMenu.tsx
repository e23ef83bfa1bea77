/** Which language the selected words are in: a menu beside them. Readers' voices, hyphenation and the spelling go by it. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { langState } from '../../../shared/document/nodes/states';
import { translate } from '../../../shared/messages/translate';
import { LANGUAGES } from '../../../shared/text/languages';
import { AnchoredMenu } from '../ui/AnchoredMenu';
import type { MenuItem } from '../ui/Menu';
import { edit } from './extensions/operations';

/** Opens it for the selected words. */
export const ASK_LANGUAGE_COMMAND = createCommand<undefined>('copydesk/ask-language');

interface Asked {
  rect: DOMRect;
  /** Of all the words; null where it is the piece's own, or they have several. */
  language: string | null;
}

function asked(editor: LexicalEditor): Asked | null {
  return editor.read(() => {
    const selection = $getSelection();
    const range = window.getSelection();
    if (!$isRangeSelection(selection) || selection.isCollapsed() || !range?.rangeCount) return null;
    const found = new Set(
      selection
        .getNodes()
        .filter($isTextNode)
        .map((node) => $getState(node, langState)),
    );
    const [language = ''] = found;
    const rect = range.getRangeAt(0).getBoundingClientRect();
    return { rect, language: found.size === 1 && language !== '' ? language : null };
  });
}

export function LanguageMenu(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Asked | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        ASK_LANGUAGE_COMMAND,
        () => {
          setOpen(asked(editor));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!open) return null;
  // The page says which language it speaks.
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' });
  const item = (tag: string | null, label: string): MenuItem => ({
    id: tag ?? 'own',
    label,
    checked: open.language === tag,
    onSelect: () => edit(editor, (operations) => operations.setLanguage(tag)),
  });
  return (
    <AnchoredMenu
      label={translate('editor.language')}
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) setOpen(null);
      }}
      anchor={{ getBoundingClientRect: () => open.rect }}
      sections={[
        { items: [item(null, translate('editor.language.own'))] },
        { items: LANGUAGES.map((tag) => item(tag, names.of(tag) ?? tag)) },
      ]}
      finalFocus={() => editor.getRootElement()}
    />
  );
}
