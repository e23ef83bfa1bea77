/**
 * Work on a thing that waits until nobody has touched it for a while, and at the latest until it has waited long. Owns the
 * timers; must not know the work.
 */
export class WhenAtRest {
  private readonly waiting = new Map<string, { timer: NodeJS.Timeout; since: number }>();

  /** `longest` in milliseconds from the first touch that was not worked on yet. */
  constructor(
    private readonly work: (id: string) => void,
    private readonly longest: number,
    /** Whether what waits keeps the process from ending. */
    private readonly holds: boolean,
  ) {}

  /** The work comes after `rest` milliseconds without another touch. */
  touch(id: string, rest: number): void {
    const now = performance.now();
    const before = this.waiting.get(id);
    clearTimeout(before?.timer);
    const since = before?.since ?? now;
    const timer = setTimeout(() => this.settle(id), Math.min(rest, Math.max(0, since + this.longest - now)));
    if (!this.holds) timer.unref();
    this.waiting.set(id, { timer, since });
  }

  /** Whoever does the work at once takes it off the list. */
  drop(id: string): void {
    clearTimeout(this.waiting.get(id)?.timer);
    this.waiting.delete(id);
  }

  /** Works on everything that waits, now. */
  settleAll(): void {
    for (const id of [...this.waiting.keys()]) this.settle(id);
  }

  private settle(id: string): void {
    this.drop(id);
    this.work(id);
  }
}
