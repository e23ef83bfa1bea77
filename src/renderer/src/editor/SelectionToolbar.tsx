/** The small toolbar over selected words. Appears when a selection rests, leaves with it, never takes the focus. */
import './SelectionToolbar.css';
import { $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { FormatName } from '../../../shared/document/json';
import { translate, type MessageKey } from '../../../shared/messages/translate';
import { IconButton } from '../ui/IconButton';
import type { IconName } from '../ui/Icon';
import { ASK_LANGUAGE_COMMAND } from './LanguageMenu';
import { edit } from './extensions/operations';
import { LinkField } from './LinkField';

const FORMATS: readonly { format: FormatName; title: MessageKey; icon: IconName; keycap?: string }[] = [
  { format: 'bold', title: 'editor.bold', icon: 'bold', keycap: 'Ctrl B' },
  { format: 'italic', title: 'editor.italic', icon: 'italic', keycap: 'Ctrl I' },
  { format: 'underline', title: 'editor.underline', icon: 'underline', keycap: 'Ctrl U' },
  { format: 'strikethrough', title: 'editor.strike', icon: 'strike' },
  { format: 'subscript', title: 'editor.sub', icon: 'subscript' },
  { format: 'superscript', title: 'editor.sup', icon: 'superscript' },
];

interface SelectionFacts {
  rect: DOMRect;
  formats: ReadonlySet<FormatName>;
  url: string | null;
  block: string;
}

function readSelection(editor: LexicalEditor): SelectionFacts | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || selection.isCollapsed() || selection.getTextContent().trim() === '')
      return null;
    const range = window.getSelection();
    const root = editor.getRootElement();
    if (!range || range.rangeCount === 0 || !root?.contains(range.anchorNode)) return null;
    // Who is at work beside the text, on a card of the margin, would have it lie upon that.
    if (!root.contains(document.activeElement)) return null;
    const node = selection.anchor.getNode();
    const link = [node, ...node.getParents()].find($isLinkNode);
    return {
      rect: range.getRangeAt(0).getBoundingClientRect(),
      formats: new Set(FORMATS.map(({ format }) => format).filter((format) => selection.hasFormat(format))),
      url: link ? link.getURL() : null,
      block: node.getTopLevelElement()?.getType() ?? '',
    };
  });
}

/** Opens the address field for the selected words. */
export const ASK_LINK_COMMAND = createCommand<undefined>('copydesk/ask-link');

export function SelectionToolbar(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const [facts, setFacts] = useState<SelectionFacts | null>(null);
  const [linking, setLinking] = useState(false);
  useEffect(() => {
    let frame: number | null = null;
    let isShown = false;
    const look = (): void => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        // While an address is typed the page's own selection is in that field.
        if (document.activeElement?.closest('.link-field')) return;
        const next = readSelection(editor);
        isShown = next !== null;
        setFacts(next);
        if (!next) setLinking(false);
      });
    };
    const stop = editor.registerUpdateListener(({ editorState }) => {
      if (isShown || editorState.read(() => $getSelection()?.isCollapsed() === false)) look();
    });
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    document.addEventListener('focusin', look);
    const stopAsking = editor.registerCommand(
      ASK_LINK_COMMAND,
      () => {
        const next = readSelection(editor);
        isShown = next !== null;
        setFacts(next);
        setLinking(next !== null);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
    return () => {
      stop();
      stopAsking();
      if (frame !== null) cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
      document.removeEventListener('focusin', look);
    };
  }, [editor]);
  if (!facts) return null;
  return createPortal(
    <Placed rect={facts.rect}>
      {linking ? (
        <LinkField
          url={facts.url ?? ''}
          onApply={(url) => {
            edit(editor, (operations) => operations.setLink(url));
            setLinking(false);
            editor.focus();
          }}
          onCancel={() => {
            setLinking(false);
            editor.focus();
          }}
        />
      ) : (
        <div role="toolbar" aria-label={translate('editor.toolbar')} className="selection-toolbar-buttons">
          {FORMATS.map(({ format, title, icon, keycap }) => (
            <IconButton
              key={format}
              icon={icon}
              label={translate(title)}
              keycap={keycap}
              pressed={facts.formats.has(format)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => edit(editor, (operations) => operations.toggleFormat(format))}
            />
          ))}
          <span className="selection-toolbar-rule" />
          <IconButton
            icon="link"
            label={translate('editor.link')}
            keycap="Ctrl L"
            pressed={facts.url !== null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setLinking(true)}
          />
          <IconButton
            icon="globe"
            label={translate('editor.language')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor.dispatchCommand(ASK_LANGUAGE_COMMAND, undefined)}
          />
          <IconButton
            icon="heading"
            label={translate('editor.heading')}
            pressed={facts.block === 'heading'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() =>
              edit(editor, (operations) =>
                operations.setBlockType(facts.block === 'heading' ? 'paragraph' : 'h2'),
              )
            }
          />
          <IconButton
            icon="quote"
            label={translate('editor.quote')}
            pressed={facts.block === 'quote'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() =>
              edit(editor, (operations) =>
                operations.setBlockType(facts.block === 'quote' ? 'paragraph' : 'quote'),
              )
            }
          />
        </div>
      )}
    </Placed>,
    document.body,
  );
}

/** Above the selection, or below where there is no room; never outside the window. */
function Placed({ rect, children }: { rect: DOMRect; children: ReactNode }): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const above = rect.top - height - 8;
    const left = rect.left + rect.width / 2 - width / 2;
    element.style.top = `${above < 52 ? rect.bottom + 8 : above}px`;
    element.style.left = `${Math.min(Math.max(left, 8), window.innerWidth - width - 8)}px`;
  });
  return (
    <div ref={ref} className="selection-toolbar">
      {children}
    </div>
  );
}
