/** What the handle's two menus offer, as data. */
import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import type { LexicalEditor, LexicalNode } from 'lexical';
import type { CommandId } from '../../../../shared/commands/commands';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { $isFigure } from '../../../../shared/document/nodes/figure-node';
import { $findBlock } from '../../../../shared/document/operations/find';
import { $neighbour } from '../../../../shared/document/operations/gone';
import { $isFixed } from '../../../../shared/document/operations/places';
import { ALIGNED, ALIGNMENTS, type Alignment } from '../../../../shared/document/json';
import { translate, type MessageKey } from '../../../../shared/messages/translate';
import type { BlockType, Place } from '../../../../shared/document/operations/types';
import type { IconName } from '../../ui/Icon';
import type { MenuItem, MenuSection } from '../../ui/Menu';
import { BLOCKS, isTextBlock, type BlockChoice } from '../blocks';
import { imagesOf } from '../extensions/images';
import { edit } from '../extensions/operations';
import type { Keycap } from '../keycap';

interface BlockFacts {
  type: BlockType | 'figure' | null;
  /** Undefined where it has none: of lists. */
  alignment: Alignment | null | undefined;
  fixed: boolean;
  first: boolean;
  last: boolean;
}

function factsOf(editor: LexicalEditor, bid: string): BlockFacts | null {
  return editor.read(() => {
    const block = $findBlock(bid);
    return (
      block && {
        type: $typeOf(block),
        alignment: ALIGNED.includes(block.getType())
          ? (ALIGNMENTS.find((one) => one === block.getFormatType()) ?? null)
          : undefined,
        fixed: $isFixed(block),
        first: $isFixed($neighbour(block, 'before') ?? null),
        last: $neighbour(block, 'after') === undefined,
      }
    );
  });
}

function $typeOf(block: LexicalNode): BlockFacts['type'] {
  if ($isFigure(block)) return 'figure';
  if ($isHeadingNode(block)) return block.getTag() as BlockType;
  if ($isListNode(block)) return block.getListType() as BlockType;
  return block.getType() as BlockType;
}

const SIDES = [
  { alignment: null, title: 'block.align.start', icon: 'align-start', command: 'editor.alignStart' },
  { alignment: 'center', title: 'block.align.center', icon: 'align-center', command: 'editor.alignCenter' },
  { alignment: 'end', title: 'block.align.end', icon: 'align-end', command: 'editor.alignEnd' },
] as const satisfies { alignment: Alignment | null; title: MessageKey; icon: IconName; command: CommandId }[];

const item = ({ type, title, icon }: BlockChoice, more: Partial<MenuItem>): MenuItem => ({
  id: type,
  label: translate(title),
  icon,
  ...more,
});

/** A new block below this one. */
export function insertSections(editor: LexicalEditor, bid: string): MenuSection[] {
  const place: Place = { bid, side: 'after' };
  const insert = (choice: BlockChoice) => (): void => {
    if (isTextBlock(choice)) edit(editor, (operations) => operations.insertBlock(choice.type, place));
    else imagesOf(editor).insert(choice.type, place);
  };
  const items = (wanted: boolean) =>
    BLOCKS.filter((choice) => isTextBlock(choice) === wanted).map((choice) =>
      item(choice, { onSelect: insert(choice) }),
    );
  return [{ items: items(true) }, { items: items(false) }];
}

/** What can be done to this one. */
export function blockSections(editor: LexicalEditor, bid: string, keycap: Keycap): MenuSection[] {
  const facts = factsOf(editor, bid);
  if (!facts) return [];
  const run = (work: Parameters<typeof edit>[1]) => (): void => edit(editor, work);
  const move = (direction: 'up' | 'down') => (): void => moveBeside(editor, bid, direction);
  const types = BLOCKS.filter(isTextBlock).map((choice) =>
    item(choice, {
      icon: undefined,
      checked: facts.type === choice.type,
      onSelect: run((operations) => operations.turnBlock(bid, choice.type)),
    }),
  );
  const sides = SIDES.map(({ alignment, title, icon, command }) => ({
    id: icon,
    label: translate(title),
    checked: facts.alignment === alignment,
    keycap: keycap(command),
    onSelect: run((operations) => {
      $findBlock(bid)?.selectEnd();
      operations.setAlignment(alignment);
    }),
  }));
  const turn: MenuItem = {
    id: 'turn',
    label: translate('handle.turn'),
    icon: 'sync',
    items: [{ items: types }],
  };
  const align: MenuItem = {
    id: 'align',
    label: translate('block.align'),
    icon: 'align-start',
    items: [{ items: sides }],
  };
  const change: MenuItem[] =
    facts.type === 'figure'
      ? [figureItem(editor, bid, facts.fixed)]
      : facts.alignment === undefined
        ? [turn]
        : [turn, align];
  return [
    { items: change },
    {
      items: [
        {
          id: 'up',
          label: translate('handle.up'),
          icon: 'arrow-up',
          keycap: keycap('editor.moveUp'),
          disabled: facts.fixed || facts.first,
          onSelect: move('up'),
        },
        {
          id: 'down',
          label: translate('handle.down'),
          icon: 'arrow-down',
          keycap: keycap('editor.moveDown'),
          disabled: facts.fixed || facts.last,
          onSelect: move('down'),
        },
        {
          id: 'copy',
          label: translate('handle.duplicate'),
          icon: 'copy',
          keycap: keycap('editor.duplicate'),
          onSelect: run((operations) => operations.duplicateBlock(bid)),
        },
      ],
    },
    {
      items: [
        {
          id: 'delete',
          label: translate('handle.delete'),
          icon: 'trash',
          danger: true,
          onSelect: run((operations) => operations.removeBlock(bid)),
        },
      ],
    },
  ];
}

const figureItem = (editor: LexicalEditor, bid: string, isLead: boolean): MenuItem => ({
  id: 'role',
  label: translate(isLead ? 'figure.toText' : 'figure.toLead'),
  icon: 'image',
  onSelect: () => edit(editor, (operations) => operations.setFigureRole(bid, isLead ? 'inline' : 'lead')),
});

function moveBeside(editor: LexicalEditor, bid: string, direction: 'up' | 'down'): void {
  edit(editor, (operations) => {
    const block = $findBlock(bid);
    const side = direction === 'up' ? 'before' : 'after';
    const neighbour = block && $neighbour(block, side);
    const beside = neighbour ? $blockIdOf(neighbour) : '';
    if (beside !== '') operations.moveBlockTo(bid, { bid: beside, side });
  });
}
