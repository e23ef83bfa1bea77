/** The few web globals that every place this code runs in has: Node, workers and pages. */
declare class AbortSignal {
  static timeout(milliseconds: number): AbortSignal;
  static any(signals: AbortSignal[]): AbortSignal;
  readonly aborted: boolean;
}
