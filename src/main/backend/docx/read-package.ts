/**
 * The parts of a Word file, unpacked within limits. Refuses, before anything is read, what is none, what is locked, what
 * brings macros, and what would unfold without end.
 */
import { strFromU8, unzipSync } from 'fflate';
import { attribute, childrenOf, parseXml, unreadable, type XmlElement } from './dom';

export const DOCX_LIMITS = {
  /** Bytes of all parts unfolded, of one part of XML, and how many files. */
  unpacked: 256 * 1024 * 1024,
  xml: 48 * 1024 * 1024,
  entries: 4000,
} as const;

export interface Relationship {
  kind: string;
  target: string;
  external: boolean;
}

export interface WordPackage {
  document: XmlElement;
  /** A part beside the document by the kind of its relationship; null where there is none. */
  part: (kind: string) => XmlElement | null;
  /** All of that kind. */
  parts: (kind: string) => XmlElement[];
  relations: ReadonlyMap<string, Relationship>;
  bytes: (target: string) => Uint8Array | null;
  /** Texts of the parts that programs put in for themselves. */
  custom: () => string[];
  modified: { by: string; at: string };
}

/** What a Word file begins with: any zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
/** The container of old .doc files, and of .docx files with a password. */
export const isOldContainer = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

export function openPackage(bytes: Uint8Array): WordPackage {
  if (isOldContainer(bytes)) throw unreadable('docx.problem.locked');
  if (!isZip(bytes)) throw unreadable('docx.problem.no-zip');
  const files = unpacked(bytes);
  const types = files['[Content_Types].xml'];
  if (!types) throw unreadable('docx.problem.no-docx');
  const declared = strFromU8(types);
  if (
    /macroEnabled|vbaProject/i.test(declared) ||
    Object.keys(files).some((name) => /vbaProject/i.test(name))
  )
    throw unreadable('docx.problem.macros');
  const xml = (path: string): XmlElement | null => {
    const part = files[path];
    return part ? parseXml(strFromU8(part), path) : null;
  };
  const main = mainPart(xml('_rels/.rels'));
  const document = main === null ? null : xml(main);
  if (main === null || document?.localName !== 'document') throw unreadable('docx.problem.no-docx');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(xml(`${folder}_rels/${main.slice(folder.length)}.rels`));
  const pathOf = (target: string): string => resolved(folder, target);
  const parts = (kind: string): XmlElement[] =>
    [...relations.values()]
      .filter((one) => one.kind === kind && !one.external)
      .map(({ target }) => xml(pathOf(target)))
      .filter((part) => part !== null);
  return {
    document,
    part: (kind) => parts(kind)[0] ?? null,
    parts,
    relations,
    bytes: (target) => files[pathOf(target)] ?? null,
    custom: () =>
      Object.keys(files)
        .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
        .map((path) => strFromU8(files[path] ?? new Uint8Array())),
    modified: modifiedIn(xml('docProps/core.xml')),
  };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        entries += 1;
        const isText = /\.(?:xml|rels)$/i.test(name);
        if (
          size > DOCX_LIMITS.unpacked ||
          entries > DOCX_LIMITS.entries ||
          (isText && originalSize > DOCX_LIMITS.xml)
        )
          throw unreadable('docx.problem.too-large');
        return isText || /(?:^|\/)media\//.test(name) || /vbaProject/i.test(name);
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error;
    throw unreadable('docx.problem.no-zip', {}, error);
  }
}

function relationsOf(root: XmlElement | null): Map<string, Relationship> {
  const relations = new Map<string, Relationship>();
  for (const one of root ? childrenOf(root) : [])
    relations.set(attribute(one, 'Id'), {
      kind: attribute(one, 'Type').split('/').at(-1) ?? '',
      target: attribute(one, 'Target'),
      external: attribute(one, 'TargetMode') === 'External',
    });
  return relations;
}

function mainPart(root: XmlElement | null): string | null {
  for (const { kind, target, external } of relationsOf(root).values())
    if (kind === 'officeDocument' && !external) return resolved('', target);
  return null;
}

/** Within the file alone: a path that leads out of it leads nowhere. */
function resolved(folder: string, target: string): string {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function modifiedIn(root: XmlElement | null): { by: string; at: string } {
  const text = (name: string): string =>
    (root ? childrenOf(root) : []).find((one) => one.localName === name)?.textContent ?? '';
  return { by: text('lastModifiedBy') || text('creator'), at: text('modified') };
}
