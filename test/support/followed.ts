import type { Followed } from '../../src/domain/followUp/followed';
import { type FollowUpParameters, followUpParameters } from '../../src/domain/followUp/parameters';

/** What is followed of an indicator, in a few words: `followed({ from: 100, now: 150, to: 200 })`. */
export function followed(
  numbers: { from?: number; now?: number; to?: number },
  more: Partial<Followed> = {},
): Followed {
  const { from, now, to } = numbers;
  return {
    direction: 'up',
    tolerance: 0,
    steps: [],
    weight: 1,
    ...(from !== undefined && { baseline: { value: from } }),
    ...(now !== undefined && { current: { value: now } }),
    ...(to !== undefined && { target: { value: to } }),
    ...more,
  };
}

/** The usual parameters at a day. */
export function parametersOn(day: string, more: Partial<FollowUpParameters> = {}): FollowUpParameters {
  return { ...followUpParameters({}, day), ...more };
}
