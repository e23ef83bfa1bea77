/** A limit on how long a browser may take. */
import { AppError } from '../../../shared/model/errors';

/** Throws `deadline-exceeded` where the work is not done by then; it is not told. */
export async function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  const deadline = AbortSignal.timeout(seconds * 1000);
  return await Promise.race([
    work,
    new Promise<never>((_, reject) => {
      deadline.addEventListener('abort', () => reject(new AppError('deadline-exceeded')));
    }),
  ]);
}
