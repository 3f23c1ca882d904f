// How often a server that ends by itself is started again.

/** Restarts allows a number of restarts within a span of time. */
export class Restarts {
  private readonly ends: number[] = [];

  /** @param limit how many restarts within the span; @param span in milliseconds; @param now gives the time in milliseconds */
  constructor(
    readonly limit = 4,
    private readonly span = 180_000,
    private readonly now: () => number = Date.now,
  ) {}

  /** allowed notes that the server ended and says whether to start it again. */
  allowed(): boolean {
    const now = this.now();
    this.ends.push(now);
    while (this.ends[0] <= now - this.span) this.ends.shift();
    return this.ends.length <= this.limit;
  }

  /** forget starts counting anew, after the user asked for a restart. */
  forget(): void {
    this.ends.length = 0;
  }
}
