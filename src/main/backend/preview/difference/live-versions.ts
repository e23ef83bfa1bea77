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
  return deliveriesOf(db, pieceId).flatMap((delivery) => {
    const version = standing(delivery);
    return version ? [liveOf(delivery, version)] : [];
  });
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
  const standings = deliveriesOf(db, pieceId).flatMap((delivery) => {
    const version = standing(delivery);
    return version ? [{ delivery, version }] : [];
  });
  const chosen =
    standings.find(({ delivery }) => delivery.destinationId === preferred) ?? standings[0] ?? null;
  if (!chosen) return null;
  const { delivery, version } = chosen;
  const seq = delivery.sentSeq ?? 0;
  const sent = { seq, updates: updatesUntil(db, pieceId, seq) };
  return { live: liveOf(delivery, version), version, images: delivery.memory.images, sent };
}

/** What stands on the site. A post that was only begun holds nothing of the piece yet. */
function standing({ memory, sentAt }: StoredDelivery): Version | null {
  const { conflict, base } = memory;
  if (conflict) return conflict.kind === 'changed' ? conflict.theirs : conflict.mine;
  return sentAt === null ? null : base;
}

function liveOf(
  { destinationId, destination, sentAt, memory }: StoredDelivery,
  version: Version,
): LiveVersion {
  const { conflict } = memory;
  const read =
    conflict?.kind === 'changed' && conflict.savedAt !== '' ? `${conflict.savedAt.slice(0, 19)}Z` : null;
  return { destinationId, destination, at: read ?? sentAt, published: version.status === 'publish' };
}
