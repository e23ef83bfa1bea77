/** What the theme of the site's pages asks of every author beside the desk's own fields. Nothing where it asks nothing. */
import type { ReactNode } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { Author } from '../../../../../shared/model/desk';
import { CommittedField } from '../fields/CommittedField';
import { useFurniture } from '../site/use-furniture';

export interface AuthorFieldsProps {
  fields: Author['fields'];
  onChange: (fields: Author['fields']) => void;
}

export function AuthorFields({ fields, onChange }: AuthorFieldsProps): ReactNode {
  const theme = useLiveQuery(['site'], ['site'], () => api.desk.site()).data?.theme ?? '';
  return useFurniture(theme)?.authorFields.map(({ key, label, help }) => {
    const { [key]: value = '', ...others } = fields;
    return (
      <CommittedField
        key={key}
        label={label}
        help={help}
        value={value}
        maxLength={2000}
        multiline
        onCommit={(text) => onChange(text === '' ? others : { ...others, [key]: text })}
      />
    );
  });
}
