/** What the window knows of the desk it shows: who, where, whether the sample is on it. */
import { api, useLiveQuery } from '../../api';
import { useCommands } from '../commands/registry';
import { useT } from '../i18n';
import { notify, notifyError } from '../toasts';
import { infoRead } from './reads';

export type DeskInfo = Awaited<ReturnType<typeof api.desk.info>>;

export function useDeskInfo(): DeskInfo | undefined {
  return useLiveQuery(...infoRead).data;
}

/** Taking the sample off is possible from every screen while it is there. */
export function useSampleCommand(): void {
  const t = useT();
  const info = useDeskInfo();
  const remove = () => {
    api.desk.removeSample().then(
      (removed) => notify({ tone: 'done', title: t('sample.removed', removed) }),
      (error: unknown) => notifyError(t('sample.failed'), error),
    );
  };
  useCommands(info?.hasSample ? [{ id: 'desk.removeSample', run: remove }] : []);
}

export function freeWords(bytes: number, locale: string): string {
  const gigabytes = bytes / 1e9;
  const digits = gigabytes < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'gigabyte',
    maximumFractionDigits: digits,
  });
  return format.format(gigabytes);
}
