/**
 * The part of the file that is Copydesk's own: the piece as it was when it was written, so that what nobody touched comes back
 * as it was and not as Word has it. Word keeps it; a program that does not leaves a file that is read like any other's.
 */
import { z } from 'zod';
import { threadSchema } from '../../../shared/document/comments/threads';
import { rootSchema } from '../../../shared/document/schema';
import { fieldProposalSchema } from '../../../shared/document/suggestions/fields';
import { element, xmlPart } from './xml';

export const OWN_NAMESPACE = 'urn:copydesk:piece';
const OWN_VERSION = 1;

const ownSchema = z.object({
  version: z.literal(OWN_VERSION),
  /** The piece's id on the desk it comes from. */
  id: z.string().max(100),
  root: rootSchema,
  /** Fields by their names, as `show --format json` has them. */
  meta: z.record(z.string(), z.unknown()),
  threads: z.array(threadSchema),
  proposals: z.array(fieldProposalSchema),
  /** What is proposed for fields, in words, by the id and field of each. Files of before have none. */
  values: z.record(z.string(), z.string()).default({}),
  /** What people are called in this file, by their ids. */
  people: z.record(
    z.string().max(200),
    z.object({ name: z.string().max(400), initials: z.string().max(20) }),
  ),
  /** Pictures by the sha-256 of their bytes in this file: Word does not have every kind. */
  pictures: z.record(z.string(), z.string()),
  /** When it went out as an author's proof, and to whom. */
  proof: z.object({ id: z.string().max(100), to: z.string().max(400), at: z.string().max(40) }).nullable(),
});
export type OwnPart = z.infer<typeof ownSchema>;

export const ownPartOf = (part: Omit<OwnPart, 'version'>): OwnPart => ({ version: OWN_VERSION, ...part });

export const ownPartXml = (part: OwnPart): string =>
  xmlPart(element('piece', { xmlns: OWN_NAMESPACE }, escapedJson(part)));

/** Whatever XML has no place for, or takes for the end of a line, stays in the JSON as an escape. */
const escapedJson = (part: OwnPart): string =>
  JSON.stringify(part)
    .replaceAll(
      /[\u0085\u2028\u2029\uFFFE\uFFFF]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Without a name of its own, programs take the part out when they save. */
export const ownPropertiesXml = (): string =>
  xmlPart(
    element(
      'ds:datastoreItem',
      {
        'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
        'ds:itemID': '{6B1F0C5E-2D7A-4B0C-9C55-C09D5E5C0001}',
      },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': OWN_NAMESPACE })),
    ),
  );

/** Null where it is from a newer Copydesk, or somebody changed it so that it is no piece any more. */
export function readOwnPart(json: string): OwnPart | null {
  try {
    const { data } = ownSchema.safeParse(JSON.parse(json));
    return data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
