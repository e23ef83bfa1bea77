/** Asks for a deadline in the time of this computer, and keeps the zone it was chosen in. */
import { useState } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { momentWords } from '../list/times';
import type { DeskList } from '../list/use-desk-list';
import type { Bulk } from './bulk';

export function DeadlineForm({ onDone, list, bulk }: { onDone: () => void; list: DeskList; bulk: Bulk }) {
  const t = useT();
  const locale = useLocale();
  const [value, setValue] = useState(() => localInput(startingMoment(list.cursorRow?.deadline ?? null)));

  const set = () => {
    const date = new Date(value);
    const when = momentWords(date.toISOString(), { now: new Date(), locale, t });
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    onDone();
    bulk.apply({ deadline: { at: date.toISOString(), zone } }, (count) =>
      t('desk.done.deadline', { count, when }),
    );
  };
  const remove = () => {
    onDone();
    bulk.apply({ deadline: null }, (count) => t('desk.done.noDeadline', { count }));
  };
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== '') set();
      }}
    >
      <TextField
        label={t('desk.deadline.label')}
        type="datetime-local"
        value={value}
        onValueChange={setValue}
      />
      <div className="desk-form-buttons">
        <Button type="submit" tone="primary" disabled={value === ''}>
          {t('desk.deadline.set')}
        </Button>
        <Button tone="quiet" onClick={remove}>
          {t('desk.deadline.remove')}
        </Button>
      </div>
    </form>
  );
}

/** The deadline there is, or the end of this afternoon. */
function startingMoment(deadline: string | null): Date {
  if (deadline !== null) return new Date(deadline);
  const date = new Date();
  if (date.getHours() >= 17) date.setDate(date.getDate() + 1);
  date.setHours(18, 0, 0, 0);
  return date;
}

/** As `datetime-local` wants it: local time without a zone. */
function localInput(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
