/** The `job` table. What a change of a job means, and that it is logged, is jobs.ts's. */
import type { Job, JobState } from '../../../shared/model/job';
import type { Readable, SqlValue, Tx } from '../database/handle';

interface Row extends Omit<Job, 'progress' | 'outcome' | 'error' | 'outdated'> {
  progress: string | null;
  outcome: string | null;
  error: string | null;
  outdated: number;
}

const COLUMNS = `id, kind, label, subject, state, attempts, next_at AS nextAt, progress, outcome, error,
  created_at AS createdAt, updated_at AS updatedAt,
  (settled OR EXISTS (SELECT 1 FROM job newer WHERE newer.subject = job.subject
    AND newer.lane = job.lane AND newer.kind = job.kind AND newer.id > job.id)) AS outdated`;

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
const toJob = ({ progress, outcome, error, outdated, ...row }: Row): Job => ({
  ...row,
  outdated: outdated === 1,
  progress: parsed(progress) as Job['progress'],
  outcome: parsed(outcome),
  error: parsed(error) as Job['error'],
});

export function jobById(db: Readable, id: string): Job | undefined {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM job WHERE id = ?`, [id]);
  return row && toJob(row);
}

export interface JobQuery {
  states?: readonly JobState[] | undefined;
  subject?: string | undefined;
  limit: number;
}

export function listJobs(db: Readable, { states, subject, limit }: JobQuery): Job[] {
  const conditions = ['1'];
  const params: SqlValue[] = [];
  if (states) {
    conditions.push(`state IN (${states.map(() => '?').join(', ')})`);
    params.push(...states);
  }
  if (subject !== undefined) {
    conditions.push('subject = ?');
    params.push(subject);
  }
  const sql = `SELECT ${COLUMNS} FROM job WHERE ${conditions.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ?`;
  return db.all<Row>(sql, [...params, limit]).map(toJob);
}

/** What the last finished job of a kind about a subject came to; null where there is none. */
export function lastOutcome(db: Readable, kind: string, subject: string): unknown {
  const sql = `SELECT outcome FROM job WHERE kind = ? AND subject = ? AND state = 'done' ORDER BY created_at DESC, id DESC LIMIT 1`;
  return parsed(db.get<{ outcome: string | null }>(sql, [kind, subject])?.outcome ?? null);
}

export interface DueJob {
  id: string;
  kind: string;
  lane: string;
  /** JSON. */
  input: string;
  attempts: number;
}

/** What is to be run, oldest first: queued, or waiting and due. */
export function dueJobs(db: Readable, now: string): DueJob[] {
  return db.all<DueJob>(
    `SELECT id, kind, lane, input, attempts FROM job
       WHERE state = 'queued' OR (state = 'waiting' AND next_at <= ?) ORDER BY created_at, id`,
    [now],
  );
}

export function inputOf(db: Readable, id: string): unknown {
  return parsed(db.get<{ input: string }>('SELECT input FROM job WHERE id = ?', [id])?.input ?? null);
}

/** When the next waiting job falls due. */
export function nextDue(db: Readable): string | null {
  return (
    db.get<{ at: string | null }>("SELECT min(next_at) AS at FROM job WHERE state = 'waiting'")?.at ?? null
  );
}

export function insertJob(
  tx: Tx,
  job: Omit<DueJob, 'attempts'> & { label: string; subject: string; at: string },
): void {
  tx.run(
    `INSERT INTO job (id, kind, label, subject, lane, input, state, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?)`,
    [job.id, job.kind, job.label, job.subject, job.lane, job.input, job.at, job.at],
  );
}

export type JobPatch = Partial<Pick<Job, 'state' | 'attempts' | 'nextAt' | 'progress' | 'outcome' | 'error'>>;

const PLAIN_COLUMNS = { state: 'state', attempts: 'attempts', nextAt: 'next_at' } as const;
const JSON_COLUMNS = ['progress', 'outcome', 'error'] as const;

/** Keys left out of `patch` stay as they are. */
export function updateJob(tx: Tx, id: string, patch: JobPatch, at: string): void {
  const sets = new Map<string, SqlValue>([['updated_at', at]]);
  for (const [key, column] of Object.entries(PLAIN_COLUMNS)) {
    const value = patch[key as keyof typeof PLAIN_COLUMNS];
    if (value !== undefined) sets.set(column, value);
  }
  for (const column of JSON_COLUMNS) {
    const value = patch[column];
    if (value !== undefined) sets.set(column, value === null ? null : JSON.stringify(value));
  }
  const assignments = [...sets.keys()].map((column) => `${column} = ?`).join(', ');
  tx.run(`UPDATE job SET ${assignments} WHERE id = ?`, [...sets.values(), id]);
}

export function settleJob(tx: Tx, id: string): void {
  tx.run('UPDATE job SET settled = 1 WHERE id = ?', [id]);
}

/** Jobs that ran when the store was closed or killed. */
export function interruptedJobs(db: Readable): string[] {
  return db
    .all<{ id: string }>("SELECT id FROM job WHERE state = 'running' ORDER BY created_at")
    .map(({ id }) => id);
}

/** Finished jobs older than `before`. What they did is told by the deliveries' log. */
export function forgetJobs(tx: Tx, before: string): void {
  tx.run("DELETE FROM job WHERE state IN ('done', 'cancelled') AND updated_at < ?", [before]);
}
