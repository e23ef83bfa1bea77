/** Every rule: its level, whether it is used, what has become of its findings, and on opening why it is there. */
import { useState } from 'react';
import type { CheckLevel } from '../../../../../shared/model/checks';
import type { RuleDetail, RuleStatistics, RuleUse } from '../../../../../shared/model/house-style';
import { useT, useTranslateAny } from '../../../app/i18n';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';

const LEVELS = ['E', 'W', 'I'] as const;

export interface RuleListProps {
  rules: readonly RuleDetail[];
  use: Readonly<Record<string, RuleUse>>;
  statistics: RuleStatistics;
  onChange: (use: Record<string, RuleUse>) => void;
}

export function RuleList({ rules, use, statistics, onChange }: RuleListProps) {
  const t = useT();
  return (
    <section className="house-rules" aria-label={t('settings.style.rules')}>
      <h2>{t('settings.style.rules')}</h2>
      <p className="small text-3">{t('settings.style.rules.help')}</p>
      <ul>
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            use={use[rule.id] ?? {}}
            counted={statistics[rule.id] ?? { fixed: 0, ignored: 0 }}
            onChange={(next) => onChange({ ...use, [rule.id]: next })}
          />
        ))}
      </ul>
    </section>
  );
}

interface RuleRowProps {
  rule: RuleDetail;
  use: RuleUse;
  counted: RuleStatistics[string];
  onChange: (use: RuleUse) => void;
}

function RuleRow({ rule, use, counted, onChange }: RuleRowProps) {
  const t = useT();
  const any = useTranslateAny();
  const [open, setOpen] = useState(false);
  const title = any(rule.title, {});
  const level: CheckLevel = use.level ?? rule.level;
  return (
    <li className="house-rule" data-off={use.off ? '' : undefined}>
      <div className="house-rule-head">
        <IconButton
          icon={open ? 'chevron-down' : 'chevron-right'}
          label={t('settings.style.explain', { title })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        <span className="house-rule-id num">{rule.id}</span>
        <span className="house-rule-title">{title}</span>
        <span className="small text-3 num">{t('settings.style.counted', { ...counted })}</span>
        <Select
          label={t('settings.style.levelOf', { title })}
          value={level}
          options={LEVELS.map((value) => ({ value, label: t(`checks.level.${value}`) }))}
          onValueChange={(value) => onChange({ ...use, level: value })}
        />
        <Switch
          checked={use.off !== true}
          labelHidden
          onCheckedChange={(on) => onChange({ ...use, off: !on })}
        >
          {t('settings.style.useRule', { title })}
        </Switch>
      </div>
      {open && <RuleMore rule={rule} />}
    </li>
  );
}

function RuleMore({ rule }: { rule: RuleDetail }) {
  const t = useT();
  const any = useTranslateAny();
  return (
    <div className="house-rule-more">
      <p>{any(rule.reason, {})}</p>
      {rule.reference !== '' && (
        <blockquote cite={rule.reference}>
          <strong>{rule.reference}.</strong> {rule.guide}
        </blockquote>
      )}
      <dl>
        {rule.bad.length > 0 && <dt>{t('settings.style.finds')}</dt>}
        {rule.bad.slice(0, 4).map(({ text, finds }) => (
          <dd key={`${text} ${finds}`}>
            <Marked text={text} finds={finds} />
          </dd>
        ))}
        {rule.good.length > 0 && <dt>{t('settings.style.leaves')}</dt>}
        {rule.good.slice(0, 3).map((text) => (
          <dd key={text}>{text}</dd>
        ))}
      </dl>
      <p className="small text-3">{t('settings.style.owner', { owner: rule.owner })}</p>
    </div>
  );
}

function Marked({ text, finds }: { text: string; finds: string }) {
  const at = finds === '' ? -1 : text.indexOf(finds);
  if (at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{finds}</mark>
      {text.slice(at + finds.length)}
    </>
  );
}
