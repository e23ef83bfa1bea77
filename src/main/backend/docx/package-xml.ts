/** The parts that hold a Word file together: content types, relationships, settings and properties. Pure. */
import { langXml } from './look-xml';
import { element, escaped, NAMESPACES, xmlPart } from './xml';

export interface Relation {
  id: string;
  /** The last part of the relationship's type. */
  kind: string;
  target: string;
  external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Kinds that came after the standard have their own place. */
const LATER: Record<string, string> = {
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  people: 'http://schemas.microsoft.com/office/2011/relationships/people',
};

const PARTS: [path: string, type: string][] = [
  ['/word/document.xml', `${WORD}.document.main+xml`],
  ['/word/styles.xml', `${WORD}.styles+xml`],
  ['/word/settings.xml', `${WORD}.settings+xml`],
  ['/word/numbering.xml', `${WORD}.numbering+xml`],
  ['/word/comments.xml', `${WORD}.comments+xml`],
  ['/word/commentsExtended.xml', `${WORD}.commentsExtended+xml`],
  ['/word/people.xml', `${WORD}.people+xml`],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

export function contentTypesXml(): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['gif', 'image/gif'],
  ].map(([extension, type]) => element('Default', { Extension: extension, ContentType: type }));
  const parts = PARTS.map(([path, type]) => element('Override', { PartName: path, ContentType: type }));
  return xmlPart(element('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...parts));
}

export function relationsXml(relations: readonly Relation[]): string {
  const written = relations.map(({ id, kind, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: LATER[kind] ?? `${OFFICE}/${kind}`,
      Target: target,
      TargetMode: external ? 'External' : null,
    }),
  );
  return xmlPart(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...written));
}

export const packageRelations = (): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      element('Relationship', { Id: 'rId1', Type: `${OFFICE}/officeDocument`, Target: 'word/document.xml' }),
      element('Relationship', {
        Id: 'rId2',
        Type: `${PACKAGE}/relationships/metadata/core-properties`,
        Target: 'docProps/core.xml',
      }),
    ),
  );

/** Changes are tracked from the first key: whoever answers need not think of it. */
export const settingsXml = (language: string): string =>
  xmlPart(
    element(
      'w:settings',
      NAMESPACES,
      '<w:trackRevisions/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
      langXml(language).replace('<w:lang ', '<w:themeFontLang '),
    ),
  );

export function propertiesXml({
  creator,
  at,
  title,
}: {
  creator: string;
  at: string;
  title?: string;
}): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(at)}</dcterms:${name}>`;
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      title === undefined ? '' : `<dc:title>${escaped(title)}</dc:title>`,
      `<dc:creator>${escaped(creator)}</dc:creator>`,
      `<cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy>`,
      time('created'),
      time('modified'),
    ),
  );
}
