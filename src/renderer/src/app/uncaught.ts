/** What nobody caught: told in words all the same, as what was being done did not work. The console has the rest. */
import { notifyError } from './toasts';

/** Answers how to stop. */
export function listenForUncaught(target: Window, title: string): () => void {
  const onError = ({ error }: ErrorEvent): void => {
    // Chromium says so of a size that changes while it is watched, which harms nothing: there is no error then.
    if (error instanceof Error) notifyError(title, error);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => void notifyError(title, reason);
  target.addEventListener('error', onError);
  target.addEventListener('unhandledrejection', onRejection);
  return () => {
    target.removeEventListener('error', onError);
    target.removeEventListener('unhandledrejection', onRejection);
  };
}
