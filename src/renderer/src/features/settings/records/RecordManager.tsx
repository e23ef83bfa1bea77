/**
 * A list of records and the form of the one that is chosen: authors, sources, texts. A record is saved as it is
 * changed; a new one once it is complete; a deleted one comes back by undo, under the id that pieces know it by.
 */
import './RecordManager.css';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { useRoving } from '../../../ui/roving';
import { tracked } from '../saving';
import { useSaved } from '../use-saved';

export interface RecordForm<T> {
  value: T;
  change: (patch: Partial<T>) => void;
}

export interface RecordKind<T extends { id: string }> {
  /** Of the list. */
  label: string;
  addLabel: string;
  deleteLabel: string;
  /** What stands where nothing is chosen. */
  empty: { title: string; help: string };
  nameOf: (record: T) => string;
  detailOf?: (record: T) => string;
  /** What a new one starts with. */
  fresh: T;
  isComplete: (record: T) => boolean;
  save: (record: T) => Promise<T>;
  remove: (id: string) => Promise<unknown>;
  Form: (form: RecordForm<T>) => ReactNode;
}

export interface RecordManagerProps<T extends { id: string }> {
  kind: RecordKind<T>;
  records: readonly T[];
  /** When they were read. */
  at: number;
}

const NEW = 'new';

export function RecordManager<T extends { id: string }>({ kind, records, at }: RecordManagerProps<T>) {
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(records[0]?.id ?? null);
  const record = records.find(({ id }) => id === chosen);
  const roving = useRoving(
    records.map(({ id }) => id),
    chosen,
    'vertical',
  );

  const remove = (gone: T) => {
    const restore = () => {
      tracked(kind.save(gone)).then(
        () => setChosen(gone.id),
        (error: unknown) => notifyError(t('settings.notSaved'), error),
      );
    };
    const index = records.findIndex(({ id }) => id === gone.id);
    tracked(kind.remove(gone.id)).then(
      () => {
        setChosen((records[index + 1] ?? records[index - 1])?.id ?? null);
        notify({
          tone: 'done',
          title: t('settings.deleted', { name: kind.nameOf(gone) }),
          action: { label: t('settings.undo'), onSelect: restore },
        });
      },
      (error: unknown) => notifyError(t('settings.notDeleted'), error),
    );
  };

  return (
    <div className="settings-records">
      <div className="settings-records-list">
        <Button icon="plus" onClick={() => setChosen(NEW)}>
          {kind.addLabel}
        </Button>
        <ul aria-label={kind.label} {...roving.containerProps}>
          {records.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                aria-current={each.id === chosen ? 'true' : undefined}
                onClick={() => setChosen(each.id)}
                {...roving.itemProps(each.id)}
              >
                <span className="cut">{kind.nameOf(each)}</span>
                {kind.detailOf && <small className="cut">{kind.detailOf(each)}</small>}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="settings-record">
        {chosen === NEW ? (
          <NewRecord kind={kind} onSaved={setChosen} onCancel={() => setChosen(records[0]?.id ?? null)} />
        ) : record ? (
          <SavedRecord key={record.id} kind={kind} record={record} at={at} onDelete={remove} />
        ) : (
          <EmptyState title={kind.empty.title} drawing={false}>
            {kind.empty.help}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

interface SavedRecordProps<T extends { id: string }> {
  kind: RecordKind<T>;
  record: T;
  at: number;
  /** Gets the record as it is shown, which may be ahead of what was read. */
  onDelete: (record: T) => void;
}

function SavedRecord<T extends { id: string }>({ kind, record, at, onDelete }: SavedRecordProps<T>) {
  const { Form } = kind;
  const form = useSaved(record, at, kind.save);
  return (
    <>
      <Form {...form} />
      <div className="settings-record-foot">
        <Button tone="quiet" intent="danger" icon="trash" onClick={() => onDelete(form.value)}>
          {kind.deleteLabel}
        </Button>
      </div>
    </>
  );
}

interface NewRecordProps<T extends { id: string }> {
  kind: RecordKind<T>;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

function NewRecord<T extends { id: string }>({ kind, onSaved, onCancel }: NewRecordProps<T>) {
  const t = useT();
  const { Form } = kind;
  const [draft, setDraft] = useState(kind.fresh);
  const [busy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    tracked(kind.save(draft)).then(
      ({ id }) => onSaved(id),
      (error: unknown) => {
        setBusy(false);
        notifyError(t('settings.notSaved'), error);
      },
    );
  };
  return (
    <>
      <Form value={draft} change={(patch) => setDraft((now) => ({ ...now, ...patch }))} />
      <div className="settings-record-foot">
        <Button tone="primary" busy={busy} disabled={!kind.isComplete(draft)} onClick={save}>
          {t('settings.add')}
        </Button>
        <Button onClick={onCancel}>{t('settings.cancel')}</Button>
      </div>
    </>
  );
}
