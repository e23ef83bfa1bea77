/** How many a sentence says there are, and how many it then names: three cities – Leeds, York, Hull and Bath. Pure. */
import { isPlural } from '../text/word-classes';
import type { WrongSum } from './sum-shape';

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven'];
const LIST =
  /(?<![\p{L}-])(?<count>two|three|four|five|six|seven) (?:\p{Ll}+ )?(?<noun>\p{Ll}{3,}s)(?<verb> (?:matter|count|help|remain|are left|mattered|remained))?(?::| –|—| \() ?(?<list>[^.;:–—()\d]+?)(?=[.;]|\s?[–—)]|$)/giu;
/** A name, or a thing: no clause. */
const ITEM = /^(?:the |a |an |his |her |its |their )?[\p{L}’-]+(?: [\p{L}’-]+){0,1}$/u;

export function miscounted(sentence: string): WrongSum[] {
  return Array.from(sentence.matchAll(LIST)).flatMap(({ index, groups }): WrongSum[] => {
    const { count = '', noun = '', list = '' } = groups ?? {};
    const items = list.trim().split(/,? and |, /u);
    const stated = COUNTS.indexOf(count.toLowerCase()) + 2;
    const isList = items.length >= 2 && / and /u.test(list) && items.every((item) => ITEM.test(item));
    if (!isList || !isPlural(noun) || items.length === stated) return [];
    return [{ start: index, end: index + count.length, real: items.length }];
  });
}
