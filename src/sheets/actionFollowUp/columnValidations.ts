import type { Validation } from '../../workbook/plan';
import { expecting } from '../expected';
import type { ActionColumn } from './actionColumns';

/** Help on each header, and in the cells below it what is offered or expected: anything else may be typed. */
export function columnValidations(
  columns: readonly ActionColumn[],
  { header, runs }: { header: number; runs: readonly { top: number; bottom: number }[] },
): Validation[] {
  return columns.flatMap((column, at) => [
    {
      rect: { top: header, bottom: header, left: at, right: at },
      values: [],
      strict: false,
      prompt: { title: column.header, text: column.help },
    },
    ...runs.flatMap((run) => validationOf(column, { ...run, left: at, right: at })),
  ]);
}

function validationOf({ header, help, typed }: ActionColumn, rect: Validation['rect']): Validation[] {
  if (!typed) return [];
  const prompt = { title: header, text: help };
  if (typed.expects === 'number' || typed.expects === 'date') return [expecting(rect, typed.expects, prompt)];
  const values = typed.expects === 'text' ? [] : [...typed.expects.values];
  return [{ rect, values, strict: false, prompt }];
}
