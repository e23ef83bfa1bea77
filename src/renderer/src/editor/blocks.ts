/** The blocks that can be inserted or turned into, as data: the slash menu, the toolbar and the palette are made of it. */
import type { MessageKey } from '../../../shared/messages/translate';
import type { BlockType } from '../../../shared/document/operations/types';
import type { IconName } from '../ui/Icon';

export type PictureType = 'image' | 'lead' | 'missing';

interface Choice<Type> {
  type: Type;
  title: MessageKey;
  icon: IconName;
  /** Words that find it besides its title, in the catalogue, separated by spaces. */
  also: MessageKey;
  /** What Markdown or a key makes it, for the menu's right edge. */
  hint: string;
}

export type TextChoice = Choice<BlockType>;
export type PictureChoice = Choice<PictureType>;
export type BlockChoice = TextChoice | PictureChoice;

export const BLOCKS: readonly BlockChoice[] = [
  { type: 'paragraph', title: 'block.paragraph', icon: 'pilcrow', also: 'block.paragraph.also', hint: '' },
  { type: 'h2', title: 'block.h2', icon: 'heading', also: 'block.heading.also', hint: '##' },
  { type: 'h3', title: 'block.h3', icon: 'heading', also: 'block.heading.also', hint: '###' },
  { type: 'h4', title: 'block.h4', icon: 'heading', also: 'block.heading.also', hint: '####' },
  { type: 'quote', title: 'block.quote', icon: 'quote', also: 'block.quote.also', hint: '>' },
  {
    type: 'pull-quote',
    title: 'block.pullQuote',
    icon: 'pull-quote',
    also: 'block.pullQuote.also',
    hint: '',
  },
  { type: 'bullet', title: 'block.bullet', icon: 'list', also: 'block.list.also', hint: '-' },
  { type: 'number', title: 'block.number', icon: 'list-numbered', also: 'block.list.also', hint: '1.' },
  { type: 'image', title: 'block.image', icon: 'image', also: 'block.image.also', hint: '' },
  { type: 'lead', title: 'block.lead', icon: 'image', also: 'block.lead.also', hint: '' },
  { type: 'missing', title: 'block.missing', icon: 'image', also: 'block.missing.also', hint: '' },
];

export function isTextBlock(choice: BlockChoice): choice is TextChoice {
  return choice.type !== 'image' && choice.type !== 'lead' && choice.type !== 'missing';
}
