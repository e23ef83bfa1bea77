/** One category in the tree that is put in order: its name, what can be done to it, and what is dragged onto it. */
import {
  useRef,
  useState,
  type CSSProperties,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { CountedCategory } from '../../../../shared/contract/taxonomy';
import { useT } from '../../app/i18n';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { depthOf, dropZone, placeByDrop, type DropZone, type Place } from './category-moves';
import { NameForm } from './NameForm';

export type CategoryAction = 'rename' | 'add' | 'merge' | 'delete';

export interface CategoryRowProps {
  category: CountedCategory;
  all: readonly CountedCategory[];
  tabbable: boolean;
  renaming: boolean;
  /** The category that is being dragged. */
  dragged: CountedCategory | null;
  onDrag: (dragged: CountedCategory | null) => void;
  onDrop: (moved: CountedCategory, place: Place) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onAsk: (what: CategoryAction) => void;
  onRename: (name: string | null) => void;
}

export function CategoryRow(props: CategoryRowProps): ReactNode {
  const { category, all, tabbable, renaming, dragged, onDrag, onDrop, onFocus, onKeyDown, onAsk, onRename } =
    props;
  const t = useT();
  const row = useRef<HTMLLIElement>(null);
  const [zone, setZone] = useState<DropZone | null>(null);
  const depth = depthOf(all, category);
  const dropAt = ({ clientY, currentTarget }: DragEvent): { zone: DropZone; place: Place } | null => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const at = dropZone(clientY - top, height);
    const place = dragged && placeByDrop(all, dragged, category, at);
    return place ? { zone: at, place } : null;
  };
  // The line is drawn as deep as what is dropped on it will stand.
  const lineDepth =
    depth + (zone === 'after' && all.some(({ parentId }) => parentId === category.id) ? 1 : 0);
  return (
    <li
      ref={row}
      role="treeitem"
      className="taxonomy-row"
      aria-level={depth + 1}
      data-category={category.id}
      data-dragged={dragged === category || undefined}
      data-zone={zone ?? undefined}
      tabIndex={tabbable ? 0 : -1}
      style={{ '--depth': depth, '--line-depth': lineDepth } as CSSProperties}
      draggable={!renaming}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onAsk('rename')}
      onDragStart={(event) => {
        // Without data, some browsers start no drag.
        event.dataTransfer.setData('text/plain', category.name);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(category);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        const drop = dropAt(event);
        setZone(drop?.zone ?? null);
        if (drop) event.preventDefault();
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setZone(null);
      }}
      onDrop={(event) => {
        const drop = dropAt(event);
        setZone(null);
        onDrag(null);
        if (!dragged || !drop) return;
        event.preventDefault();
        onDrop(dragged, drop.place);
      }}
    >
      <Icon name="grip" className="taxonomy-grip" />
      {renaming ? (
        <NameForm
          label={t('taxonomy.name')}
          value={category.name}
          onDone={(name, isLeft) => {
            onRename(name);
            if (!isLeft) row.current?.focus();
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
              <IconButton
                icon="more"
                size="small"
                label={t('taxonomy.actions', { name: category.name })}
                tabIndex={tabbable ? 0 : -1}
              />
            }
            sections={[
              {
                items: [
                  {
                    id: 'rename',
                    label: t('taxonomy.rename'),
                    keycap: 'F2',
                    onSelect: () => onAsk('rename'),
                  },
                  { id: 'add', label: t('taxonomy.addBelow'), keycap: 'Ins', onSelect: () => onAsk('add') },
                  { id: 'merge', label: t('taxonomy.merge.into'), onSelect: () => onAsk('merge') },
                  {
                    id: 'delete',
                    label: t('taxonomy.delete.into'),
                    keycap: 'Del',
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
  );
}
