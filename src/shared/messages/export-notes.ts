/** What an export reports beside its success, in sentences: for the publish screen and the command line alike. */
import type { ExportOutcome } from '../model/delivery';
import { translate, translateAny, type MessageParams } from './translate';

export function exportNotes(outcome: ExportOutcome, locale?: string): string[] {
  const { changed, notCarried, authorMatched, altered, conflict, warnings } = outcome;
  const fields = (names: readonly string[]): string =>
    names.map((name) => translateAny(`export.field.${name}`, {}, locale)).join(', ');
  return [
    ...(changed ? [] : [translate('export.note.unchanged', {}, locale)]),
    ...(conflict ? [translate('publish.conflict.slipped', {}, locale)] : []),
    ...(authorMatched === false ? [translate('export.note.author', {}, locale)] : []),
    ...(notCarried.length > 0
      ? [translate('export.note.not-carried', { fields: fields(notCarried) }, locale)]
      : []),
    ...(altered.length > 0 ? [translate('export.note.altered', { fields: fields(altered) }, locale)] : []),
    ...warnings.map(({ message, params }) => translateAny(message, params as MessageParams, locale)),
  ];
}
