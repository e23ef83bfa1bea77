/** R1: words that point at something the page does not have: a picture, a chart, a table, what stands above or below. */
import { figuresOf, textOfInline } from '../../../../shared/document/read';
import type { RootJSON } from '../../../../shared/document/json';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import { warmOnce } from '../text/warm';
import { primarySubtag } from '../text/words';
import type { Cue } from './reference-cue';
import { CUES } from './reference-cues';

export const references: DocumentRule = {
  kind: 'document',
  id: 'R1',
  level: 'W',
  scopes: ['document', 'standfirst', 'caption', 'body'],
  languages: [...CUES.keys()],
  title: 'checks.R1.title',
  reason: 'checks.R1.reason',
  reference: 'References',
  owner: 'Production desk',
  prepare: () => warmOnce('R1', () => [...CUES.values()].flat().map(({ pattern }) => pattern)),
  check: findDangling,
  examples: {
    good: [
      'I had read Table 4, “Tides, Mondays to Fridays”, and the report’s Table 7; see Table 2 of the budget.',
      'They get it as of right. Where the maps show a ditch there is a pond. Here’s a list of what it wants: a roof, a cat.',
      'The Courier printed her face on the front page, upside down.',
      'See page 12 of the report, or pp. 14–19 of the act, as set out over the door.',
      'Ida Falk (pictured) chose the picture above.',
      'A table stands on the quay; the chart of the harbour is old, and this picture of it is false.',
      'The plan (it is on a table) shows it; as the figures show, and as the scan shows, he is well (see the doctor).',
      'They kept the boats (pictured) in the mud.',
      'The tables turned, the map of the harbour is old and the note 12 pilots signed is lost; page 14 of it is torn.',
      'He looked at the picture for an hour, third from the left in the queue. The red line of the tram is closed.',
      { language: 'fr', body: ['La carte du port est vieille, et la page 14 du rapport manque.'] },
      { language: 'es', body: ['El mapa del puerto es viejo, y abajo, en el cuadro de un pintor, llueve.'] },
      { language: 'de', body: ['Die Karte des Hafens ist alt, und unten liegt der Kai.'] },
      {
        body: [
          'There are three reasons (see below).',
          { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Reasons' }] },
          'The first is the tide.',
        ],
      },
    ],
    bad: [
      { in: 'What is it for? (Click through the gallery to find out.)', finds: 'Click through the gallery' },
      { in: 'Drag the slider to see it before the flood.', finds: 'Drag the slider' },
      { in: 'I keep a diary, reproduced overleaf.', finds: 'reproduced overleaf' },
      { in: 'So here’s a short list:', finds: 'here’s a short list' },
      { in: 'As I explain below, it fell.', finds: 'As I explain below' },
      { in: 'Here is a chart of it.', finds: 'Here is a chart' },
      {
        in: { lead: { caption: 'Anna Prowse on the quay.' }, body: ['Ida Falk (pictured) runs it.'] },
        finds: '(pictured)',
      },
      { in: { lead: null, body: ['Ida Falk (pictured) runs the quay.'] }, finds: '(pictured)' },
      { in: 'Ida Falk (pictured below) runs the quay (see box).', finds: '(pictured below)' },
      { in: 'Ida Falk (pictured below) runs the quay (see box).', finds: 'see box' },
      { in: 'Ida Falk (pictured left) runs the quay.', finds: '(pictured left)' },
      { in: 'The quay is old (see photo, left).', finds: 'see photo, left' },
      { in: 'The quay is sound (see panel, right).', finds: 'see panel, right' },
      { in: 'Nine are shut (full list below).', finds: 'full list below' },
      { in: 'It fell (see table below), and rose (see graph).', finds: 'see table below' },
      { in: 'As this chart shows, it fell.', finds: 'As this chart shows' },
      { in: 'The reasons are many (see below).', finds: 'see below' },
      { in: 'The above table says it all.', finds: 'The above table' },
      { in: 'The following chart says it.', finds: 'The following chart' },
      { in: 'The table below says it all.', finds: 'The table below' },
      { in: 'The quays listed below will close.', finds: 'listed below' },
      { in: 'They say so (see page 14).', finds: 'see page 14' },
      { in: 'Look at this map and ask where the water goes.', finds: 'Look at this map' },
      { in: 'The recipe is on page 34, and worth it.', finds: 'is on page 34' },
      {
        in: { lead: null, body: ['The pilot, third from right in the photograph, never spoke.'] },
        finds: 'third from right in the photograph',
      },
      { in: 'The source is in footnote 4, where few look.', finds: 'in footnote 4' },
      { in: 'The mast leans (see rendering below), they say.', finds: '(see rendering below)' },
      { in: 'It fell by a third (graph, above right).', finds: '(graph, above right)' },
      { in: 'A quay stands there (marked on the plan above).', finds: '(marked on the plan above)' },
      { in: 'Walk past the crane (number 6 on this map) at dusk.', finds: '(number 6 on this map)' },
      { in: 'It was sold, as the scan on the left shows.', finds: 'as the scan on the left shows' },
      { in: 'It is dear, as the figures in the table show.', finds: 'as the figures in the table show' },
      { in: 'He kept the rope (pictured) in a box.', finds: '(pictured)' },
      { in: 'The graph at right shows the price of hay.', finds: 'The graph at right' },
      { in: 'As the slideshow makes plain, the quay is gone.', finds: 'As the slideshow makes plain' },
      { in: 'The tweet embedded below was read by many.', finds: 'The tweet embedded below' },
      {
        in: { language: 'es', body: ['Según el gráfico de abajo, el puerto crece.'] },
        finds: 'gráfico de abajo',
      },
      { in: { language: 'fr', body: ['Le tableau ci-dessous le montre.'] }, finds: 'tableau ci-dessous' },
      {
        in: { language: 'de', body: ['Die Zahlen (siehe unten) hat die Stadt erhoben.'] },
        finds: 'siehe unten',
      },
    ],
  },
};

/** A lead image stands over the words, never beside them. */
const ASIDE =
  /(?<!\p{L})(?:left|right|opposite|overleaf|inset|below|links|rechts|unten|ci-(?:dessous|contre)|gauche|droite)(?!\p{L})/iu;
/** “third from right in the photograph” is a place within a picture, which the lead can be. */
const WITHIN = /(?:from|row|im Bild|auf dem|sur la)/iu;

interface Found {
  start: number;
  words: string;
  needs: Cue['needs'];
  /** What the cue is said of: “the scissors (pictured)”. */
  thing: string;
  level?: 'I';
}

/** Of two that overlap the first: “see the table below” is one pointing finger. */
const cuesIn = perBlock(({ text, language }): Found[] => {
  const cues = CUES.get(primarySubtag(language)) ?? [];
  const all = cues.flatMap(({ pattern, needs, level }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index: start, groups }): Found => ({
      start,
      words,
      needs,
      thing: groups?.['thing'] ?? '',
      ...(level && { level }),
    })),
  );
  return all.filter((cue, index) => {
    const before = all.slice(0, index);
    return !before.some(
      (other) => other.start < cue.start + cue.words.length && cue.start < other.start + other.words.length,
    );
  });
});

