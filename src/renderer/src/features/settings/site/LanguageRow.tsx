/** In which language and time zone the site writes its dates and numbers. */
import type { Site } from '../../../../../shared/model/desk';
import { formatDate, knownLocale } from '../../../../../shared/text/dates';
import { useLocale, useT } from '../../../app/i18n';
import { notify } from '../../../app/toasts';
import { PickField } from '../fields/PickField';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { languageTag } from '../values';
import { LANGUAGES, timeZones } from './places';

export function LanguageRow({ value, change }: Saved<Site>) {
  const t = useT();
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  const now = new Date().toISOString();
  return (
    <SettingsRow title={t('settings.site.language')}>
      <PickField
        label={t('settings.site.locale')}
        placeholder={t('settings.site.locale.find')}
        emptyText={t('settings.nothing')}
        shown={nameOf(knownLocale(value.locale))}
        options={LANGUAGES.map((tag) => ({
          id: tag,
          label: nameOf(tag),
          end: <small className="text-3">{tag}</small>,
        })).sort((a, b) => a.label.localeCompare(b.label, locale))}
        onPick={(tag) => change({ locale: tag })}
        create={{
          label: (tag) => t('settings.site.locale.other', { tag }),
          onCreate: (typed) => {
            const tag = languageTag(typed);
            if (tag === null)
              notify({ tone: 'warning', title: t('settings.problem.language', { tag: typed }) });
            else change({ locale: tag });
          },
        }}
      />
      <PickField
        label={t('settings.site.timeZone')}
        placeholder={t('settings.site.timeZone.find')}
        emptyText={t('settings.nothing')}
        shown={value.timeZone.replaceAll('_', ' ')}
        options={timeZones(locale).map(({ id, offset }) => ({
          id,
          label: id.replaceAll('_', ' '),
          end: <small className="text-3 num">{offset}</small>,
        }))}
        onPick={(timeZone) => change({ timeZone })}
      />
      <p className="settings-example">
        {t('settings.site.dateExample', {
          date: formatDate(now, 'weekday', value.locale, value.timeZone),
        })}
      </p>
    </SettingsRow>
  );
}
