/** Takes the front matter off a Markdown file. Must not know what the fields mean. */
import { parse, YAMLError } from 'yaml';
import { asRecord, type Values } from './values';

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** Aliases can make a small file unfold to a huge one. */
const MOST_ALIASES = 20;

export interface FrontMatter {
  values: Values;
  body: string;
  /** Front matter that is no YAML, as it stood. */
  broken: string | null;
}

function read(yaml: string): Values | null {
  try {
    return asRecord(parse(yaml, { maxAliasCount: MOST_ALIASES, prettyErrors: false }));
  } catch (error) {
    // The parser throws a ReferenceError where there are too many aliases.
    if (error instanceof YAMLError || error instanceof ReferenceError) return null;
    throw error;
  }
}

export function splitFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text);
  if (!match) return { values: {}, body: text, broken: null };
  const yaml = match[1] ?? '';
  const values = read(yaml);
  // Two rules with words between them are a text, unless the words look like fields.
  if (!values && !/^[\w-]+\s*:/m.test(yaml)) return { values: {}, body: text, broken: null };
  return { values: values ?? {}, body: text.slice(match[0].length), broken: values ? null : yaml };
}