function* findDangling({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
  const has = whatIsThere(publication.root);
  for (const [index, block] of blocks.entries()) {
    for (const { start, words, needs, thing, level } of cuesIn(block)) {
      const quiet = level && { level };
      if (needs === 'person' && has('picture') && !isSomebodyElse(thing, publication.root)) continue;
      if (needs === 'named' && isShown(thing, words, publication.root)) continue;
      const aside = WITHIN.test(words) ? !isCaptioned(block.text, publication.root) : ASIDE.test(words);
      if (needs === 'picture' && block.scope !== 'caption' && aside && !has('beside')) {
        const params = { words, needs: 'beside' };
        yield { block, start, end: start + words.length, message: 'checks.R1.found', params };
        continue;
      }
      if (has(needs)) continue;
      const pointsAt = pointsAtBlock(needs, blocks, index);
      if (pointsAt === 'it') continue;
      const isLoose = pointsAt === 'perhaps' ? { level: 'I' as const } : quiet;
      const params = { words, needs: needs === 'named' || needs === 'person' ? 'picture' : needs };
      // Whoever stands without any picture has nothing to be seen in.
      const loud = needs === 'person' && !has('picture');
      yield {
        block,
        start,
        end: start + words.length,
        message: 'checks.R1.found',
        params,
        ...(loud ? {} : isLoose),
      };
    }
  }
}

/** “The pilot, third from right in the photograph”: a caption that speaks of a pilot says which picture that is. */
function isCaptioned(text: string, root: RootJSON): boolean {
  const words = figuresOf(root).flatMap(({ alt, children }) =>
    longWords(`${alt} ${textOfInline(children[0].children)}`),
  );
  const own = new Set(longWords(text));
  return words.some((word) => own.has(word));
}

/** By a caption with the word that has “(pictured)” behind it, or with one of the cue’s own. */
function isShown(thing: string, words: string, root: RootJSON): boolean {
  if (thing === '') return isCaptioned(words, root);
  const captions = figuresOf(root).map(({ alt, children }) => `${alt} ${textOfInline(children[0].children)}`);
  return captions.join(' ').toLowerCase().includes(thing.replace(/s$/u, ''));
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !PLACES.test(word));
}

