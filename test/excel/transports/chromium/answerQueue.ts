/** Messages of the add-in on their way to Excel: answered at once, or held back as long as a test wants Excel slow. */
export class AnswerQueue {
  private holdsFrom: () => boolean = () => false;
  private held: (() => void)[] = [];

  /** Answers a message, now or when it is its turn. */
  take(answer: () => void): void {
    if (this.held.length > 0 || this.holdsFrom()) this.held.push(answer);
    else answer();
  }

  /** Answers nothing from the first message on for which `from` holds. */
  hold(from: () => boolean): void {
    this.holdsFrom = from;
  }

  /** Answers what was held back, in order, and what comes from now on. */
  release(): void {
    this.holdsFrom = () => false;
    for (const answer of this.held.splice(0)) answer();
  }
}
