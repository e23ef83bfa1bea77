/** Pages as the site will show them. */
import { z } from 'zod';
import { channelSchema } from '../model/channels';
import { liveVersionSchema, pageDifferenceSchema } from '../model/difference';
import { readThereSchema } from '../model/revision';
import { themeInfoSchema } from '../model/theme';
import { spliceSchema } from '../text/splice';
import { bytesSchema, procedure } from './base';

/** Words are in the message catalogue. */
const noticeSchema = z.object({
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const previewAnswerSchema = z.object({
  /** The whole document, for a file or a frame of its own. */
  html: z.string(),
  /** The same in parts, for a frame that is patched. */
  root: z.object({ lang: z.string(), dir: z.string(), class: z.string() }),
  head: z.string(),
  body: z.string(),
  /** Where the piece will stand: absolute where the site's address is known, else a path. */
  url: z.string(),
  title: z.string(),
  /** What changed, where that was asked for. */
  difference: pageDifferenceSchema.nullable(),
  /** What is wrong or will be cut. */
  warnings: z.array(noticeSchema),
  /** What the channel says of itself: sizes used of those there are, lines, where it leads. */
  facts: z.array(noticeSchema),
  /** The plain-text part of a newsletter, the source of an RSS item; null for channels that have only HTML. */
  text: z.string().nullable(),
  /** Pixels across, where the target has one width; null where it is the reader's. */
  width: z.number().int().positive().nullable(),
});
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>;

export const previewQuestionSchema = z.object({
  id: z.string(),
  channel: channelSchema.default('article'),
  /** A theme to try; null is the site's own. */
  theme: z.string().nullable().default(null),
  scheme: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** The moment the page pretends to be seen at, ISO 8601; null is now. */
  now: z.string().nullable().default(null),
  /** What is drawn into the text: nothing, what is suggested, or what differs from what is live. */
  marks: z.enum(['clean', 'suggestions', 'difference']).default('clean'),
  /** The destination whose version `difference` compares with; the first that has one where it is null or has none. */
  against: z.string().nullable().default(null),
  /** Put before the addresses of pictures and theme assets. */
  base: z.string().default(''),
  /** Whether links to other pieces lead to their previews in the app, or to where they stand on the site. */
  linkTo: z.enum(['desk', 'site']).default('desk'),
  /** False leaves `html` empty, for a frame that takes the page in parts. */
  whole: z.boolean().default(true),
});
export type PreviewQuestion = z.input<typeof previewQuestionSchema>;

export const preview = {
  render: procedure.input(previewQuestionSchema).output(previewAnswerSchema),
  /** The page for somebody who shows it and asks again: `known` is the version at hand, of which only what is new comes. */
  follow: procedure
    .input(previewQuestionSchema.omit({ whole: true }).extend({ known: z.string().nullable() }))
    .output(
      previewAnswerSchema.omit({ html: true }).extend({
        version: z.string(),
        /** The version to which `head` and `body` are changes; null where they are whole. */
        since: z.string().nullable(),
        head: spliceSchema,
        body: spliceSchema,
      }),
    ),
  /** A picture (PNG) of the whole page, laid out that wide in pixels; null is the channel's own width, or a desk's. */
  photograph: procedure
    .input(
      previewQuestionSchema
        .pick({ id: true, channel: true, theme: true, scheme: true, now: true })
        .extend({ width: z.int().min(240).max(3840).nullable().default(null) }),
    )
    .output(previewAnswerSchema.pick({ warnings: true, facts: true }).extend({ png: bytesSchema })),
  /** The versions of a piece that destinations are known to hold. */
  live: procedure.input(z.object({ id: z.string() })).output(z.array(liveVersionSchema)),
  /** Asks a destination what stands there now; pages with the difference follow. Null where none has the piece. */
  there: procedure
    .input(z.object({ id: z.string(), against: z.string().nullable() }))
    .output(readThereSchema.nullable()),
  /** The themes there are, with what each lets a site set. */
  themes: procedure.output(z.array(themeInfoSchema)),
  /** Networks by the ids that settings hold. A page can be shared to some; a site may have an account on all. */
  networks: procedure.output(z.array(z.object({ id: z.string(), label: z.string(), shares: z.boolean() }))),
};
