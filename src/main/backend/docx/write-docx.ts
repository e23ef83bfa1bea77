/**
 * A piece as a Word file with its suggestions as tracked changes and what was said as comments. Runs in a compute worker;
 * must not know the store.
 */
import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { RenderWarning } from '../render/context';
import type { RootJSON } from '../../../shared/document/json';
import { commentsToWord, type Discussion } from './comments-to-word';
import { commentsExtendedXml, commentsXml, peopleXml } from './comments-xml';
import { BodyWriter } from './document-xml';
import { isRtl } from './look-xml';
import { naming } from './names';
import { numberingXml } from './numbering-xml';
import { ownPartOf, ownPartXml, ownPropertiesXml, type OwnPart } from './own-part';
import {
  contentTypesXml,
  packageRelations,
  propertiesXml,
  relationsXml,
  settingsXml,
  type Relation,
} from './package-xml';
import { embeddable, type Embedded } from './pictures';
import { stylesXml } from './styles';
import { pieceToWord } from './to-word';
import { element, NAMESPACES, xmlPart } from './xml';
import { changesIn, paragraphOf, plainRun, type WordParagraph } from './word';

export interface DocxInput extends Discussion {
  id: string;
  root: RootJSON;
  meta: Record<string, unknown>;
  /** Names in byline order. */
  authors: string[];
  language: string;
  people: OwnPart['people'];
  values: OwnPart['values'];
  /** What somebody unknown is called. */
  unknown: string;
  pictures: Record<string, Uint8Array>;
  /** Paragraphs above the piece, said to whoever reads the proof. */
  note: string[];
  proof: OwnPart['proof'];
  /** Who writes the file, and when (ISO). */
  creator: string;
  at: string;
}

export interface DocxOutput {
  bytes: Uint8Array;
  warnings: RenderWarning[];
}

export async function writeDocx(input: DocxInput): Promise<DocxOutput> {
  const people = naming(input);
  const piece = pieceToWord(input.root, people.nameOf, isRtl(input.language));
  const comments = commentsToWord(piece, input, people);
  const { embedded, warnings } = await embeddable(input.pictures);
  const paragraphs = withApparatus(piece.paragraphs, input);
  const relations: Relation[] = [];
  const relate = (kind: string, target: string, external = false): string => {
    const known = relations.find((one) => one.kind === kind && one.target === target);
    if (known) return known.id;
    const id = `rId${String(relations.length + 1)}`;
    relations.push({ id, kind, target, external });
    return id;
  };
  for (const part of ['styles', 'settings', 'numbering', 'comments', 'commentsExtended', 'people'])
    relate(part, `${part}.xml`);
  relate('customXml', '../customXml/item1.xml');
  const numbers = new Map(comments.map(({ id }, index) => [id, index]));
  const body = new BodyWriter({
    linkId: (url) => relate('hyperlink', url, true),
    picture: (media) => {
      const picture = embedded.get(media);
      return picture ? { ...picture, relationship: relate('image', `media/${picture.name}`) } : null;
    },
    commentNumber: (id) => numbers.get(id) ?? 0,
    replies: (id) => comments.flatMap(({ parent }, index) => (parent === id ? [index] : [])),
  }).write(paragraphs);
  const names = [...changesIn(paragraphs), ...comments].map(({ author }) => author);
  const own = ownPartOf({
    id: input.id,
    root: input.root,
    meta: input.meta,
    threads: [...input.threads],
    proposals: [...input.proposals],
    values: input.values,
    people: input.people,
    pictures: Object.fromEntries([...embedded].map(([media, { bytes }]) => [sha256(bytes), media])),
    proof: input.proof,
  });
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': packageRelations(),
    'docProps/core.xml': propertiesXml(input),
    'word/document.xml': xmlPart(element('w:document', NAMESPACES, element('w:body', {}, body, PAGE))),
    'word/_rels/document.xml.rels': relationsXml(relations),
    'word/styles.xml': stylesXml(input.language),
    'word/settings.xml': settingsXml(input.language),
    'word/numbering.xml': numberingXml(paragraphs),
    'word/comments.xml': commentsXml(comments),
    'word/commentsExtended.xml': commentsExtendedXml(comments),
    'word/people.xml': peopleXml([...new Set(names)]),
    'customXml/item1.xml': ownPartXml(own),
    'customXml/itemProps1.xml': ownPropertiesXml(),
    'customXml/_rels/item1.xml.rels': relationsXml([
      { id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml', external: false },
    ]),
  };
  const carried = piece.carried.filter(({ isFormless }) => isFormless).length + input.proposals.length;
  if (carried > 0) warnings.push({ message: 'docx.warning.carried', params: { count: carried } });
  return { bytes: packed(files, embedded), warnings };
}

const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** The note, the byline below headline and standfirst, and a last paragraph that nothing is suggested about. */
function withApparatus(paragraphs: readonly WordParagraph[], { note, authors }: DocxInput): WordParagraph[] {
  const head =
    paragraphs.findLastIndex(({ props }) => props.kind === 'title' || props.kind === 'subtitle') + 1;
  const byline = authors.length === 0 ? [] : [paragraphOf('byline', [plainRun(authors.join(', '))])];
  const last = paragraphs.at(-1);
  return [
    ...note.map((text) => paragraphOf('note', [plainRun(text)])),
    ...paragraphs.slice(0, head),
    ...byline,
    ...paragraphs.slice(head),
    ...(last?.markIns || last?.markDel ? [paragraphOf('end')] : []),
  ];
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function packed(files: Record<string, string>, embedded: ReadonlyMap<string, Embedded>): Uint8Array {
  const zip: Zippable = {};
  // Zip has no earlier year; a fixed time makes equal pieces equal files.
  const mtime = new Date(1980, 0, 1);
  for (const [path, text] of Object.entries(files)) zip[path] = [strToU8(text), { level: 6, mtime }];
  for (const { name, bytes } of embedded.values()) zip[`word/media/${name}`] = [bytes, { level: 0, mtime }];
  return zipSync(zip);
}
