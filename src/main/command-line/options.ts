/** Values of options that more than one command takes. Throw what the command line answers with its usage. */
import { InvalidArgumentError } from 'commander';
import * as say from './say';

/** Of a window, in CSS pixels. */
export function viewportWidth(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 240 || value > 3840)
    throw new InvalidArgumentError(say.words('cli.bad.width'));
  return value;
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError(say.words('cli.bad.number'));
  return value;
}
