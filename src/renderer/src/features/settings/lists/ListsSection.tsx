/** The lists of pieces on the site's pages: how each is made up, and the pieces that are chosen for it by hand. */
import { api, useLiveQuery } from '../../../api';
import type { DeskList } from '../../../../../shared/contract/lists';
import { LIST_LIMIT } from '../../../../../shared/model/list';
import { useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { Skeleton } from '../../../ui/Skeleton';
import { CommittedField } from '../fields/CommittedField';
import { NumberField } from '../fields/NumberField';
import { tracked } from '../saving';
import { SettingsRow } from '../SettingsRow';
import { ChosenPieces } from './ChosenPieces';
import { ListCategories } from './ListCategories';
import { ListRanks } from './ListRanks';
import { RuleSelect } from './RuleSelect';

export function ListsSection() {
  const t = useT();
  const { data: lists } = useLiveQuery(['lists'], ['list', 'site', 'piece'], () => api.lists.all());
  if (!lists)
    return (
      <SettingsRow title={t('settings.lists')}>
        <Skeleton width={240} />
      </SettingsRow>
    );
  if (lists.length === 0) return <p className="text-2">{t('settings.lists.none')}</p>;
  return lists.map((list) => <ListRow key={list.key} list={list} />);
}

function ListRow({ list }: { list: DeskList }) {
  const t = useT();
  const { key, title, rule, count, themeTitle, changed } = list;
  const run = (work: Promise<unknown>) => {
    tracked(work).catch((error: unknown) => notifyError(t('settings.notSaved'), error));
  };
  const change = (patch: Partial<Pick<DeskList, 'title' | 'rule' | 'count'>>) =>
    run(api.lists.save({ key, title, rule, count, ...patch }));
  const chosen = rule.kind === 'curated' || (rule.kind === 'ranked' && list.ranks === null);
  return (
    <SettingsRow
      title={title || themeTitle}
      help={t(`settings.lists.help.${rule.kind === 'ranked' ? rule.by : rule.kind}`)}
    >
      <div className="settings-pair">
        <CommittedField
          label={t('settings.lists.title')}
          value={title}
          placeholder={themeTitle}
          maxLength={200}
          onCommit={(next) => change({ title: next.trim() })}
        />
        <NumberField
          label={t('settings.lists.count')}
          value={count}
          min={1}
          max={LIST_LIMIT}
          whole
          onCommit={(next) => change({ count: next })}
        />
      </div>
      <RuleSelect rule={rule} onChange={(next) => change({ rule: next })} />
      {rule.kind === 'newest' && (
        <ListCategories
          chosen={rule.categories}
          onChange={(categories) => change({ rule: { ...rule, categories } })}
        />
      )}
      {rule.kind === 'ranked' && (
        <ListRanks
          name={title || themeTitle}
          list={list}
          rule={rule}
          onChange={(next) => change({ rule: next })}
        />
      )}
      {chosen && (
        <ChosenPieces
          name={title || themeTitle}
          list={list}
          onChange={(ids) => run(api.lists.choose({ key, ids }))}
        />
      )}
      {changed && (
        <Button size="small" icon="undo" onClick={() => run(api.lists.reset({ key }))}>
          {t('settings.lists.reset')}
        </Button>
      )}
    </SettingsRow>
  );
}
