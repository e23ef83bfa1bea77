/** How the site marks opinion. Nobody types it into a headline. */
import type { Site } from '../../../../../shared/model/desk';
import { markedHeadline } from '../../../../../shared/text/opinion-marker';
import { useT } from '../../../app/i18n';
import { Segmented } from '../../../ui/Segmented';
import { CommittedField } from '../fields/CommittedField';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { isRequired } from '../values';

const KINDS = ['suffix', 'prefix', 'kicker', 'none'] as const;

export function MarkerRow({ value, change }: Saved<Site>) {
  const t = useT();
  const { opinionMarker: marker } = value;
  const headline = t('settings.site.exampleHeadline');
  const words = marker.text.trim();
  return (
    <SettingsRow title={t('settings.site.marker')}>
      <Segmented
        label={t('settings.site.marker')}
        value={marker.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`settings.site.marker.${kind}`) }))}
        onValueChange={(kind) => change({ opinionMarker: { ...marker, kind } })}
      />
      {marker.kind !== 'none' && (
        <CommittedField
          label={t('settings.site.marker.text')}
          value={words}
          maxLength={100}
          check={isRequired}
          onCommit={(text) => change({ opinionMarker: { ...marker, text } })}
        />
      )}
      <p className="settings-example settings-example-text">
        {marker.kind === 'kicker' && words !== '' && <small>{words}</small>}
        {markedHeadline(headline, marker)}
      </p>
    </SettingsRow>
  );
}
