/** Where several pieces go: to a site as drafts, or into one file. What becomes of them is shown by the export's own panel. */
import { api, useLiveQuery } from '../../../api';
import { exportSeveral, FILE_FORMATS, type ExportTarget } from '../../../app/desk/exporting';
import { fuzzyFilter } from '../../../app/fuzzy';
import { useT } from '../../../app/i18n';
import { goTo, paths } from '../../../app/routes';
import { notifyError } from '../../../app/toasts';
import { Icon } from '../../../ui/Icon';
import { PickList, type PickOption } from '../../../ui/PickList';
import type { DeskList } from '../list/use-desk-list';
import type { Bulk } from './bulk';

const ADD = 'add';

interface Choice extends PickOption {
  target: ExportTarget | null;
}

export interface ExportQuestionProps {
  onDone: () => void;
  list: DeskList;
  bulk: Bulk;
}

export function ExportQuestion({ onDone, list, bulk }: ExportQuestionProps) {
  const t = useT();
  const sites = useLiveQuery(['destinations'], ['destination'], () => api.destinations.list()).data;
  const choices: Choice[] = [
    ...(sites ?? []).map(({ id, name }) => ({
      id,
      label: name,
      start: <Icon name="globe" />,
      target: { kind: 'site' as const, id, name },
    })),
    ...(sites?.length === 0
      ? [{ id: ADD, label: t('publish.add'), start: <Icon name="plus" />, target: null }]
      : []),
    ...FILE_FORMATS.map((format) => ({
      id: format,
      label: t('publish.several.as', { format: t(`publish.files.${format}`) }),
      start: <Icon name="arrow-down" />,
      target: { kind: 'files' as const, format },
    })),
  ];
  const go = async (target: ExportTarget, ids: readonly string[]): Promise<void> => {
    const pieces: { id: string; headline: string }[] = [];
    for (const id of ids) pieces.push({ id, headline: await headlineOf(list, id) });
    exportSeveral(target, pieces);
  };
  return (
    <PickList
      label={t('publish.several.to', { count: bulk.targets.length })}
      placeholder={t('publish.several.to', { count: bulk.targets.length })}
      emptyText={t('publish.several.nowhere')}
      filter={(options, query) => fuzzyFilter(options, query, ({ label }) => label).map(({ item }) => item)}
      options={choices}
      onPick={(picked) => {
        const target = choices.find(({ id }) => id === picked)?.target;
        const { targets } = bulk;
        const [first] = targets;
        onDone();
        if (target) go(target, targets).catch((error: unknown) => notifyError(t('publish.failed'), error));
        else if (first !== undefined) goTo(paths.publish(first));
      }}
    />
  );
}

/** Of a piece that was selected far from what is in sight the row was not read. */
async function headlineOf({ listing }: DeskList, id: string): Promise<string> {
  return (listing.rowOf(id) ?? (await api.pieces.get({ id })).row).headline;
}
