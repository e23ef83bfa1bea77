/** Where results and errors of the command line go: results on standard output, everything else on standard error. */
import { wordsOfError } from '../../shared/messages/error-sentence';
import { toErrorData, type ErrorData } from '../../shared/model/errors';

export interface Streams {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
}

export class Output {
  exitCode = 0;

  constructor(
    private readonly streams: Streams,
    private readonly json: () => boolean,
  ) {}

  /** As JSON with --json, else in words. */
  result<T>(value: T, words: (value: T) => string): void {
    this.streams.stdout(this.json() ? `${JSON.stringify(value, null, 2)}\n` : words(value));
  }

  /** A text that is the answer itself; with --json it stands in `value`. */
  text<T extends { text: string }>(value: T): void {
    this.result(value, ({ text }) => (text.endsWith('\n') ? text : `${text}\n`));
  }

  /** What was not understood or is worth knowing; the result is what it is. */
  note(line: string): void {
    this.streams.stderr(`${line}\n`);
  }

  progress(line: string): void {
    if (!this.json() && line !== '') this.streams.stderr(`${line}\n`);
  }

  /** The command did its work and the answer is bad news. */
  fail(): void {
    this.exitCode = 1;
  }

  error(error: unknown): void {
    this.exitCode = 1;
    const data: ErrorData = toErrorData(error);
    const { cause, remedy } = wordsOfError(data);
    if (this.json()) this.streams.stderr(`${JSON.stringify({ error: { ...data, cause, remedy } })}\n`);
    else this.streams.stderr(`${cause}\n${remedy}\n`);
  }
}
