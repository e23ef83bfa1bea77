/**
 * Compares the mentions of a whole piece: which are one name in several spellings, and which spelling is right. The
 * house's list decides first, then the majority. Pure; must not know where a mention stands.
 */
import type { HouseStyle } from '../style/schemas';
import { foldName } from '../text/words';
import type { Mention, NamesOfText } from './mentions';

export interface Misspelt<M extends Mention> {
  mention: M;
  preferred: string;
  by: 'house' | 'majority';
}

export type NameList = Pick<HouseStyle, 'names' | 'different'>;

interface Spelling<M extends Mention> {
  form: string;
  mentions: M[];
}

export class Spellings {
  /** The house's spelling by every fold it answers to. */
  private readonly house = new Map<string, string>();
  private readonly different: readonly ReadonlySet<string>[];

  constructor({ names, different }: NameList) {
    for (const { use, not } of names) for (const form of [use, ...not]) this.house.set(foldName(form), use);
    this.different = different.map((forms) => new Set(forms));
  }

  /** What the house's list has for these words, however they are joined. */
  houseSpelling(words: string): string | undefined {
    return this.house.get(foldName(words));
  }

  misspelt<M extends Mention>(mentions: readonly M[], texts: readonly NamesOfText[]): Misspelt<M>[] {
    const doubtful = mentions.filter(this.isDoubtful(mentions));
    if (doubtful.length === 0) return [];
    const piece = new Piece(texts);
    return [...Map.groupBy(doubtful, (mention) => mention.fold)].flatMap(([fold, group]) => {
      const preferred = this.house.get(fold);
      return preferred === undefined ? this.byMajority(group, piece) : againstHouse(group, preferred);
    });
  }

  /** Nearly every name is written one way: only those on the house's list and those in two forms are looked at closer. */
  private isDoubtful(mentions: readonly Mention[]): (mention: Mention) => boolean {
    const forms = new Map<string, string>();
    const several = new Set<string>();
    for (const { fold, form } of mentions) {
      const known = forms.get(fold);
      if (known === undefined) forms.set(fold, form);
      else if (known !== form) several.add(fold);
    }
    return ({ fold }) => several.has(fold) || this.house.has(fold);
  }

  private byMajority<M extends Mention>(group: readonly M[], piece: Piece): Misspelt<M>[] {
    const spellings = spellingsOf(group).filter((spelling) => piece.isName(spelling, group));
    const named = spellings.filter((spelling) => mustBeTheName(spelling, spellings));
    const forms = named.map(({ form }) => form);
    if (named.length < 2 || this.different.some((set) => forms.every((form) => set.has(form)))) return [];
    const [preferred, ...others] = named.toSorted(byPreference);
    if (!preferred) return [];
    return others.flatMap(({ mentions }) =>
      mentions.map((mention) => ({
        mention,
        preferred: asAtStart(preferred.form, mention),
        by: 'majority' as const,
      })),
    );
  }
}

/** Re-form, Co-op, Post-war: a hyphen that a word needs, capital or not. */
const PREFIXED = /^(?:\p{Lu}\p{Ll}{0,2}|Anti|Inter|Mini|Multi|Over|Post|Self|Semi|Super|Under)-\p{Ll}/u;

/** What the whole text says about a spelling: its parts elsewhere, the same word written small. */
class Piece {
  private readonly ordinary = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(texts: readonly NamesOfText[]) {
    for (const { ordinary, words } of texts) {
      for (const word of ordinary) this.ordinary.add(word);
      for (const [word, count] of words) this.counts.set(word, (this.counts.get(word) ?? 0) + count);
    }
  }

  isName({ form, mentions }: Spelling<Mention>, group: readonly Mention[]): boolean {
    // “the Wi-fi” in the middle of a sentence has its capital from being a name.
    if (PREFIXED.test(form) && mentions.every(({ atStart }) => atStart)) return false;
    const isShort = form.length < 4; // US is no capitalised “us”
    if (!isShort && !hasEvidence(mentions, 'shape') && this.ordinary.has(form.toLowerCase())) return false;
    const parts = mentions[0]?.parts ?? [];
    return parts.length < 2 || !parts.every((part) => this.standsAlone(part, group));
  }

  /** A–B is two names, not one, where both A and B stand elsewhere as well. */
  private standsAlone(part: string, group: readonly Mention[]): boolean {
    const within = group.filter(({ form }) => form.split(/\s+/u).includes(part)).length;
    return (this.counts.get(part) ?? 0) > within;
  }
}

