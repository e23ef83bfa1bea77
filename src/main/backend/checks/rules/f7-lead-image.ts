/** F7: the lead image has its file, credit, caption and description, and is large enough. Rights stop a piece, the rest warns. */
import type { FigureJSON } from '../../../../shared/document/json';
import { leadOf, textOfInline } from '../../../../shared/document/read';
import type { Media } from '../../../../shared/model/desk';
import type { CheckDocument, DocumentRule, Draft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { foldText } from '../text/words';

/** A credit shorter than this may stand in a caption by chance. */
const SHORTEST_CREDIT = 5;
const FILE_NAME =
  /^\S+\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$|^(?:img|dsc|dscn|dscf|image|photo|picture|screenshot|untitled|pxl)[-_ ]?\d[\w-]*$/iu;

export function leadImage(style: Pick<HouseStyle, 'leadImage'>): DocumentRule {
  const { minimumWidth, minimumHeight } = style.leadImage;

  function* findFile(figure: FigureJSON, media: Media | undefined): Iterable<Draft> {
    if (figure.media === null) yield { field: 'lead.media', message: 'checks.F7.stated-missing' };
    else if (!media) yield { field: 'lead.media', message: 'checks.F7.file-missing' };
    else if (media.width < minimumWidth || media.height < minimumHeight) {
      const { width, height } = media;
      const params = { width, height, minimumWidth, minimumHeight };
      yield { field: 'lead.media', message: 'checks.F7.small', params };
    }
  }

  function* findFaults({ publication }: CheckDocument): Iterable<Draft> {
    const figure = leadOf(publication.root);
    if (!figure) {
      yield { field: 'lead', message: 'checks.F7.missing' };
      return;
    }
    const media = figure.media === null ? undefined : publication.media[figure.media];
    yield* findFile(figure, media);
    yield* findWords(figure, media);
  }

  return {
    kind: 'document',
    id: 'F7',
    level: 'W',
    scopes: ['document'],
    languages: null,
    title: 'checks.F7.title',
    reason: 'checks.F7.reason',
    reference: 'Lead image',
    owner: 'Picture desk',
    check: findFaults,
    examples: {
      good: [
        'A piece with a lead image in order.',
        {
          lead: { caption: 'The quay on Monday.', alt: 'Gulls on a crane', credit: 'Ida Falk / The Example' },
        },
        { lead: { caption: 'Ida Falk on the quay she has painted for 40 years.', credit: 'Ida' } },
      ],
      bad: [
        { in: { lead: null }, finds: 'lead' },
        { in: { lead: { media: null } }, finds: 'lead.media' },
        { in: { lead: { media: 'f'.repeat(64) } }, finds: 'lead.media' },
        { in: { media: { width: 640, height: 400 } }, finds: 'lead.media' },
        { in: { lead: { credit: ' ' } }, finds: 'lead.credit' },
        { in: { lead: { caption: '' } }, finds: 'lead.caption' },
        { in: { lead: { caption: 'harbour-0231.jpg' } }, finds: 'lead.caption' },
        { in: { lead: { caption: 'The quay at low water. IDA FALK' } }, finds: 'lead.caption' },
        { in: { lead: { alt: '' } }, finds: 'lead.alt' },
        { in: { lead: { alt: 'The old quay, at low water' } }, finds: 'lead.alt' },
        { in: { lead: { alt: 'IMG_2041' } }, finds: 'lead.alt' },
        { in: { lead: { alt: 'Harbour 0231' } }, finds: 'lead.alt' },
      ],
    },
  };
}

function* findWords(figure: FigureJSON, media: Media | undefined): Iterable<Draft> {
  const caption = textOfInline(figure.children[0].children).trim();
  const credit = figure.credit.trim();
  const alt = figure.alt.trim();

  if (credit === '') yield { field: 'lead.credit', message: 'checks.F7.credit-missing', level: 'E' };

  if (caption === '') yield { field: 'lead.caption', message: 'checks.F7.caption-missing' };
  else if (isFileName(caption, media))
    yield { field: 'lead.caption', message: 'checks.F7.caption-file-name' };
  else if (credit.length >= SHORTEST_CREDIT && endsWith(caption, credit)) {
    yield { field: 'lead.caption', message: 'checks.F7.caption-credit', params: { credit } };
  }

  if (alt === '') yield { field: 'lead.alt', message: 'checks.F7.alt-missing' };
  else if (isFileName(alt, media)) yield { field: 'lead.alt', message: 'checks.F7.alt-file-name' };
  else if (foldText(alt) === foldText(caption)) yield { field: 'lead.alt', message: 'checks.F7.alt-caption' };
}

function isFileName(text: string, media: Media | undefined): boolean {
  if (FILE_NAME.test(text)) return true;
  const stem = foldText(media?.fileName.replace(/\.\w{2,5}$/u, '') ?? '');
  // A file named in plain words may well say what the picture shows.
  return /\d/u.test(stem) && (foldText(text) === stem || foldText(text) === foldText(media?.fileName ?? ''));
}

/** A credit typed after the caption; inside it, a name may be of someone in the picture. */
function endsWith(caption: string, credit: string): boolean {
  const folded = foldText(credit);
  return foldText(caption).endsWith(` ${folded}`);
}
