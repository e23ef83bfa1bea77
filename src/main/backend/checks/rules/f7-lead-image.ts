/**
 * F7: the lead image has its file, credit, caption and description, may be shown, and is large enough, also where it is
 * cropped. Rights stop a piece, of every picture in it; the rest warns.
 */
import type { FigureJSON } from '../../../../shared/document/json';
import { leadOf, textOfInline } from '../../../../shared/document/read';
import type { Media } from '../../../../shared/model/desk';
import { croppedAway } from '../../preview/channels/crop';
import type { CheckDocument, DocumentRule, Draft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { foldText } from '../text/words';
import { endedRights } from './picture-rights';

/** A credit shorter than this may stand in a caption by chance. */
const SHORTEST_CREDIT = 5;
const FILE_NAME =
  /^\S+\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$|^(?:img|dsc|dscn|dscf|image|photo|picture|screenshot|untitled|pxl)[-_ ]?\d[\w-]*$/iu;

const LEVELS = { hint: 'I', warn: 'W', stop: 'E', any: null } as const;
/** A credit that says under what the picture is free: “Ida Falk, CC BY-SA 4.0”. */
const FREE = /\bCC(?:0|[ -]BY)|creative commons|public domain/iu;
/** Per cent. A card that cuts off more of a picture may cut off what it is about, unless somebody said where that is. */
const MOST_CUT = 40;

export function leadImage(style: Pick<HouseStyle, 'leadImage' | 'choices'>): DocumentRule {
  const { minimumWidth, minimumHeight } = style.leadImage;
  const unlicensed = LEVELS[style.choices.pictureLicence];

  function* findFile(figure: FigureJSON, media: Media | undefined): Iterable<Draft> {
    if (figure.media === null) yield { field: 'lead.media', message: 'checks.F7.stated-missing' };
    else if (!media) yield { field: 'lead.media', message: 'checks.F7.file-missing' };
    else if (media.width < minimumWidth || media.height < minimumHeight) {
      const { width, height } = media;
      const params = { width, height, minimumWidth, minimumHeight };
      yield { field: 'lead.media', message: 'checks.F7.small', params };
    } else if (media.focus === null && minimumHeight > 0) {
      const gone = croppedAway(media, { width: minimumWidth, height: minimumHeight });
      if (gone && gone.percent > MOST_CUT)
        yield { field: 'lead.focus', message: 'checks.F7.cropped', params: gone };
    }
  }

  function* findRights(document: CheckDocument, figure: FigureJSON | undefined): Iterable<Draft> {
    const lead = figure?.media ? document.publication.media[figure.media] : undefined;
    if (lead && unlicensed !== null && lead.licence.trim() === '' && !FREE.test(figure?.credit ?? ''))
      yield { field: 'lead.licence', message: 'checks.F7.licence-missing', level: unlicensed };
    for (const { media, when, until } of endedRights(document)) {
      const params = { until };
      if (media === lead)
        yield { field: 'lead.licence', message: `checks.F7.licence-${when}`, level: 'E', params };
      else {
        const message = `checks.F7.other-${when}` as const;
        yield { field: null, message, level: 'E', params: { name: media.fileName, until } };
      }
    }
  }

  function* findFaults(document: CheckDocument): Iterable<Draft> {
    const { publication } = document;
    const figure = leadOf(publication.root);
    yield* findRights(document, figure);
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
        { media: { licence: 'Agency, one use', usableUntil: '2026-01-01' } },
        { media: { licence: '' }, lead: { credit: 'Ida Falk, CC BY-SA 4.0' } },
        { media: { width: 1600, height: 2000, focus: { x: 0.5, y: 0.3 } } },
        { lead: { caption: 'The quay in 1921. The crew of the HMS QUAY. Photographs were rare.' } },
        { lead: { caption: 'Ida Falk on the quay she has painted for 40 years.', credit: 'Ida' } },
      ],
      bad: [
        { in: { lead: null }, finds: 'lead' },
        { in: { lead: { media: null } }, finds: 'lead.media' },
        { in: { lead: { media: 'f'.repeat(64) } }, finds: 'lead.media' },
        { in: { media: { width: 640, height: 400 } }, finds: 'lead.media' },
        { in: { media: { width: 1600, height: 2000 } }, finds: 'lead.focus' },
        { in: { media: { licence: '' } }, finds: 'lead.licence' },
        { in: { media: { usableUntil: '2025-12-31' } }, finds: 'lead.licence' },
        { in: { media: { usableUntil: '2026-02-10' }, now: '2026-02-11T08:00:00Z' }, finds: 'lead.licence' },
        {
          in: {
            media: { usableUntil: '2026-02-10' },
            meta: { workflow: 'approved', publishAt: { at: '2026-02-11T08:00:00Z', zone: 'UTC' } },
          },
          finds: 'lead.licence',
        },
        { in: { lead: { credit: ' ' } }, finds: 'lead.credit' },
        { in: { lead: { caption: '' } }, finds: 'lead.caption' },
        { in: { lead: { caption: 'harbour-0231.jpg' } }, finds: 'lead.caption' },
        { in: { lead: { caption: 'The quay at low water. IDA FALK' } }, finds: 'lead.caption' },
        {
          in: { lead: { caption: 'The quay at low water. ANNA MOOR / THE DAILY QUAY' } },
          finds: 'lead.caption',
        },
        { in: { lead: { caption: 'The quay at low water. Photo: Anna Moor' } }, finds: 'lead.caption' },
        { in: { lead: { caption: 'The quay at low water. Anna Moor/Reuters' } }, finds: 'lead.caption' },
        { in: { lead: { alt: '' } }, finds: 'lead.alt' },
        { in: { lead: { alt: 'The old quay, at low water' } }, finds: 'lead.alt' },
        { in: { lead: { alt: 'Photo' } }, finds: 'lead.alt' },
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
  } else {
    const typed = TYPED_CREDIT.exec(caption)?.[0].trim();
    if (typed !== undefined)
      yield { field: 'lead.caption', message: 'checks.F7.caption-credit', params: { credit: typed } };
  }

  if (alt === '') yield { field: 'lead.alt', message: 'checks.F7.alt-missing' };
  else if (SAYS_NOTHING.test(alt)) yield { field: 'lead.alt', message: 'checks.F7.alt-nothing' };
  else if (isFileName(alt, media)) yield { field: 'lead.alt', message: 'checks.F7.alt-file-name' };
  else if (foldText(alt) === foldText(caption)) yield { field: 'lead.alt', message: 'checks.F7.alt-caption' };
}

/** No description at all. */
const SAYS_NOTHING =
  /^(?:an? |the )?(?:image|photo|picture|photograph|graphic|illustration|img|untitled|alt(?: text)?|placeholder|lead image)\.?$/iu;
/** What nobody writes of a picture but its credit: capitals after the last stop, an agency after a stroke, “Photo: …”. */
const TYPED_CREDIT =
  /(?<=[.!?)”’] ?)\p{Lu}[\p{Lu}.’-]+(?: \p{Lu}[\p{Lu}.’-]+)+(?: ?[/|] ?[\p{Lu} .’-]+)?$|(?<=[.!?)”’] |^)(?:(?:Photo(?:graph)?s?|Pictures?|Images?|Credit|Foto)(?: (?:by|courtesy of))?:? ?(?=\p{Lu})|© ?)[^.!?]{3,60}\.?$|(?<=[.!?)”’] ?)[^.!?]{3,50} ?[/|] ?(?:Getty(?: Images)?|Reuters|AFP|AP|EPA|PA(?: Wire)?|Alamy(?: Stock Photo)?|Shutterstock|Bloomberg|Magnum|Xinhua)\.?$/u;

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
