/** What is to be ticked before a piece moves on from each state, and whether that stops it. */
import './Checklists.css';
import { useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useT } from '../../../app/i18n';
import { NO_CHECKLISTS, type Checklist } from '../../../../../shared/model/desk-workflow';
import { CHECKLIST_STATES, type ChecklistState } from '../../../../../shared/model/desk-workflow-names';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { IconButton } from '../../../ui/IconButton';
import { Switch } from '../../../ui/Switch';
import { CommittedField } from '../fields/CommittedField';
import { SettingsRow } from '../SettingsRow';
import { useSaved } from '../use-saved';

export function ChecklistsSection() {
  const t = useT();
  const { data, dataUpdatedAt } = useLiveQuery(['checklists'], ['site'], () => api.workflow.checklists());
  const { value, change } = useSaved(data ?? NO_CHECKLISTS, dataUpdatedAt, (next) =>
    api.workflow.setChecklists(next),
  );
  if (!data) return null;
  return CHECKLIST_STATES.map((state) => (
    <SettingsRow key={state} title={t(`status.${state}`)} help={t(`checklists.${state}.help`)}>
      <OneList state={state} list={value[state]} onChange={(list) => change({ [state]: list })} />
    </SettingsRow>
  ));
}

interface OneListProps {
  state: ChecklistState;
  list: Checklist;
  onChange: (list: Checklist) => void;
}

function OneList({ state, list, onChange }: OneListProps) {
  const t = useT();
  const [text, setText] = useState('');
  const { items, blocks } = list;
  const add = (): void => {
    if (text.trim() === '') return;
    onChange({ ...list, items: [...items, { id: crypto.randomUUID(), text: text.trim() }] });
    setText('');
  };
  return (
    <>
      {items.length > 0 && (
        <ul
          className="settings-checklist"
          aria-label={t('checklists.items', { state: t(`status.${state}`) })}
        >
          {items.map((item) => (
            <li key={item.id}>
              <CommittedField
                label={t('checklists.item')}
                labelHidden
                value={item.text}
                onCommit={(words) =>
                  onChange({
                    ...list,
                    items:
                      words.trim() === ''
                        ? items.filter(({ id }) => id !== item.id)
                        : items.map((each) => (each.id === item.id ? { ...each, text: words.trim() } : each)),
                  })
                }
              />
              <IconButton
                icon="trash"
                label={t('checklists.remove', { text: item.text })}
                onClick={() => onChange({ ...list, items: items.filter(({ id }) => id !== item.id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className="settings-checklist-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('checklists.add')}
          labelHidden
          placeholder={t('checklists.add')}
          maxLength={200}
          value={text}
          onValueChange={setText}
        />
        <Button size="small" type="submit" disabled={text.trim() === ''}>
          {t('checklists.addIt')}
        </Button>
      </form>
      <Switch checked={blocks} onCheckedChange={(is) => onChange({ ...list, blocks: is })}>
        {t('checklists.blocks')}
      </Switch>
    </>
  );
}
