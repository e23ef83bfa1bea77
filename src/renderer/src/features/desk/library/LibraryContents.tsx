/** What the library lists: queues, categories, saved searches, each with its count. */
import { useState } from 'react';
import { useLiveQuery } from '../../../api';
import type { Category } from '../../../../../shared/model/desk';
import { countsRead } from '../../../app/desk/reads';
import { useCategories } from '../../../app/desk/taxonomy';
import { useLocale, useT } from '../../../app/i18n';
import { goTo, paths, type DeskPlace } from '../../../app/routes';
import { Icon } from '../../../ui/Icon';
import { StatusDot } from '../../../ui/Status';
import { Tree, type TreeNode } from '../../../ui/Tree';
import { LibraryList } from './LibraryList';
import { SavedSearches } from './SavedSearches';

const QUEUES = ['draft', 'review', 'approved', 'scheduled', 'exported', 'spiked'] as const;

export function LibraryContents({ place }: { place: DeskPlace }) {
  const t = useT();
  const counts = useLiveQuery(...countsRead).data;
  return (
    <>
      <LibraryList
        label={t('desk.library')}
        current={place.kind === 'all' || place.kind === 'mine' ? place.kind : null}
        entries={[
          {
            id: 'all',
            label: t('desk.all'),
            start: <Icon name="piece" />,
            count: counts?.all,
            path: paths.desk(),
          },
          {
            id: 'mine',
            label: t('desk.mine'),
            start: <Icon name="person" />,
            count: counts?.mine,
            path: paths.desk({ kind: 'mine' }),
          },
        ]}
      />
      <h2 className="desk-library-heading heading">{t('desk.queues')}</h2>
      <LibraryList
        label={t('desk.queues')}
        current={place.kind === 'status' ? place.status : null}
        entries={QUEUES.map((status) => ({
          id: status,
          label: t(`desk.queue.${status}`),
          start: <StatusDot status={status} />,
          count: counts?.byStatus[status],
          path: paths.desk({ kind: 'status', status }),
        }))}
      />
      <h2 className="desk-library-heading heading">{t('desk.categories')}</h2>
      <Categories place={place} counts={counts?.byCategory ?? {}} />
      <SavedSearches />
    </>
  );
}

function Categories({ place, counts }: { place: DeskPlace; counts: Record<string, number> }) {
  const t = useT();
  const locale = useLocale();
  const categories = useCategories();
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  if (categories.length === 0)
    return <p className="desk-library-note small text-3">{t('desk.categories.none')}</p>;
  const open = new Set(categories.map((category) => category.id).filter((id) => !shut.has(id)));
  return (
    <Tree
      label={t('desk.categories')}
      nodes={treeOf(categories)}
      expanded={open}
      onExpandedChange={(next) =>
        setShut(new Set(categories.map((category) => category.id).filter((id) => !next.has(id))))
      }
      selected={place.kind === 'category' ? place.id : null}
      onSelect={(id) => goTo(paths.desk({ kind: 'category', id }))}
      end={(node) => (
        <small className="desk-library-count num">{(counts[node.id] ?? 0).toLocaleString(locale)}</small>
      )}
    />
  );
}

function treeOf(categories: readonly Category[], parentId: string | null = null): TreeNode[] {
  return categories
    .filter((category) => category.parentId === parentId)
    .map(({ id, name }) => ({ id, label: name, children: treeOf(categories, id) }));
}
