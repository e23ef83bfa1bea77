/** A piece with all that is suggested and said about it, put together for a file. Reads other domains; writes nothing. */
import type { FieldProposal } from '../../../shared/document/suggestions/fields';
import { mediaIn } from '../../../shared/document/suggestions/media';
import { headlineOf, textOfInline } from '../../../shared/document/read';
import { acceptAll } from '../../../shared/document/suggestions/decide';
import { translate } from '../../../shared/messages/translate';
import { zonedTimeSchema } from '../../../shared/model/piece';
import type { Store } from '../database/store';
import { baseName } from '../export/file-names';
import { pieceJson } from '../export/piece-json';
import type { MediaService } from '../media/media-service';
import { mediaBySha } from '../media/media-records';
import { currentPerson, people } from '../pieces/identity';
import { fieldWords } from '../pieces/field-words';
import type { Pieces } from '../pieces/pieces';
import { publicationOf } from '../pieces/publications';
import { proposalKey } from './comments-to-word';
import type { DocxInput } from './write-docx';

/** What a file of it is called, without its ending. */
export interface MarkedPiece extends DocxInput {
  base: string;
  headline: string;
}

export async function markedPiece(
  { store, pieces, media }: { store: Store; pieces: Pieces; media: MediaService },
  id: string,
): Promise<MarkedPiece> {
  const projection = pieces.current(id);
  const publication = publicationOf(store, projection, pieces.row(id).editedAt);
  const { root, meta } = projection;
  const threads = pieces.threads(id);
  // Notes among the desk leave it neither as they are nor as somebody would have them.
  const proposals = pieces.proposals(id).filter(({ field }) => field !== 'noteToDesk');
  // Who has said nothing about it is nobody else's business.
  const said = JSON.stringify([root, threads, proposals]);
  const named = people(store).filter((person) => said.includes(`"${person.id}"`));
  const pictures: Record<string, Uint8Array> = {};
  for (const sha of mediaIn(root))
    if (mediaBySha(store, sha)) pictures[sha] = (await media.bytesToSend(sha)).bytes;
  return {
    id,
    base: baseName(publication),
    headline: textOfInline(headlineOf(acceptAll(root)).children),
    root,
    meta: withoutText(pieceJson(publication).meta),
    threads,
    proposals,
    values: Object.fromEntries(
      proposals.map((proposal) => [proposalKey(proposal), valueWords(store, proposal)]),
    ),
    authors: publication.authors.map(({ name }) => name),
    language: meta.language,
    people: Object.fromEntries(named.map(({ id: person, name, initials }) => [person, { name, initials }])),
    unknown: translate('docx.unknown'),
    pictures,
    note: [],
    proof: null,
    creator: currentPerson(store)?.name ?? translate('docx.unknown'),
    at: store.now(),
  };
}

function valueWords(store: Store, { field, value }: FieldProposal): string {
  const time = zonedTimeSchema.safeParse(value);
  if (!time.success) return fieldWords(store, field, value) || '–';
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: time.data.zone } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(time.data.at));
}

/** What is of the desk alone and no word of the piece stays on the desk. */
function withoutText(meta: Record<string, unknown>): Record<string, unknown> {
  const {
    stet: _stet,
    workflow: _workflow,
    socialImage: _image,
    noteToDesk: _note,
    opinion: _opinion,
    editedAt: _edited,
    ...fields
  } = meta;
  return fields;
}
