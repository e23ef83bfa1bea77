/** Writes one rule of the desk's own. Its examples run when it is saved: one that fails them stays a draft, with the reason. */
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../api';
import type { DeskRule } from '../../../../../shared/model/house-style';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { notify } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { tracked } from '../saving';
import { problemIn, ruleOf, type RuleForm } from './rule-form';

const LEVELS = ['E', 'W', 'I'] as const;
const EXPLANATIONS = [
  ['reason', 2000],
  ['reference', 200],
] as const;
const AREAS = ['words', 'patterns', 'good', 'bad'] as const;

export interface RuleEditorProps {
  form: RuleForm;
  /** Short names of the desk's rules. */
  taken: ReadonlySet<string>;
  onDone: () => void;
}

export function RuleEditor({ form: given, taken, onDone }: RuleEditorProps) {
  const t = useT();
  const locale = useLocale();
  const [form, setForm] = useState(given);
  const [problem, setProblem] = useState<string | null>(null);
  // A draft that was just kept is there already: saving it again is no second rule.
  const [kept, setKept] = useState<string | null>(null);
  const isNew = given.from === null && kept === null;
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>('input:not([readonly])')?.focus(), []);
  const set = (patch: Partial<RuleForm>): void => setForm({ ...form, ...patch });
  const save = async (state: DeskRule['state']): Promise<void> => {
    const amiss = problemIn(form, new Set([...taken].filter((id) => id !== kept)));
    if (amiss !== null) {
      setProblem(t(amiss));
      return;
    }
    const rule = ruleOf(form);
    try {
      const answer = await tracked(api.houseStyle.saveRule({ rule, state }));
      if (answer.problem === null) {
        notify({ tone: 'done', title: t(`settings.style.saved.${state}`, { title: form.title }) });
        onDone();
      } else {
        setKept(rule.id);
        setProblem(t('settings.style.staysDraft', { problem: answer.problem }));
      }
    } catch (error) {
      const { cause, remedy } = errorWords(error, locale);
      setProblem(`${cause} ${remedy}`);
    }
  };
  return (
    <form
      ref={fields}
      className="house-editor"
      aria-label={t('settings.style.newRule')}
      onSubmit={(event) => {
        event.preventDefault();
        void save('live');
      }}
    >
      <div className="settings-pair">
        <TextField
          label={t('settings.style.field.id')}
          help={t('settings.style.field.id.help')}
          value={form.id}
          readOnly={!isNew}
          maxLength={31}
          onValueChange={(id) => set({ id })}
        />
        <div className="house-level">
          <span className="ui-label" aria-hidden="true">
            {t('settings.style.field.level')}
          </span>
          <Select
            label={t('settings.style.field.level')}
            value={form.level}
            options={LEVELS.map((value) => ({ value, label: t(`checks.level.${value}`) }))}
            onValueChange={(level) => set({ level })}
          />
        </div>
      </div>
      <TextField
        label={t('settings.style.field.title')}
        value={form.title}
        maxLength={200}
        onValueChange={(title) => set({ title })}
      />
      <TextField
        label={t('settings.style.field.message')}
        value={form.message}
        maxLength={500}
        onValueChange={(message) => set({ message })}
      />
      {EXPLANATIONS.map(([name, maxLength]) => (
        <TextField
          key={name}
          label={t(`settings.style.field.${name}`)}
          help={t(`settings.style.field.${name}.help`)}
          value={form[name]}
          maxLength={maxLength}
          onValueChange={(value) => set({ [name]: value })}
        />
      ))}
      {AREAS.map((name) => (
        <TextArea
          key={name}
          label={t(`settings.style.field.${name}`)}
          help={t(`settings.style.field.${name}.help`)}
          rows={3}
          value={form[name]}
          onValueChange={(value) => set({ [name]: value })}
        />
      ))}
      <TextField
        label={t('settings.style.field.use')}
        help={t('settings.style.field.use.help')}
        value={form.use}
        onValueChange={(use) => set({ use })}
      />
      {problem !== null && (
        <p role="alert" className="house-problem">
          {problem}
        </p>
      )}
      <div className="house-actions">
        <Button tone="primary" type="submit">
          {t('settings.style.saveLive')}
        </Button>
        <Button onClick={() => void save('draft')}>{t('settings.style.saveDraft')}</Button>
        <Button tone="quiet" onClick={onDone}>
          {t('settings.cancel')}
        </Button>
      </div>
    </form>
  );
}
