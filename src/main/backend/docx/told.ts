/** What a Word file says otherwise than a piece does, or what was left out: gathered by kind, for reports. Pure. */
import type { Dropped } from '../../../shared/model/imported';
import type { Told } from './read-word';

const LONGEST = 400;

export function gathered(told: readonly Told[], kind: Told['kind']): Dropped[] {
  const found = new Map<string, Dropped>();
  for (const { what, text } of told.filter((one) => one.kind === kind)) {
    const known = found.get(what);
    if (known) known.count += 1;
    else found.set(what, { what, text: text.slice(0, LONGEST), count: 1 });
  }
  return [...found.values()];
}