const PLACES = /^(?:above|below|right|marked|shown|visible|opposite|bottom|number|pictured)$/u;

/** Pictures and charts may stand anywhere: which one is meant is for a person. */
function whatIsThere(root: RootJSON): (needs: Cue['needs']) => boolean {
  const figures = figuresOf(root);
  const words = figures.map(({ alt, children }) => `${alt} ${textOfInline(children[0].children)}`).join(' ');
  const inText = figures.some(({ role }) => role === 'inline');
  return (needs) => {
    if (needs === 'picture') return figures.length > 0;
    if (needs === 'beside' || needs === 'named') return inText;
    if (needs === 'chart')
      return inText || /\b(?:chart|graph|graphic|infographic|diagram|map|curve|bars?)\b/iu.test(words);
    return needs === 'table'
      ? /\btable\b/iu.test(words)
      : needs === 'video' && /\b(?:video|clip|still)\b/iu.test(words);
  };
}

/** The captions have names, and this is none of them. */
function isSomebodyElse(name: string, root: RootJSON): boolean {
  const captions = figuresOf(root).map(
    ({ alt, children }) => `${alt}. ${textOfInline(children[0].children)}`,
  );
  const all = captions.join('. ');
  return (
    /\p{Ll},? \p{Lu}\p{Ll}/u.test(all) &&
    !name.split(' ').some((part) => part.length > 2 && all.includes(part))
  );
}

/**
 * Below and above point at something set apart: a heading, a list, a caption. It is the one right beside, or one that has a word of
 * the same; any other may be meant.
 */
function pointsAtBlock(
  needs: Cue['needs'],
  blocks: readonly CheckBlock[],
  index: number,
): 'it' | 'perhaps' | 'nothing' {
  if (needs === 'list')
    return blocks.slice(index + 1).some(({ type }) => type === 'listitem') ? 'it' : 'nothing';
  if (needs !== 'below' && needs !== 'above') return 'nothing';
  const side = needs === 'below' ? blocks.slice(index + 1) : blocks.slice(0, index);
  const apart = side.filter(
    ({ type, scope }) =>
      type === 'heading' ||
      type === 'listitem' ||
      type === 'quote' ||
      (scope === 'caption' && needs === 'below'),
  );
  if (apart.length === 0) return 'nothing';
  const next = needs === 'below' ? side[0] : side.at(-1);
  const own = new Set(longWords(blocks[index]?.text ?? ''));
  const isBeside = next !== undefined && apart.includes(next);
  return isBeside || apart.some(({ text }) => longWords(text).some((word) => own.has(word)))
    ? 'it'
    : 'perhaps';
}
