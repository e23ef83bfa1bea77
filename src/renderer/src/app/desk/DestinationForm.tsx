/** Adding a site: it is asked before anything is kept. Plain http to another machine wants a confirmation of its own. */
import './DestinationForm.css';
import { useState, type ReactNode } from 'react';
import { api } from '../../api';
import { errorWords } from '../error-words';
import { useLocale, useT } from '../i18n';
import { notify } from '../toasts';
import { siteNotice } from './site-report';
import { AppError } from '../../../../shared/model/errors';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/Check';
import { TextField } from '../../ui/Field';

const EMPTY = { name: '', url: '', user: '', secret: '' };
const PATIENCE = { context: { deadline: 60_000 } };

export function DestinationForm({ onDone }: { onDone: () => void }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [fields, setFields] = useState(EMPTY);
  const [insecure, setInsecure] = useState(false);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const set = (patch: Partial<typeof EMPTY>): void => setFields({ ...fields, ...patch });
  const needsConsent = error instanceof AppError && error.code === 'site-insecure';
  const submit = async (): Promise<void> => {
    setAsking(true);
    try {
      const name = fields.name.trim() || fields.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
      const added = { kind: 'wordpress' as const, ...fields, name, allowInsecure: insecure };
      const { report } = await api.destinations.add(added, PATIENCE);
      notify(siteNotice(report, locale));
      onDone();
    } catch (reason) {
      setError(reason);
      setAsking(false);
    }
  };
  const words = error === null ? null : errorWords(error, locale);
  return (
    <form
      className="app-destination"
      aria-label={t('publish.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t('publish.form.url')}
        autoFocus
        required
        placeholder="https://"
        value={fields.url}
        onValueChange={(url) => set({ url })}
      />
      <TextField
        label={t('publish.form.name')}
        placeholder={t('publish.form.name.empty')}
        value={fields.name}
        onValueChange={(name) => set({ name })}
      />
      <TextField
        label={t('publish.form.user')}
        required
        value={fields.user}
        onValueChange={(user) => set({ user })}
      />
      <TextField
        label={t('publish.form.secret')}
        type="password"
        required
        help={t('publish.form.secret.help')}
        value={fields.secret}
        onValueChange={(secret) => set({ secret })}
      />
      {(needsConsent || insecure) && (
        <Check checked={insecure} onCheckedChange={setInsecure}>
          {t('publish.form.insecure')}
        </Check>
      )}
      {words && (
        <p role="alert" className="app-destination-error">
          <b>{words.cause}</b> {words.remedy}
        </p>
      )}
      <div className="app-destination-actions">
        <Button type="submit" tone="primary" busy={asking}>
          {t(asking ? 'publish.form.asking' : 'publish.form.add')}
        </Button>
        <Button onClick={onDone}>{t('publish.form.cancel')}</Button>
      </div>
    </form>
  );
}
