/**
 * Keeps an answer fresh while what it is about changes: asks again when changes pause, never twice at once, and
 * keeps the last answer in sight until a newer one is there. Owns when to ask; must not know what is asked.
 */
import { AppError } from '../../../../../shared/model/errors';
import { whenTypingRests } from '../../../api/typing';

export interface FeedState<Answer> {
  /** The last one there was, also while `error` says why there is no newer one. */
  answer: Answer | null;
  error: unknown;
  /** How long the last answer took. */
  milliseconds: number | null;
}

/** Changes closer together than this are one change. Keys were gathered before they got here (editor/session.ts). */
const PAUSE = 5;
/** While changes come without a pause, an answer comes at least this often. */
const LONGEST = 250;
/** Answers that take longer than this are a burden: they wait for a clearer pause, and come less often without one. */
const QUICK = 60;
const SLOW_PAUSE = 25;
const SLOW_LONGEST = 1000;
/** Keys closer together than this are a burst, whose frames are its own; an answer takes longer than that to come anyway. */
const BETWEEN_KEYS = 65;
/** So often a burst lets an answer through all the same. */
const LONGEST_UNTOLD = 1000;
/** A theme is corrected in its files, of which no change is told: look again by ourselves. */
const LOOK_AGAIN = 1500;
/** A template that repeats without end takes a second of a processor each time. */
const LOOK_AGAIN_AT_ENDLESS = 15_000;

export class LiveFeed<Answer> {
  /** What was told of, and what was heard since. */
  private state: FeedState<Answer> = { answer: null, error: null, milliseconds: null };
  private heard = this.state;
  /** How long the last two answers took: one alone says nothing, the first least of all. */
  private paces: [number, number] = [0, 0];
  private readonly listeners = new Set<() => void>();
  private toldAt = -Infinity;
  /** Calls off what waits for a burst of keys to end. */
  private leaveUntold = (): void => {};
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** When the first change came that no answer knows of yet. */
  private waitingSince: number | null = null;
  private asking = false;
  /** A change came while an answer was on its way. */
  private behind = false;
  /** Answers to an earlier question than this one are dropped. */
  private question = 0;
  private stopped = false;

  constructor(private readonly ask: () => Promise<Answer>) {}

  get = (): FeedState<Answer> => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks for the first time; the answer stops everything. */
  start(): () => void {
    this.stopped = false;
    void this.run();
    return () => {
      this.stopped = true;
      this.question += 1;
      this.leaveUntold();
      this.forgetTimer();
    };
  }

  /** What the answer is about has changed. */
  changed(): void {
    const now = Date.now();
    this.waitingSince ??= now;
    const slow = Math.min(...this.paces) > QUICK;
    const latest = this.waitingSince + (slow ? SLOW_LONGEST : LONGEST);
    this.runIn(Math.min(slow ? SLOW_PAUSE : PAUSE, Math.max(0, latest - now)));
  }

  /** The question itself has changed: what is on its way answers another one. */
  askAgain(): void {
    this.question += 1;
    this.leaveUntold();
    this.forgetTimer();
    void this.run();
  }

  private runIn(milliseconds: number): void {
    this.forgetTimer();
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.run();
    }, milliseconds);
  }

  private async run(): Promise<void> {
    if (this.stopped) return;
    if (this.asking) {
      this.behind = true;
      return;
    }
    this.asking = true;
    this.behind = false;
    this.waitingSince = null;
    const { question } = this;
    const started = performance.now();
    try {
      const answer = await this.ask();
      const milliseconds = performance.now() - started;
      this.paces = [this.paces[1], milliseconds];
      if (question === this.question) this.tell({ answer, error: null, milliseconds });
    } catch (error) {
      if (question === this.question) this.tell({ ...this.heard, error });
    } finally {
      this.asking = false;
    }
    if (this.isBehind(question)) await this.run();
    else if (this.timer === null) this.lookAgain();
  }

  private lookAgain(): void {
    const { error } = this.heard;
    if (!(error instanceof AppError) || !error.code.startsWith('theme-')) return;
    this.runIn(error.code === 'theme-timeout' ? LOOK_AGAIN_AT_ENDLESS : LOOK_AGAIN);
  }

  /** Whether anything happened since this question was asked. */
  private isBehind(question: number): boolean {
    return this.behind || question !== this.question;
  }

  private tell(heard: FeedState<Answer>): void {
    this.heard = heard;
    this.leaveUntold();
    this.leaveUntold = whenTypingRests(
      () => {
        this.toldAt = performance.now();
        this.state = heard;
        for (const listener of this.listeners) listener();
      },
      this.toldAt + LONGEST_UNTOLD - performance.now(),
      BETWEEN_KEYS,
    );
  }

  private forgetTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
