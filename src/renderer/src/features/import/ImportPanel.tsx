/**
 * Bringing an article in: from a file, an address, or dropped on the window. Then what was recognised and what was left
 * out. Never modal: the piece is open behind it, ready to be compared.
 */
import './ImportPanel.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ImportReport } from '../../../../shared/contract/import';
import { articleLimit } from '../../../../shared/model/file-limits';
import { api } from '../../api';
import { announce } from '../../app/announcer';
import { keycapOf } from '../../app/commands/present';
import { useCommands } from '../../app/commands/registry';
import { useT, useTranslateAny } from '../../app/i18n';
import { bytesOf } from '../../app/read-file';
import { goTo, paths } from '../../app/routes';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { FileInput } from '../../ui/FileInput';
import { FloatingPanel } from '../../ui/FloatingPanel';
import { TextField } from '../../ui/Field';

type State =
  | { step: 'closed' }
  | { step: 'choose' }
  | { step: 'reading'; name: string }
  | { step: 'report'; report: ImportReport };

const PATIENCE = { context: { deadline: 120_000 } };

export function ImportPanel(): ReactNode {
  const t = useT();
  const [state, setState] = useState<State>({ step: 'closed' });
  const file = useRef<HTMLInputElement>(null);
  const close = (): void => setState({ step: 'closed' });

  const read = async (name: string, work: () => Promise<ImportReport>): Promise<void> => {
    setState({ step: 'reading', name });
    try {
      const report = await work();
      goTo(paths.piece(report.id));
      setState({ step: 'report', report });
      const { recognised, changed, dropped } = report;
      announce(
        t('importing.done', {
          recognised: recognised.length,
          changed: changed.length,
          dropped: dropped.length,
        }),
      );
    } catch (error) {
      close();
      notifyError(t('importing.failed', { name }), error);
    }
  };
  const takeFile = (taken: File): void =>
    void read(taken.name, async () =>
      api.imports.file({ name: taken.name, bytes: await bytesOf(taken, articleLimit(taken.name)) }, PATIENCE),
    );
  const takeAddress = (url: string): void => void read(url, () => api.imports.url({ url }, PATIENCE));

  useCommands([{ id: 'piece.import', run: () => setState({ step: 'choose' }) }]);
  useDroppedFile(takeFile);

  if (state.step === 'closed') return null;
  return (
    <FloatingPanel title={t('importing.title')} closeLabel={t('app.close')} onClose={close}>
      {state.step === 'choose' && (
        <div className="import-choose">
          <Button tone="primary" icon="piece" autoFocus onClick={() => file.current?.click()}>
            {t('importing.file')}
          </Button>
          <FileInput
            ref={file}
            label={t('importing.file')}
            accept=".txt,.md,.markdown,.html,.htm,.json,.docx,text/*,application/json"
            onFile={takeFile}
          />
          <AddressForm onSubmit={takeAddress} />
          <p className="text-3">{t('importing.drop', { key: keycapOf('piece.import') ?? '' })}</p>
        </div>
      )}
      {state.step === 'reading' && <p role="status">{t('importing.reading', { name: state.name })}</p>}
      {state.step === 'report' && <Report report={state.report} />}
    </FloatingPanel>
  );
}

function AddressForm({ onSubmit }: { onSubmit: (url: string) => void }): ReactNode {
  const t = useT();
  const [url, setUrl] = useState('');
  return (
    <form
      className="import-address"
      onSubmit={(event) => {
        event.preventDefault();
        if (url.trim() !== '') onSubmit(url.trim());
      }}
    >
      <TextField
        label={t('importing.address')}
        icon="globe"
        type="url"
        placeholder="https://"
        value={url}
        onValueChange={setUrl}
      />
      <Button type="submit">{t('importing.fetch')}</Button>
    </form>
  );
}

function Report({ report }: { report: ImportReport }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  return (
    <div className="import-report scroll" tabIndex={0}>
      <h3>{t('importing.recognised')}</h3>
      <dl>
        {report.recognised.map((part, index) => (
          <div key={index}>
            <dt>{any(part.what)}</dt>
            <dd>{part.text}</dd>
          </div>
        ))}
      </dl>
      {report.changed.length > 0 && (
        <>
          <h3>{t('importing.changed')}</h3>
          <Told parts={report.changed} />
        </>
      )}
      <h3>{t('importing.dropped')}</h3>
      {report.dropped.length === 0 ? (
        <p className="text-3">{t('importing.nothingDropped')}</p>
      ) : (
        <Told parts={report.dropped} />
      )}
    </div>
  );
}

function Told({ parts }: { parts: ImportReport['dropped'] }): ReactNode {
  const any = useTranslateAny();
  return (
    <dl>
      {parts.map((part, index) => (
        <div key={index}>
          <dt>{any(part.what, { count: part.count })}</dt>
          <dd>{part.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An article dropped anywhere on the window, except where pictures are expected. */
function useDroppedFile(take: (file: File) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const isArticle = (event: DragEvent): boolean =>
      !event.defaultPrevented &&
      [...(event.dataTransfer?.items ?? [])].some(
        (item) => item.kind === 'file' && !item.type.startsWith('image/'),
      );
    const onDragOver = (event: DragEvent): void => {
      if (isArticle(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      const dropped = event.dataTransfer?.files[0];
      if (!dropped || !isArticle(event)) return;
      event.preventDefault();
      latest.current(dropped);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}
