/** Exchange of pieces with other desks through a folder: which folder, doing it now, and what came of it. */
import './ExchangeSection.css';
import { useState } from 'react';
import { api } from '../../../api';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { paths } from '../../../app/routes';
import { createKeptStore, useStore } from '../../../app/store';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';

/** Kept on this computer: elsewhere the same folder lies at another path. */
const folder = createKeptStore('exchange.folder', '', (text) => text);

type Report = Awaited<ReturnType<typeof api.exchange.run>>;

export function ExchangeSection() {
  const t = useT();
  const locale = useLocale();
  const directory = useStore(folder);
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<Report | null>(null);
  const [error, setError] = useState<unknown>(null);
  const words = error === null ? null : errorWords(error, locale);
  const run = () => {
    setBusy(true);
    setReport(null);
    setError(null);
    api.exchange
      .run({ directory: directory.trim() }, { context: { deadline: null } })
      .then(setReport, setError)
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="settings-exchange"
      onSubmit={(event) => {
        event.preventDefault();
        if (directory.trim() !== '') run();
      }}
    >
      <TextField
        label={t('exchange.folder')}
        help={t('exchange.folder.help')}
        error={words ? `${words.cause} ${words.remedy}` : undefined}
        value={directory}
        spellCheck={false}
        onValueChange={folder.set}
      />
      <Button type="submit" tone="primary" busy={busy} disabled={directory.trim() === ''}>
        {t('exchange.now')}
      </Button>
      <div role="status">{report && <Outcome report={report} />}</div>
    </form>
  );
}

function Outcome({ report }: { report: Report }) {
  const t = useT();
  const { received, reopened, unread, written, named, devices } = report;
  return (
    <>
      <p>
        {devices.length === 0
          ? t('exchange.alone')
          : t('exchange.received', { count: received.length, devices: devices.join(', ') })}{' '}
        {t('exchange.written', { count: written })} {named > 0 && t('exchange.named', { count: named })}
      </p>
      <Pieces pieces={received} />
      {reopened.length > 0 && (
        <>
          <p>{t('exchange.reopened')}</p>
          <Pieces pieces={reopened} />
        </>
      )}
      {unread.length > 0 && (
        <>
          <p>{t('exchange.unread')}</p>
          <ul>
            {unread.map(({ file, why }) => (
              <li key={file}>{t(`exchange.unread.${why}`, { file })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Pieces({ pieces }: { pieces: Report['reopened'] }) {
  const t = useT();
  return (
    <ul>
      {pieces.map(({ id, headline, from }) => (
        <li key={id}>
          <a href={`#${paths.piece(id)}`}>{headline === '' ? t('write.untitled') : headline}</a>{' '}
          <span className="text-3">{from}</span>
        </li>
      ))}
    </ul>
  );
}
