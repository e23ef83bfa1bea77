/** How a long text differs from the one before it, so that only that has to be sent. Pure. */
import { z } from 'zod';

/** Keep `start` characters from the beginning and `end` from the end of what was there; `text` stands between. */
export const spliceSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type Splice = z.infer<typeof spliceSchema>;

export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return { start, end, text: after.slice(start, after.length - end) };
}

export function spliced(before: string, { start, end, text }: Splice): string {
  return before.slice(0, start) + text + before.slice(before.length - end);
}
