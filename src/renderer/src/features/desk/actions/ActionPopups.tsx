/** The small panels that ask what an action needs: a state, a person, a category, tags, a deadline. */
import type { CommandId } from '../../../../../shared/commands/commands';
import { useLiveQuery, api } from '../../../api';
import type { WorkflowState } from '../../../../../shared/model/workflow';
import { peopleRead } from '../../../app/desk/reads';
import { categoryPaths, createTag, useCategories, useTags } from '../../../app/desk/taxonomy';
import { fuzzyFilter } from '../../../app/fuzzy';
import { useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { AnchoredPopover } from '../../../ui/AnchoredPopover';
import { Avatar } from '../../../ui/Avatar';
import { tintOf } from '../../../ui/tints';
import { PickList, type PickOption } from '../../../ui/PickList';
import { StatusDot } from '../../../ui/Status';
import { rowElementId } from '../list/PieceRow';
import type { DeskList } from '../list/use-desk-list';
import type { Bulk } from './bulk';
import { bulkButtonId } from './BulkBar';
import { DeadlineForm } from './DeadlineForm';
import { ExportQuestion } from './ExportQuestion';

export type AskingCommand = Extract<
  CommandId,
  'desk.state' | 'desk.assign' | 'desk.category' | 'desk.tags' | 'desk.deadline' | 'desk.list' | 'desk.export'
>;

export interface ActionPopupsProps {
  asking: AskingCommand | null;
  onDone: () => void;
  list: DeskList;
  bulk: Bulk;
}

export function ActionPopups({ asking, onDone, list, bulk }: ActionPopupsProps) {
  const t = useT();
  if (asking === null) return null;
  const anchor = () =>
    document.getElementById(bulkButtonId(asking)) ??
    (list.cursorRow ? document.getElementById(rowElementId(list.cursorRow.id)) : null);
  return (
    <AnchoredPopover
      open
      label={t(`command.${asking}`)}
      onOpenChange={(open) => {
        if (!open) onDone();
      }}
      anchor={anchor}
    >
      <Question asking={asking} onDone={onDone} list={list} bulk={bulk} />
    </AnchoredPopover>
  );
}

function Question({ asking, ...props }: Omit<ActionPopupsProps, 'asking'> & { asking: AskingCommand }) {
  switch (asking) {
    case 'desk.state':
      return <StateQuestion {...props} />;
    case 'desk.assign':
      return <AssignQuestion {...props} />;
    case 'desk.category':
      return <CategoryQuestion {...props} />;
    case 'desk.tags':
      return <TagsQuestion {...props} />;
    case 'desk.deadline':
      return <DeadlineForm {...props} />;
    case 'desk.list':
      return <ListQuestion {...props} />;
    case 'desk.export':
      return <ExportQuestion {...props} />;
  }
}

type QuestionProps = Omit<ActionPopupsProps, 'asking'>;

const matching = (options: readonly PickOption[], query: string): PickOption[] =>
  fuzzyFilter(options, query, (option) => option.label).map(({ item }) => item);

const STATES: readonly WorkflowState[] = ['draft', 'review', 'approved', 'spiked'];

function StateQuestion({ onDone, bulk }: QuestionProps) {
  const t = useT();
  return (
    <PickList
      label={t('command.desk.state')}
      placeholder={t('command.desk.state')}
      emptyText={t('palette.nothing', { query: '' })}
      filter={matching}
      options={STATES.map((state) => ({
        id: state,
        label: t(`status.${state}`),
        start: <StatusDot status={state} />,
      }))}
      onPick={(id) => {
        const state = STATES.find((each) => each === id);
        onDone();
        if (state)
          bulk.apply({ workflow: state }, (count) =>
            t('desk.done.state', { count, state: t(`status.${state}`) }),
          );
      }}
    />
  );
}

const NOBODY = 'nobody';

function AssignQuestion({ onDone, bulk }: QuestionProps) {
  const t = useT();
  const people = useLiveQuery(...peopleRead).data ?? [];
  const options = [
    ...people.map(({ id, name, initials }) => ({
      id,
      label: name,
      start: <Avatar size="small" initials={initials} name={name} tint={tintOf(id)} />,
    })),
    ...(people.length > 0 ? [{ id: NOBODY, label: t('desk.assign.none') }] : []),
  ];
  return (
    <PickList
      label={t('command.desk.assign')}
      placeholder={t('desk.assign.find')}
      emptyText={t(people.length > 0 ? 'desk.assign.empty' : 'desk.assign.nobody')}
      filter={matching}
      options={options}
      onPick={(id) => {
        const person = people.find((each) => each.id === id);
        onDone();
        bulk.apply({ assignee: person?.id ?? null }, (count) =>
          person ? t('desk.done.assign', { count, name: person.name }) : t('desk.done.unassign', { count }),
        );
      }}
    />
  );
}

function CategoryQuestion({ onDone, bulk }: QuestionProps) {
  const t = useT();
  const paths = categoryPaths(useCategories());
  return (
    <PickList
      label={t('command.desk.category')}
      placeholder={t('desk.category.find')}
      emptyText={t('desk.category.empty')}
      filter={matching}
      options={paths.map(({ category, path }) => ({ id: category.id, label: path }))}
      onPick={(id) => {
        const name = paths.find(({ category }) => category.id === id)?.category.name ?? '';
        onDone();
        bulk.apply({ primaryCategory: id }, (count) => t('desk.done.category', { count, name }));
      }}
    />
  );
}

/** A list of the site's pages: pieces go to its top. */
function ListQuestion({ onDone, bulk }: QuestionProps) {
  const t = useT();
  const lists = (useLiveQuery(['lists'], ['list', 'site', 'piece'], () => api.lists.all()).data ?? []).filter(
    ({ rule }) => rule.kind === 'curated' || rule.kind === 'ranked',
  );
  const nameOf = (key: string) => {
    const list = lists.find((each) => each.key === key);
    return list ? list.title || list.themeTitle : key;
  };
  return (
    <PickList
      label={t('command.desk.list')}
      placeholder={t('desk.list.find')}
      emptyText={t('desk.list.empty')}
      filter={matching}
      options={lists.map(({ key }) => ({ id: key, label: nameOf(key) }))}
      onPick={(key) => {
        const { targets } = bulk;
        onDone();
        api.lists.add({ key, ids: [...targets] }).then(
          () =>
            notify({
              tone: 'done',
              title: t('desk.done.listed', { count: targets.length, name: nameOf(key) }),
            }),
          (error: unknown) => notifyError(t('desk.failed'), error),
        );
      }}
    />
  );
}

/** Stays open: tags come in several. A tag that all of them have is taken off, any other is put on. */
function TagsQuestion({ list, bulk }: QuestionProps) {
  const t = useT();
  const tags = useTags();
  const rows = bulk.targets.map((id) => list.listing.rowOf(id));
  const onAll = (id: string) => rows.length > 0 && rows.every((row) => row?.tagIds.includes(id));
  const put = (id: string, name: string) =>
    bulk.apply({ addTags: [id] }, (count) => t('desk.done.tagged', { count, name }));
  return (
    <PickList
      label={t('command.desk.tags')}
      placeholder={t('desk.tags.find')}
      emptyText={t('desk.tags.empty')}
      filter={matching}
      options={tags.map((tag) => ({ id: tag.id, label: tag.name, checked: onAll(tag.id) }))}
      onPick={(id) => {
        const name = tags.find((tag) => tag.id === id)?.name ?? '';
        if (!onAll(id)) put(id, name);
        else bulk.apply({ removeTags: [id] }, (count) => t('desk.done.untagged', { count, name }));
      }}
      create={{
        label: (name) => t('desk.tags.create', { name }),
        onCreate: (name) => {
          createTag(name).then(
            (tag) => put(tag.id, tag.name),
            (error: unknown) => notifyError(t('desk.failed'), error),
          );
        },
      }}
    />
  );
}
