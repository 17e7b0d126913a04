/** One request as a test looks at it when a count is not what it expected. */
export interface LoggedRequest {
  actions: number;
  bytesSent: number;
  bytesReceived: number;
  /** What was asked, each with how often: `Range.GetRow (2)`, `set Range.Values (3)`, `load Range name,address`. */
  asked: string[];
  /** Of Excel's error, or `lost` for an answer that never came; missing when all went well. */
  failed?: string;
}

/**
 * What the add-in asked of Excel. Requests that only let go of kept objects are not counted: the client sends them when
 * it likes, after the work is done.
 */
export class Counters {
  roundTrips = 0;
  actions = 0;
  /** Of the texts of requests and answers, in UTF-8. */
  bytesSent = 0;
  bytesReceived = 0;
  /** Of the largest request. */
  largestRequest = 0;
  log: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.roundTrips += 1;
    this.actions += request.actions;
    this.bytesSent += request.bytesSent;
    this.bytesReceived += request.bytesReceived;
    this.largestRequest = Math.max(this.largestRequest, request.bytesSent);
    this.log.push(request);
  }

  /** Counts from zero again, say after a test has prepared its workbook. */
  reset(): void {
    Object.assign(this, new Counters());
  }
}

/** How often each was asked, in the order of the first time. */
export class Asked {
  private readonly times = new Map<string, number>();

  note(what: string): void {
    this.times.set(what, (this.times.get(what) ?? 0) + 1);
  }

  list(): string[] {
    return [...this.times].map(([what, times]) => (times > 1 ? `${what} (${String(times)})` : what));
  }
}
