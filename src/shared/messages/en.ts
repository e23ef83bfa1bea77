/**
 * The message catalogue in English: every word a person reads in the app or on the command line, in ICU
 * MessageFormat. One file a domain; this one joins them.
 */
import { errors } from './en/errors';
import { common } from './en/common';
import { checks } from './en/checks';
import { compare } from './en/compare';
import { commandLine } from './en/command-line';
import { checksPanel } from './en/checks-panel';
import { docx } from './en/docx';
import { editor } from './en/editor';
import { workflow } from './en/workflow';
import { find } from './en/find';
import { write } from './en/write';
import { exchange } from './en/exchange';
import { exporting } from './en/export';
import { review } from './en/review';
import { revisions } from './en/revisions';
import { publish } from './en/publish';
import { importPanel } from './en/import-panel';
import { importing } from './en/import';
import { hosts } from './en/hosts';
import { houseStyle } from './en/house-style';
import { channels } from './en/channels';
import { preview } from './en/preview';
import { previewScreen } from './en/preview-screen';
import { problems } from './en/problems';
import { commands } from './en/commands';
import { settings } from './en/settings';
import { ui } from './en/ui';
import { desk } from './en/desk';
import { search } from './en/search';
import { taxonomy } from './en/taxonomy';

const parts = [
  errors,
  houseStyle,
  common,
  checks,
  workflow,
  find,
  write,
  docx,
  editor,
  checksPanel,
  compare,
  commandLine,
  hosts,
  problems,
  preview,
  previewScreen,
  channels,
  exchange,
  exporting,
  importing,
  importPanel,
  publish,
  review,
  revisions,
  commands,
  settings,
  ui,
  desk,
  search,
  taxonomy,
] as const;

type KeyOf<Part> = Part extends unknown ? keyof Part : never;
export type MessageKey = KeyOf<(typeof parts)[number]>;

/** Not one literal that spreads them all: an engine copies the shape of the object for each of some thousand keys, 50 ms of every start. */
export const en = {} as Readonly<Record<MessageKey, string>>;
for (const part of parts) Object.assign(en, part);
