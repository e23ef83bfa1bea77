/** The fields that every piece needs before it goes anywhere. */
import type { ReactNode } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import { BLANK_AUTHOR } from '../../../../../shared/model/blank-author';
import { Check } from '../../../ui/Check';
import { Field, FieldNote, TextField } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { useDesk } from '../desk-records';
import { CategoryField } from './CategoryField';
import { NamesField } from './NamesField';
import { SiteFields } from './SiteFields';
import { SlugField } from './SlugField';
import { TagField } from './TagField';
import { TimeField } from './TimeField';
import type { FieldEdit } from './use-field-edit';
import { LANGUAGES } from '../../../../../shared/text/languages';
import { api } from '../../../api';

const NONE = 'none';

export function PieceFields({ pieceId, ...edit }: FieldEdit & { pieceId: string }): ReactNode {
  const { fields, set } = edit;
  const t = useT();
  const locale = useLocale();
  const desk = useDesk();
  const languageNames = new Intl.DisplayNames([locale], { type: 'language' });
  const disclaimers = desk.presets.filter((preset) => preset.kind === 'disclaimer');
  const calls = desk.presets.filter((preset) => preset.kind === 'call');
  const choice = (options: readonly { id: string; name: string }[]) => [
    { value: NONE, label: t('write.none') },
    ...options.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const chosen = (value: string): string | null => (value === NONE ? null : value);
  return (
    <>
      <div className="write-fields">
        <SlugField {...edit} pieceId={pieceId} />
        <CategoryField
          all={desk.categories}
          value={fields.categories}
          onChange={(categories) => set({ categories })}
        />
        <TagField
          all={desk.tags}
          value={fields.tags}
          onChange={(change) => set(({ tags }) => ({ tags: change(tags) }))}
        />
        <NamesField
          field="authors"
          label={t('field.authors')}
          addLabel={t('field.authors.add')}
          all={desk.authors.map((author) => ({ id: author.id, name: author.name || author.bio }))}
          value={fields.authors}
          onChange={(change) => set(({ authors }) => ({ authors: change(authors) }))}
          onCreate={async (name) => (await api.desk.saveAuthor({ ...BLANK_AUTHOR, name })).id}
        />
        <TextField
          field="kicker"
          label={t('field.kicker')}
          value={fields.kicker}
          onValueChange={(kicker) => set({ kicker })}
        />
        <Field field="disclaimer" label={t('field.disclaimer')}>
          {({ id }) => (
            <Select
              id={id}
              value={fields.disclaimer ?? NONE}
              options={choice(disclaimers)}
              onValueChange={(value) => set({ disclaimer: chosen(value) })}
            />
          )}
        </Field>
        <Field field="call" label={t('field.call')}>
          {({ id }) => (
            <Select
              id={id}
              value={fields.call ?? NONE}
              options={choice(calls)}
              onValueChange={(value) => set({ call: chosen(value) })}
            />
          )}
        </Field>
        <Field field="source" label={t('field.source')}>
          {({ id }) => (
            <Select
              id={id}
              value={fields.source ?? NONE}
              options={[
                { value: NONE, label: t('field.source.none') },
                ...desk.sources.map((source) => ({ value: source.id, label: source.name })),
              ]}
              onValueChange={(value) => set({ source: chosen(value) })}
            />
          )}
        </Field>
        {(fields.source !== null || fields.sourceUrl !== '') && (
          <TextField
            field="sourceUrl"
            label={t('field.sourceUrl')}
            icon="link"
            value={fields.sourceUrl}
            onValueChange={(sourceUrl) => set({ sourceUrl })}
          />
        )}
        {(fields.source !== null || fields.sourceNote !== '') && (
          <TextField
            field="sourceNote"
            label={t('field.sourceNote')}
            value={fields.sourceNote}
            onValueChange={(sourceNote) => set({ sourceNote })}
          />
        )}
        <TextField
          field="canonical"
          label={t('field.canonical')}
          icon="link"
          value={fields.canonical}
          onValueChange={(canonical) => set({ canonical })}
        />
        <TextField
          field="contacts"
          label={t('field.contacts')}
          icon="mail"
          value={fields.contacts.join(', ')}
          onValueChange={(text) =>
            set({
              contacts: text
                .split(',')
                .map((part) => part.trim())
                .filter((part) => part !== ''),
            })
          }
        />
      </div>
      <div className="write-fields">
        <TimeField
          field="deadline"
          label={t('field.deadline')}
          value={fields.deadline}
          onChange={(deadline) => set({ deadline })}
          countdown
        />
        <TimeField
          field="publishAt"
          label={t('field.publishAt')}
          value={fields.publishAt}
          onChange={(publishAt) => set({ publishAt })}
        />
        <TimeField
          field="embargo"
          label={t('field.embargo')}
          value={fields.embargo}
          onChange={(embargo) => set({ embargo })}
        />
        <Field field="language" label={t('field.language')}>
          {({ id }) => (
            <Select
              id={id}
              value={fields.language}
              options={[...new Set([fields.language, ...LANGUAGES])].map((tag) => ({
                value: tag,
                label: languageNames.of(tag) ?? tag,
              }))}
              onValueChange={(language) => set({ language })}
            />
          )}
        </Field>
        <div data-field="opinion">
          <Check
            checked={fields.opinion}
            disabled={!edit.canEdit}
            onCheckedChange={(opinion) => set({ opinion })}
          >
            {t('field.opinion')}
          </Check>
          <FieldNote field="opinion" />
        </div>
        <div data-field="commentsOpen">
          <Check
            checked={fields.commentsOpen}
            disabled={!edit.canEdit}
            onCheckedChange={(commentsOpen) => set({ commentsOpen })}
          >
            {t('field.comments')}
          </Check>
          <FieldNote field="commentsOpen" />
        </div>
        <TextArea
          field="noteToDesk"
          label={t('field.noteToDesk')}
          className="is-stacked"
          placeholder={t('field.noteToDesk.empty')}
          value={fields.noteToDesk}
          onValueChange={(noteToDesk) => set({ noteToDesk })}
        />
      </div>
      <SiteFields {...edit} />
    </>
  );
}
