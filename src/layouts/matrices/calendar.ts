import { isBareCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import type { Grid } from '../grid';

const MONTH =
  'janv(?:ier)?|fev(?:r|rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?';
const TIME = new RegExp(
  `^(?:(?:\\d{1,2}(?:er)? )?(?:${MONTH})(?: \\d{2,4})?|(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|anche)?(?: \\d.*)?|(?:t|s|p|sem|semaine|semestre|trimestre|trim|periode|annee|an)\\s?\\d{1,4}(?: \\d{2,4})?|\\d(?:er|e|eme|nd|nde)? (?:trimestre|semestre|periode)(?: \\d{2,4})?|(?:annee (?:scolaire )?|rentree |debut |fin )?20\\d\\d(?: (?:20)?\\d\\d)?|\\d{1,2} ?h.*|\\d{1,2} \\d{1,2}(?: \\d{2,4})?|rentree)$`,
);
/** The initials of the months, twice, for a year may begin in any of them. */
const INITIALS = 'JFMAMJJASOND'.repeat(2);
const FEWEST_INITIALS = 4;

/** True for a label that names a time: « sept. », « T3 2024 », « 2e trimestre », « 2024-2025 ». */
export function isTimeLabel(text: string): boolean {
  return TIME.test(plainKey(text));
}

/**
 * The columns of a calendar under a row of headers: those that it names by a time, those under a time or a word for a
 * calendar in the row above, and months by their initials (« S | O | N | D | J »).
 */
export function calendarColumns(grid: Grid, header: number): ReadonlySet<number> {
  const columns = grid.columnsOf(header);
  const isTimed = (column: number): boolean => {
    if (isTime(grid.text(header, column))) return true;
    const over = header > 0 ? grid.text(header - 1, column) : '';
    const [first] = tidy(over).split(/\s*[:–—-]\s/);
    return tidy(over) !== '' && (isTime(over) || grid.header(first!)?.role === 'schedule');
  };
  return new Set([...columns.filter(isTimed), ...initials(grid, header, columns)]);
}

/** « 1-1 » is a code. */
function isTime(text: string): boolean {
  return isTimeLabel(text) && !isBareCode(text);
}

function initials(grid: Grid, header: number, columns: number[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const letters = run.map((column) => tidy(grid.text(header, column)).toUpperCase()).join('');
    if (run.length >= FEWEST_INITIALS && INITIALS.includes(letters)) found.push(...run);
    run = [];
  };
  for (const column of columns) {
    if (run.length > 0 && column > run.at(-1)! + 1) close();
    if (/^\p{L}\.?$/u.test(tidy(grid.text(header, column)))) run.push(column);
    else close();
  }
  close();
  return found;
}
