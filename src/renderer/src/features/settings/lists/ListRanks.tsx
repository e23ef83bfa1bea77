/** Which site a ranked list follows, and asking it. */
import { useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { DeskList } from '../../../../../shared/contract/lists';
import type { ListRule } from '../../../../../shared/model/list';
import { useLocale, useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';

type Ranked = Extract<ListRule, { kind: 'ranked' }>;
const NONE = '';

export interface ListRanksProps {
  list: DeskList;
  rule: Ranked;
  onChange: (rule: Ranked) => void;
}

export function ListRanks({ list, rule, onChange }: ListRanksProps) {
  const t = useT();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const destinations =
    useLiveQuery(['destinations'], ['destination'], () => api.destinations.list()).data ?? [];
  const ask = async () => {
    setAsking(true);
    try {
      const answer = await api.lists.pull({ key: list.key }, { context: { deadline: 60_000 } });
      notify({ tone: 'done', title: t('settings.lists.ranks.pulled', answer) });
    } catch (error) {
      notifyError(t('settings.lists.ranks.failed'), error);
    } finally {
      setAsking(false);
    }
  };
  return (
    <>
      <Field
        label={t('settings.lists.ranks.site')}
        help={rule.destination === null ? undefined : t('settings.lists.ranks.hourly')}
      >
        {({ id }) => (
          <Select
            id={id}
            value={rule.destination ?? NONE}
            options={[
              { value: NONE, label: t('settings.lists.ranks.none') },
              ...destinations.map((each) => ({ value: each.id, label: each.name })),
            ]}
            onValueChange={(id) => onChange({ ...rule, destination: id === NONE ? null : id })}
          />
        )}
      </Field>
      {rule.destination !== null && (
        <Button size="small" icon="sync" disabled={asking} onClick={() => void ask()}>
          {t('settings.lists.ranks.ask')}
        </Button>
      )}
      {list.ranks && (
        <p className="settings-example">
          {t('settings.lists.ranks.known', {
            posts: list.ranks.posts,
            known: list.ranks.known,
            at: new Date(list.ranks.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </p>
      )}
    </>
  );
}