/** Every spelling with its mentions. One that differs from another in its first letter's case only, at a beginning, is the same. */
function spellingsOf<M extends Mention>(group: readonly M[]): Spelling<M>[] {
  const forms = new Set(group.map((mention) => mention.form));
  const spelling = (mention: M): string => {
    const small = lowerFirst(mention.form);
    const form = mention.atStart && forms.has(small) ? small : mention.form;
    return form.replace(/['ʼ]/gu, '’').replace(/[‐‑]/gu, '-');
  };
  return [...Map.groupBy(group, spelling)].map(([form, mentions]) => ({ form, mentions }));
}

function againstHouse<M extends Mention>(group: readonly M[], preferred: string): Misspelt<M>[] {
  const hasOwn = group.some(({ form }) => form === preferred);
  return (
    group
      // DEFRA may be set in capitals; beside Defra it is another spelling.
      .filter(
        ({ form }) => form !== preferred && (form !== form.toUpperCase() || (hasOwn && !/[ -]/u.test(form))),
      )
      // In a headline in title case, “We Chat” may be two words.
      .filter(({ evidence, parts }) => evidence !== 'none' || parts.length === 1)
      .map((mention) => ({ mention, preferred: asAtStart(preferred, mention), by: 'house' as const }))
      .filter((misspelt) => misspelt.preferred !== misspelt.mention.form)
  );
}

function hasEvidence(mentions: readonly Mention[], evidence: Mention['evidence']): boolean {
  return mentions.some((mention) => mention.evidence === evidence);
}

/** Whether a spelling is meant as the name at all. */
function mustBeTheName<M extends Mention>(spelling: Spelling<M>, all: readonly Spelling<M>[]): boolean {
  const { form, mentions } = spelling;
  const hyphenated = form.includes('-');
  const inOtherCase = all.some(
    (other) => other !== spelling && other.form.toLowerCase() === form.toLowerCase(),
  );
  // “Post-war” at the beginning of a sentence is a word, and the Post-War Fund has its capital from its title.
  if (hyphenated && inOtherCase) {
    return mentions.some(({ evidence, leads }) => evidence !== 'none' && !leads);
  }
  if (mentions.some(({ evidence }) => evidence !== 'none')) return true;
  // Zürich at a beginning beside Zurich: no beginning makes a mark over a letter, or joins two words.
  if (
    !hyphenated &&
    all.some(
      (other) =>
        hasEvidence(other.mentions, 'place') &&
        other.form.toLowerCase() !== form.toLowerCase() &&
        !other.form.includes('-'),
    )
  )
    return true;
  // At a beginning, another capital after it makes “Wirra-binda Shire” a name where Wirrabinda is one for certain.
  if (mentions.some(({ leads }) => leads) && all.some((other) => hasEvidence(other.mentions, 'place')))
    return true;
  // Where capitals mean nothing, the shape of the other spelling tells: “Deepsea” beside DeepSea.
  return all.some((other) => hasEvidence(other.mentions, 'shape'));
}

/** The spelling used most; of two used equally the one with more capitals, then the first. U.S without its last dot is nobody's choice. */
function byPreference(one: Spelling<Mention>, other: Spelling<Mention>): number {
  const halfDotted = ({ form }: Spelling<Mention>): number => (/\p{Lu}\.\p{Lu}$/u.test(form) ? 1 : 0);
  // Nobody adds a mark over a letter by mistake: Łódź, not Lodz.
  const marks = ({ form }: Spelling<Mention>): number => form.match(/[^\u0000-\u007f’]/gu)?.length ?? 0;
  const capitals = ({ form }: Spelling<Mention>): number => form.match(/\p{Lu}/gu)?.length ?? 0;
  // Villarejo del Monte: a small word between two names is small on purpose.
  const small = ({ form }: Spelling<Mention>): number => (/ \p{Ll}+ /u.test(form) ? 1 : 0);
  return (
    halfDotted(one) - halfDotted(other) ||
    other.mentions.length - one.mentions.length ||
    marks(other) - marks(one) ||
    small(other) - small(one) ||
    capitals(other) - capitals(one)
  );
}

/** al-Qaida at the beginning of a sentence is Al-Qaida. */
function asAtStart(form: string, { atStart, form: found }: Mention): string {
  const keepsCapital = atStart && /^\p{Lu}/u.test(found);
  return keepsCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
