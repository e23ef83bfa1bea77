/**
 * What of a piece is live: the version each destination is known to hold, as last sent or read. Reads the store;
 * must not know how versions are compared.
 */
import type { LiveVersion } from '../../../../shared/model/difference';
import { AppError } from '../../../../shared/model/errors';
import type { Readable } from '../../database/handle';
import { deliveriesOf, type StoredDelivery } from '../../export/where-sent';
import type { Version, WordPressMemory } from '../../export/wordpress/memory';
import { updatesUntil } from '../../pieces/document-log';

/** One of them with what it takes to compare it: plain data for a compute worker. */
export interface LiveSource {
  live: LiveVersion;
  version: Version;
  images: WordPressMemory['images'];
  /** The document as it was sent, by which blocks are known again; empty where that is no longer known. */
  sent: { seq: number; updates: Uint8Array[] };
}

export function liveVersions(db: Readable, pieceId: string): LiveVersion[] {
  return deliveriesOf(db, pieceId).flatMap((delivery) => knownOf(delivery)?.live ?? []);
}

/** The version at a destination. Throws not-found where it has none. */
export function liveSource(db: Readable, pieceId: string, destinationId: string): LiveSource {
  const source = anyLiveSource(db, pieceId, destinationId);
  if (source?.live.destinationId !== destinationId)
    throw new AppError('not-found', { what: 'delivery', id: pieceId });
  return source;
}

/** The version at the destination preferred, else at the first that has one; null where none has. */
export function anyLiveSource(db: Readable, pieceId: string, preferred: string | null): LiveSource | null {
  const known = deliveriesOf(db, pieceId).flatMap((delivery) => {
    const there = knownOf(delivery);
    return there ? [{ delivery, ...there }] : [];
  });
  const chosen = known.find(({ live }) => live.destinationId === preferred) ?? known[0];
  if (!chosen) return null;
  const { delivery, ...there } = chosen;
  const seq = delivery.sentSeq ?? 0;
  const sent = { seq, updates: updatesUntil(db, pieceId, seq) };
  return { ...there, images: delivery.memory.images, sent };
}

/** What was last read there counts, else what an export left there or met. A post that was only begun holds nothing of the piece yet. */
function knownOf(delivery: StoredDelivery): Pick<LiveSource, 'live' | 'version'> | null {
  const exported = exportedOf(delivery);
  if (!exported) return null;
  const { at, version } = delivery.lastRead ?? exported;
  const { destinationId, destination } = delivery;
  return { version, live: { destinationId, destination, at, published: version.status === 'publish' } };
}

function exportedOf({ memory, sentAt }: StoredDelivery): { at: string | null; version: Version } | null {
  const { conflict, base } = memory;
  if (conflict?.kind === 'changed') {
    const at = conflict.savedAt === '' ? sentAt : `${conflict.savedAt.slice(0, 19)}Z`;
    return { at, version: conflict.theirs };
  }
  const version = conflict?.mine ?? (sentAt === null ? null : base);
  return version && { at: sentAt, version };
}
