/** The people who write for the desk, as pages and bylines name them. */
import { api, useLiveQuery } from '../../../api';
import { BLANK_AUTHOR } from '../../../../../shared/model/blank-author';
import type { Author } from '../../../../../shared/model/desk';
import { useT, type Translate } from '../../../app/i18n';
import { CommittedField } from '../fields/CommittedField';
import { isContact, orEmpty } from '../values';
import { AuthorFields } from './AuthorFields';
import { AuthorPicture } from './AuthorPicture';
import { withoutEmptyId } from './new-record';
import { RecordManager, type RecordForm, type RecordKind } from './RecordManager';

export function AuthorsSection() {
  const t = useT();
  const { data, dataUpdatedAt } = useLiveQuery(['authors'], ['author', 'desk'], () => api.desk.authors());
  return data && <RecordManager kind={authorKind(t)} records={data} at={dataUpdatedAt} />;
}

function authorKind(t: Translate): RecordKind<Author> {
  return {
    label: t('settings.authors'),
    addLabel: t('settings.authors.new'),
    deleteLabel: t('settings.authors.delete'),
    empty: { title: t('settings.authors.none'), help: t('settings.authors.none.help') },
    // A syndicated piece may describe its author without a name.
    nameOf: ({ name, bio }) => (name === '' ? bio : name),
    detailOf: ({ role, affiliation }) => [role, affiliation].filter((part) => part !== '').join(', '),
    fresh: { ...BLANK_AUTHOR, id: '', name: '' },
    isComplete: ({ name, bio }) => name !== '' || bio !== '',
    save: (author) => api.desk.saveAuthor(withoutEmptyId(author)),
    remove: (id) => api.desk.deleteAuthor({ id }),
    Form: AuthorForm,
  };
}

function AuthorForm({ value, change }: RecordForm<Author>) {
  const t = useT();
  return (
    <>
      <AuthorPicture picture={value.picture} name={value.name} onChange={(picture) => change({ picture })} />
      <CommittedField
        label={t('settings.authors.name')}
        value={value.name}
        maxLength={200}
        onCommit={(name) => change({ name })}
      />
      <div className="settings-pair">
        <CommittedField
          label={t('settings.authors.role')}
          value={value.role}
          maxLength={300}
          onCommit={(role) => change({ role })}
        />
        <CommittedField
          label={t('settings.authors.affiliation')}
          value={value.affiliation}
          maxLength={300}
          onCommit={(affiliation) => change({ affiliation })}
        />
      </div>
      <CommittedField
        label={t('settings.authors.bio')}
        help={t('settings.authors.bio.help')}
        value={value.bio}
        maxLength={2000}
        multiline
        onCommit={(bio) => change({ bio })}
      />
      <CommittedField
        label={t('settings.authors.contact')}
        help={t('settings.authors.contact.help')}
        value={value.contact}
        maxLength={300}
        check={orEmpty(isContact)}
        onCommit={(contact) => change({ contact })}
      />
      <AuthorFields fields={value.fields} onChange={(fields) => change({ fields })} />
    </>
  );
}
