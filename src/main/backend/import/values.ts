/** Reads loosely typed values of fields, as front matter and JSON hold them. Null or empty where it is of no use. */

export type Values = Record<string, unknown>;

export function asText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? null : text;
}

export function asRecord(value: unknown): Values | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null;
}

/** The entries of a list, or the one value there is. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** Texts of a list; a single text may hold several, parted by commas. */
export function asTexts(value: unknown): string[] {
  const single = typeof value === 'string' ? value.split(/\s*[,;，、]\s*/u) : asList(value);
  return single.map(asText).filter((text) => text !== null);
}

/** For a report: the value as a person may recognise it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
