/** What a suggestion does, in words for its card and for who only hears it. */
import type { Translate } from '../../../app/i18n';
import { LOCALE } from '../../../app/locale';
import { BLOCK_FIELDS, describeBlock, describeFormats, describeProps } from '../../../editor/review/describe';
import { FIELD_NAMES } from '../../../app/field-names';
import type { Reading } from '../../../../../shared/document/suggestions/alternatives';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import type { MessageKey } from '../../../../../shared/messages/translate';
import { shortened, shortenedToWords } from '../../../../../shared/text/shortened';

/** Of words on a card. */
export const LONGEST_WORDS = 160;
/** Of a block that goes or moves as a whole: enough to know it by. */
const LONGEST_BLOCK = 72;

/** Words of a suggestion as they are told: cut between words where they are too many. */
export function told(text: string, { kind }: Suggestion): string {
  return shortenedToWords(
    text,
    kind === 'move-block' || kind === 'remove-block' ? LONGEST_BLOCK : LONGEST_WORDS,
  );
}

/** Which field of a block a suggestion is about, where it is one alone. */
function fieldOfBlock({ kind, props = {} }: Suggestion): { name: string; title: MessageKey } | null {
  const [name = '', ...more] = Object.keys(props);
  const title = BLOCK_FIELDS[name];
  return kind === 'change-block' && more.length === 0 && title ? { name, title } : null;
}

/** The words that go and that come, as they are said. */
export function wordsIn(suggestion: Suggestion): { before: string; after: string } {
  const { before, after, props = {}, block = {} } = suggestion;
  const field = fieldOfBlock(suggestion);
  if (field === null) return { before, after };
  return { before: String(block[field.name] ?? ''), after: String(props[field.name] ?? '') };
}

/** How words shall look, where they shall lead, in which language they are; "none" where a link or a language is to go. */
function lookWords({ kind, look = {} }: Suggestion): string {
  if (kind === 'link') return look.link ? shortened(look.link.url, LONGEST_WORDS) : 'none';
  if (kind === 'language') return look.lang ? (languages().of(look.lang) ?? look.lang) : 'none';
  return describeFormats(look);
}

const languages = (): Intl.DisplayNames => new Intl.DisplayNames([LOCALE], { type: 'language' });

const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Replace “a” with “b”". Of the words, `before` and `after` say how they are to be written. */
export function sayWith(t: Translate, suggestion: Suggestion, before: string, after: string): string {
  const { kind, field, block, was, props, level, url, restFollows } = suggestion;
  const title = field === undefined ? fieldOfBlock(suggestion)?.title : FIELD_NAMES[field];
  const said = wordsIn(suggestion);
  const known = block ? describeBlock(block) : '';
  const former = was && known !== '' ? describeBlock(was) : '';
  if (kind === 'field' || title !== undefined)
    return t('review.says.field', {
      field: title === undefined ? '' : t(title),
      how: said.before === '' ? 'comes' : said.after === '' ? 'goes' : 'changes',
      before,
      after,
    });
  const becomes = props ? describeProps(props, LONGEST_WORDS, block) : '';
  return t(`review.says.${kind}`, {
    before,
    after,
    rest: restFollows ? 'follows' : 'none',
    what: kind === 'change-block' ? begun(becomes) || 'none' : lookWords(suggestion),
    was: url === undefined ? 'none' : shortened(url, LONGEST_WORDS),
    block: known === '' ? 'none' : known.toLowerCase(),
    words: said.before + said.after === '' ? 'none' : 'some',
    how: level ?? (former === '' || former === known ? 'none' : 'turned'),
    becomes: t('review.props.becomes', { now: former, kind: known }),
  });
}

/** "Replace “a” with “b”". */
export function suggestionWords(t: Translate, suggestion: Suggestion): string {
  const { before, after } = wordsIn(suggestion);
  return sayWith(t, suggestion, told(before, suggestion), told(after, suggestion));
}

/**
 * What each of several readings says. Where the same words would stand there twice, what is done to them: they get
 * another kind of block, a look or an address, or stand elsewhere.
 */
export function readingWords(
  t: Translate,
  readings: readonly Pick<Reading, 'text' | 'ids'>[],
  find: (id: string) => Suggestion | undefined,
): string[] {
  const texts = readings.map(({ text }) => shortened(text, LONGEST_WORDS) || t('review.empty'));
  if (new Set(texts).size === texts.length) return texts;
  return readings.map(({ ids }, index) => {
    const said = ids.map(find).filter((each) => each !== undefined);
    return said.map((each) => suggestionWords(t, each)).join('; ') || (texts[index] ?? '');
  });
}
