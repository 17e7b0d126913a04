import type { FollowUpParameters } from '../../domain/followUp/parameters';
import type { Progress } from '../../domain/followUp/progress';
import { progressOf } from '../../domain/followUp/progressOf';
import {
  directionTexts,
  freshnessTexts,
  milestoneAnswers,
  missingRateTexts,
  progressStateTexts,
} from '../../messages/fr/followUp';
import type { CellValue } from '../../workbook/snapshot';
import type { ComputedColumnId } from './followUpColumns';
import { serialOf, type RowFollowed } from './rowFollowed';

/** What the formulas of a row compute to: `progressOf` in the units of its cells. Empty text where there is nothing. */
export function computedCells(
  followed: RowFollowed,
  parameters: FollowUpParameters,
): Record<ComputedColumnId, CellValue> {
  const progress = progressOf(followed, parameters);
  return {
    usedDirection: directionTexts[followed.direction],
    usedCurrent: followed.current?.value ?? '',
    usedTarget: followed.target?.value ?? '',
    usedDue: serialOf(followed.due) ?? '',
    passedStep: passedStep(followed, parameters.day),
    isMet: progress.isMet === null ? '' : milestoneAnswers[progress.isMet ? 1 : 0],
    raw: fraction(progress.raw),
    rate: fraction(progress.rate),
    expected: fraction(progress.expected),
    gap: progress.gap ?? '',
    state: progressStateTexts[progress.state],
    freshness: freshnessText(progress),
    reason: progress.missing === undefined ? '' : missingRateTexts[progress.missing],
  };
}

function fraction(points: number | null): CellValue {
  return points === null ? '' : points / 100;
}

function passedStep({ steps }: RowFollowed, day: string): CellValue {
  return steps.filter(({ date }) => date < day).at(-1)?.value ?? '';
}

function freshnessText({ freshness, months }: Progress): string {
  return freshness === 'stale' ? freshnessTexts.stale(String(months)) : freshnessTexts[freshness];
}
