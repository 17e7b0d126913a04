/** Why there is no rate. */
export const missingRates = [
  'noCurrent',
  'noTarget',
  'noBaseline',
  'relativeTarget',
  'otherUnits',
  'qualitative',
] as const;
export type MissingRate = (typeof missingRates)[number];

/** What is said of an indicator in one word; only `late` is red. */
export const progressStates = [
  'met',
  'late',
  'watch',
  'onTrack',
  'underWay',
  'unmeasured',
  'unknown',
] as const;
export type ProgressState = (typeof progressStates)[number];

/** Whether the value is recent enough; `none` where there is no value, `undated` where it has no date. */
export type Freshness = 'fresh' | 'stale' | 'undated' | 'none';

/** How far along an indicator is. Rates and gaps are in points. */
export interface Progress {
  /** From 0 to 100, as it is shown; null where it cannot be computed. */
  rate: number | null;
  /** As computed: above 100 the target is passed, below 0 the figure has gone back. */
  raw: number | null;
  /** Why there is no rate. */
  missing?: MissingRate;
  isMet: boolean | null;
  /** Expected at the day by the rhythm that was typed for the indicator; null where there is none. */
  expected: number | null;
  /** `raw` less what is expected. */
  gap: number | null;
  state: ProgressState;
  freshness: Freshness;
  /** Whole months since the value; null where it has no date. */
  months: number | null;
}
