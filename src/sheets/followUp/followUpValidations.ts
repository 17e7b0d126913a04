import { milestoneAnswers } from '../../messages/fr/followUp';
import { followUpSheetTexts as texts } from '../../messages/fr/followUpSheet';
import type { Rect } from '../../workbook/address';
import type { Validation } from '../../workbook/plan';
import { expecting } from '../expected';
import type { FollowUpColumn } from './followUpColumns';

interface IndicatorRow {
  row: number;
  isMilestone: boolean;
}

/** Help on every header; below it what is offered or expected where one types. Nothing is refused. */
export function followUpValidations(
  columns: readonly FollowUpColumn[],
  header: number,
  rows: readonly IndicatorRow[],
): Validation[] {
  return columns.flatMap((column, at) => [
    { ...helpOf(column), rect: { top: header, bottom: header, left: at, right: at } },
    ...runs(rows, ({ isMilestone }) => isMilestone && isAnswered(column)).flatMap(
      ({ top, bottom, isAnswer }) => cellsOf(column, { top, bottom, left: at, right: at }, isAnswer),
    ),
  ]);
}

function helpOf({ header, help }: FollowUpColumn): Omit<Validation, 'rect'> {
  return { values: [], strict: false, prompt: { title: header, text: help } };
}

function cellsOf(column: FollowUpColumn, rect: Rect, isAnswer: boolean): Validation[] {
  const { header, help, typed } = column;
  if (isAnswer) return [{ rect, values: Object.values(milestoneAnswers), strict: false }];
  if (typed === 'number' || typed === 'date') return [expecting(rect, typed, { title: header, text: help })];
  if (typeof typed !== 'object') return [];
  const prompt = { title: header, text: `${help} ${texts.offered}` };
  return [{ rect, values: [...typed.values], strict: false, prompt }];
}

function isAnswered({ id }: FollowUpColumn): boolean {
  return id === 'target' || id === 'current' || id === 'baseline';
}

/** Rows that follow each other and take the same, from the first to the last. */
function runs(
  rows: readonly IndicatorRow[],
  isAnswerIn: (row: IndicatorRow) => boolean,
): { top: number; bottom: number; isAnswer: boolean }[] {
  const blocks: { top: number; bottom: number; isAnswer: boolean }[] = [];
  for (const one of rows) {
    const isAnswer = isAnswerIn(one);
    const last = blocks.at(-1);
    if (last?.bottom === one.row - 1 && last.isAnswer === isAnswer) last.bottom = one.row;
    else blocks.push({ top: one.row, bottom: one.row, isAnswer });
  }
  return blocks;
}
