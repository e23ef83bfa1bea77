/** F3: the opinion marker is left to the site, and the right disclaimer is set, once. */
import { headlineOf, textOfInline } from '../../../../shared/document/read';
import type { Preset } from '../../../../shared/model/desk';
import type { Publication } from '../../../../shared/model/publication';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { escapePattern } from '../style/patterns';
import { foldText } from '../text/words';
import { markerIn } from './opinion-markers';

/** A disclaimer is a note; a paragraph longer than this is text of the piece, whatever it says. */
const LONGEST_NOTE = 90;

export function opinion(style: Pick<HouseStyle, 'opinion'>): DocumentRule {
  function* findMarkers({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const { site, meta, root } = publication;
    const markers = [site.opinionMarker.text, ...style.opinion.markers];
    const headline = blocks.find((block) => block.scope === 'headline');
    const typed = markerIn(textOfInline(headlineOf(root).children), markers);
    if (headline && typed) {
      const { start, end, marker } = typed;
      yield { block: headline, start, end, message: 'checks.F3.marker', params: { marker }, fix: '' };
    }
    const ownKicker =
      site.opinionMarker.kind === 'kicker' && foldText(meta.kicker) === foldText(site.opinionMarker.text);
    if (ownKicker && meta.kicker.trim() !== '') yield { field: 'kicker', message: 'checks.F3.kicker' };
  }

  const readsLikeOne = perBlock(({ text }) =>
    style.opinion.disclaimers.some((pattern) => text.search(pattern) !== -1),
  );

  /** The desk's own disclaimer with its gaps filled by anything, or a sentence that reads like one. */
  function isDisclaimer(block: CheckBlock, wording: RegExp | null): boolean {
    if (block.scope === 'headline' || block.words > LONGEST_NOTE) return false;
    return wording?.test(foldOf(block)) === true || readsLikeOne(block);
  }

  function* findDisclaimers({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const { disclaimer } = publication;
    const wording = disclaimer && wordingOf(disclaimer);
    const typed = blocks.filter((block) => isDisclaimer(block, wording)).map(wholeOf);
    const message = disclaimer ? 'checks.F3.typed' : 'checks.F3.typed-alone';
    for (const place of typed) yield { ...place, message };
    if (!disclaimer || disclaimer.text.trim() === '')
      yield { field: 'disclaimer', message: 'checks.F3.disclaimer-missing' };
    else yield* findWrongVariant(publication, disclaimer);
  }

  return {
    kind: 'document',
    id: 'F3',
    level: 'E',
    scopes: ['document', 'headline', 'standfirst', 'body', 'quotation'],
    languages: null,
    title: 'checks.F3.title',
    reason: 'checks.F3.reason',
    reference: 'Opinion marker and disclaimer',
    owner: 'Production desk',
    *check(document) {
      yield* findMarkers(document);
      yield* findDisclaimers(document);
    },
    examples: {
      good: [
        { headline: 'Opinion polls are no weather forecast' },
        {
          headline: 'Why opinion – any opinion – is cheap',
          site: { opinionMarker: { kind: 'none', text: '' } },
        },
        { source: { name: 'The Wire' }, disclaimer: { variant: 'syndicated', text: 'First in {source}.' } },
        { authors: [{ affiliation: 'Harbour Institute' }], disclaimer: { variant: 'guest' } },
        { authors: [{ affiliation: 'The Example' }], disclaimer: { variant: 'staff' } },
        {
          body: ['Their views do not necessarily collide, and that is the point of a parliament: '.repeat(8)],
        },
      ],
      bad: [
        {
          in: { headline: 'What the harbour is for – Opinion' },
          finds: ' – Opinion',
          fixed: 'What the harbour is for',
        },
        {
          in: { headline: 'Opinion: The harbour is ours' },
          finds: 'Opinion: ',
          fixed: 'The harbour is ours',
        },
        {
          in: { headline: 'The harbour is ours (Opinion)' },
          finds: ' (Opinion)',
          fixed: 'The harbour is ours',
        },
        {
          in: {
            site: { opinionMarker: { kind: 'kicker', text: 'Viewpoint' } },
            meta: { kicker: 'viewpoint' },
          },
          finds: 'kicker',
        },
        { in: { disclaimer: null }, finds: 'disclaimer' },
        { in: { disclaimer: { text: ' ' } }, finds: 'disclaimer' },
        { in: { source: { name: 'The Wire' }, disclaimer: { variant: 'guest' } }, finds: 'disclaimer' },
        { in: { disclaimer: { variant: 'syndicated' } }, finds: 'disclaimer' },
        {
          in: { authors: [{ affiliation: 'Harbour Institute' }], disclaimer: { variant: 'staff' } },
          finds: 'disclaimer',
        },
        { in: { disclaimer: { variant: 'staff' } }, finds: 'disclaimer' },
        {
          in: { authors: [{ affiliation: 'The Example' }], disclaimer: { variant: 'guest' } },
          finds: 'disclaimer',
        },
        {
          in: {
            authors: [{ name: 'Ida Falk' }],
            disclaimer: { text: 'Written by {author} alone, and not by {site}.' },
            body: ['The quay is ours.', 'Written by Ida Falk alone, and not by The Example.'],
          },
          finds: 'Written by Ida Falk alone, and not by The Example.',
        },
        { in: 'The author’s views are her own.', finds: 'The author’s views are her own.' },
        {
          in: 'The views expressed here do not necessarily reflect those of this newspaper.',
          finds: 'The views expressed here do not necessarily reflect those of this newspaper.',
        },
      ],
    },
  };
}

const foldOf = perBlock(({ text }) => foldText(text));

function wholeOf(block: CheckBlock): { block: CheckBlock; start: number; end: number } {
  const start = block.text.length - block.text.trimStart().length;
  return { block, start, end: block.text.trimEnd().length };
}

/** Null where the wording is too short to be told from ordinary text. */
function wordingOf({ text }: Preset): RegExp | null {
  const parts = text.split(/\{\w+\}/u).map(foldText);
  if (parts.join('').length < 20) return null;
  return new RegExp(parts.map(escapePattern).join('.{0,200}'), 'u');
}

function* findWrongVariant(publication: Publication, { name, variant }: Preset): Iterable<Draft> {
  if (variant === 'any') return;
  const expected = expectedVariant(publication);
  if (expected !== null && expected !== variant) {
    yield { field: 'disclaimer', message: 'checks.F3.variant', params: { name, variant, expected } };
  } else if (expected === null && variant === 'staff') {
    yield { field: 'disclaimer', message: 'checks.F3.not-staff', params: { name }, level: 'I' };
  } else if (expected === null && variant === 'syndicated') {
    yield { field: 'disclaimer', message: 'checks.F3.not-syndicated', params: { name } };
  }
}

/** Null where the fields do not tell staff from guests. */
function expectedVariant({ meta, source, authors, site }: Publication): Preset['variant'] | null {
  if (meta.source !== null || source !== null) return 'syndicated';
  const affiliations = authors.map((author) => foldText(author.affiliation)).filter((text) => text !== '');
  const house = foldText(site.name);
  if (affiliations.some((affiliation) => affiliation !== house)) return 'guest';
  return affiliations.length > 0 && affiliations.length === authors.length ? 'staff' : null;
}
