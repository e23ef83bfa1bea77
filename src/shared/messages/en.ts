/**
 * The message catalogue in English: every word a person reads in the app or on the command line, in ICU
 * MessageFormat. One file a domain; this one joins them.
 */
import { errors } from './en/errors';
import { common } from './en/common';

export const en = { ...errors, ...common } as const;
export type MessageKey = keyof typeof en;
