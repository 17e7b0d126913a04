import { followedIndicator } from '../domain/followUp/followedIndicator';
import { followUpParameters } from '../domain/followUp/parameters';
import type { Progress } from '../domain/followUp/progress';
import { progressOf } from '../domain/followUp/progressOf';
import type { Indicator, Roadmap } from '../domain/roadmap';
import { groupBy } from './groupBy';
import type { RuleContext } from './rule';

/** How far along an indicator is, as the sheet « Suivi » computes it. */
export function progressFor(
  indicator: Indicator,
  roadmap: Roadmap,
  { settings = {}, date }: RuleContext,
): Progress {
  return progressOf(followedIndicator(indicator, roadmap), followUpParameters(settings, date));
}

/** The indicators of each action, by its id; one of several actions says nothing of any of them. */
export function ownIndicators({ indicators }: Roadmap): Map<string, Indicator[]> {
  return groupBy(indicators, ({ actions }) => (actions.length === 1 ? actions : null));
}
