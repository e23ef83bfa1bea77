/** What other domains may ask of deliveries: where a piece stands, and what was last read there. Nothing is written through here. */
import type { Readable } from '../database/handle';

export { deliveriesOf, deliveryAt, type StoredDelivery } from './delivery-store';

/** Addresses that sites gave to a piece's pictures, by sha-256. */
export type PicturesThere = Readonly<Record<string, string>>;

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
