/** comments.xml, commentsExtended.xml (replies, what is resolved) and people.xml. Pure. */
import { element, escaped, NAMESPACES, xmlPart } from './xml';
import type { WordComment } from './word';

/** Numbers as the body has them: the place in the list. */
export function commentsXml(comments: readonly WordComment[]): string {
  const written = comments.map(({ author, initials, date, text }, index) => {
    const lines = text.split('\n');
    return element(
      'w:comment',
      {
        'w:id': index,
        'w:author': author,
        'w:date': date === '' ? null : date,
        'w:initials': initials,
      },
      ...lines.map((line, number) =>
        element(
          'w:p',
          { 'w14:paraId': number === lines.length - 1 ? paragraphId(index) : null },
          '<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>',
          number === 0
            ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
            : '',
          line === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`,
        ),
      ),
    );
  });
  return xmlPart(element('w:comments', NAMESPACES, ...written));
}

export function commentsExtendedXml(comments: readonly WordComment[]): string {
  const numbers = new Map(comments.map(({ id }, index) => [id, index]));
  const written = comments.map(({ parent, done }, index) => {
    const above = parent === null ? undefined : numbers.get(parent);
    return element('w15:commentEx', {
      'w15:paraId': paragraphId(index),
      'w15:paraIdParent': above === undefined ? null : paragraphId(above),
      'w15:done': done ? 1 : 0,
    });
  });
  return xmlPart(element('w15:commentsEx', NAMESPACES, ...written));
}

export function peopleXml(names: readonly string[]): string {
  const people = names.map((name) =>
    element(
      'w15:person',
      { 'w15:author': name },
      element('w15:presenceInfo', { 'w15:providerId': 'None', 'w15:userId': name }),
    ),
  );
  return xmlPart(element('w15:people', NAMESPACES, ...people));
}

/** Eight hex digits below 80000000, as Word wants them. */
const paragraphId = (index: number): string => (index + 0x10000000).toString(16).toUpperCase();
