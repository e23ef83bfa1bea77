/** Notices at the window's corner. They leave after six seconds unless they are errors or under the pointer or focus. */
import './toasts.css';
import { useEffect, useState } from 'react';
import type { IconName } from '../ui/Icon';
import { Toast, type ToastLink, type ToastTone } from '../ui/Toast';
import { errorWords } from './error-words';
import { useLocale, useT } from './i18n';
import { createStore, useStore } from './store';

export interface Notice {
  tone: ToastTone;
  title: string;
  icon?: IconName;
  /** Cause and remedy, for what needs more than one line. */
  detail?: string;
  action?: { label: string; keycap?: string | undefined; onSelect: () => void };
  /** Ways to what it is about. It stays while they are gone. */
  links?: readonly ToastLink[];
}

interface ShownNotice extends Notice {
  id: number;
  /** For errors, which are put into words where the locale is known. */
  error?: unknown;
}

const LIFE = 6000;
const notices = createStore<readonly ShownNotice[]>([]);
let lastId = 0;

/** Shows a notice; the answer takes it away again. */
export function notify(notice: Notice): () => void {
  const id = ++lastId;
  notices.set([...notices.get(), { ...notice, id }]);
  return () => dismiss(id);
}

/** Shows what went wrong in the words of the catalogue, under the name of what was tried. The answer takes it away. */
export function notifyError(title: string, error: unknown): () => void {
  const id = ++lastId;
  notices.set([...notices.get(), { tone: 'error', title, error, id }]);
  return () => dismiss(id);
}

function dismiss(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

export function Toasts() {
  const t = useT();
  const shown = useStore(notices);
  const [held, setHeld] = useState(false);
  if (shown.length === 0) return null;
  return (
    <section
      className="app-toasts"
      aria-label={t('app.notices')}
      data-pane="notices"
      tabIndex={-1}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {shown.map((notice) => (
        <TimedToast key={notice.id} notice={notice} held={held} />
      ))}
    </section>
  );
}

function TimedToast({ notice, held }: { notice: ShownNotice; held: boolean }) {
  const t = useT();
  const locale = useLocale();
  const words = notice.error === undefined ? null : errorWords(notice.error, locale);
  const stays = notice.tone === 'error' || held;

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismiss(notice.id), LIFE);
    return () => clearTimeout(timer);
  }, [stays, notice.id]);

  return (
    <Toast
      tone={notice.tone}
      icon={notice.icon}
      title={notice.title}
      action={notice.action}
      links={notice.links}
      closeLabel={t('app.dismiss')}
      onClose={() => dismiss(notice.id)}
    >
      {words ? `${words.cause} ${words.remedy}` : notice.detail}
    </Toast>
  );
}
