/**
 * Whether the page's data has what search engines need for an article and what they advise. Owns the two schemas; what
 * fails is told in an editor's words. Must not know how it is shown.
 */
import { z } from 'zod';
import type { MessageKey } from '../../../../shared/messages/translate';
import { jsonLd, type PageHead } from '../../render/page-head';

export interface MetadataFinding {
  /** `needed` keeps the piece out of rich results, `advised` makes it a poorer one. */
  level: 'needed' | 'advised';
  message: MessageKey;
  params: Record<string, string | number>;
}

/** Longer headlines may be cut in rich results. */
const HEADLINE_LENGTH = 110;
/** Pictures below this width are not shown large. */
const IMAGE_WIDTH = 1200;
const IMAGE_PIXELS = 50_000;

const key = (message: MessageKey): MessageKey => message;
/** There is a picture, only nobody could fetch it. */
const NOWHERE = key('preview.metadata.missing.image-address');
const filled = (message: MessageKey) => z.string(message).min(1, message);
const moment = (message: MessageKey) => z.iso.datetime({ offset: true, error: message });

const NEEDED = z.object({
  headline: filled('preview.metadata.missing.headline'),
  image: z.array(z.unknown(), key('preview.metadata.missing.image')),
  datePublished: moment('preview.metadata.missing.published'),
  author: z.array(z.unknown(), key('preview.metadata.missing.author')),
  publisher: z.looseObject({}, key('preview.metadata.missing.publisher')),
});

const ADVISED = z.object({
  headline: z.string().max(HEADLINE_LENGTH, key('preview.metadata.long-headline')).optional(),
  description: filled('preview.metadata.missing.description'),
  mainEntityOfPage: z.looseObject({}, key('preview.metadata.missing.canonical')),
  image: z
    .array(
      z
        .object({ width: z.number(), height: z.number() })
        .refine(
          ({ width, height }) => width >= IMAGE_WIDTH && width * height >= IMAGE_PIXELS,
          key('preview.metadata.small-image'),
        ),
    )
    .optional(),
  author: z
    .array(z.object({ name: z.string(), url: z.string(key('preview.metadata.missing.author-url')) }))
    .optional(),
  isAccessibleForFree: z.boolean(key('preview.metadata.missing.free')),
});

export function checkMetadata(head: PageHead): MetadataFinding[] {
  const data = jsonLd(head);
  const params = {
    length: [...head.headline].length,
    limit: HEADLINE_LENGTH,
    width: head.image?.width ?? 0,
    wanted: IMAGE_WIDTH,
  };
  const findings = (schema: z.ZodType, level: MetadataFinding['level']): MetadataFinding[] =>
    (schema.safeParse(data).error?.issues ?? []).map((issue) => ({
      level,
      message:
        head.image && issue.path[0] === 'image' && level === 'needed'
          ? NOWHERE
          : (issue.message as MessageKey),
      params: { ...params, name: nameAt(head, issue.path) },
    }));
  return [...findings(NEEDED, 'needed'), ...findings(ADVISED, 'advised')];
}

/** Which author a finding is about. */
function nameAt(head: PageHead, [field, index]: readonly PropertyKey[]): string {
  return field === 'author' && typeof index === 'number' ? (head.authors[index]?.name ?? '') : '';
}
