/**
 * The message catalogue in English: every word a person reads in the app or on the command line, in ICU
 * MessageFormat. One file a domain; this one joins them.
 */
import { errors } from './en/errors';
import { common } from './en/common';
import { write } from './en/write';
import { exporting } from './en/export';
import { importing } from './en/import';
import { hosts } from './en/hosts';
import { preview } from './en/preview';
import { problems } from './en/problems';
import { commands } from './en/commands';
import { ui } from './en/ui';

export const en = { ...errors, ...common, ...write, ...hosts, ...problems, ...preview, ...exporting, ...importing, ...commands, ...ui } as const;
export type MessageKey = keyof typeof en;
