/** Where syndicated pieces come from. */
import { api, useLiveQuery } from '../../../api';
import type { Source } from '../../../../../shared/model/desk';
import { useT, type Translate } from '../../../app/i18n';
import { CommittedField } from '../fields/CommittedField';
import { isRequired, isWebAddress, orEmpty } from '../values';
import { withoutEmptyId } from './new-record';
import { RecordManager, type RecordForm, type RecordKind } from './RecordManager';

export function SourcesSection() {
  const t = useT();
  const { data, dataUpdatedAt } = useLiveQuery(['sources'], ['source', 'desk'], () => api.desk.sources());
  return data && <RecordManager kind={sourceKind(t)} records={data} at={dataUpdatedAt} />;
}

function sourceKind(t: Translate): RecordKind<Source> {
  return {
    label: t('settings.sources'),
    addLabel: t('settings.sources.new'),
    deleteLabel: t('settings.sources.delete'),
    empty: { title: t('settings.sources.none'), help: t('settings.sources.none.help') },
    nameOf: ({ name }) => name,
    detailOf: ({ licence }) => licence,
    fresh: { id: '', name: '', url: '', licence: '' },
    isComplete: ({ name }) => name !== '',
    save: (source) => api.desk.saveSource(withoutEmptyId(source)),
    remove: (id) => api.desk.deleteSource({ id }),
    Form: SourceForm,
  };
}

function SourceForm({ value, change }: RecordForm<Source>) {
  const t = useT();
  return (
    <>
      <CommittedField
        label={t('settings.sources.name')}
        value={value.name}
        maxLength={300}
        check={isRequired}
        onCommit={(name) => change({ name })}
      />
      <CommittedField
        label={t('settings.sources.url')}
        placeholder="https://"
        value={value.url}
        maxLength={2000}
        check={orEmpty(isWebAddress)}
        help={t('settings.sources.url.help')}
        onCommit={(url) => change({ url })}
      />
      <CommittedField
        label={t('settings.sources.licence')}
        value={value.licence}
        maxLength={500}
        help={t('settings.sources.licence.help')}
        onCommit={(licence) => change({ licence })}
      />
    </>
  );
}
