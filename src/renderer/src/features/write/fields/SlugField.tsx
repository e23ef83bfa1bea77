/** The last part of the piece's address. While there is none, the one that the headline makes is shown and can be kept. */
import { useRef, type ReactNode } from 'react';
import { slugify } from '../../../../../shared/text/slug';
import { api, useLiveQuery } from '../../../api';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import type { FieldEdit } from './use-field-edit';

export function SlugField({ pieceId, fields, set, canEdit }: FieldEdit & { pieceId: string }): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const { slug, language } = fields;
  const headline = useLiveQuery(['piece', pieceId], [`piece/${pieceId}`], () =>
    api.pieces.get({ id: pieceId }),
  ).data?.row.headline;
  const made = slugify(headline ?? '', { language });
  const keep = (): void => {
    // The button goes away with the focus on it.
    input.current?.focus();
    set({ slug: made });
  };
  return (
    <TextField
      ref={input}
      field="slug"
      label={t('field.slug')}
      value={slug}
      placeholder={made || t('field.slug.empty')}
      end={
        canEdit &&
        slug === '' &&
        made !== '' && (
          <Button
            size="small"
            tone="quiet"
            className="write-slug-keep"
            aria-label={t('field.slug.keepThis', { slug: made })}
            onClick={keep}
          >
            {t('field.slug.keep')}
          </Button>
        )
      }
      onValueChange={(typed) => set({ slug: typed })}
      onBlur={() => set({ slug: slugify(slug, { language }) })}
    />
  );
}
