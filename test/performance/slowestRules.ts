import type { FindingCode } from '../../src/domain/finding';
import type { Roadmap } from '../../src/domain/roadmap';
import { rules } from '../../src/rules/rules';
import { medianOf } from './medianOf';

/** The rules that take longest on a roadmap, slowest first: each with its share of the time of all. */
export async function slowestRules(
  roadmap: Roadmap,
  most: number,
): Promise<{ code: FindingCode; share: number }[]> {
  const times: { code: FindingCode; time: number }[] = [];
  for (const rule of rules) {
    const time = await medianOf(() => rule.check(roadmap, { date: '2025-01-01' }));
    times.push({ code: rule.code, time });
  }
  const all = times.reduce((sum, { time }) => sum + time, 0);
  return times
    .sort((one, other) => other.time - one.time)
    .slice(0, most)
    .map(({ code, time }) => ({ code, share: time / all }));
}
