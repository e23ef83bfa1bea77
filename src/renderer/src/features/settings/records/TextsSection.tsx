/** Texts set once for the desk: disclaimers, and calls for contributions. */
import { api, useLiveQuery } from '../../../api';
import type { Preset } from '../../../../../shared/model/desk';
import { useT, type Translate } from '../../../app/i18n';
import { Field } from '../../../ui/Field';
import { Segmented } from '../../../ui/Segmented';
import { Select } from '../../../ui/Select';
import { CommittedField } from '../fields/CommittedField';
import { isRequired } from '../values';
import { withoutEmptyId } from './new-record';
import { PresetText } from './PresetText';
import { RecordManager, type RecordForm, type RecordKind } from './RecordManager';

const KINDS = ['disclaimer', 'call'] as const;
const VARIANTS = ['guest', 'staff', 'syndicated', 'any'] as const;

export function TextsSection() {
  const t = useT();
  const { data, dataUpdatedAt } = useLiveQuery(['presets'], ['preset', 'desk'], () => api.desk.presets());
  return data && <RecordManager kind={presetKind(t)} records={data} at={dataUpdatedAt} />;
}

function presetKind(t: Translate): RecordKind<Preset> {
  return {
    label: t('settings.texts'),
    addLabel: t('settings.texts.new'),
    deleteLabel: t('settings.texts.delete'),
    empty: { title: t('settings.texts.none'), help: t('settings.texts.none.help') },
    nameOf: ({ name }) => name,
    detailOf: ({ kind, variant }) =>
      kind === 'call'
        ? t('settings.texts.kind.call')
        : t('settings.texts.disclaimerFor', { variant: t(`settings.texts.variant.${variant}`) }),
    fresh: { id: '', kind: 'disclaimer', variant: 'guest', name: '', text: '' },
    isComplete: ({ name, text }) => name !== '' && text !== '',
    save: (preset) => api.desk.savePreset(withoutEmptyId(preset)),
    remove: (id) => api.desk.deletePreset({ id }),
    Form: PresetForm,
  };
}

function PresetForm({ value, change }: RecordForm<Preset>) {
  const t = useT();
  return (
    <>
      <Segmented
        label={t('settings.texts.kind')}
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`settings.texts.kind.${kind}`) }))}
        onValueChange={(kind) => change({ kind, variant: kind === 'call' ? 'any' : value.variant })}
      />
      <CommittedField
        label={t('settings.texts.name')}
        help={t('settings.texts.name.help')}
        value={value.name}
        maxLength={200}
        check={isRequired}
        onCommit={(name) => change({ name })}
      />
      {value.kind === 'disclaimer' && (
        <Field label={t('settings.texts.variant')}>
          {({ id }) => (
            <Select
              id={id}
              value={value.variant}
              options={VARIANTS.map((variant) => ({
                value: variant,
                label: t(`settings.texts.variant.${variant}`),
              }))}
              onValueChange={(variant) => change({ variant })}
            />
          )}
        </Field>
      )}
      <PresetText value={value.text} onCommit={(text) => change({ text })} />
    </>
  );
}
