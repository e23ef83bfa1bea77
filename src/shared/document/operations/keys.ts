/** What keys do to the words, as operations: Enter, Shift+Enter, Backspace and Delete. Must not know keys or screens. */

export type DeletedUnit = 'character' | 'word' | 'line';

export interface KeyOperations {
  /** Enter: splits the block, goes on from a line, leaves an empty heading or quote. */
  enter(): void;
  /** Shift+Enter. */
  lineBreak(): void;
  /** Backspace and Delete: the selection, else so much before or after the caret. */
  deleteText(direction: 'backward' | 'forward', unit: DeletedUnit): void;
  /** Tab: list items one level further in or out. False where there is none. */
  indent(direction: 'in' | 'out'): boolean;
}
