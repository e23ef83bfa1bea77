/** A Word file that came back, read into the piece as it is now. Runs in a compute worker. */
import type { Thread } from '../../../shared/document/comments/threads';
import type { RootJSON } from '../../../shared/document/json';
import { parseRoot } from '../../../shared/document/schema';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { Dropped } from '../../../shared/model/imported';
import { MAX_DOCX_BYTES, refuseTooLarge } from '../../../shared/model/file-limits';
import { unreadable } from './dom';
import { readAnswers, type Answers } from './read-answers';
import { ownPartIn } from './read-docx';
import { readWordFile } from './read-word';
import { gathered } from './told';

export interface AnswersRead extends Pick<Answers, 'root' | 'talk' | 'changes'> {
  author: string;
  /** The proof's id, "" where it went out as a mere export. */
  proof: string;
  pictures: Record<string, Uint8Array>;
  people: Record<string, { name: string; initials: string }>;
  changed: Dropped[];
  dropped: Dropped[];
}

/** Throws docx-unreadable, proof-of-another, file-too-large. */
export function readAnswersFile(input: {
  name: string;
  bytes: Uint8Array;
  as: string | null;
  id: string;
  root: RootJSON;
  threads: readonly Thread[];
}): AnswersRead {
  refuseTooLarge(input.name, input.bytes.length, MAX_DOCX_BYTES);
  const file = readWordFile(input.bytes);
  const own = ownPartIn(file);
  if (!own) throw unreadable('docx.problem.not-ours');
  if (own.id !== input.id) throw new AppError('proof-of-another', { name: input.name });
  const as = input.as ?? own.proof?.to ?? null;
  const unknown = translate('docx.unknown');
  const answers = readAnswers(file, own, input.root, { unknown, as, present: input.threads });
  return {
    root: parseRoot(answers.root),
    talk: answers.talk,
    changes: answers.changes,
    author: as ?? file.modified.by,
    proof: own.proof?.id ?? '',
    pictures: Object.fromEntries(
      Object.entries(file.pictures).map(([sha, bytes]) => [own.pictures[sha] ?? sha, bytes]),
    ),
    people: own.people,
    changed: gathered(answers.told, 'changed'),
    dropped: gathered(answers.told, 'dropped'),
  };
}
