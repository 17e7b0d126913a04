import type { Frame, Page } from 'playwright-core';

interface Heart {
  heart?: { last: number; longest: number };
}

/** Looks from now on, every 20 milliseconds, how long the page stands still; what was seen before is forgotten. */
export function startHeartbeat(page: Page | Frame): Promise<void> {
  return page.evaluate(() => {
    const heart = { last: performance.now(), longest: 0 };
    const beating = window as unknown as Heart;
    const isBeating = beating.heart !== undefined;
    beating.heart = heart;
    if (isBeating) return;
    setInterval(() => {
      const now = performance.now();
      const { heart: beat } = beating;
      if (!beat) return;
      beat.longest = Math.max(beat.longest, now - beat.last);
      beat.last = now;
    }, 20);
  });
}

/** The longest time for which the page stood still since the heartbeat was started, in milliseconds. */
export function longestPause(page: Page | Frame): Promise<number> {
  return page.evaluate(() => Math.round((window as unknown as Heart).heart?.longest ?? 0));
}
