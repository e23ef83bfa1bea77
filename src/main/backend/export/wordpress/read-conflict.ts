/** The versions of a conflict as people read them. Runs in a compute worker: a site's HTML can be long and strange. */
import type { DeliveryConflict } from '../../../../shared/model/delivery';
import type { Conflict, Version, WordPressMemory } from './memory';
import type { KnownImages } from './parse-blocks';
import { parsePost } from './parse';

export interface ConflictInput {
  conflict: Conflict;
  images: WordPressMemory['images'];
}

export function readConflict({ conflict, images }: ConflictInput): DeliveryConflict {
  const known: KnownImages = new Map(Object.entries(images).map(([sha, { id }]) => [id, sha]));
  const { kind, fields, mine, theirs, base, savedAt, seen } = conflict;
  return {
    kind,
    fields,
    mine: readingOf(mine, known),
    theirs: readingOf(theirs, known),
    base: base && readingOf(base, known),
    savedAt,
    seen,
  };
}

function readingOf(version: Version, images: KnownImages): DeliveryConflict['mine'] {
  const { title, excerpt, content, featured, leadAlt, leadCaption, slug, status } = version;
  const lead = featured === 0 ? null : { id: featured, alt: leadAlt, caption: leadCaption };
  const { root, notes } = parsePost({ title, excerpt, content, lead }, images);
  return { root, notes, slug, status };
}
