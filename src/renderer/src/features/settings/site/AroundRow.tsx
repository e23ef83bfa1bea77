/** What stands around every piece: its neighbours, and whether readers may comment. */
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Check } from '../../../ui/Check';
import { Segmented } from '../../../ui/Segmented';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';

const NEIGHBOURS = ['all', 'category'] as const;

export function AroundRow({ value, change }: Saved<Site>) {
  const t = useT();
  return (
    <SettingsRow title={t('settings.site.around')}>
      <Segmented
        label={t('settings.site.neighbours')}
        value={value.neighbours}
        options={NEIGHBOURS.map((each) => ({ value: each, label: t(`settings.site.neighbours.${each}`) }))}
        onValueChange={(neighbours) => change({ neighbours })}
      />
      <Check checked={value.comments} onCheckedChange={(comments) => change({ comments })}>
        {t('settings.site.comments')}
      </Check>
    </SettingsRow>
  );
}
