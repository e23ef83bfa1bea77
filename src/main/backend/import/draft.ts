/**
 * A piece while it is being imported: what each format's reader fills and `assemble` closes. Must not know formats.
 */
import type { BlockJSON, FigureJSON, InlineJSON, RootJSON } from '../../../shared/document/json';
import { bodyTextOf, textOfInline } from '../../../shared/document/read';
import { rootSchema } from '../../../shared/document/schema';
import { describeProblems } from '../../../shared/messages/problems';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { ImportedImage, ImportedPiece } from '../../../shared/model/imported';
import { trimInline } from './inline';
import { wordsIn } from './measure';
import { Report } from './report';

type Fields = Omit<ImportedPiece, 'root' | 'images' | 'recognised' | 'changed' | 'dropped'>;
/** Where a figure's picture can be had. */
export type Picture = { url: string } | { sha: string };

export interface Draft extends Fields {
  headline: InlineJSON[];
  standfirst: InlineJSON[];
  lead: FigureJSON | null;
  /** Without the lead. */
  body: BlockJSON[];
  pictures: Map<FigureJSON, Picture>;
  report: Report;
  /** The headline is only the title of the page's window: it stands nowhere on the page. */
  headlineUnseen: boolean;
}

export function newDraft(report = new Report()): Draft {
  return {
    headline: [],
    standfirst: [],
    lead: null,
    body: [],
    pictures: new Map(),
    report,
    headlineUnseen: false,
    language: null,
    category: null,
    moreCategories: [],
    tags: [],
    publishedAt: null,
    authors: [],
    disclaimer: null,
    call: null,
    contactEmails: [],
    source: null,
    sourceNote: null,
    canonical: null,
    slug: null,
    kicker: null,
    siteName: null,
    fields: {},
  };
}

export function figureOf(caption: InlineJSON[], credit: string, alt = ''): FigureJSON {
  return {
    type: 'figure',
    role: 'inline',
    media: null,
    credit,
    alt,
    children: [{ type: 'caption', children: caption }],
  };
}

function reportText(draft: Draft): void {
  const { report, headline, standfirst, lead, body } = draft;
  if (headline.length > 0) report.foundInText('headline', textOfInline(headline));
  if (standfirst.length > 0) report.foundInText('standfirst', textOfInline(standfirst));
  for (const figure of [...(lead ? [lead] : []), ...body.filter((block) => block.type === 'figure')]) {
    const picture = draft.pictures.get(figure);
    const place =
      picture && 'url' in picture ? picture.url : (picture?.sha ?? translate('import.image.missing'));
    report.found(figure === lead ? 'lead' : 'image', place.startsWith('data:') ? place.slice(0, 40) : place);
    const caption = textOfInline(figure.children[0].children);
    if (caption !== '' && !report.tells('caption', caption)) report.found('caption', caption);
    if (figure.credit !== '' && !report.tells('credit', figure.credit)) report.found('credit', figure.credit);
  }
}

function imagesOf(
  root: RootJSON,
  figures: readonly FigureJSON[],
  pictures: Draft['pictures'],
): ImportedImage[] {
  // The schema copies nodes, so figures are matched by their order, which it keeps.
  const kept = root.children.filter((node) => node.type === 'figure');
  return kept.flatMap((_, figureIndex) => {
    const figure = figures[figureIndex];
    const picture = figure && pictures.get(figure);
    return picture ? [{ figureIndex, ...picture }] : [];
  });
}

/** Closes the draft: puts the document together, checks it, and adds the text parts to the report. */
export function assemble(draft: Draft, name: string): ImportedPiece {
  const { headline, standfirst, lead, body, pictures } = draft;
  draft.headline = trimInline(headline);
  draft.standfirst = trimInline(standfirst);
  if (draft.headline.length === 0 && body.length === 0 && lead === null) {
    throw new AppError('file-not-understood', { name, detail: translate('import.problem.empty') });
  }
  // A page that scripts put together has its words in its head alone.
  if (draft.headlineUnseen && body.length === 0 && lead === null) {
    throw new AppError('file-not-understood', { name, detail: translate('import.problem.title-only') });
  }
  const blocks: BlockJSON[] = [...(lead ? [lead] : []), ...body];
  const result = rootSchema.safeParse({
    type: 'root',
    children: [
      { type: 'headline', children: draft.headline },
      { type: 'standfirst', children: draft.standfirst },
      ...blocks,
      // An editor needs a place for the caret.
      ...(body.length === 0 ? [{ type: 'paragraph', children: [] }] : []),
    ],
  });
  if (!result.success) {
    const detail = describeProblems(result.error);
    throw new AppError('file-not-understood', { name, detail }, { cause: result.error });
  }
  const root = result.data;
  const figures = blocks.filter((block) => block.type === 'figure');
  return { ...closed(draft, root), images: imagesOf(root, figures, pictures) };
}

/** What is said of a document that is put together already. */
export function closed(draft: Draft, root: RootJSON): ImportedPiece {
  const {
    headline: _h,
    standfirst: _s,
    lead: _l,
    body,
    pictures: _p,
    report,
    headlineUnseen: _u,
    ...fields
  } = draft;
  reportText(draft);
  report.tellLevels(body, (heading) => textOfInline(heading.children));
  const words = wordsIn(bodyTextOf(root));
  report.found(
    'body',
    body.length === 0
      ? translate('import.body.none')
      : translate('import.body.blocks', { count: body.length, words }),
  );
  return {
    root,
    images: [],
    ...fields,
    recognised: report.inOrder(),
    changed: report.changed,
    dropped: report.dropped,
  };
}
