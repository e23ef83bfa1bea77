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

export const en = {
  ...errors,
  ...houseStyle,
  ...common,
  ...checks,
  ...workflow,
  ...write,
  ...docx,
  ...editor,
  ...checksPanel,
  ...compare,
  ...commandLine,
  ...hosts,
  ...problems,
  ...preview,
  ...previewScreen,
  ...channels,
  ...exchange,
  ...exporting,
  ...importing,
  ...importPanel,
  ...publish,
  ...review,
  ...revisions,
  ...commands,
  ...settings,
  ...ui,
  ...desk,
  ...search,
  ...taxonomy,
} as const;
export type MessageKey = keyof typeof en;
