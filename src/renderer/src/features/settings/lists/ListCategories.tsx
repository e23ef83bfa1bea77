/** The categories that a list takes its pieces from; none means all. */
import { categoryPaths, useCategories } from '../../../app/desk/taxonomy';
import { useT } from '../../../app/i18n';
import { Chip } from '../../../ui/Chip';
import { PickField } from '../fields/PickField';

export interface ListCategoriesProps {
  /** Ids. */
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

export function ListCategories({ chosen, onChange }: ListCategoriesProps) {
  const t = useT();
  const paths = categoryPaths(useCategories());
  const nameOf = (id: string) => paths.find(({ category }) => category.id === id)?.path ?? id;
  return (
    <>
      {chosen.length > 0 && (
        <ul className="settings-chips" aria-label={t('settings.lists.categories')}>
          {chosen.map((id) => (
            <li key={id}>
              <Chip
                removeLabel={t('settings.remove', { name: nameOf(id) })}
                onRemove={() => onChange(chosen.filter((each) => each !== id))}
              >
                {nameOf(id)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <PickField
        label={t('settings.lists.categories')}
        placeholder={t('desk.category.find')}
        emptyText={t('desk.category.empty')}
        shown={t(chosen.length === 0 ? 'settings.lists.categories.all' : 'settings.lists.categories.add')}
        options={paths
          .filter(({ category }) => !chosen.includes(category.id))
          .map(({ category, path }) => ({ id: category.id, label: path }))}
        onPick={(id) => onChange([...chosen, id])}
      />
    </>
  );
}
