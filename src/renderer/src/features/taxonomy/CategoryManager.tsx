/**
 * The category tree, to be put in order: create, rename, nest, reorder, merge, delete with a target. All of it by keys
 * (Alt and arrows move) as by dragging, and all of it with a way back.
 */
import './taxonomy.css';
import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { CountedCategory } from '../../../../shared/contract/taxonomy';
import { api, useLiveQuery } from '../../api';
import { announce } from '../../app/announcer';
import { useT } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { depthOf, dropZone, placeByDrop, placeByKey, type DropZone, type Place } from './category-moves';
import { NameForm } from './NameForm';
import { TargetDialog } from './TargetDialog';
import { useTaxonomyChange } from './use-taxonomy-change';

type Asking = { what: 'merge' | 'delete'; category: CountedCategory } | null;

const NONE: readonly CountedCategory[] = [];

export function CategoryManager(): ReactNode {
  const t = useT();
  const all =
    useLiveQuery(['categories', 'counted'], ['category', 'piece', 'desk'], () => api.taxonomy.categories())
      .data ?? NONE;
  const { change } = useTaxonomyChange();
  const tree = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [adding, setAdding] = useState<{ parentId: string | null } | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = all.some(({ id }) => id === focused) ? focused : (all[0]?.id ?? null);

  /** The category that is about to end (null: none is), and the one (null: the button that adds) that has the focus once that is so and it is there. */
  const coming = useRef<{ ending: string | null; next: string | null } | null>(null);
  const lead = (): void => {
    if (!coming.current) return;
    const { ending, next } = coming.current;
    const place =
      next === null ? add.current : tree.current?.querySelector<HTMLElement>(`[data-category="${next}"]`);
    if (!place || all.some(({ id }) => id === ending)) return;
    coming.current = null;
    const at = document.activeElement;
    if (at === document.body || tree.current?.contains(at)) place.focus();
  };
  useEffect(lead);

  const create = (name: string | null, parentId: string | null, isLeft: boolean): void => {
    setAdding(null);
    const leadTo = (next: string | null): void => {
      coming.current = isLeft ? null : { ending: null, next };
    };
    if (name === null || parentId !== null) leadTo(parentId);
    if (name === null) return;
    void change(
      async () => {
        const made = await api.taxonomy.createCategory({ name, parentId });
        leadTo(made.category.id);
        return made;
      },
      t('taxonomy.created', { name }),
    );
  };
  const move = (category: CountedCategory, place: Place | null): void => {
    if (!place) return;
    const { id, name } = category;
    void change(() => api.taxonomy.moveCategory({ id, ...place }), t('taxonomy.moved', { name })).then(
      (moved) => {
        if (moved) announce(t('taxonomy.moved', { name }));
      },
    );
  };
  const onRowKey = (event: KeyboardEvent<HTMLElement>, category: CountedCategory): void => {
    if (event.target !== event.currentTarget) return;
    const index = all.indexOf(category);
    const go = (step: number): void => {
      const next = all[index + step];
      if (next)
        event.currentTarget.parentElement
          ?.querySelector<HTMLElement>(`[data-category="${next.id}"]`)
          ?.focus();
    };
    if (event.altKey && event.key.startsWith('Arrow')) move(category, placeByKey(all, category, event.key));
    else if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Enter' || event.key === 'F2') setRenaming(category.id);
    else if (event.key === 'Insert') setAdding({ parentId: category.id });
    else if (event.key === 'Delete') setAsking({ what: 'delete', category });
    else return;
    event.preventDefault();
  };

  return (
    <div className="taxonomy">
      <div className="taxonomy-bar">
        <Button ref={add} icon="plus" onClick={() => setAdding({ parentId: null })}>
          {t('taxonomy.addCategory')}
        </Button>
        <span className="text-3">{t('taxonomy.keys')}</span>
      </div>
      {all.length === 0 && adding === null && <p className="text-3">{t('taxonomy.noCategories')}</p>}
      <ul
        ref={tree}
        tabIndex={-1}
        className="taxonomy-tree"
        role="tree"
        aria-label={t('taxonomy.categories')}
      >
        {all.map((category) => (
          <CategoryRow
            key={category.id}
            category={category}
            all={all}
            tabbable={category.id === stop}
            renaming={renaming === category.id}
            onFocus={() => setFocused(category.id)}
            onKeyDown={(event) => onRowKey(event, category)}
            onDropped={(moved, zone) => move(moved, placeByDrop(all, moved, category, zone))}
            onAsk={(what) =>
              what === 'rename'
                ? setRenaming(category.id)
                : what === 'add'
                  ? setAdding({ parentId: category.id })
                  : setAsking({ what, category })
            }
            onRename={(name) => {
              setRenaming(null);
              if (name !== null && name !== category.name)
                void change(
                  () => api.taxonomy.renameCategory({ id: category.id, name }),
                  t('taxonomy.renamed', { name }),
                );
            }}
          >
            {adding?.parentId === category.id && (
              <NameForm
                label={t('taxonomy.name')}
                value=""
                onDone={(name, isLeft) => create(name, category.id, isLeft)}
              />
            )}
          </CategoryRow>
        ))}
      </ul>
      {adding?.parentId === null && (
        <NameForm label={t('taxonomy.name')} value="" onDone={(name, isLeft) => create(name, null, isLeft)} />
      )}
      {asking && (
        <TargetDialog
          title={t(asking.what === 'merge' ? 'taxonomy.merge.title' : 'taxonomy.delete.title', {
            name: asking.category.name,
          })}
          help={t(asking.what === 'merge' ? 'taxonomy.merge.help' : 'taxonomy.delete.help', {
            count: asking.category.pieces,
          })}
          action={t(asking.what === 'merge' ? 'taxonomy.merge' : 'taxonomy.delete')}
          options={all.filter(({ id }) => id !== asking.category.id).map(({ id, name }) => ({ id, name }))}
          focusWhenDone={tree}
          required={asking.what === 'merge' || asking.category.pieces > 0}
          onCancel={() => setAsking(null)}
          onConfirm={(target) => {
            const { category, what } = asking;
            setAsking(null);
            const at = all.findIndex(({ id }) => id === category.id);
            const next = target ?? (all[at + 1] ?? all[at - 1])?.id;
            coming.current = next === undefined ? null : { ending: category.id, next };
            const work =
              what === 'delete'
                ? change(
                    () => api.taxonomy.deleteCategory({ id: category.id, targetId: target }),
                    t('taxonomy.deleted', { name: category.name }),
                  )
                : target !== null &&
                  change(
                    () => api.taxonomy.mergeCategories({ id: category.id, into: target }),
                    t('taxonomy.merged', { name: category.name }),
                  );
            void Promise.resolve(work).then((done) => {
              if (!done) coming.current = null;
            });
          }}
        />
      )}
    </div>
  );
}

