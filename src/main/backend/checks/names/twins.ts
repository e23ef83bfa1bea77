/** Names that two ways of writing another script, or two ages, have made two of: a piece uses one. Data and one function. Pure. */
import { perBlock, type CheckBlock } from '../rule';
import { liesInOne, type Span } from '../text/span';

export interface Twin extends Span {
  block: CheckBlock;
  found: string;
  preferred: string;
  /** The older name may be meant, of an age that had no other. */
  level: 'W' | 'I';
}

const WRITTEN_TWO_WAYS: readonly (readonly string[])[] = [
  ['Kyiv', 'Kiev'],
  ['Odesa', 'Odessa'],
  ['Kharkiv', 'Kharkov'],
  ['Lviv', 'Lvov'],
  ['Chernihiv', 'Chernigov'],
  ['Chornobyl', 'Chernobyl'],
  ['Uyghur', 'Uighur', 'Uygur'],
  ['Uyghurs', 'Uighurs', 'Uygurs'],
  ['Qur’an', 'Quran', 'Koran'],
  ['Hanukkah', 'Chanukah', 'Hanukah'],
  ['Tchaikovsky', 'Tchaikowsky', 'Chaikovsky'],
  ['Dostoevsky', 'Dostoyevsky', 'Dostoievsky'],
  ['Chekhov', 'Tchekhov', 'Chekov'],
  ['Rachmaninov', 'Rachmaninoff'],
  ['Prokofiev', 'Prokofieff'],
  ['Mussorgsky', 'Moussorgsky'],
  ['Tolstoy', 'Tolstoi'],
  ['Zelensky', 'Zelenskyy', 'Zelenskiy'],
  ['Gaddafi', 'Qaddafi', 'Gadhafi', 'Kadafi'],
  ['Khamenei', 'Khamenai'],
  ['Taliban', 'Taleban'],
  ['Muhammad', 'Mohammed', 'Mohamed', 'Muhammed', 'Mohammad'],
  ['Houthis', 'Huthis'],
  ['Pashtun', 'Pushtun', 'Pathan'],
  ['Maori', 'Māori'],
  ['Hawaii', 'Hawai’i'],
  ['Marseille', 'Marseilles'],
  ['Lyon', 'Lyons'],
  ['Basel', 'Basle'],
  ['Bern', 'Berne'],
  ['Rumania', 'Romania', 'Roumania'],
  ['Lukashenko', 'Lukashenka'],
  ['Navalny', 'Navalnyi'],
  ['Shakespearean', 'Shakespearian'],
  ['Rohingya', 'Rohinga'],
  ['Zoroastrian', 'Zarathustrian'],
  ['Inuit', 'Innuit'],
  ['Genghis', 'Chinggis', 'Jenghis'],
];
const RENAMED: readonly (readonly string[])[] = [
  ['Kolkata', 'Calcutta'],
  ['Mumbai', 'Bombay'],
  ['Chennai', 'Madras'],
  ['Bengaluru', 'Bangalore'],
  ['Beijing', 'Peking'],
  ['Myanmar', 'Burma'],
  ['Eswatini', 'Swaziland'],
  ['Türkiye', 'Turkey'],
  ['Czechia', 'Czech Republic'],
  ['Timor-Leste', 'East Timor'],
  ['Cabo Verde', 'Cape Verde'],
  ['Côte d’Ivoire', 'Ivory Coast'],
];
/** “Kiev, or Kyiv”, “Bombay, as it was”: the piece speaks of the names themselves. */
const SPEAKS_OF_NAMES =
  /\b(?:now|formerly|then|once|still|renamed|called|spelt|spelled|known as|name|names|spelling|or|as it (?:was|is)|chicken|ballet|in (?:Ukrainian|Russian)|old)\b/u;

const groups = [
  ...WRITTEN_TWO_WAYS.map((forms) => ({ forms, level: 'W' as const })),
  ...RENAMED.map((forms) => ({ forms, level: 'I' as const })),
];
const groupOf = new Map(groups.flatMap((group) => group.forms.map((form) => [form, group] as const)));
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${[...groupOf.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** In no part of a longer name: Mohammed Hussain is one man and Muhammad Ali another. */
const read = perBlock(({ text, marks, addresses }) =>
  Array.from(text.matchAll(ANY), ({ 0: form, index: start }) => ({ form, start, end: start + form.length }))
    .filter((span) => !liesInOne([...marks.quotations, ...addresses], span))
    .filter(
      ({ start, end }) =>
        !/^ \p{Lu}/u.test(text.slice(end)) &&
        !/\p{Lu}[\p{L}’.-]* $/u.test(
          text.slice(0, start).replace(/(?:^|[.!?] )(?:The|In|At|From|To|Of|By|For|And|But) $/u, ''),
        ),
    )
    .filter(({ start, end }) => !SPEAKS_OF_NAMES.test(text.slice(Math.max(0, start - 24), end + 24))),
);

export function twinsIn(blocks: readonly CheckBlock[]): Twin[] {
  const found = blocks.flatMap((block) => read(block).map((mention) => ({ block, ...mention })));
  return [...Map.groupBy(found, ({ form }) => groupOf.get(form))].flatMap(([group, mentions]) => {
    const forms = Map.groupBy(mentions, ({ form }) => form);
    if (group === undefined || forms.size < 2) return [];
    const [preferred = ''] = [...forms.keys()].toSorted(
      (one, other) =>
        (forms.get(other)?.length ?? 0) - (forms.get(one)?.length ?? 0) ||
        group.forms.indexOf(one) - group.forms.indexOf(other),
    );
    return mentions
      .filter(({ form }) => form !== preferred)
      .map(({ form, ...place }) => ({ ...place, found: form, preferred, level: group.level }));
  });
}
