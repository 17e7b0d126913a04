import type { ProgressState } from '../../domain/followUp/progress';
import { directionTexts, freshnessTexts, progressStateTexts } from '../../messages/fr/followUp';
import { cellAddress } from '../../workbook/address';
import type { ConditionalFormat } from '../../workbook/plan';
import { conditionalLooks } from '../looks';
import { parameterNames } from '../parameters/parameterCells';
import { excelText } from './excelText';
import type { FollowUpColumn, FollowUpColumnId } from './followUpColumns';

const stateLooks: [ProgressState, ConditionalFormat['style']][] = [
  ['late', conditionalLooks.nothing],
  ['met', conditionalLooks.mark],
  ['watch', { bold: true }],
  ['unmeasured', { italic: true }],
  ['unknown', { italic: true }],
];

/** States stand out by their weight, late most of all; what is typed and cannot count is shown where it is typed. */
export function followUpFormats(
  columns: readonly FollowUpColumn[],
  { first, last }: { first: number; last: number },
): ConditionalFormat[] {
  const index = (id: FollowUpColumnId): number => columns.findIndex((column) => column.id === id);
  const over = (
    at: number,
    formula: (cell: string) => string,
    style: ConditionalFormat['style'],
  ): ConditionalFormat => ({
    rect: { top: first, bottom: last, left: at, right: at },
    formula: formula(`$${cellAddress(first, at)}`),
    style,
  });
  const direction = `$${cellAddress(first, index('usedDirection'))}`;
  const milestone = excelText(directionTexts.milestone);
  const { fresh } = freshnessTexts;
  return [
    ...stateLooks.map(([state, style]) =>
      over(index('state'), (cell) => `${cell}=${excelText(progressStateTexts[state])}`, style),
    ),
    over(
      index('freshness'),
      (cell) => `AND(${cell}<>"",${cell}<>${excelText(fresh)})`,
      conditionalLooks.unserved,
    ),
    over(
      index('currentDate'),
      (cell) => `AND(ISNUMBER(${cell}),${cell}>${parameterNames.day})`,
      conditionalLooks.notCounted,
    ),
    ...columns.flatMap(({ typed }, at) =>
      typed === 'number'
        ? [over(at, (cell) => `AND(ISTEXT(${cell}),${direction}<>${milestone})`, conditionalLooks.notCounted)]
        : typed === 'date'
          ? [over(at, (cell) => `ISTEXT(${cell})`, conditionalLooks.notCounted)]
          : [],
    ),
  ];
}
