/** Which language a text is in, where that is plain to see. Must not know formats. */
import { cjkShare } from './measure';

/** Common short words that the other languages listed here do not have. */
const STOP_WORDS: Record<string, Set<string>> = {
  en: new Set('the and of to is that for with was this from are have not by which been their'.split(' ')),
  fr: new Set('le les des et une est dans pour que qui sur pas plus avec au ce cette ont du'.split(' ')),
  de: new Set('der die das und ist nicht von zu den mit auf für ein eine dem sich auch werden'.split(' ')),
  es: new Set('el los las del una para por con no se su más como pero lo está este esta y'.split(' ')),
};
const SAMPLE = 20_000;
const FEWEST_HITS = 4;
/** Names and quotations in another script are fewer letters than this share. */
const MOSTLY = 0.3;

function byScript(sample: string): string | null {
  if (cjkShare(sample) >= MOSTLY) {
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'ja';
    return /\p{Script=Hangul}/u.test(sample) ? 'ko' : 'zh';
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const mostly = (script: RegExp): boolean => (sample.match(script)?.length ?? 0) > letters * MOSTLY;
  if (mostly(/\p{Script=Hebrew}/gu)) return 'he';
  if (!mostly(/\p{Script=Arabic}/gu)) return null;
  // Letters that the others do not have.
  if (/[ٹڈڑںے]/.test(sample)) return 'ur';
  return /[پچژگکی]/.test(sample) ? 'fa' : 'ar';
}

/** A BCP 47 tag, or null where the text does not tell. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(STOP_WORDS)
    .map(([language, list]) => ({ language, hits: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = hits;
  if (!best || best.hits < FEWEST_HITS || best.hits < words.length * 0.05) return null;
  return best.hits > (second?.hits ?? 0) * 1.5 ? best.language : null;
}

/** As a BCP 47 tag with the usual case ("en_gb" → "en-GB"), or null where it is none. */
export function languageTag(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  try {
    return new Intl.Locale(value.trim().replaceAll('_', '-')).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
