/** Categories of a piece: a filtered tree with a tick each; one of the ticked ones is the primary. */
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { api } from '../../../api';
import { useLocale, useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import type { Category } from '../../../../../shared/model/desk';
import { CheckGlyph } from '../../../ui/CheckGlyph';
import { Field } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { pathOfTerm, useTerms } from './vocabulary-terms';

export interface CategoryFieldProps {
  all: readonly Category[];
  /** Ids, the primary one first. */
  value: readonly string[];
  onChange: (value: string[]) => void;
}

export function CategoryField({ all, value, onChange }: CategoryFieldProps): ReactNode {
  const t = useT();
  const language = useLocale();
  const [filter, setFilter] = useState('');
  const terms = useTerms(filter).filter(({ categoryId }) => categoryId === null);
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = all.filter((category) => wanted === '' || category.name.toLocaleLowerCase().includes(wanted));
  const toggle = (id: string): void =>
    onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  /** The latest category that was found by typing: it may be anywhere in the list. */
  const [picked, setPicked] = useState<string | null>(null);
  const take = (id: string): void => {
    setFilter('');
    setPicked(id);
    if (!value.includes(id)) onChange([...value, id]);
  };
  /** The term becomes a category of the desk, and the piece is in it. */
  const pick = (uri: string): void => {
    input.current?.focus();
    api.vocabulary.pick({ uri, as: 'category', language }).then(
      ({ category }) => {
        if (category) take(category.id);
      },
      (error: unknown) => notifyError(t('field.categories'), error),
    );
  };
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const known = all.some(({ id }) => id === (picked ?? value[0]));
  // What was picked or else the primary one is seen, however long the list is; the panel around it stays where it is.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(
      picked === null ? '[data-primary]' : `[data-category="${picked}"]`,
    );
    if (!list.current || !row || wanted !== '') return;
    const { top, bottom } = list.current.getBoundingClientRect();
    const place = row.getBoundingClientRect();
    if (place.top < top || place.bottom > bottom) list.current.scrollTop += place.top - top - place.height;
  }, [known, picked, wanted]);
  return (
    <Field field="categories" label={t('field.categories')}>
      {(ids) => (
        <div className="write-category-box">
          <input
            {...ids}
            ref={input}
            className="write-filter"
            placeholder={t('field.categories.filter', { count: all.length })}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || filter === '') return;
              const [first] = shown;
              if (event.key === 'Enter' && first) take(first.id);
              else if (event.key === 'Escape') setFilter('');
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
          {wanted !== '' && shown.length === 0 && terms.length === 0 && (
            <p className="write-terms-head text-3 small">{t('field.categories.none')}</p>
          )}
          <ul
            ref={list}
            hidden={shown.length === 0}
            className="write-category-list"
            aria-label={t('field.categories')}
          >
            {shown.map((category) => {
              const ticked = value.includes(category.id);
              const primary = value[0] === category.id;
              const depth = wanted === '' ? depthOf(all, category) : 0;
              return (
                <li
                  key={category.id}
                  className="write-category-row"
                  data-category={category.id}
                  data-primary={primary || undefined}
                  style={{ '--depth': depth } as CSSProperties}
                >
                  <label>
                    <input
                      type="checkbox"
                      className="visually-hidden"
                      checked={ticked}
                      onChange={() => toggle(category.id)}
                    />
                    <CheckGlyph checked={ticked} />
                    <span className="cut">{category.name}</span>
                  </label>
                  {primary ? (
                    <span className="text-3">{t('field.categories.primary')}</span>
                  ) : (
                    ticked && (
                      <button
                        type="button"
                        onClick={() => onChange([category.id, ...value.filter((id) => id !== category.id)])}
                      >
                        {t('field.categories.makePrimary')}
                      </button>
                    )
                  )}
                </li>
              );
            })}
          </ul>
          {terms.length > 0 && (
            <>
              <p className="write-terms-head text-3 small">{t('field.categories.terms')}</p>
              <ul className="write-category-list" aria-label={t('field.categories.terms')}>
                {terms.map((term) => (
                  <li key={term.uri} className="write-category-row" title={term.definition}>
                    <button type="button" className="write-term" onClick={() => pick(term.uri)}>
                      <Icon name="book" size={14} />
                      <span>{term.label}</span>
                      <span className="cut grow text-3 small">{pathOfTerm(term)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Field>
  );
}

function depthOf(all: readonly Category[], category: Category): number {
  const parent = all.find((candidate) => candidate.id === category.parentId);
  return parent ? depthOf(all, parent) + 1 : 0;
}
