/** A piece's status: a dot whose shape and colour differ, always beside its word. */
import './Status.css';
import type { PieceStatus } from '../../../shared/model/workflow';

export function StatusDot({ status }: { status: PieceStatus }) {
  return <span className="ui-dot" data-status={status} aria-hidden="true" />;
}

export function StatusPill({ status, children }: { status: PieceStatus; children: string }) {
  return (
    <span className="ui-pill">
      <StatusDot status={status} />
      {children}
    </span>
  );
}
