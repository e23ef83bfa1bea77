/** Tags of a piece: those of the desk, and terms of its vocabularies, which become tags by being picked. */
import { useState, type ReactNode } from 'react';
import type { Tag } from '../../../../../shared/model/desk';
import { api } from '../../../api';
import { useLocale, useT } from '../../../app/i18n';
import { NamesField, type NamesChange } from './NamesField';
import { pathOfTerm, useTerms } from './vocabulary-terms';

export interface TagFieldProps {
  all: readonly Tag[];
  value: readonly string[];
  onChange: (change: NamesChange) => void;
}

export function TagField({ all, value, onChange }: TagFieldProps): ReactNode {
  const t = useT();
  const language = useLocale();
  const [typed, setTyped] = useState('');
  const terms = useTerms(typed);
  return (
    <NamesField
      field="tags"
      label={t('field.tags')}
      addLabel={t('field.tags.add')}
      all={all}
      value={value}
      onChange={onChange}
      onCreate={async (name) => (await api.taxonomy.createTag({ name })).tag.id}
      onTyped={setTyped}
      offered={terms
        .filter(({ tagId }) => tagId === null)
        .map((term) => ({
          key: term.uri,
          name: term.label,
          note: pathOfTerm(term),
          make: async () => {
            const { tag } = await api.vocabulary.pick({ uri: term.uri, as: 'tag', language });
            return tag?.id ?? null;
          },
        }))}
    />
  );
}
