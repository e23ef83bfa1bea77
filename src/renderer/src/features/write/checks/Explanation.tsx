/** Why a rule is there, and what the guide says: read when it is opened, the same for every finding of the rule. */
import { useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useT, useTranslateAny } from '../../../app/i18n';

export function Explanation({ rule }: { rule: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <details className="checks-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('checks.why')}</summary>
      {open && <Reason rule={rule} />}
    </details>
  );
}

function Reason({ rule }: { rule: string }) {
  const any = useTranslateAny();
  const { data } = useLiveQuery(['house-style'], ['site'], () => api.houseStyle.read());
  const detail = data?.rules.find(({ id }) => id === rule);
  if (!detail) return null;
  return (
    <>
      <p>{any(detail.reason, {})}</p>
      {detail.reference !== '' && (
        <p className="text-2">
          <strong>{detail.reference}.</strong> {detail.guide}
        </p>
      )}
    </>
  );
}
