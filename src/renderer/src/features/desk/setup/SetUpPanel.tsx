/** First run: a few steps beside a desk that can be used already. */
import './SetUpPanel.css';
import { useState, type ReactNode } from 'react';
import { api } from '../../../api';
import { commandOf } from '../../../../../shared/commands/commands';
import { capsOf } from '../../../app/commands/present';
import { runCommand } from '../../../app/commands/registry';
import { useLocale, useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Keys } from '../../../ui/Kbd';
import { initialsOf } from './initials';

export type DeskInfo = Awaited<ReturnType<typeof api.desk.info>>;

export function SetUpPanel({ info, onLater }: { info: DeskInfo; onLater: () => void }) {
  const t = useT();
  const locale = useLocale();
  const free = info.freeBytes === null ? null : freeWords(info.freeBytes, locale);
  return (
    <aside className="desk-setup scroll" data-pane="setup" aria-label={t('setup.label')} tabIndex={-1}>
      <h1>{t('setup.title')}</h1>
      <p className="desk-setup-intro">{t('setup.intro')}</p>
      <ol>
        <Step state="done" number={1} title={t('setup.store.title')}>
          {free === null
            ? t('setup.store.text', { path: info.dataDir })
            : t('setup.store.textFree', { path: info.dataDir, free })}
        </Step>
        <Step
          state="now"
          number={2}
          title={t('setup.person.title')}
          action={
            <Button tone="quiet" size="small" onClick={onLater}>
              {t('setup.later')}
            </Button>
          }
        >
          {t('setup.person.text')}
          <PersonForm />
        </Step>
      </ol>
      <dl className="desk-setup-tips">
        <dt>
          <Keys caps={capsOf(commandOf('app.palette'))} />
        </dt>
        <dd>{t('setup.tip.palette')}</dd>
        <dt>
          <Keys caps={capsOf(commandOf('app.shortcuts'))} />
        </dt>
        <dd>{t('setup.tip.keys')}</dd>
      </dl>
      {info.hasSample && (
        <p className="desk-setup-sample">
          {t('setup.sample')}{' '}
          <button type="button" className="desk-setup-link" onClick={() => runCommand('desk.removeSample')}>
            {t('setup.sample.remove')}
          </button>
        </p>
      )}
    </aside>
  );
}

interface StepProps {
  state: 'done' | 'now';
  number: number;
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

function Step({ state, number, title, action, children }: StepProps) {
  const t = useT();
  return (
    <li className="desk-step" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="desk-step-number">
        {state === 'done' ? <Icon name="check" size={14} /> : number}
        {state === 'done' && <span className="visually-hidden">{t('setup.done')}</span>}
      </span>
      <h2>{title}</h2>
      {action}
      <div className="desk-step-text">{children}</div>
    </li>
  );
}

function PersonForm() {
  const t = useT();
  const [name, setName] = useState('');
  const [typedInitials, setInitials] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const initials = typedInitials ?? initialsOf(name);
  const complete = name.trim() !== '' && initials.trim() !== '';
  const save = () => {
    setBusy(true);
    api.desk
      .setPerson({ name: name.trim(), initials: initials.trim() })
      .catch((error: unknown) => notifyError(t('setup.person.failed'), error))
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="desk-person"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) save();
      }}
    >
      <TextField
        label={t('setup.person.name')}
        value={name}
        maxLength={200}
        autoComplete="name"
        onValueChange={setName}
      />
      <TextField
        label={t('setup.person.initials')}
        value={initials}
        maxLength={4}
        onValueChange={setInitials}
      />
      <Button type="submit" tone="primary" busy={busy} disabled={!complete}>
        {t('setup.person.save')}
      </Button>
    </form>
  );
}

function freeWords(bytes: number, locale: string): string {
  const gigabytes = bytes / 1e9;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'gigabyte',
    maximumFractionDigits: gigabytes < 10 ? 1 : 0,
  }).format(gigabytes);
}
