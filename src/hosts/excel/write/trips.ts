import type { Progress } from '../../../workbook/host';
import { stopIf } from '../run';

/** How many requests a write takes as a rule. */
const USUAL = 9;

/** The requests of a write: each looks whether the user has asked to stop, and tells how far it is. */
export class Trips {
  private made = 0;
  private expected = USUAL;
  private told = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
    private readonly progress: Progress | undefined,
  ) {}

  /** Says how many more will follow. */
  expect(more: number): void {
    this.expected = this.made + more;
  }

  /** Sends what `queue` asks of Excel, in one request, unless the user has stopped. */
  async send<Result>(queue: () => Result): Promise<Result> {
    stopIf(this.signal);
    return this.sendOut(queue);
  }

  /** Sends although the user has stopped: the sheets are whole already. */
  async sendOut<Result>(queue: () => Result): Promise<Result> {
    try {
      // Nothing is drawn meanwhile.
      this.context.application.suspendScreenUpdatingUntilNextSync();
      const result = queue();
      await this.context.sync();
      return result;
    } finally {
      this.made++;
      // More requests than expected are no step back.
      this.told = Math.max(this.told, this.made / this.expected);
      this.progress?.(this.told);
    }
  }
}
