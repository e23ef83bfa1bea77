/**
 * Proofs: a piece with its suggestions and comments handed out as a file, and answers taken back. Owns what the piece's log says
 * of them; what the files say is write-docx.ts's, proof-html.ts's and read-answers.ts's.
 */
import { encodeStateVector } from 'yjs';
import { newBlockId } from '../../../shared/document/block-ids';
import { writeThreads, threadsOf } from '../../../shared/document/comments/threads';
import { writeRoot } from '../../../shared/document/headless';
import { mediaIn } from '../../../shared/document/suggestions/media';
import { logOf } from '../../../shared/document/ydoc';
import type { MarkedForm, SentProof } from '../../../shared/contract/proofs';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { Dropped } from '../../../shared/model/imported';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import type { AskHost } from '../host-abilities';
import type { MediaService } from '../media/media-service';
import { documentSeq } from '../pieces/document-log';
import type { Documents } from '../pieces/documents';
import { people } from '../pieces/identity';
import type { Pieces } from '../pieces/pieces';
import type { Revisions } from '../revisions/revisions';
import type { RenderWarning } from '../render/context';
import { markedPiece, type MarkedPiece } from './marked-piece';
import type { AnswersRead } from './read-answers-task';
import { peopleFor, settled, storePictures } from './settle-review';

export interface ProofParts {
  store: Store;
  documents: Documents;
  pieces: Pieces;
  media: MediaService;
  compute: ComputePool;
  ask: AskHost | null;
  revisions: Revisions;
}

export interface ProofFile {
  name: string;
  bytes: Uint8Array;
  warnings: RenderWarning[];
}

const ENDINGS: Record<MarkedForm, string> = { docx: 'docx', 'proof-html': 'html', pdf: 'pdf' };
/** A piece that is typed into while its answers are read is read again. */
const ATTEMPTS = 5;

export class Proofs {
  constructor(private readonly parts: ProofParts) {}

  async file(id: string, form: MarkedForm): Promise<ProofFile> {
    return this.write(await markedPiece(this.parts, id), form);
  }

  async send(id: string, form: MarkedForm, to: string, note: string): Promise<ProofFile> {
    const { store, pieces, documents } = this.parts;
    const seq = documentSeq(store, id);
    const piece = await markedPiece(this.parts, id);
    const proof = { id: newBlockId(), to, at: piece.at };
    const file = await this.write({ ...piece, proof, note: coverNote(piece, to, note, form) }, form);
    const { editedAt } = pieces.row(id);
    store.write((tx) => {
      // What of it is known now, to tell by what came after.
      const vector = Buffer.from(documents.reading(id, encodeStateVector)).toString('base64');
      documents.edit(tx, id, () => undefined, {
        what: 'proof-sent',
        detail: { proof: proof.id, to, form, seq, vector },
      });
      // Handing it out is no edit.
      tx.run('UPDATE piece SET edited_at = ? WHERE id = ?', [editedAt, id]);
    });
    return file;
  }

  sent(id: string): SentProof[] {
    this.parts.pieces.row(id);
    const proofs = new Map<string, SentProof>();
    for (const { what, at, person, detail = {} } of this.parts.documents.reading(id, logOf).toArray()) {
      const proof = String(detail['proof'] ?? '');
      if (what === 'proof-sent')
        proofs.set(proof, {
          id: proof,
          to: String(detail['to'] ?? ''),
          form: String(detail['form'] ?? ''),
          at,
          by: person,
          answers: [],
        });
      if (what === 'proof-answered')
        proofs.get(proof)?.answers.push({
          at,
          changes: Number(detail['changes'] ?? 0),
          comments: Number(detail['comments'] ?? 0),
        });
    }
    return [...proofs.values()];
  }

  /** Nothing is stored unless the whole file was understood. */
  async answers(
    id: string,
    file: { name: string; bytes: Uint8Array; as: string | null },
  ): Promise<
    Pick<AnswersRead, 'author' | 'changes'> & { comments: number; changed: Dropped[]; dropped: Dropped[] }
  > {
    const { store, documents, pieces, compute } = this.parts;
    for (let attempt = 1; ; attempt += 1) {
      const seq = documentSeq(store, id);
      const { root } = pieces.current(id);
      const given = { ...file, id, root, threads: pieces.threads(id) };
      const read = await compute.run('docx.answers', given, { timeout: 60_000 });
      const here = await this.asHere(read);
      const { talk } = here;
      if (attempt === 1) this.parts.revisions.keep(id, 'before-import', { origin: file.name });
      const comments = talk.begun.length + talk.replies.length;
      const isStored = store.write((tx) => {
        if (documentSeq(store, id) !== seq) return false;
        documents.edit(
          tx,
          id,
          (doc) => {
            writeRoot(doc, here.root);
            writeThreads(doc, talk.begun, 'worker');
            const map = threadsOf(doc);
            for (const { thread, comment } of talk.replies) {
              const { id: key, ...said } = comment;
              map.set(key, said);
              if (!talk.settled.some((one) => one.thread === thread))
                map.set(`${thread}/resolved`, { is: false, by: said.by, at: said.at });
            }
            for (const { thread, resolved, by, at } of talk.settled)
              map.set(`${thread}/resolved`, { is: resolved, by, at });
          },
          {
            what: 'proof-answered',
            detail: { proof: read.proof, from: read.author, changes: read.changes, comments },
          },
        );
        return true;
      });
      if (isStored) {
        const { author, changes, changed, dropped } = read;
        return { author, changes, comments, changed, dropped };
      }
      if (attempt === ATTEMPTS) throw new AppError('conflict', { detail: file.name });
    }
  }

  /** Pictures that came in are stored, and people are named as this desk knows them. */
  private async asHere(read: AnswersRead): Promise<Pick<AnswersRead, 'root' | 'talk'>> {
    const { store, media } = this.parts;
    const { root, talk } = read;
    const { stored } = await storePictures(store, media, read.pictures, mediaIn(root));
    const unknown = new Set([...stored].filter(([, sha]) => sha === null).map(([sha]) => sha));
    // A picture that the piece names and this desk does not have was so before.
    const known = new Map([...stored].filter(([sha]) => !unknown.has(sha) || sha in read.pictures));
    return settled({ root, talk }, { stored: known, known: peopleFor(people(store), read.people) });
  }

  private async write(piece: MarkedPiece, form: MarkedForm): Promise<ProofFile> {
    const { compute, ask } = this.parts;
    const name = `${piece.base}.${ENDINGS[form]}`;
    if (form === 'docx') return { name, ...(await compute.run('docx.write', piece)) };
    const html = await compute.run('proof.html', piece);
    if (form === 'proof-html') return { name, bytes: new TextEncoder().encode(html), warnings: [] };
    if (!ask) throw new AppError('not-available-here', { ability: 'printToPDF' });
    return { name, bytes: await ask('printToPDF', { html }), warnings: [] };
  }
}

function coverNote(
  { headline, creator, at }: MarkedPiece,
  to: string,
  note: string,
  form: MarkedForm,
): string[] {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(at));
  return [
    translate('docx.note.title', { headline, to, creator, date }),
    translate(form === 'docx' ? 'docx.note.word' : 'docx.note.paper'),
    ...note.split(/\n+/).filter((line) => line.trim() !== ''),
  ];
}
