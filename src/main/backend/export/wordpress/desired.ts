/**
 * What a post should say, from the piece: title, content, excerpt and the rest, as the fields of a version that the
 * desk decides. What the desk leaves open is left out. Must not know what stands on the site.
 */
import type { InlineJSON } from '../../../../shared/document/json';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../../shared/document/read';
import type { Publication } from '../../../../shared/model/publication';
import { renderContext, type RenderWarning } from '../../render/context';
import { renderInline } from '../../render/inline';
import { writeApparatus } from './apparatus';
import { captionOf, writeBlocks, type SiteImage } from './blocks';
import type { Version } from './memory';

/** What was found on the site for the piece. */
export interface Matched {
  categories: number[];
  tags: number[];
  author: number | null;
  /** By sha-256. */
  images: Readonly<Record<string, SiteImage>>;
}

export interface ComposeInput {
  publication: Publication;
  matched: Matched;
}

export interface Desired {
  fields: Partial<Version>;
  /** Links refused, gaps in presets, lost images: what the post cannot show as the piece has it. */
  warnings: RenderWarning[];
}

export function desiredPost({ publication, matched }: ComposeInput): Desired {
  const { root, meta } = publication;
  const warnings: RenderWarning[] = [];
  const render = renderContext(publication, {
    mediaUrl: (sha) => matched.images[sha]?.url ?? '',
    warn: (warning) => warnings.push(warning),
  });
  const context = { render, images: matched.images };
  const inline = (children: readonly InlineJSON[]): string => renderInline(children, render);
  const lead = leadOf(root);
  const leadImage = lead?.media ? matched.images[lead.media] : undefined;
  // A lead image that is only stated cannot be the featured one; it leads the text instead, still to be chosen.
  const statedLead = lead && !leadImage ? [lead] : [];
  const content = [
    writeBlocks([...statedLead, ...bodyOf(root)], context),
    ...writeApparatus(publication, render),
  ];
  const fields: Partial<Version> = {
    title: inline(headlineOf(root).children),
    content: content.filter((part) => part !== '').join('\n\n'),
    excerpt: inline(standfirstOf(root).children),
    comments: meta.commentsOpen ? 'open' : 'closed',
    tags: matched.tags,
    featured: leadImage?.id ?? 0,
  };
  if (meta.slug !== '') fields.slug = meta.slug;
  if (matched.categories.length > 0) fields.categories = matched.categories;
  if (matched.author !== null) fields.author = matched.author;
  if (meta.publishAt) fields.date = meta.publishAt.at.slice(0, 19);
  if (lead && leadImage) {
    fields.leadAlt = plainLine(lead.alt);
    fields.leadCaption = captionOf(lead, context);
  }
  return { fields, warnings };
}

/** WordPress keeps alternative texts as one line. */
function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Fields of the piece that have a value and no place in WordPress: said rather than dropped in silence. */
export function notCarried({ meta }: Publication): string[] {
  const fields = [
    'kicker',
    'seoTitle',
    'seoDescription',
    'socialTitle',
    'socialDescription',
    'socialImage',
    'newsletterHeadline',
    'canonical',
    'embargo',
  ] as const satisfies readonly (keyof Publication['meta'])[];
  const said = fields.filter((field) => meta[field] !== null && meta[field] !== '');
  const ofSite = Object.values(meta.siteFields).some((text) => text.trim() !== '');
  return ofSite ? [...said, 'siteFields'] : said;
}
