/** Templates that put themselves in, at once or through others. Goes by their text alone; must not render. */
import { lineAt } from './json-lines';

const PUTS_IN = /\{%-?\s*(?:render|include)\s+["']([^"']+?)(?:\.liquid)?["']/g;

/** The tag that closes a circle which begins at `first` or below it; null where there is none. */
export function selfIncluding(
  templates: ReadonlyMap<string, string>,
  first: string,
): { file: string; line: number } | null {
  const sound = new Set<string>();
  const walk = (file: string, above: readonly string[]): { file: string; line: number } | null => {
    const source = templates.get(file) ?? '';
    for (const { 1: name = '', index } of source.matchAll(PUTS_IN)) {
      const target = `${name}.liquid`;
      if (target === file || above.includes(target)) return { file, line: lineAt(source, index) };
      const circle = sound.has(target) ? null : walk(target, [...above, file]);
      if (circle) return circle;
    }
    sound.add(file);
    return null;
  };
  return walk(first, []);
}
