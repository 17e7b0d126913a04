import { aggregate, type Aggregate } from '../../../domain/followUp/aggregate';
import type { Followed } from '../../../domain/followUp/followed';
import { followedIndicator } from '../../../domain/followUp/followedIndicator';
import type { FollowUpParameters } from '../../../domain/followUp/parameters';
import type { Progress } from '../../../domain/followUp/progress';
import { progressOf } from '../../../domain/followUp/progressOf';
import type { Indicator, Roadmap } from '../../../domain/roadmap';

/** An indicator with the figures that are computed from it. */
export interface FollowedIndicator {
  indicator: Indicator;
  followed: Followed;
  progress: Progress;
}

/** All indicators of a roadmap, in its order, with how far along each is. */
export function followedIndicators(
  roadmap: Pick<Roadmap, 'indicators' | 'actions'>,
  parameters: FollowUpParameters,
): FollowedIndicator[] {
  return roadmap.indicators.map((indicator) => {
    const followed = followedIndicator(indicator, roadmap);
    return { indicator, followed, progress: progressOf(followed, parameters) };
  });
}

/** What is said of them together. */
export interface FollowUpCounts {
  of: number;
  /** Those that have a value, in numbers or in words. */
  measured: number;
  met: number;
  watch: number;
  late: number;
  /** Those whose numbers make no rate because no target is one. */
  withoutTarget: number;
  mean: Aggregate;
}

export function followUpCounts(
  all: readonly FollowedIndicator[],
  { strict }: Pick<FollowUpParameters, 'strict'>,
): FollowUpCounts {
  const inState = (state: Progress['state']): number =>
    all.filter(({ progress }) => progress.state === state).length;
  return {
    of: all.length,
    measured: all.filter(({ indicator }) => indicator.current !== undefined).length,
    met: inState('met'),
    watch: inState('watch'),
    late: inState('late'),
    withoutTarget: all.filter(({ progress }) => progress.missing === 'noTarget').length,
    mean: aggregate(
      all.map(({ progress: { rate }, followed: { weight } }) => ({ rate, weight })),
      strict,
    ),
  };
}
