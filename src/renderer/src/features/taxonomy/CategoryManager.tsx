/**
 * The category tree, to be put in order: create, rename, nest, reorder, merge, delete with a target. All of it by keys
 * (Alt and arrows move) as by dragging, and all of it with a way back.
 */
import './taxonomy.css';
import {
  Fragment,
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { CountedCategory } from '../../../../shared/contract/taxonomy';
import { api, useLiveQuery } from '../../api';
import { announce } from '../../app/announcer';
import { useT } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { depthOf, lastRowOf, pathOf, placeByKey, type Place } from './category-moves';
import { CategoryRow, type CategoryAction } from './CategoryRow';
import { NameForm } from './NameForm';
import { TargetDialog } from './TargetDialog';
import { useTaxonomyChange } from './use-taxonomy-change';

type Asking = { what: 'merge' | 'delete'; category: CountedCategory } | null;

const NONE: readonly CountedCategory[] = [];

const ACTIONS: Partial<Record<string, CategoryAction>> = {
  Enter: 'rename',
  F2: 'rename',
  Insert: 'add',
  Delete: 'delete',
};

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
  const [dragged, setDragged] = useState<CountedCategory | null>(null);
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
  const move = (category: CountedCategory, { parentId, before }: Place): void => {
    const { id, name } = category;
    const parent = all.find((each) => each.id === parentId)?.name;
    const words =
      parentId === category.parentId
        ? t('taxonomy.moved', { name })
        : parent === undefined
          ? t('taxonomy.moved.out', { name })
          : t('taxonomy.moved.into', { name, parent });
    void change(() => api.taxonomy.moveCategory({ id, parentId, before }), words).then((moved) => {
      if (moved) announce(words);
    });
  };
  const ask = (what: CategoryAction, category: CountedCategory): void => {
    if (what === 'rename') setRenaming(category.id);
    else if (what === 'add') setAdding({ parentId: category.id });
    else setAsking({ what, category });
  };
  const onRowKey = (event: KeyboardEvent<HTMLElement>, category: CountedCategory): void => {
    if (event.target !== event.currentTarget) return;
    const index = all.indexOf(category);
    const go = (to: number): void => {
      const next = all[to];
      if (next) tree.current?.querySelector<HTMLElement>(`[data-category="${next.id}"]`)?.focus();
    };
    const action = ACTIONS[event.key];
    if (event.altKey && event.key.startsWith('Arrow')) {
      const place = placeByKey(all, category, event.key);
      if (place) move(category, place);
    } else if (event.key === 'ArrowDown') go(index + 1);
    else if (event.key === 'ArrowUp') go(index - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(all.length - 1);
    else if (action) ask(action, category);
    else return;
    event.preventDefault();
  };
  const newUnder = (parentId: string | null, depth: number): ReactNode =>
    adding?.parentId === parentId && (
      <li
        role="treeitem"
        aria-level={depth + 1}
        className="taxonomy-row"
        style={{ '--depth': depth } as CSSProperties}
      >
        <NameForm
          label={t('taxonomy.name')}
          value=""
          onDone={(name, isLeft) => create(name, parentId, isLeft)}
        />
      </li>
    );
  /** It comes last among those of its parent. */
  const newAfter = adding && adding.parentId !== null ? lastRowOf(all, adding.parentId) : null;
  const newDepth = all
    .filter(({ id }) => id === adding?.parentId)
    .map((parent) => depthOf(all, parent) + 1)[0];

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
          <Fragment key={category.id}>
            <CategoryRow
              category={category}
              all={all}
              tabbable={category.id === stop}
              renaming={renaming === category.id}
              dragged={dragged}
              onDrag={setDragged}
              onDrop={move}
              onFocus={() => setFocused(category.id)}
              onKeyDown={(event) => onRowKey(event, category)}
              onAsk={(what) => ask(what, category)}
              onRename={(name) => {
                setRenaming(null);
                if (name !== null && name !== category.name)
                  void change(
                    () => api.taxonomy.renameCategory({ id: category.id, name }),
                    t('taxonomy.renamed', { name }),
                  );
              }}
            />
            {category.id === newAfter && newUnder(adding?.parentId ?? null, newDepth ?? 0)}
          </Fragment>
        ))}
        {newUnder(null, 0)}
      </ul>
      {asking && (
        <TargetDialog
          title={t(asking.what === 'merge' ? 'taxonomy.merge.title' : 'taxonomy.delete.title', {
            name: asking.category.name,
          })}
          help={t(asking.what === 'merge' ? 'taxonomy.merge.help' : 'taxonomy.delete.help', {
            count: asking.category.pieces,
          })}
          action={t(asking.what === 'merge' ? 'taxonomy.merge' : 'taxonomy.delete')}
          options={all
            .filter(({ id }) => id !== asking.category.id)
            .map((each) => ({ id: each.id, name: pathOf(all, each) }))}
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
