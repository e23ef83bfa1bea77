/** What the theme of the site's pages asks of every piece beside the desk's own fields. Nothing where it asks nothing. */
import type { ReactNode } from 'react';
import { api, useLiveQuery } from '../../../api';
import { TextArea } from '../../../ui/TextArea';
import { useSite } from '../desk-records';
import type { FieldEdit } from './use-field-edit';

export function SiteFields({ fields: { siteFields }, set }: FieldEdit): ReactNode {
  const theme = useSite()?.theme;
  const themes = useLiveQuery(['themes'], ['site', 'theme'], () => api.preview.themes()).data;
  const asked = themes?.find(({ name }) => name === theme)?.furniture.fields ?? [];
  if (asked.length === 0) return null;
  return (
    <div className="write-fields" data-field="siteFields">
      {asked.map(({ key, label, help }) => (
        <TextArea
          key={key}
          label={label}
          className="is-stacked"
          help={help}
          maxLength={2000}
          value={siteFields[key] ?? ''}
          onValueChange={(text) => set({ siteFields: withText(siteFields, key, text) })}
        />
      ))}
    </div>
  );
}

function withText(texts: Record<string, string>, key: string, text: string): Record<string, string> {
  const { [key]: _before, ...others } = texts;
  return text === '' ? others : { ...others, [key]: text };
}
