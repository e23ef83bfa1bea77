/** The desk's own rules of words and patterns: drafts and live ones, and the editor for one of them. */
import { useState } from 'react';
import { api } from '../../../api';
import type { DeskRule } from '../../../../../shared/model/house-style';
import { useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { tracked } from '../saving';
import { SettingsRow } from '../SettingsRow';
import { NEW_FORM, formOf, type RuleForm } from './rule-form';
import { RuleEditor } from './RuleEditor';

export function OwnRules({ rules }: { rules: readonly DeskRule[] }) {
  const t = useT();
  const [edited, setEdited] = useState<RuleForm | null>(null);
  /** From the editor, where the focus was. */
  const [isBack, setIsBack] = useState(false);
  const remove = ({ rule }: DeskRule): void => {
    tracked(api.houseStyle.removeRule({ id: rule.id }))
      .then(() => notify({ tone: 'done', title: t('settings.deleted', { name: rule.title }) }))
      .catch((error: unknown) => notifyError(t('settings.notDeleted'), error));
  };
  return (
    <SettingsRow title={t('settings.style.own')} help={t('settings.style.own.help')}>
      {rules.length > 0 && (
        <ul className="house-own">
          {rules.map((own) => (
            <li key={own.rule.id}>
              <span className="house-rule-id num">{own.rule.id}</span>
              <span className="house-rule-title">{own.rule.title}</span>
              <span className="small text-3">{t(`settings.style.state.${own.state}`)}</span>
              <Button size="small" onClick={() => setEdited(formOf(own))}>
                {t('settings.style.edit')}
              </Button>
              <IconButton
                icon="trash"
                label={t('settings.remove', { name: own.rule.title })}
                onClick={() => remove(own)}
              />
            </li>
          ))}
        </ul>
      )}
      {edited ? (
        <RuleEditor
          key={edited.id}
          form={edited}
          taken={new Set(rules.map(({ rule }) => rule.id))}
          onDone={() => {
            setEdited(null);
            setIsBack(true);
          }}
        />
      ) : (
        <Button icon="plus" autoFocus={isBack} onClick={() => setEdited(NEW_FORM)}>
          {t('settings.style.newRule')}
        </Button>
      )}
    </SettingsRow>
  );
}
