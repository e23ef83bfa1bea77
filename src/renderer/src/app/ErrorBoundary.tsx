/** Catches what a screen throws while it draws and says what happened and what to do, instead of a blank page. */
import './ErrorBoundary.css';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { AppError } from '../../../shared/model/errors';
import { useConnectionState } from '../api';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { errorWords } from './error-words';
import { useLocale, useT } from './i18n';

interface Props {
  /** A new value gives the screen another chance: the address. */
  resetKey: string;
  children: ReactNode;
}

interface State {
  error: unknown;
  failedAt: string | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failedAt: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State) {
    if (state.error === null) return null;
    if (state.failedAt === null) return { failedAt: props.resetKey };
    return state.failedAt === props.resetKey ? null : { error: null, failedAt: null };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failure error={error} onRetry={() => this.setState({ error: null, failedAt: null })} />;
  }
}

/** A failure in place of a screen or a pane. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  const words = errorWords(error, useLocale());
  return (
    <div className="app-failure" role="alert">
      <Icon name="warning" size={20} className="text-danger" />
      <h2>{words.cause}</h2>
      <p>{words.remedy}</p>
      {error instanceof AppError && error.code === 'part-not-loaded' ? (
        <ReloadButton />
      ) : (
        onRetry && <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
      )}
    </div>
  );
}

/** Words on their way to disk go there first (editor/leaving.ts). Where the host is away, a reload would show nothing at all. */
function ReloadButton() {
  const t = useT();
  const isReachable = useConnectionState() === 'online';
  return (
    <Button disabled={!isReachable} onClick={() => location.reload()}>
      {t('app.reload')}
    </Button>
  );
}
