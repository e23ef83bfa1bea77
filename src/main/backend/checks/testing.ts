/** For this folder's tests: the house style that comes with Copydesk, and the pieces in tests/fixtures/checks. */
import { fileURLToPath } from 'node:url';
import type { BlockJSON, InlineJSON, TextJSON } from '../../../shared/document/json';
import type { ExamplePiece } from './example';
import { loadHouseStyle } from './style/load';

const projectPath = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

export const HOUSE_STYLE_FOLDER = projectPath('resources/house-style');
export const SAMPLE_PIECES = projectPath('resources/sample-desk/pieces');
export const FIXTURES = projectPath('tests/fixtures/checks');
export const houseStyle = await loadHouseStyle(HOUSE_STYLE_FOLDER);

/** Lines of fields, an empty line, then paragraphs with [links](…), *italics* and lists. */
export function parsePiece(source: string): ExamplePiece {
  const [head = '', ...body] = source.trim().split('\n\n');
  const fields = new Map(
    head.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  return {
    language: fields.get('language') ?? 'en-GB',
    headline: fields.get('headline') ?? '',
    standfirst: fields.get('standfirst') ?? '',
    lead: { caption: fields.get('caption') ?? '' },
    tags: (fields.get('tags') ?? '').split(', '),
    body: body.map(parseBlock),
  };
}

function parseBlock(source: string): BlockJSON {
  if (!source.startsWith('- ')) return { type: 'paragraph', children: parseInline(source) };
  const items = source.split('\n').map((line) => parseInline(line.slice(2)));
  return {
    type: 'list',
    listType: 'bullet',
    children: items.map((children) => ({ type: 'listitem', children })),
  };
}

function parseInline(source: string): InlineJSON[] {
  return source
    .split(/(\[[^\]]*\]\([^)]*\)|\*[^*]+\*|\n)/u)
    .filter((part) => part !== '')
    .map((part): InlineJSON => {
      const link = /^\[([^\]]*)\]\(([^)]*)\)$/u.exec(part);
      if (link) return { type: 'link', url: link[2] ?? '', children: [text(link[1] ?? '')] };
      if (part === '\n') return { type: 'linebreak' };
      return /^\*[^*]+\*$/u.test(part) ? { ...text(part.slice(1, -1)), format: 2 } : text(part);
    });
}

function text(words: string): TextJSON {
  return { type: 'text', text: words };
}
