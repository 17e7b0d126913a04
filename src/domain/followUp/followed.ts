/** The ways in which a figure is meant to go. */
export const directions = ['up', 'down', 'atLeast', 'atMost', 'within', 'milestone', 'qualitative'] as const;
export type Direction = (typeof directions)[number];

/** How the way to a target is meant to be gone; without one, nothing is expected before the target is due. */
export const rhythms = ['linear', 'schoolYear', 'milestones'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A figure, and its ISO day where one is known. Percentages are in points. */
export interface DatedValue {
  value: number;
  date?: string;
}

/** An indicator as figures are computed from it: numbers of one unit, whatever words they were read from. */
export interface Followed {
  direction: Direction;
  /** How far from its target a figure may be that is to stay there; 0 where none is said. */
  tolerance: number;
  baseline?: DatedValue;
  current?: DatedValue;
  target?: DatedValue;
  /** Targets on the way, by day. */
  steps: Required<DatedValue>[];
  rhythm?: Rhythm;
  /** 1 where none is said. */
  weight: number;
  /** ISO day by which the target is to be met. */
  due?: string;
  /** Months that a value holds until the next one is expected; left out where no period is said. */
  everyMonths?: number;
  /** Why its numbers do not make a rate, where they are known not to. */
  hindrance?: 'relativeTarget' | 'otherUnits';
}
