import type { Page } from './page';
import type { Plan } from './plan';

/** One way to lay a roadmap out: its sheets, and what of the plan they say. */
export interface LayOut {
  title: string;
  lay(plan: Plan): { pages: Page[]; plan: Plan };
}
