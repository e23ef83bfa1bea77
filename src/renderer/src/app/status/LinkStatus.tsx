/** Whether the page reaches its store. Says nothing while it does. */
import { useConnectionState } from '../../api';
import { Icon } from '../../ui/Icon';
import { useT } from '../i18n';

export function LinkStatus() {
  const t = useT();
  const state = useConnectionState();
  return (
    <span className="app-fact app-link" role="status">
      {state === 'connecting' && t('link.connecting')}
      {state === 'offline' && (
        <>
          <Icon name="warning" size={14} className="text-warn" />
          <b className="text-warn">{t('link.lost')}</b>
        </>
      )}
    </span>
  );
}
