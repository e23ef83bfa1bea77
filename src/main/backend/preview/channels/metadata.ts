/** What a search engine reads of the page: tags and JSON-LD as a table, what is missing, and both as they are sent. */
import { translate } from '../../../../shared/messages/translate';
import { headTags, jsonLd, type PageHead } from '../../render/page-head';
import type { Drawing, DrawingInput } from './drawing';
import { checkMetadata } from './metadata-check';

export function drawMetadata({ head, title, builtIn, builtInAssets, context, tell }: DrawingInput): Drawing {
  const findings = checkMetadata(head);
  for (const { level, message, params } of findings) {
    if (level === 'needed') context.warn({ message, params });
    else tell({ message, params });
  }
  const data = JSON.stringify(jsonLd(head), null, 2);
  const view = {
    rows: rowsOf(head, title),
    findings: findings.map(({ level, message, params }) => ({
      level,
      label: translate(`preview.metadata.${level}`),
      text: translate(message, params),
    })),
    tags: headTags(head)
      .filter((tag) => !tag.startsWith('<script'))
      .join('\n'),
    data,
    words: {
      heading: translate('preview.metadata.heading'),
      none: translate('preview.metadata.none'),
      clean: translate('preview.metadata.clean'),
      tags: translate('preview.metadata.tags'),
      data: translate('preview.metadata.data'),
      findings: translate('preview.metadata.findings'),
    },
  };
  return {
    html: builtIn.render('metadata', view),
    css: builtIn.css('metadata', builtInAssets),
    lang: 'en',
    text: data,
  };
}

function rowsOf(head: PageHead, title: string): { name: string; value: string; lang?: string }[] {
  const { image } = head;
  const rows = {
    title,
    headline: head.headline,
    description: head.description,
    canonical: head.canonical ?? '',
    image: image ? `${image.width} × ${image.height}` : '',
    published: head.published ?? '',
    modified: head.modified,
    authors: head.authors.map(({ name, url }) => (url === null ? name : `${name} (${url})`)).join(', '),
    publisher: head.site.name,
    section: head.section,
    tags: head.tags.join(', '),
    language: head.language,
    socialTitle: head.social.title,
    socialDescription: head.social.description,
  };
  return Object.entries(rows).map(([name, value]) => ({
    name: translate(`preview.metadata.row.${name as keyof typeof rows}`),
    value,
  }));
}
