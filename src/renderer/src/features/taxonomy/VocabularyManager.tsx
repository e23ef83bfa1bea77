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

/** What is no address of the web is not made a link, whatever the file says. */
const LINK = /^https?:\/\//;

const PATIENCE = { context: { deadline: 120_000 } };

export function VocabularyManager(): ReactNode {
  const t = useT();
  const language = useLocale();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [path, setPath] = useState<Term['path']>([]);
  const loaded =
    useLiveQuery(['vocabularies', language], ['vocabulary'], () => api.vocabulary.info({ language })).data ??
    [];
  const parent = path.at(-1)?.uri ?? null;
  const terms = useLiveQuery(['terms', text, parent, language], ['vocabulary', 'category', 'tag'], () =>
    text.trim() === ''
      ? api.vocabulary.children({ parent, language })
      : api.vocabulary.search({ text, language, parent }),
  ).data;
  const { change } = useTaxonomyChange();
  const [loading, setLoading] = useState(false);
  const load = (chosen: File): void => {
    setLoading(true);
    bytesOf(chosen, MAX_VOCABULARY_BYTES)
      .then((bytes) => api.vocabulary.load({ name: chosen.name, bytes, language }, PATIENCE))
      .then(
        ({ label, terms: count }) =>
          notify({ tone: 'info', title: t('vocabulary.loaded', { label, count }) }),
        (error: unknown) => notifyError(t('vocabulary.notLoaded', { name: chosen.name }), error),
      )
      .finally(() => setLoading(false));
  };
  return (
    <div className="taxonomy">
      <div className="taxonomy-bar">
        <Button icon="book" busy={loading} onClick={() => file.current?.click()}>
          {t('vocabulary.load')}
        </Button>
        <FileInput ref={file} label={t('vocabulary.load')} accept=".json,application/json" onFile={load} />
      </div>
      {loaded.map((each) => (
        <p key={each.uri} className="taxonomy-about">
          {t('vocabulary.about', { label: each.label, count: each.terms })}
          <span className="text-3">
            {each.holder}
            {LINK.test(each.licence) && (
              <>
                {' · '}
                <a href={each.licence} target="_blank" rel="noreferrer">
                  {t('vocabulary.licence')}
                </a>
              </>
            )}
          </span>
        </p>
      ))}
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
                {`› ${term.label}`}
              </button>
            ))}
          </nav>
          {terms?.length === 0 && <p className="text-3">{t('vocabulary.noTerm')}</p>}
          <ul className="taxonomy-tags" aria-label={t('vocabulary.terms')}>
            {terms?.map((term) => (
              <TermRow
                key={term.uri}
                term={term}
                showPath={text.trim() !== ''}
                onOpen={() => {
                  setText('');
                  setPath([...term.path, term]);
                }}
                onPick={(as) =>
                  void change(
                    () => api.vocabulary.pick({ uri: term.uri, as, language }),
                    t('vocabulary.picked', { label: term.label }),
                  )
                }
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
  showPath: boolean;
  onOpen: () => void;
  onPick: (as: 'category' | 'tag') => void;
}

function TermRow({ term, showPath, onOpen, onPick }: TermRowProps): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  const pick = (as: 'category' | 'tag'): void => {
    // The button goes away with the focus on it.
    row.current?.focus();
    onPick(as);
  };
  return (
    <li ref={row} className="taxonomy-row" tabIndex={-1} title={term.definition}>
      {term.hasChildren ? (
        <button type="button" className="taxonomy-open" onClick={onOpen}>
          <span className="cut">{term.label}</span>
          <Icon name="chevron-right" size={12} />
        </button>
      ) : (
        <span className="cut">{term.label}</span>
      )}
      <span className="taxonomy-note text-3 small cut">
        {showPath ? term.path.map(({ label }) => label).join(' › ') : term.definition}
      </span>
      <PickButton as="category" picked={term.categoryId !== null} onPick={pick} />
      <PickButton as="tag" picked={term.tagId !== null} onPick={pick} />
    </li>
  );
}

interface PickButtonProps {
  as: 'category' | 'tag';
  picked: boolean;
  onPick: (as: 'category' | 'tag') => void;
}

function PickButton({ as, picked, onPick }: PickButtonProps): ReactNode {
  const t = useT();
  if (picked)
    return (
      <span className="taxonomy-picked text-3">
        <Icon name="check" size={14} />
        {t(as === 'category' ? 'vocabulary.isCategory' : 'vocabulary.isTag')}
      </span>
    );
  return (
    <Button size="small" tone="quiet" onClick={() => onPick(as)}>
      {t(as === 'category' ? 'vocabulary.asCategory' : 'vocabulary.asTag')}
    </Button>
  );
}
