/** What every command of the command line is given. */
import type { Api } from '../../shared/contract';
import type { ThemeReport } from '../../shared/model/theme';
import type { Backup } from '../backend/system/backups';
import type { Output } from './output';
import type { ReadFile } from './page-files';

export interface CommandContext {
  /** Opens the connection the first time a command needs it. */
  api: () => Promise<Api>;
  out: Output;
  cwd: string;
  /** Everything on standard input, for passwords. */
  readInput: () => Promise<string>;
  env: Record<string, string | undefined>;
  /** Tries a theme's folder, away from any desk. */
  checkTheme: (directory: string) => Promise<ThemeReport>;
  /** Pictures of the desk, and files of themes. */
  readFile: ReadFile;
  /** What can be restored, latest first; read from the folder, since a damaged store cannot be asked. */
  backups: () => Backup[];
  /** Puts a backup in place of the present desk, and is done when that one can be asked. */
  restore: (backup: string) => Promise<void>;
}
