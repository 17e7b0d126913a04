/** Work may go on for so long before others have their turn, in milliseconds: nobody feels it, and it costs little. */
const LONGEST = 50;

/** Gives a pause between steps of long work, in which messages (a cancel) are taken; most calls answer at once. */
export function turns(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    last = performance.now();
  };
}
