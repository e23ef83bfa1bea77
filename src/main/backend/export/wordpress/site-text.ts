/** Names and slugs as a site writes them → as people read them. */
import { parseHtml, textOfHtml } from './html';

/** Plain text of a value the site sends with entities in it (names of terms and people). */
export function plainOf(html: string): string {
  return textOfHtml(parseHtml(html)).trim();
}

/** Letters beyond ASCII come percent-encoded. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug; // a percent sign of its own
  }
}
