/** What a suggestion does, in words for its card and for who only hears it. */
import type { Translate } from '../../../app/i18n';
import { LOCALE } from '../../../app/locale';
import { describeFormats, describeProps } from '../../../editor/review/describe';
import { FIELD_NAMES } from '../../../app/field-names';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import { shortened } from '../../../../../shared/text/shortened';

/** Of words on a card. */
export const LONGEST_WORDS = 160;

/** Of a changed block what it becomes, in words. */
export function wordsThatCome({ kind, props, after }: Suggestion): string {
  return kind === 'change-block' && props ? describeProps(props) || after : after;
}

/** How words shall look, where they shall lead, in which language they are; "none" where a link or a language is to go. */
export function lookWords({ kind, look = {} }: Suggestion): string {
  if (kind === 'link') return look.link ? shortened(look.link.url, LONGEST_WORDS) : 'none';
  if (kind === 'language') return look.lang ? (languages().of(look.lang) ?? look.lang) : 'none';
  return describeFormats(look);
}

const languages = (): Intl.DisplayNames => new Intl.DisplayNames([LOCALE], { type: 'language' });

/** "Replace “a” with “b”". */
export function suggestionWords(t: Translate, suggestion: Suggestion): string {
  const { kind, field, before } = suggestion;
  const after = wordsThatCome(suggestion);
  const name = field === undefined ? '' : t(FIELD_NAMES[field]);
  const nothing = kind === 'field' ? t('review.empty') : '';
  return t(`review.says.${kind}`, {
    field: name,
    before: shortened(before, LONGEST_WORDS) || nothing,
    after: shortened(after, LONGEST_WORDS) || nothing,
    what: lookWords(suggestion),
  });
}
