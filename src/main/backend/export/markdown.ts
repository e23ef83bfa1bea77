/**
 * A Publication as a Markdown file: its fields as YAML front matter, its text as Markdown. What is only for the desk
 * (note, assignee, findings set aside) stays at the desk. Must not know the store or where the file goes.
 */
import { stringify } from 'yaml';
import { bodyOf, headlineOf, leadOf, standfirstOf, textOfInline } from '../../../shared/document/read';
import type { InlineJSON } from '../../../shared/document/json';
import type { Publication } from '../../../shared/model/publication';
import type { PieceMeta } from '../../../shared/model/piece';
import { renderContext, type RenderContext, type RenderWarning } from '../render/context';
import { plainPreset, sourceOf } from '../render/parts';
import { renderMarkdown } from './markdown-blocks';
import { escapeMarkdown, markdownInline } from './markdown-inline';

export interface MarkdownOptions {
  /** Path of an image as the file refers to it. */
  mediaPath: (sha: string) => string;
  warn?: (warning: RenderWarning) => void;
}

export function exportMarkdown(publication: Publication, { mediaPath, warn }: MarkdownOptions): string {
  const context = renderContext(publication, { mediaUrl: mediaPath, ...(warn ? { warn } : {}) });
  const fields = stringify(frontMatter(publication, context), { lineWidth: 0 });
  return `---\n${fields}---\n\n${renderMarkdown(bodyOf(publication.root), context)}\n`;
}

/** Fields in the order a person looks for them; what is empty is left out. */
function frontMatter(publication: Publication, context: RenderContext): Record<string, unknown> {
  const { root, meta, categories, tags, authors, disclaimer, call, site } = publication;
  return filled({
    ...words('title', headlineOf(root).children, context),
    ...words('standfirst', standfirstOf(root).children, context),
    kicker: meta.kicker,
    slug: meta.slug,
    language: meta.language,
    date: meta.publishAt?.at,
    zone: meta.publishAt?.zone,
    embargo: meta.embargo?.at,
    deadline: meta.deadline?.at,
    state: meta.workflow,
    categories: categories.map(({ path }) => path.map((category) => category.name).join('/')),
    tags: tags.map((tag) => tag.name),
    authors: authors.map(({ name, bio, role, affiliation, contact }) =>
      filled({ name, bio, role, affiliation, contact }),
    ),
    image: leadFields(publication, context),
    disclaimer: disclaimer ? plainPreset(disclaimer.text, publication, context) : '',
    call: call ? plainPreset(call.text, publication, context) : '',
    contacts: meta.contacts,
    source: filled({ ...sourceOf(publication) }),
    sourceNote: meta.sourceNote,
    canonical: meta.canonical,
    ...headFields(meta, context),
    comments: meta.commentsOpen,
    site: site.name,
    edited: publication.editedAt,
  });
}

function headFields(meta: PieceMeta, context: RenderContext): Record<string, unknown> {
  return {
    seo: filled({ title: meta.seoTitle, description: meta.seoDescription }),
    social: filled({
      title: meta.socialTitle,
      description: meta.socialDescription,
      image: meta.socialImage === null ? '' : context.mediaUrl(meta.socialImage),
    }),
    newsletterHeadline: meta.newsletterHeadline,
  };
}

/** Plain for readers that know no Markdown in fields, and beside it the Markdown where there is more than plain text. */
function words(key: string, children: readonly InlineJSON[], context: RenderContext): Record<string, string> {
  const plain = textOfInline(children);
  const markdown = markdownInline(children, { context, singleLine: true });
  return markdown === escapeMarkdown(plain).trim()
    ? { [key]: plain }
    : { [key]: plain, [`${key}Markdown`]: markdown };
}

function leadFields({ root, media }: Publication, context: RenderContext): Record<string, unknown> {
  const lead = leadOf(root);
  if (!lead) return {};
  const stored = lead.media === null ? undefined : media[lead.media];
  return filled({
    file: stored ? context.mediaUrl(stored.sha) : '',
    missing: stored ? undefined : true,
    alt: lead.alt,
    ...words('caption', lead.children[0].children, context),
    credit: lead.credit,
  });
}

function filled(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
