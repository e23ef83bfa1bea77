/** Work with a known share done. It moves only when the share does. */
import './ProgressBar.css';

export interface ProgressBarProps {
  /** Name for assistive technology: what is being done. */
  label: string;
  /** 0 to 1. */
  value: number;
  state?: 'running' | 'waiting' | 'failed' | 'done';
}

export function ProgressBar({ label, value, state = 'running' }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      className="ui-progress"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      data-state={state}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
