/** Keeps one worker ready, so that the first file does not wait for code to load. */
export class SpareWorker {
  private spare: Worker | undefined;

  constructor(private readonly start: () => Worker) {}

  /** Starts the spare one. */
  prepare(): void {
    this.spare ??= this.start();
  }

  /** The spare worker, or a new one. */
  take(): Worker {
    const worker = this.spare ?? this.start();
    this.spare = undefined;
    return worker;
  }
}
