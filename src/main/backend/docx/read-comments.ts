/** comments.xml with commentsExtended.xml: who said what, what answers what, what is resolved. */
import { attribute, childrenNamed, childrenOf, descendants, type XmlElement } from './dom';
import { wordDate, type WordComment } from './word';

export function readComments(root: XmlElement | null, extended: XmlElement | null): WordComment[] {
  const states = new Map(
    childrenNamed(extended, 'commentEx').map((one) => [attribute(one, 'paraId').toUpperCase(), one]),
  );
  const elements = childrenNamed(root, 'comment');
  const byParagraph = new Map<string, string>();
  for (const element of elements)
    for (const paragraph of childrenNamed(element, 'p')) {
      const name = attribute(paragraph, 'paraId').toUpperCase();
      if (name !== '') byParagraph.set(name, attribute(element, 'id'));
    }
  return elements.map((element) => {
    const paragraphs = childrenNamed(element, 'p');
    const state = states.get(attribute(paragraphs.at(-1), 'paraId').toUpperCase());
    return {
      id: attribute(element, 'id'),
      author: attribute(element, 'author'),
      initials: attribute(element, 'initials'),
      date: wordDate(attribute(element, 'date')),
      text: paragraphs.map(textOf).join('\n'),
      parent: byParagraph.get(attribute(state, 'paraIdParent').toUpperCase()) ?? null,
      done: ['1', 'true'].includes(attribute(state, 'done')),
    };
  });
}

function textOf(paragraph: XmlElement): string {
  let text = '';
  for (const run of descendants(paragraph, 'r'))
    for (const part of childrenOf(run)) {
      if (part.localName === 't') text += part.textContent ?? '';
      else if (part.localName === 'br' || part.localName === 'cr') text += '\n';
      else if (part.localName === 'tab') text += ' ';
    }
  return text;
}
