import type { Roadmap } from '../../domain/roadmap';
import type { CountedPlans } from '../dashboard/countedSheets';
import type { AxisStates } from './axisStates';
import type { PageContent } from './pageContent';

/** What both pages are made from. */
export interface PageMaterial {
  /** With the persons that are to be read. */
  roadmap: Roadmap;
  plans: CountedPlans;
  states: AxisStates;
  content: PageContent;
}
