/** What search engines, social networks and the newsletter are told, where that differs from the page. */
import type { ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { TextArea } from '../../../ui/TextArea';
import type { MessageKey } from '../../../../../shared/messages/translate';
import { SocialImageField } from './SocialImageField';
import type { FieldEdit } from './use-field-edit';

type TextFieldName =
  'seoTitle' | 'seoDescription' | 'socialTitle' | 'socialDescription' | 'newsletterHeadline';

/** Lengths that are usually shown whole, in characters. The preview measures in pixels. */
const FIELDS: readonly { name: TextFieldName; title: MessageKey; recommended?: number }[] = [
  { name: 'seoTitle', title: 'field.seoTitle', recommended: 60 },
  { name: 'seoDescription', title: 'field.seoDescription', recommended: 155 },
  { name: 'socialTitle', title: 'field.socialTitle', recommended: 70 },
  { name: 'socialDescription', title: 'field.socialDescription', recommended: 200 },
  { name: 'newsletterHeadline', title: 'field.newsletterHeadline' },
];

export function SearchFields({ fields, set }: FieldEdit): ReactNode {
  const t = useT();
  return (
    <div className="write-fields">
      {FIELDS.map(({ name, title, recommended }) => {
        const length = [...fields[name]].length;
        return (
          <TextArea
            key={name}
            field={name}
            className="is-stacked"
            label={t(title)}
            counter={
              recommended !== undefined && (
                <span className={length > recommended ? 'num text-warn' : 'num text-3'}>
                  {t(length > recommended ? 'field.length.over' : 'field.length', { length, recommended })}
                </span>
              )
            }
            {...(recommended === undefined ? {} : { recommended })}
            value={fields[name]}
            onValueChange={(value) => set({ [name]: value })}
          />
        );
      })}
      <SocialImageField value={fields.socialImage} onChange={(socialImage) => set({ socialImage })} />
    </div>
  );
}
