/** All tags: find, create, rename, merge several into one, delete. With a way back. */
import './taxonomy.css';
import { useRef, useState, type ReactNode } from 'react';
import type { CountedTag } from '../../../../shared/contract/taxonomy';
import { fold, nameKey } from '../../../../shared/text/fold';
import { api, useLiveQuery } from '../../api';
import { useT } from '../../app/i18n';
import { notify } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/Check';
import { IconButton } from '../../ui/IconButton';
import { NameForm } from './NameForm';
import { TargetDialog } from './TargetDialog';
import { useTaxonomyChange } from './use-taxonomy-change';

export function TagManager(): ReactNode {
  const t = useT();
  const all =
    useLiveQuery(['tags', 'counted'], ['tag', 'piece', 'desk'], () => api.taxonomy.tags()).data ?? [];
  const { change } = useTaxonomyChange();
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [filter, setFilter] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [renaming, setRenaming] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [merging, setMerging] = useState(false);
  const wanted = fold(filter.trim());
  const shown = all.filter(({ name }) => fold(name).includes(wanted));
  const ids = all.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const remove = (tags: readonly string[]): void => {
    setSelected(new Set());
    list.current?.focus();
    void change(
      () => api.taxonomy.deleteTags({ ids: [...tags] }),
      t('taxonomy.tagsDeleted', { count: tags.length }),
    );
  };
  return (
    <div className="taxonomy">
      <div className="taxonomy-bar">
        <input
          className="taxonomy-name"
          aria-label={t('taxonomy.findTag')}
          placeholder={t('taxonomy.findTag')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button ref={add} icon="plus" onClick={() => setAdding(true)}>
          {t('taxonomy.addTag')}
        </Button>
        <span className="grow" />
        <Button disabled={ids.length < 2} onClick={() => setMerging(true)}>
          {t('taxonomy.mergeTags', { count: ids.length })}
        </Button>
        <Button intent="danger" disabled={ids.length === 0} onClick={() => remove(ids)}>
          {t('taxonomy.deleteTags', { count: ids.length })}
        </Button>
      </div>
      {shown.length === 0 && !adding && (
        <p className="text-3">{t(wanted === '' ? 'taxonomy.noTags' : 'taxonomy.noSuchTag')}</p>
      )}
      <ul ref={list} tabIndex={-1} className="taxonomy-tags" aria-label={t('taxonomy.tags')}>
        {adding && (
          <li className="taxonomy-row">
            <NameForm label={t('taxonomy.name')} value="" onDone={create} />
          </li>
        )}
        {shown.map((tag) => (
          <li key={tag.id} className="taxonomy-row" data-tag={tag.id} tabIndex={-1}>
            {renaming === tag.id ? (
              <NameForm
                label={t('taxonomy.name')}
                value={tag.name}
                onDone={(name, isLeft) => rename(tag, name, isLeft)}
              />
            ) : (
              <>
                <Check checked={selected.has(tag.id)} onCheckedChange={() => toggle(tag.id)}>
                  {tag.name}
                </Check>
                <span className="grow" />
                <span className="num text-3">{t('taxonomy.pieces', { count: tag.pieces })}</span>
                <IconButton
                  icon="write"
                  size="small"
                  label={t('taxonomy.renameOne', { name: tag.name })}
                  onClick={() => setRenaming(tag.id)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {merging && (
        <TargetDialog
          title={t('taxonomy.mergeTags.title', { count: ids.length })}
          help={t('taxonomy.mergeTags.help')}
          action={t('taxonomy.merge')}
          options={all.filter(({ id }) => selected.has(id))}
          required
          focusWhenDone={list}
          onCancel={() => setMerging(false)}
          onConfirm={(into) => {
            setMerging(false);
            setSelected(new Set());
            if (into !== null)
              void change(
                () => api.taxonomy.mergeTags({ ids: ids.filter((id) => id !== into), into }),
                t('taxonomy.tagsMerged', { count: ids.length }),
              );
          }}
        />
      )}
    </div>
  );

  function create(name: string | null, isLeft: boolean): void {
    setAdding(false);
    if (!isLeft) add.current?.focus();
    if (name === null) return;
    const known = all.find((tag) => nameKey(tag.name) === nameKey(name));
    // It is shown among all others, whatever was looked for.
    setFilter(known?.name ?? '');
    if (known) notify({ tone: 'info', title: t('taxonomy.tagIsThere', { name: known.name }) });
    else void change(() => api.taxonomy.createTag({ name }), t('taxonomy.created', { name }));
  }

  function rename(tag: CountedTag, name: string | null, isLeft: boolean): void {
    setRenaming(null);
    // The field goes away with the focus in it.
    if (!isLeft) list.current?.querySelector<HTMLElement>(`[data-tag="${tag.id}"]`)?.focus();
    if (name !== null && name !== tag.name)
      void change(() => api.taxonomy.renameTag({ id: tag.id, name }), t('taxonomy.renamed', { name }));
  }
}
