/** Which site a ranked list follows, asking it, and what it said. */
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
  name: string;
  list: DeskList;
  rule: Ranked;
  onChange: (rule: Ranked) => void;
}

export function ListRanks({ name, list, rule, onChange }: ListRanksProps) {
  const t = useT();
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
      {list.ranks ? (
        <RankedPosts name={name} ranks={list.ranks} count={list.count} />
      ) : (
        rule.destination !== null && <p className="settings-example">{t('settings.lists.ranks.until')}</p>
      )}
    </>
  );
}

interface RankedPostsProps {
  name: string;
  ranks: NonNullable<DeskList['ranks']>;
  count: number;
}

/** Those that pages show; the desk cannot order them. */
function RankedPosts({ name, ranks: { posts, at }, count }: RankedPostsProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <p className="settings-example">
        {t('settings.lists.ranks.known', {
          posts: posts.length,
          known: posts.filter(({ known }) => known).length,
          at: new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </p>
      <ol className="settings-ranks" aria-label={t('settings.lists.ranks.order', { name })}>
        {posts.slice(0, count).map(({ title, known }, index) => (
          <li key={`${index} ${title}`}>
            <span className="cut">{title || t('piece.untitled')}</span>
            {!known && <span className="small text-3">{t('settings.lists.ranks.elsewhere')}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
