/** The values of a piece's fields in words: names instead of ids, times as people write them. */
import { useMemo } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import type { SuggestedField } from '../../../../../shared/document/suggestions/fields';
import { zonedTimeSchema } from '../../../../../shared/model/piece';
import { useDesk, type DeskRecords } from '../desk-records';

export type SayField = (field: SuggestedField, value: unknown) => string;

export function useFieldWords(): SayField {
  const t = useT();
  const locale = useLocale();
  const { categories, tags, authors, sources, presets } = useDesk();
  return useMemo(() => {
    const languages = new Intl.DisplayNames([locale], { type: 'language' });
    const times = (zone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
    return (field, value) => {
      const time = zonedTimeSchema.safeParse(value);
      if (time.success) return times(time.data.zone).format(new Date(time.data.at));
      if (typeof value === 'boolean') return t(value ? 'field.yes' : 'field.no');
      const names = namesIn({ categories, tags, authors, sources, presets }, field);
      if (Array.isArray(value)) {
        return value.map((id: unknown) => names?.get(String(id)) ?? (names ? '…' : String(id))).join(', ');
      }
      if (typeof value === 'object' && value !== null) return Object.values(value).join(' · ');
      if (typeof value !== 'string') return '';
      if (field === 'socialImage') return t('field.socialImage.own');
      if (field === 'language') return languages.of(value) ?? value;
      return names?.get(value) ?? (names ? '…' : value);
    };
  }, [t, locale, categories, tags, authors, sources, presets]);
}

/** By id; null where a field names no records. An id that is not known, or not yet, is no word. */
function namesIn(desk: DeskRecords, field: SuggestedField): Map<string, string> | null {
  const records: Partial<Record<SuggestedField, readonly { id: string; name: string }[]>> = {
    categories: desk.categories,
    tags: desk.tags,
    authors: desk.authors.map(({ id, name, bio }) => ({ id, name: name || bio })),
    source: desk.sources,
    disclaimer: desk.presets,
    call: desk.presets,
  };
  const named = records[field];
  return named ? new Map(named.map(({ id, name }) => [id, name])) : null;
}
