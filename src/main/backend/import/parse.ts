/**
 * Foreign bytes in, an ImportedPiece out: the one entry of the importer. Pure, so that it can run in a compute
 * worker that may be stopped. Must not know the store, the network or the desk's records.
 */
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { ImportedPiece } from '../../../shared/model/imported';
import { decode } from './decode';
import { assemble, type Draft } from './draft';
import { detectFormat, isXml, type KnownFormat } from './format';
import { readHtml } from './html/html-page';
import { readMarkdown } from './markdown';
import { readPieceJson } from './piece-json';
import { settle, tellLanguage } from './settle';
import { isWordFile, parseDocx } from './docx';
import { refuseTooLarge } from '../../../shared/model/file-limits';
import { refuseBinary } from './sniff';
import type { ImportSource } from './source';
import { readText } from './text/read-text';

function read(format: KnownFormat, text: string, source: ImportSource): Draft {
  switch (format) {
    case 'html':
      return readHtml(text, source.baseUrl);
    case 'markdown':
      return readMarkdown(text, source.baseUrl);
    case 'json':
      return readPieceJson(text, source.name);
    case 'text':
      return readText(text);
  }
}

/** Throws AppErrors only: file-too-large, file-not-text, file-not-understood, document-unreadable, docx-unreadable. */
export async function parseImport(source: ImportSource): Promise<ImportedPiece> {
  const { name, bytes } = source;
  if (await isWordFile(source)) return parseDocx(source);
  refuseTooLarge(name, bytes.length);
  await refuseBinary(name, bytes);
  const { text, encoding, guessed } = decode(bytes, source.charset);
  if (text.trim() === '') {
    throw new AppError('file-not-understood', { name, detail: translate('import.problem.empty') });
  }
  const format =
    source.format === 'auto' || source.format === 'docx' ? detectFormat(name, text) : source.format;
  if (format === 'text' && source.format !== 'text' && isXml(text))
    throw new AppError('file-not-understood', { name, detail: translate('import.problem.xml') });
  try {
    const draft = read(format, text, source);
    draft.report.found('format', format);
    draft.report.found('encoding', guessed ? translate('import.encoding.guessed', { encoding }) : encoding);
    // A piece of our own is in order already.
    if (format === 'json') tellLanguage(draft);
    else settle(draft);
    return assemble(draft, name);
  } catch (error) {
    // The call stack ran out: the parsers for Markdown, YAML and JSON follow nesting without end.
    if (!(error instanceof RangeError)) throw error;
    throw new AppError(
      'file-not-understood',
      { name, detail: translate('import.problem.too-deep') },
      { cause: error },
    );
  }
}
