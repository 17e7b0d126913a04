import { parseDate } from '../../domain/dates';
import { parseMeasure, parseSteps } from '../../domain/measure';
import type { Measure } from '../../domain/roadmap';
import type { CleanRow } from './cleanTable';
import type { CleanRole } from './columns';

/** The one measure of a cell, with the date beside it where there is one. */
export function measureIn(row: CleanRow, values: CleanRole, dates: CleanRole): Measure | undefined {
  if (row.text(values) === '') return undefined;
  const measure = parseMeasure(row.cell(values)!.text.trim(), row.source(values));
  return dated(measure, datesIn(row, dates)[0]);
}

/** The measures of a cell, one a line, each with the date on the same line of the cell beside it. */
export function measuresIn(row: CleanRow, values: CleanRole, dates: CleanRole): Measure[] {
  const beside = datesIn(row, dates);
  return row
    .lines(values)
    .filter((line) => line !== '')
    .flatMap((line, i) => {
      const steps = parseSteps(line, row.source(values));
      // A date beside « 20 % en 2023, 40 % en 2024 » says nothing of one step.
      return steps.length === 1 ? [dated(steps[0]!, beside[i])] : steps;
    });
}

function datesIn(row: CleanRow, role: CleanRole): (string | undefined)[] {
  const day = row.cell(role)?.date;
  return day !== undefined ? [day] : row.lines(role).map((line) => parseDate(line).date);
}

function dated(measure: Measure, date: string | undefined): Measure {
  return date === undefined ? measure : { ...measure, date };
}
