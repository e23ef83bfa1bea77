/** numbering.xml: each list of the document its own, so that none goes on counting where another ended. Pure. */
import { element, NAMESPACES, xmlPart } from './xml';
import type { WordParagraph, WordProps } from './word';

const LEVELS = 9;
const BULLETS = ['•', '◦', '▪'];

export function numberingXml(paragraphs: readonly WordParagraph[]): string {
  const lists = new Map<number, WordProps>();
  for (const { props, was } of paragraphs)
    for (const each of [props, was?.props])
      if (each && each.list > 0 && !lists.has(each.list)) lists.set(each.list, each);
  const kinds = [...lists].map(([list, { kind, start }]) =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': list },
      element('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
      ...Array.from({ length: LEVELS }, (_, level) => levelXml(level, kind === 'number', start)),
    ),
  );
  const numbers = [...lists.keys()].map((list) =>
    element('w:num', { 'w:numId': list }, element('w:abstractNumId', { 'w:val': list })),
  );
  return xmlPart(element('w:numbering', NAMESPACES, ...kinds, ...numbers));
}

function levelXml(level: number, isNumber: boolean, start: number): string {
  const text = isNumber ? `%${String(level + 1)}.` : (BULLETS[level % BULLETS.length] ?? '•');
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    element('w:start', { 'w:val': start }),
    element('w:numFmt', { 'w:val': isNumber ? 'decimal' : 'bullet' }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': 567 * (level + 1), 'w:hanging': 340 })),
  );
}
