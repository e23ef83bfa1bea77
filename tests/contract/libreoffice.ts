/** Has LibreOffice open files and save them as others, and reads what it says of tracked changes and comments. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { findOffice } from '../../scripts/lib/office.mjs';

export const office = findOffice();

/** A file each, in the order of those that came in. Several at once cost little more than one. */
export async function convert(
  paths: readonly string[],
  format: 'docx' | 'fodt',
  folder: string,
): Promise<Uint8Array[]> {
  if (office === null) throw new Error('LibreOffice is not on this computer');
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const to = ['--headless', '--convert-to', format, '--outdir', join(folder, format)];
  // It takes the times of OpenDocument files for local ones.
  const env = { ...process.env, TZ: 'UTC' };
  await promisify(execFile)(office, [`-env:UserInstallation=${profile}`, ...to, ...paths], { env });
  return paths.map(
    (path) => new Uint8Array(readFileSync(join(folder, format, `${parse(path).name}.${format}`))),
  );
}

export interface TrackedInOffice {
  kind: string;
  by: string;
  at: string;
  /** Paragraphs are divided by "\n". */
  text: string;
}

/** Tracked changes and comments of a flat OpenDocument file, each in the order of the file. */
export function trackedIn(fodt: string): { changes: TrackedInOffice[]; comments: TrackedInOffice[] } {
  const root = new DOMParser().parseFromString(fodt, 'text/xml').documentElement;
  if (!root) throw new Error('no OpenDocument file');
  const texts = new Map<string, string>();
  const open = new Set<string>();
  const write = (text: string): void => open.forEach((id) => texts.set(id, (texts.get(id) ?? '') + text));
  const visit = (element: Element): void => {
    const name = element.localName ?? '';
    if (name === 'annotation' || name === 'tracked-changes') return;
    const id = element.getAttribute('text:change-id') ?? '';
    if (name === 'change-start') open.add(id);
    if (name === 'change-end') open.delete(id);
    if (name === 's') write(' ');
    for (const child of element.childNodes) {
      if (child.nodeType === child.ELEMENT_NODE) visit(child as Element);
      else if (name === 'p' || name === 'h' || name === 'span' || name === 'a') write(child.nodeValue ?? '');
    }
    if (name === 'p' || name === 'h') write('\n');
  };
  visit(root);
  const inside = (element: Element, name: string): string =>
    [...element.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '').join('\n');
  const changes = [...root.getElementsByTagName('text:changed-region')].flatMap((region) =>
    [...region.childNodes]
      .filter((child) => child.nodeType === child.ELEMENT_NODE)
      .map((child) => child as Element)
      .map((change) => ({
        kind: change.localName ?? '',
        by: inside(change, 'dc:creator'),
        at: inside(change, 'dc:date'),
        text: texts.get(region.getAttribute('text:id') ?? '') ?? '',
      })),
  );
  const comments = [...root.getElementsByTagName('office:annotation')].map((comment) => ({
    kind: comment.getAttribute('loext:resolved') === 'true' ? 'resolved' : 'open',
    by: inside(comment, 'dc:creator'),
    at: inside(comment, 'dc:date'),
    text: inside(comment, 'text:p'),
  }));
  return { changes, comments };
}
