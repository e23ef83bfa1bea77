/**
 * The suggesting executor: every edit becomes marks (suggest.ts), and taking all suggestions gives what plain editing gives,
 * for every operation there is or will be.
 */
import {
  $addUpdateTag,
  $getRoot,
  $parseSerializedNode,
  SKIP_DOM_SELECTION_TAG,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical';
import { $serialized } from '../suggestions/patch';
import { $excerpt } from './excerpt';
import { $findBlock } from './find';
import { $isInGoneBlock, $isSelectionGone } from './gone';
import type { KeyOperations } from './keys';
import { $followsOwn, $isWithinOwn } from './own-words';
import { $range } from './places';
import { plainOperations as plain } from './plain';
import { paragraphsIn } from './plain-insert';
import { plainKeys } from './plain-keys';
import { goOn } from './plain-text';
import { $isJoined, $nameTaken, $placeTaken } from './standing';
import { $readBlocks, $suggest, $suggestText, WORDS, type Suggester } from './suggest';
import { $suggestFound } from './suggest-found';
import type { EditOperations } from './types';

export function suggestingOperations(who: Suggester): EditOperations & KeyOperations {
  const suggest = <T>(work: () => T): T => $suggest(who, work);
  /** Of what concerns the selection and its neighbours, and nothing else of the piece. */
  const here = <T>(work: () => T): T => $suggest(who, work, { blocks: $excerpt() });
  /** What takes the place of other words is read and not typed: whole words go, and whole words come. */
  const inPlace = <T>(work: () => T): T =>
    $suggest(who, work, { blocks: $excerpt(), words: WORDS, writes: true });
  /** In a block that goes, the new one is all that comes. */
  const breaks = (work: () => void): void => {
    const begins = $isInGoneBlock();
    $suggest(who, begins ? () => {} : work, { blocks: $excerpt(), writes: true });
  };
  /** Of words that stay. */
  const toWords = (work: () => void): void => {
    const nodes = $excerpt()?.nodes ?? $getRoot().getChildren();
    if (!$isInGoneBlock() && !$isSelectionGone($readBlocks(nodes))) here(work);
  };
  /** Of a block that stays. */
  const toBlocks = (work: () => void): void => {
    if (!$isInGoneBlock()) suggest(work);
  };
  /** Of a block named by its id, as it is called once all is taken. Of one that goes, nothing. */
  const named = (bid: string, work: (bid: string) => unknown): boolean => {
    const taken = $nameTaken(bid);
    return taken !== null && suggest(() => work(taken)) !== false;
  };
  /** Of fields beside the text: the caret must not be drawn into the text. */
  const field = (bid: string, work: (bid: string) => void): void => {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    named(bid, work);
  };
  return {
    insertText: (text) =>
      $isWithinOwn(who.person(), text)
        ? goOn(text)
        : $suggest(who, () => plain.insertText(text), {
            // Where a line has paragraphs put behind it, whether the piece ends there matters.
            blocks: paragraphsIn(text).length > 1 ? null : $excerpt(),
            writes: true,
            ...($isOver() && { words: WORDS, isOver: true }),
          }),
    insertNodes: (nodes) => {
      const written = nodes.map($serialized);
      const scope = $isOver() ? { words: WORDS } : {};
      $suggest(who, () => plain.insertNodes(written.map($parsed)), { ...scope, writes: true });
    },
    takeText: (root) => $suggestText(who, root, (wanted) => plain.takeText(wanted)),
    replaceSpan: (span, quote, replacement) =>
      $suggest(who, () => plain.replaceSpan(span, quote, replacement), { words: WORDS }),
    replaceFound: (found, replacement) => $suggestFound(who, found, replacement),
    replaceSelected: (replacement) => inPlace(() => plain.replaceSelected(replacement)),
    // For the words to come it changes the caret alone.
    toggleFormat: (format) =>
      $isOver() ? toWords(() => plain.toggleFormat(format)) : plain.toggleFormat(format),
    clearFormat: () => toWords(() => plain.clearFormat()),
    setLink: (url) => toWords(() => plain.setLink(url)),
    setLanguage: (tag) => toWords(() => plain.setLanguage(tag)),
    setBlockType: (type) => toBlocks(() => plain.setBlockType(type)),
    setAlignment: (alignment) => toBlocks(() => plain.setAlignment(alignment)),
    turnBlock: (bid, type) => void named(bid, (taken) => plain.turnBlock(taken, type)),
    insertBlock: (type, place) => {
      const taken = $placeTaken(place);
      suggest(() => plain.insertBlock(type, taken));
    },
    duplicateBlock: (bid) => void named(bid, (taken) => plain.duplicateBlock(taken)),
    moveBlock: (direction) => !$isInGoneBlock() && suggest(() => plain.moveBlock(direction)),
    moveBlockTo: (bid, place) => {
      const beside = $placeTaken(place);
      return named(bid, (taken) => plain.moveBlockTo(taken, beside));
    },
    removeBlock: (bid) => {
      // Of what is joined to another its own words go.
      if (!$isJoined(bid)) named(bid, (taken) => plain.removeBlock(taken));
      else {
        $findBlock(bid)?.select(0);
        here(() => plainKeys.deleteText('backward', 'character'));
      }
    },
    insertFigure: (role, fields, place) => {
      const taken = place && $placeTaken(place);
      suggest(() => plain.insertFigure(role, fields, taken));
    },
    setFigure: (bid, fields) => field(bid, (taken) => plain.setFigure(taken, fields)),
    setFigureRole: (bid, role) => void named(bid, (taken) => plain.setFigureRole(taken, role)),
    setAttribution: (bid, attribution) => field(bid, (taken) => plain.setAttribution(taken, attribution)),
    enter: () => breaks(() => plainKeys.enter()),
    lineBreak: () => breaks(() => plainKeys.lineBreak()),
    deleteText: (direction, unit) =>
      direction === 'backward' && unit === 'character' && $followsOwn(who.person())
        ? plainKeys.deleteText(direction, unit)
        : toWords(() => plainKeys.deleteText(direction, unit)),
    indent: (direction) => !$isInGoneBlock() && suggest(() => plainKeys.indent(direction)),
  };
}

const $parsed = (json: unknown): LexicalNode => $parseSerializedNode(json as SerializedLexicalNode);

const $isOver = (): boolean => $range()?.isCollapsed() === false;
