import type { Browser } from 'playwright-core';

/** What a case runs on: a browser, the pane as it is served, and as one file. */
export interface Stage {
  browser: Browser;
  /** Address of the served pane. */
  served: string;
  /** Address of the single file. */
  single: string;
  /** Where pictures go. */
  pictures: string;
}

/** One thing that must hold from end to end; it throws when it does not. */
export interface Case {
  name: string;
  run(stage: Stage): Promise<void>;
}