interface RowProps {
  category: CountedCategory;
  all: readonly CountedCategory[];
  tabbable: boolean;
  renaming: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onDropped: (moved: CountedCategory, zone: DropZone) => void;
  onAsk: (what: 'rename' | 'add' | 'merge' | 'delete') => void;
  onRename: (name: string | null) => void;
  children: ReactNode;
}

const DRAGGED = 'application/x-copydesk-category';

function CategoryRow(props: RowProps): ReactNode {
  const { category, all, tabbable, renaming, onFocus, onKeyDown, onDropped, onAsk, onRename, children } =
    props;
  const t = useT();
  const row = useRef<HTMLLIElement>(null);
  const [zone, setZone] = useState<DropZone | null>(null);
  const depth = depthOf(all, category);
  const zoneOf = (event: DragEvent<HTMLElement>): DropZone => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return dropZone(event.clientY - top, height);
  };
  return (
    <>
      <li
        ref={row}
        role="treeitem"
        className="taxonomy-row"
        aria-level={depth + 1}
        data-category={category.id}
        data-zone={zone ?? undefined}
        tabIndex={tabbable ? 0 : -1}
        style={{ '--depth': depth } as CSSProperties}
        draggable={!renaming}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onDoubleClick={() => onAsk('rename')}
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED, category.id);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(DRAGGED)) return;
          event.preventDefault();
          setZone(zoneOf(event));
        }}
        onDragLeave={() => setZone(null)}
        onDrop={(event) => {
          const moved = all.find(({ id }) => id === event.dataTransfer.getData(DRAGGED));
          setZone(null);
          if (!moved) return;
          event.preventDefault();
          onDropped(moved, zoneOf(event));
        }}
      >
        <Icon name="grip" className="taxonomy-grip" />
        {renaming ? (
          <NameForm
            label={t('taxonomy.name')}
            value={category.name}
            onDone={(name) => {
              onRename(name);
              row.current?.focus();
            }}
          />
        ) : (
          <>
            <span className="cut grow">{category.name}</span>
            <span className="text-3 small cut" aria-hidden="true">
              {category.slug}
            </span>
            <span className="num text-3" aria-hidden="true">
              {category.pieces}
            </span>
            <span className="visually-hidden">{t('taxonomy.pieces', { count: category.pieces })}</span>
            <Menu
              align="end"
              trigger={
                <IconButton icon="more" size="small" label={t('taxonomy.actions', { name: category.name })} />
              }
              sections={[
                {
                  items: [
                    { id: 'rename', label: t('taxonomy.rename'), onSelect: () => onAsk('rename') },
                    { id: 'add', label: t('taxonomy.addBelow'), onSelect: () => onAsk('add') },
                    { id: 'merge', label: t('taxonomy.merge.into'), onSelect: () => onAsk('merge') },
                    {
                      id: 'delete',
                      label: t('taxonomy.delete.into'),
                      danger: true,
                      onSelect: () => onAsk('delete'),
                    },
                  ],
                },
              ]}
            />
          </>
        )}
      </li>
      {children !== false && children}
    </>
  );
}
