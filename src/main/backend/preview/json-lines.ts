/**
 * Finds the line of a value inside JSON text, so that an error about a manifest can point at it.
 * The text is known to parse. Must not know manifests.
 */

/** 1-based line of the value at `path`; of its nearest parent where it is absent. */
export function lineOfPath(source: string, path: readonly PropertyKey[]): number {
  return lineAt(source, offsetOf(source, 0, path.map(String)));
}

export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}

function offsetOf(source: string, from: number, path: readonly string[]): number {
  const start = skipSpace(source, from);
  const [wanted, ...rest] = path;
  if (wanted === undefined) return start;
  const isObject = source[start] === '{';
  if (!isObject && source[start] !== '[') return start;
  let at = skipSpace(source, start + 1);
  for (let index = 0; source[at] !== '}' && source[at] !== ']'; index += 1) {
    let key = String(index);
    if (isObject) {
      const end = skipValue(source, at);
      key = String(JSON.parse(source.slice(at, end)));
      at = skipSpace(source, skipSpace(source, end) + 1);
    }
    if (key === wanted) return offsetOf(source, at, rest);
    at = skipSpace(source, skipValue(source, at));
    if (source[at] === ',') at = skipSpace(source, at + 1);
  }
  return start;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(source[at] ?? '-')) at += 1;
  return at;
}

/** Offset just after the value that starts at `from`. */
function skipValue(source: string, from: number): number {
  let depth = 0;
  for (const token of source.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^\s,:[\]{}"]+/g)) {
    if (/^[[{]/.test(token[0])) depth += 1;
    else if (/^[\]}]/.test(token[0])) depth -= 1;
    if (depth === 0) return from + token.index + token[0].length;
  }
  return source.length;
}
