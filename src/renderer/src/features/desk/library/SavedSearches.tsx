/** Searches kept under a name. Choosing one puts it into the search box; the one in the box can be kept. */
import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { SavedSearch } from '../../../../../shared/contract/desk';
import { useCommands } from '../../../app/commands/registry';
import { savedSearchesRead } from '../../../app/desk/reads';
import { useLocale, useT } from '../../../app/i18n';
import { goTo, paths } from '../../../app/routes';
import { useStore } from '../../../app/store';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { Popover } from '../../../ui/Popover';
import { useRoving } from '../../../ui/roving';
import { deskQuery } from '../desk-state';
import { queryOf, showQuery } from '../list/query-text';

export function SavedSearches() {
  const t = useT();
  const locale = useLocale();
  const query = queryOf(useStore(deskQuery));
  const [naming, setNaming] = useState(false);
  const saved = useLiveQuery(...savedSearchesRead).data ?? [];
  const totals = useTotals(saved);
  const roving = useRoving(
    saved.map((search) => search.id),
    saved.find((search) => search.query === query)?.id ?? null,
    'vertical',
  );
  const list = useRef<HTMLUListElement>(null);
  const [kept, setKept] = useState<string | null>(null);
  const isListed = saved.some(({ id }) => id === kept);
  useEffect(() => {
    if (isListed)
      list.current?.querySelector(`[data-roving="${kept}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [isListed, kept]);
  useCommands([{ id: 'desk.saveSearch', enabled: query !== '', run: () => setNaming(true) }]);

  const choose = (search: SavedSearch) => {
    deskQuery.set(showQuery(search.query));
    goTo(paths.desk());
  };
  const remove = ({ id, name, query: words }: SavedSearch) => {
    const restore = () => {
      api.desk
        .saveSearch({ name, query: words })
        .catch((error: unknown) => notifyError(t('desk.failed'), error));
    };
    api.desk.deleteSearch({ id }).then(
      () =>
        notify({
          tone: 'done',
          title: t('desk.saved.deleted', { name }),
          action: { label: t('desk.undo'), onSelect: restore },
        }),
      (error: unknown) => notifyError(t('desk.failed'), error),
    );
  };

  return (
    <>
      <div className="desk-library-heading">
        <h2 className="heading">{t('desk.saved')}</h2>
        <Popover
          label={t('desk.saved.save')}
          open={naming}
          onOpenChange={setNaming}
          trigger={
            <IconButton icon="plus" size="small" label={t('desk.saved.save')} disabled={query === ''} />
          }
        >
          <SaveForm
            query={query}
            onDone={(id) => {
              setNaming(false);
              setKept(id);
            }}
          />
        </Popover>
      </div>
      <ul ref={list} aria-label={t('desk.saved')} {...roving.containerProps}>
        {saved.map((search) => (
          <li key={search.id} className="desk-saved">
            <button
              type="button"
              className="desk-library-entry"
              aria-current={search.query === query ? 'true' : undefined}
              aria-keyshortcuts="Delete"
              onClick={() => choose(search)}
              onKeyDown={(event) => {
                if (event.key === 'Delete') remove(search);
              }}
              {...roving.itemProps(search.id)}
            >
              <span className="desk-library-start">
                <Icon name="bookmark" size={14} />
              </span>
              <span className="cut grow">{search.name}</span>
              <small className="desk-library-count num">
                {totals.get(search.id)?.toLocaleString(locale)}
              </small>
            </button>
            <IconButton
              className="desk-saved-delete"
              icon="close"
              size="small"
              tabIndex={-1}
              label={t('desk.saved.delete', { name: search.name })}
              onClick={() => remove(search)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function useTotals(saved: readonly SavedSearch[]): Map<string, number> {
  const results = useQueries({
    queries: saved.map((search) => ({
      queryKey: ['saved-total', search.query],
      queryFn: () => api.pieces.list({ query: search.query, typing: true, limit: 1 }),
      meta: { topics: ['piece', 'delivery', 'category', 'tag'] },
    })),
  });
  return new Map(
    saved.flatMap((search, index) => {
      const total = results[index]?.data?.total;
      return total === undefined ? [] : [[search.id, total] as const];
    }),
  );
}

function SaveForm({ query, onDone }: { query: string; onDone: (id: string) => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const save = () => {
    api.desk.saveSearch({ name: name.trim(), query }).then(
      ({ id }) => onDone(id),
      (error: unknown) => notifyError(t('desk.failed'), error),
    );
  };
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save();
      }}
    >
      <TextField label={t('desk.saved.name')} help={query} value={name} onValueChange={setName} />
      <Button type="submit" tone="primary" disabled={name.trim() === ''}>
        {t('desk.saved.keep')}
      </Button>
    </form>
  );
}
