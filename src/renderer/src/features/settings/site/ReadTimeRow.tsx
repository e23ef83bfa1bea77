/** The site's own rule for "N minutes to read". */
import type { Site } from '../../../../../shared/model/desk';
import { readMinutes, type ReadTimeRule } from '../../../../../shared/text/read-time';
import { useT } from '../../../app/i18n';
import { Segmented } from '../../../ui/Segmented';
import { NumberField } from '../fields/NumberField';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';

const ROUNDINGS = ['up', 'nearest', 'down'] as const;
const EXAMPLES = [90, 650, 1120];

export function ReadTimeRow({ value, change }: Saved<Site>) {
  const t = useT();
  const { readTime } = value;
  const set = (patch: Partial<ReadTimeRule>) => change({ readTime: { ...readTime, ...patch } });
  return (
    <SettingsRow title={t('settings.site.readTime')}>
      <div className="settings-pair">
        <NumberField
          label={t('settings.site.readTime.words')}
          value={readTime.wordsPerMinute}
          min={20}
          max={2000}
          onCommit={(wordsPerMinute) => set({ wordsPerMinute })}
        />
        <NumberField
          label={t('settings.site.readTime.minimum')}
          value={readTime.minimum}
          min={0}
          max={60}
          whole
          onCommit={(minimum) => set({ minimum })}
        />
      </div>
      <Segmented
        label={t('settings.site.readTime.rounding')}
        value={readTime.rounding}
        options={ROUNDINGS.map((rounding) => ({
          value: rounding,
          label: t(`settings.site.readTime.rounding.${rounding}`),
        }))}
        onValueChange={(rounding) => set({ rounding })}
      />
      <p className="settings-example num">
        {EXAMPLES.map((words) =>
          t('settings.site.readTime.example', { words, minutes: readMinutes(words, readTime) }),
        ).join(' · ')}
      </p>
    </SettingsRow>
  );
}
