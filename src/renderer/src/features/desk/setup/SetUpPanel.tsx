/** First run: a few steps beside a desk that can be used already. */
import './SetUpPanel.css';
import type { ReactNode } from 'react';
import { commandOf } from '../../../../../shared/commands/commands';
import { capsOf } from '../../../app/commands/present';
import { runCommand } from '../../../app/commands/registry';
import { freeWords, type DeskInfo } from '../../../app/desk/info';
import { PersonForm } from '../../../app/desk/PersonForm';
import { useLocale, useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Keys } from '../../../ui/Kbd';

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
          <PersonForm person={info.person} />
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
