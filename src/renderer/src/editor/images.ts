/**
 * Pictures on their way into a piece: chosen, dropped or pasted, stored first and only then put into the text, at the
 * place they were meant for when they came. Owns which are on their way.
 */
import { $getRoot, type LexicalEditor } from 'lexical';
import { $blockIdOf } from '../../../shared/document/block-ids';
import { $isFigure } from '../../../shared/document/nodes/figure-node';
import { $isLine } from '../../../shared/document/nodes/line-nodes';
import { $selectedTops } from '../../../shared/document/operations/places';
import type { FigureRole, Place } from '../../../shared/document/operations/types';
import type { Media } from '../../../shared/model/desk';
import type { PictureType } from './blocks';
import { edit } from './extensions/operations';
import { pickPicture, storePicture } from './pictures';

/** Where files were let go: in place of a figure's picture, beside a block, or (null) where the caret is. */
export type FilePlace = { figure: string } | Place | null;

export interface Incoming {
  id: number;
  name: string;
  bytes: number;
}

export class Images {
  #incoming: readonly Incoming[] = [];
  #last = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly editor: LexicalEditor,
    readonly onRefused: (error: unknown) => void,
  ) {}

  getIncoming = (): readonly Incoming[] => this.#incoming;

  onIncoming = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Stores these and inserts each, in their order. Where there is no lead image, the first becomes it. */
  take(files: readonly File[], place: FilePlace): void {
    const [first, ...others] = files;
    if (place !== null && 'figure' in place) {
      if (first) void this.#replace(place.figure, first);
      if (others.length > 0) this.take(others, { bid: place.figure, side: 'after' });
      return;
    }
    void this.#insertAll(files, place ?? this.#caretPlace());
  }

  /** Asks for a picture and inserts it; one that is still to come is a figure without its picture. */
  insert(type: PictureType, place: Place | undefined = this.#caretPlace()): void {
    if (type === 'missing')
      edit(this.editor, (operations) =>
        operations.insertFigure('inline', { media: null, credit: '', alt: '' }, place),
      );
    else void this.#ask(type === 'lead' ? 'lead' : 'inline', place);
  }

  async #ask(role: FigureRole, place: Place | undefined): Promise<void> {
    const file = await pickPicture();
    if (file) await this.#insert(file, role, place);
  }

  /** Asks for a picture and puts it into the figure with this id. */
  async choose(bid: string): Promise<void> {
    const file = await pickPicture();
    if (file) await this.#replace(bid, file);
  }

  async #insertAll(files: readonly File[], place: Place | undefined): Promise<void> {
    let hasLead = this.editor.getEditorState().read($hasLead);
    // Each goes right behind the same block, so that the last one is put there first.
    const inOrder = hasLead ? [...files].reverse() : [...files.slice(0, 1), ...files.slice(1).reverse()];
    for (const file of inOrder) {
      await this.#insert(file, hasLead ? 'inline' : 'lead', place);
      hasLead = true;
    }
  }

  async #insert(file: File, role: FigureRole, place: Place | undefined): Promise<void> {
    const media = await this.#store(file);
    if (!media) return;
    const fields = { media: media.sha, credit: media.credit, alt: '' };
    edit(this.editor, (operations) => operations.insertFigure(role, fields, place));
  }

  async #replace(bid: string, file: File): Promise<void> {
    const media = await this.#store(file);
    if (!media) return;
    const credit = media.credit === '' ? {} : { credit: media.credit };
    edit(this.editor, (operations) => operations.setFigure(bid, { media: media.sha, ...credit }));
  }

  /** Null where it was refused, which a person has been told then. */
  async #store(file: File): Promise<Media | null> {
    const id = (this.#last += 1);
    this.#setIncoming([...this.#incoming, { id, name: file.name, bytes: file.size }]);
    try {
      return await storePicture(file);
    } catch (error) {
      this.onRefused(error);
      return null;
    } finally {
      this.#setIncoming(this.#incoming.filter((each) => each.id !== id));
    }
  }

  #setIncoming(incoming: readonly Incoming[]): void {
    this.#incoming = incoming;
    for (const listener of this.#listeners) listener();
  }

  #caretPlace(): Place | undefined {
    return this.editor.getEditorState().read(() => {
      const top = $selectedTops().at(-1);
      return top && !$isLine(top) ? { bid: $blockIdOf(top), side: 'after' } : undefined;
    });
  }
}

const $hasLead = (): boolean =>
  $getRoot()
    .getChildren()
    .some((child) => $isFigure(child) && child.getRole() === 'lead');
