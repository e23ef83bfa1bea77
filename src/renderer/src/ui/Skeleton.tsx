/** The place of words that are still being read. Never pulses. */
import './Skeleton.css';

export function Skeleton({ width }: { width: number | string }) {
  return <span className="ui-skeleton" style={{ width }} aria-hidden="true" />;
}
