/** What a suggestion does, in words for its card and for who only hears it. */
import type { Translate } from '../../../app/i18n';
import { LOCALE } from '../../../app/locale';
import { describeFormats, describeProps } from '../../../editor/review/describe';
import { FIELD_NAMES } from '../fields/field-words';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';

const LONGEST = 160;

export const shortened = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** Of a changed block what it becomes, in words. */
export function wordsThatCome({ kind, props, after }: Suggestion): string {
  return kind === 'change-block' && props ? describeProps(props) || after : after;
}

/** How words shall look, where they shall lead, in which language they are; "none" where a link or a language is to go. */
export function lookWords({ kind, look = {} }: Suggestion): string {
  if (kind === 'link') return look.link ? shortened(look.link.url) : 'none';
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
    before: shortened(before) || nothing,
    after: shortened(after) || nothing,
    what: lookWords(suggestion),
  });
}
