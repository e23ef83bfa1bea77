/** First run: a few steps beside a desk that can be used already. */
import './SetUpPanel.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { commandOf } from '../../../../../shared/commands/commands';
import { capsOf } from '../../../app/commands/present';
import { runCommand } from '../../../app/commands/registry';
import { DestinationForm } from '../../../app/desk/DestinationForm';
import { freeWords, type DeskInfo } from '../../../app/desk/info';
import { PersonForm } from '../../../app/desk/PersonForm';
import { useLocale, useT } from '../../../app/i18n';
import { goTo, paths } from '../../../app/routes';
import { focusPane } from '../../../app/shell/panes';
import { useStore } from '../../../app/store';
import { api, useLiveQuery } from '../../../api';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Keys } from '../../../ui/Kbd';
import { useKeptFocus } from '../../../ui/kept-focus';
import { setUpBegun, setUpPutOff, setUpSettled } from '../desk-state';
import { isFinished, STEPS, stepStates, type StepId, type StepState } from './steps';

export function SetUpPanel({ info }: { info: DeskInfo }) {
  const t = useT();
  const locale = useLocale();
  const destinations = useLiveQuery(['destinations'], ['destination'], () => api.destinations.list()).data;
  const settled = useStore(setUpSettled);
  const [connecting, setConnecting] = useState(false);
  const settledSteps = STEPS.filter((step) => settled.split(' ').includes(step));
  const done = new Set<StepId>(['store']);
  if (info.person) done.add('person');
  if (destinations && destinations.length > 0) done.add('site');
  if (settledSteps.includes('style')) done.add('style');
  const left = new Set(settledSteps);
  const states = stepStates(done, left);
  const finished = isFinished(done, left);
  useEffect(() => {
    setUpBegun.set(!finished);
    if (finished) setUpPutOff.set(true);
  }, [finished]);
  const settle = (step: StepId) => (): void => {
    // To the list, since this panel goes with its last step.
    if (isFinished(done, new Set([...left, step]))) focusPane(-1);
    setUpSettled.set(`${settled} ${step}`.trim());
  };
  const takeUp = (step: StepId) => (): void =>
    setUpSettled.set(settledSteps.filter((each) => each !== step).join(' '));
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(
    panel,
    [...Object.values(states), connecting].join(),
    '[aria-current="step"] :is(input, button)',
  );
  const putOff = (): void => {
    // To the list, since this panel goes.
    focusPane(-1);
    setUpPutOff.set(true);
  };
  const skip = (step: StepId) =>
    states[step] === 'now' ? (
      <Button tone="quiet" size="small" onClick={settle(step)}>
        {t('setup.skip')}
      </Button>
    ) : (
      states[step] === 'left' && (
        <Button tone="quiet" size="small" onClick={takeUp(step)}>
          {t('setup.takeUp')}
        </Button>
      )
    );
  const openHouseStyle = (): void => {
    settle('style')();
    goTo(paths.settings('house-style'));
  };
  const free = info.freeBytes === null ? null : freeWords(info.freeBytes, locale);
  return (
    <aside
      ref={panel}
      className="desk-setup scroll"
      data-pane="setup"
      aria-label={t('setup.label')}
      tabIndex={-1}
    >
      <header className="desk-setup-head">
        <h1>{t('setup.title')}</h1>
        <Button tone="quiet" size="small" onClick={putOff}>
          {t('setup.later')}
        </Button>
      </header>
      <p className="desk-setup-intro">{t('setup.intro')}</p>
      <ol>
        <Step state={states.store} number={1} title={t('setup.store.title')}>
          {free === null
            ? t('setup.store.text', { path: info.dataDir })
            : t('setup.store.textFree', { path: info.dataDir, free })}
        </Step>
        <Step state={states.person} number={2} title={t('setup.person.title')} action={skip('person')}>
          {info.person ? info.person.name : t('setup.person.text')}
          {states.person === 'now' && <PersonForm person={info.person} />}
        </Step>
        <Step state={states.site} number={3} title={t('setup.site.title')} action={skip('site')}>
          {destinations && destinations.length > 0
            ? destinations.map(({ name }) => name).join(', ')
            : t('setup.site.text')}
          {(states.site === 'now' || states.site === 'todo') &&
            (connecting ? (
              <DestinationForm onDone={() => setConnecting(false)} />
            ) : (
              <Button icon="globe" className="desk-step-choice" onClick={() => setConnecting(true)}>
                {t('setup.site.wordpress')}
              </Button>
            ))}
        </Step>
        <Step
          state={states.style}
          number={4}
          title={t('setup.style.title')}
          action={
            states.style !== 'done' && (
              <Button size="small" onClick={settle('style')}>
                {t('setup.style.keep')}
              </Button>
            )
          }
        >
          {t('setup.style.text')}
          {states.style !== 'done' && (
            <Button icon="check" className="desk-step-choice" onClick={openHouseStyle}>
              {t('setup.style.open')}
            </Button>
          )}
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
  state: StepState;
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
        {state === 'done' ? (
          <Icon name="check" size={14} />
        ) : state === 'left' ? (
          <Icon name="minus" size={14} />
        ) : (
          number
        )}
        {state === 'done' && <span className="visually-hidden">{t('setup.done')}</span>}
        {state === 'left' && <span className="visually-hidden">{t('setup.left')}</span>}
      </span>
      <h2>{title}</h2>
      {action}
      <div className="desk-step-text">{children}</div>
    </li>
  );
}
