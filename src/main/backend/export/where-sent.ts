/** What other domains may ask of deliveries: where a piece stands, and what was last read there. Nothing is written through here. */
import type { Readable } from '../database/handle';

export { deliveriesOf, deliveryAt, type StoredDelivery } from './delivery-store';

/** Addresses that sites gave to a piece's pictures, by sha-256. */
export type PicturesThere = Readonly<Record<string, string>>;

/** Pixels of pictures as sites serve them, by their addresses there. */
export type SizesThere = Readonly<Record<string, { width: number; height: number }>>;

/** Where several destinations have a picture, the one on the site's own host counts, else the last one sent to. */
export function picturesThere(db: Readable, pieceId: string, siteUrl: string): PicturesThere {
  const host = URL.parse(siteUrl)?.host;
  const given = db
    .all<{ sha: string; url: string }>(
      `SELECT image.key AS sha, image.value ->> 'url' AS url FROM delivery d, json_each(d.memory, '$.images') image
       WHERE d.piece_id = ? ORDER BY d.sent_at`,
      [pieceId],
    )
    .filter(({ url }) => /^https?:\/\//i.test(url));
  const own = given.filter(({ url }) => URL.parse(url)?.host === host);
  return Object.fromEntries([...given, ...own].map(({ sha, url }) => [sha, url]));
}

/** Of those whose site said so. */
export function sizesThere(db: Readable, pieceId: string): SizesThere {
  const told = db.all<{ url: string; width: number; height: number }>(
    `SELECT image.value ->> 'url' AS url, image.value ->> '$.size.width' AS width, image.value ->> '$.size.height' AS height
     FROM delivery d, json_each(d.memory, '$.images') image WHERE d.piece_id = ? AND image.value ->> '$.size.width' > 0`,
    [pieceId],
  );
  return Object.fromEntries(told.map(({ url, width, height }) => [url, { width, height }]));
}
