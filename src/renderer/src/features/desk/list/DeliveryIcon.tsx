/** How a piece stands at its destinations, as one sign with its words. Says nothing for what was never sent. */
import type { DeliveryState } from '../../../../../shared/model/workflow';
import { useT } from '../../../app/i18n';
import { Icon, type IconName } from '../../../ui/Icon';

const SIGNS: Record<Exclude<DeliveryState, 'not-sent'>, { icon: IconName; tone: string }> = {
  queued: { icon: 'cloud-up', tone: 'text-accent' },
  'draft-there': { icon: 'cloud-done', tone: 'text-ok' },
  scheduled: { icon: 'clock', tone: 'text-check' },
  published: { icon: 'globe', tone: 'text-ok' },
  unpublished: { icon: 'cloud', tone: 'text-3' },
  killed: { icon: 'stop', tone: 'text-danger' },
  'changed-there': { icon: 'warning', tone: 'text-danger' },
  failed: { icon: 'cloud-off', tone: 'text-danger' },
};

export function DeliveryIcon({ delivery }: { delivery: DeliveryState }) {
  const t = useT();
  if (delivery === 'not-sent') return null;
  const { icon, tone } = SIGNS[delivery];
  const words = t(`delivery.${delivery}`);
  return (
    <span role="img" aria-label={words} title={words}>
      <Icon name={icon} className={tone} />
    </span>
  );
}
