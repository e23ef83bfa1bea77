/**
 * The message catalogue in English: every word a person reads in the app or on the command line, in ICU
 * MessageFormat. One file a domain; this one joins them.
 */
import { errors } from './en/errors';
import { common } from './en/common';
import { checks } from './en/checks';
import { commandLine } from './en/command-line';
import { checksPanel } from './en/checks-panel';
import { editor } from './en/editor';
import { write } from './en/write';
import { exporting } from './en/export';
import { importing } from './en/import';
import { hosts } from './en/hosts';
import { preview } from './en/preview';
import { problems } from './en/problems';
import { commands } from './en/commands';
import { ui } from './en/ui';
import { desk } from './en/desk';
import { search } from './en/search';

export const en = {
  ...errors,
  ...common,
  ...checks,
  ...write,
  ...editor,
  ...checksPanel,
  ...commandLine,
  ...hosts,
  ...problems,
  ...preview,
  ...exporting,
  ...importing,
  ...commands,
  ...ui,
  ...desk,
  ...search,
} as const;
export type MessageKey = keyof typeof en;
