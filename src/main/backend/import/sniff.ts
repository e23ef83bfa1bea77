/** Refuses what is no text, whatever its name says, before anything is decoded. Must not know text formats. */
import { fileTypeFromBuffer } from 'file-type';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import { utf16Of } from './decode';

/** Written in plain characters and still no text to read. */
const TYPED_BUT_NOT_TEXT = new Set([
  'application/pdf',
  'application/rtf',
  'application/postscript',
  'application/eps',
]);
const MOST_CONTROLS = 0.002;

/** Controls that text files do not have: all but tab, line ends, form feed, vertical tab and escape. */
function countControls(bytes: Uint8Array): { zeros: number; controls: number } {
  let zeros = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls += 1;
  }
  return { zeros, controls };
}

export async function refuseBinary(name: string, bytes: Uint8Array): Promise<void> {
  const type = await fileTypeFromBuffer(bytes);
  const { zeros, controls } = countControls(bytes);
  const wide = utf16Of(bytes) !== null;
  const binary = !wide && (zeros > 0 || controls > bytes.length * MOST_CONTROLS);
  // Short magic numbers ("BM", "MZ") also begin words: they count only where the bytes are no text either.
  if (!binary && !TYPED_BUT_NOT_TEXT.has(type?.mime ?? '')) return;
  throw new AppError('file-not-text', {
    name,
    found: type?.mime ?? translate('import.problem.control-characters'),
  });
}
