/** A backup and the moment it was made, in words. */
import type { Api } from '../../../../../shared/contract';

export type Backup = Awaited<ReturnType<Api['system']['backups']>>[number];

export function whenOf({ at }: Backup, locale: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'medium' });
}
