/** What may stand in a text between braces. The renderer fills it in (main/backend/render/parts.ts). Pure. */
export const PLACEHOLDERS = ['source', 'author', 'site', 'emails'] as const;

/** Names between braces that nothing is known of: they would stand on the page as they are. */
export function unknownPlaceholders(text: string): string[] {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const known: readonly string[] = PLACEHOLDERS;
  return [...new Set(names.filter((name) => !known.includes(name)))].map((name) => `{${name}}`);
}
