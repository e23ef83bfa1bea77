/** "/" at the start of a block: choose what it shall be. Typed words narrow the list; matches are bold. */
import './SlashMenu.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $getSelection, $isRangeSelection } from 'lexical';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { $blockIdOf } from '../../../shared/document/block-ids';
import { $isLine } from '../../../shared/document/nodes/line-nodes';
import { $offsetIn, $textOfBlock } from '../../../shared/document/operations/find';
import { $itemOf, $range, $topBlock } from '../../../shared/document/operations/places';
import type { EditOperations } from '../../../shared/document/operations/types';
import { translate } from '../../../shared/messages/translate';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/Icon';
import { BLOCKS, isTextBlock, type BlockChoice } from './blocks';
import { imagesOf } from './extensions/images';
import { edit } from './extensions/operations';

class Option extends MenuOption {
  constructor(readonly choice: BlockChoice) {
    super(choice.type);
  }
}

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function matching(query: string): Option[] {
  const wanted = fold(query.trim());
  return BLOCKS.filter(({ title, also }) =>
    [translate(title), ...translate(also).split(' ')].some(
      (word) =>
        fold(word)
          .split(' ')
          .some((part) => part.startsWith(wanted)) || fold(word).startsWith(wanted),
    ),
  ).map((choice) => new Option(choice));
}

export interface SlashMenuProps {
  /** Where it is drawn: within the page’s main part, or it would lie outside every landmark. */
  parent: HTMLElement | null;
}

export function SlashMenu({ parent }: SlashMenuProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<string | null>(null);
  const trigger = useBasicTypeaheadTriggerMatch('/', { minLength: 0, maxLength: 24, allowWhitespace: true });
  const options = query === null ? [] : matching(query);
  return (
    <LexicalTypeaheadMenuPlugin<Option>
      {...(parent && { parent })}
      options={options}
      onQueryChange={setQuery}
      triggerFn={(text, target) => {
        // Only at the start of a block of the body: "and/or" in the middle of a sentence is just text.
        const match = trigger(text, target);
        return match?.leadOffset === 0 && target.getEditorState().read($atBlockStart) ? match : null;
      }}
      onSelectOption={({ choice }, _node, close) => {
        edit(editor, (operations) => {
          $removeQuery(operations);
          if (isTextBlock(choice)) operations.setBlockType(choice.type);
        });
        close();
        if (!isTextBlock(choice)) imagesOf(editor).insert(choice.type);
      }}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current &&
        createPortal(
          // The plugin's own element around it is the list box.
          <ul className="slash-menu" role="group" aria-label={translate('editor.blocks')}>
            {options.length === 0 && (
              <li className="slash-menu-none" role="option" aria-selected={false} aria-disabled>
                {translate('editor.noBlock')}
              </li>
            )}
            {options.map((option, index) => (
              <li
                key={option.key}
                ref={(element) => option.setRefElement(element)}
                role="option"
                id={`typeahead-item-${index}`}
                aria-selected={index === selectedIndex}
                className={classNames('slash-menu-item', index === selectedIndex && 'is-highlighted')}
                // One that rests where the menu comes up is not pointing at anything.
                onPointerMove={() => setHighlightedIndex(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => selectOptionAndCleanUp(option)}
              >
                <Icon name={option.choice.icon} />
                <Matched title={translate(option.choice.title)} query={query ?? ''} />
                {option.choice.hint !== '' && <span className="slash-menu-hint">{option.choice.hint}</span>}
              </li>
            ))}
          </ul>,
          anchor.current,
        )
      }
    />
  );
}

function Matched({ title, query }: { title: string; query: string }): ReactNode {
  const wanted = fold(query.trim());
  const at = wanted === '' ? -1 : fold(title).indexOf(wanted);
  if (at < 0) return <span>{title}</span>;
  return (
    <span>
      {title.slice(0, at)}
      <b>{title.slice(at, at + wanted.length)}</b>
      {title.slice(at + wanted.length)}
    </span>
  );
}

function $atBlockStart(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const node = selection.anchor.getNode();
  return node.getPreviousSibling() === null && !node.getParents().some($isLine);
}

/** From the slash to the caret, as it stands now: the menu's own idea of the query may lag behind fast keys. */
function $removeQuery(operations: EditOperations): void {
  const selection = $range();
  const node = selection?.anchor.getNode();
  const block = node && ($itemOf(node) ?? $topBlock(node));
  if (!selection || !block) return;
  const end = $offsetIn(block, selection.anchor);
  operations.replaceSpan({ bid: $blockIdOf(block), start: 0, end }, $textOfBlock(block).slice(0, end), '');
}
