/** A controlled vocabulary: loaded from a file, browsed and searched in the interface's language, picked from. */
import './taxonomy.css';
import { useRef, useState, type ReactNode } from 'react';
import type { Term } from '../../../../shared/contract/vocabulary';
import { MAX_VOCABULARY_BYTES } from '../../../../shared/model/file-limits';
import { api, useLiveQuery } from '../../api';
import { useLocale, useT } from '../../app/i18n';
import { bytesOf } from '../../app/read-file';
import { notify, notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { FileInput } from '../../ui/FileInput';
import { Icon } from '../../ui/Icon';
import { useTaxonomyChange } from './use-taxonomy-change';

const PATIENCE = { context: { deadline: 120_000 } };

export function VocabularyManager(): ReactNode {
  const t = useT();
  const language = useLocale();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [path, setPath] = useState<readonly Term[]>([]);
  const loaded =
    useLiveQuery(['vocabularies', language], ['vocabulary'], () => api.vocabulary.info({ language })).data ??
    [];
  const parent = path.at(-1)?.uri ?? null;
  const terms = useLiveQuery(['terms', text, parent, language], ['vocabulary', 'category', 'tag'], () =>
    text.trim() === ''
      ? api.vocabulary.children({ parent, language })
      : api.vocabulary.search({ text, language, parent }),
  ).data;
  const load = (chosen: File): void => {
    bytesOf(chosen, MAX_VOCABULARY_BYTES)
      .then((bytes) => api.vocabulary.load({ name: chosen.name, bytes, language }, PATIENCE))
      .then(
        ({ label, terms: count }) =>
          notify({ tone: 'info', title: t('vocabulary.loaded', { label, count }) }),
        (error: unknown) => notifyError(t('vocabulary.notLoaded', { name: chosen.name }), error),
      );
  };
  return (
    <div className="taxonomy">
      <div className="taxonomy-bar">
        <Button icon="book" onClick={() => file.current?.click()}>
          {t('vocabulary.load')}
        </Button>
        <FileInput ref={file} label={t('vocabulary.load')} accept=".json,application/json" onFile={load} />
        {loaded.map((each) => (
          <span key={each.uri} className="text-3 cut">
            {t('vocabulary.about', { label: each.label, count: each.terms, holder: each.holder })}
          </span>
        ))}
      </div>
      {loaded.length === 0 ? (
        <p className="text-3">{t('vocabulary.none')}</p>
      ) : (
        <>
          <input
            className="taxonomy-name"
            aria-label={t('vocabulary.search')}
            placeholder={t('vocabulary.search')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <nav className="taxonomy-path" aria-label={t('vocabulary.path')}>
            <button type="button" onClick={() => setPath([])}>
              {t('vocabulary.top')}
            </button>
            {path.map((term, index) => (
              <button key={term.uri} type="button" onClick={() => setPath(path.slice(0, index + 1))}>
                {' › '}
                {term.label}
              </button>
            ))}
          </nav>
          {terms?.length === 0 && <p className="text-3">{t('vocabulary.noTerm')}</p>}
          <ul className="taxonomy-tags" aria-label={t('vocabulary.terms')}>
            {terms?.map((term) => (
              <TermRow
                key={term.uri}
                term={term}
                language={language}
                showPath={text.trim() !== ''}
                onOpen={() => setPath([...path, term])}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface TermRowProps {
  term: Term;
  language: string;
  showPath: boolean;
  onOpen: () => void;
}

function TermRow({ term, language, showPath, onOpen }: TermRowProps): ReactNode {
  const t = useT();
  const { change } = useTaxonomyChange();
  const pick = (as: 'category' | 'tag'): void => {
    void change(
      () => api.vocabulary.pick({ uri: term.uri, as, language }),
      t('vocabulary.picked', { label: term.label }),
    );
  };
  return (
    <li className="taxonomy-row" title={term.definition}>
      {term.hasChildren ? (
        <button type="button" className="taxonomy-open cut" onClick={onOpen}>
          {term.label}
          <Icon name="chevron-right" size={12} />
        </button>
      ) : (
        <span className="cut">{term.label}</span>
      )}
      {showPath && <span className="text-3 small cut">{term.path.join(' › ')}</span>}
      <span className="grow" />
      <Button size="small" tone="quiet" disabled={term.categoryId !== null} onClick={() => pick('category')}>
        {t(term.categoryId === null ? 'vocabulary.asCategory' : 'vocabulary.isCategory')}
      </Button>
      <Button size="small" tone="quiet" disabled={term.tagId !== null} onClick={() => pick('tag')}>
        {t(term.tagId === null ? 'vocabulary.asTag' : 'vocabulary.isTag')}
      </Button>
    </li>
  );
}
