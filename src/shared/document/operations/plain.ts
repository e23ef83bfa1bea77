/** The plain executor: edits take effect at once. With its parts, the only one that calls Lexical's mutating functions. */
import * as blocks from './plain-blocks';
import * as figures from './plain-figures';
import * as incoming from './plain-insert';
import * as text from './plain-text';
import * as whole from './plain-whole';
import type { EditOperations } from './types';

export const plainOperations: EditOperations = {
  insertText: incoming.insertText,
  insertNodes: incoming.insertNodes,
  takeText: whole.takeText,
  replaceSpan: text.replaceSpan,
  replaceFound: text.replaceFound,
  replaceSelected: text.replaceSelected,
  toggleFormat: text.toggleFormat,
  clearFormat: text.clearFormat,
  setLink: text.setLink,
  setLanguage: text.setLanguage,
  setBlockType: blocks.setBlockType,
  setAlignment: blocks.setAlignment,
  turnBlock: blocks.turnBlock,
  insertBlock: blocks.insertBlock,
  duplicateBlock: blocks.duplicateBlock,
  moveBlock: blocks.moveBlock,
  moveBlockTo: blocks.moveBlockTo,
  removeBlock: blocks.removeBlock,
  insertFigure: figures.insertFigure,
  setFigure: figures.setFigure,
  setFigureRole: figures.setFigureRole,
  setAttribution: figures.setAttribution,
};
