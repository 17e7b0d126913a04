import { tidy } from '../../domain/text';
import { isActionField, isIndicatorFact } from '../words/fieldRoles';
import type { Grid } from '../grid';
import { fieldColumn } from './outlineFields';
import type { OutlineRow } from './outlineRows';
import type { Column } from '../tables/tableColumns';
import type { HeaderWord } from '../words/vocabulary';

/** The header of a small table within an outline: what its rows are, and its columns, that of the titles first. */
interface ListHeader {
  word: HeaderWord;
  columns: Column[];
}

/**
 * Small tables between the lines of an outline: « Évaluation | Indicateur | Résultat attendu | Source » with an indicator and its
 * facts in each row below. The header becomes the label of a list, its rows lines of that list with columns of their own;
 * the next level or label ends it.
 */
export function withLists(grid: Grid, lines: OutlineRow[]): OutlineRow[] {
  let header: ListHeader | null = null;
  return lines.map((line) => {
    const own = headerIn(grid, line);
    if (own) {
      header = own;
      const label = { text: tidy(line.text), word: own.word, value: '' };
      return { ...line, label, others: [], facts: own.columns, isHeader: true };
    }
    if (header && !isRow(line, header)) header = null;
    if (!header) return line;
    const [title, ...facts] = header.columns;
    return { ...line, coded: null, valueColumn: title!.column, others: [], facts };
  });
}

/** Beside the label, or in its place, a word for one item, and behind it only words for its fields. */
function headerIn(grid: Grid, line: OutlineRow): ListHeader | null {
  const { label, coded, row, column, valueColumn, others } = line;
  if (coded !== null || others.length === 0) return null;
  const beside = valueColumn > column ? [valueColumn, ...others] : others;
  for (const all of label ? [beside, [column, ...beside]] : [beside]) {
    const columns = all.map((at) => fieldColumn(grid, row, at));
    const [first, ...facts] = columns;
    const word = grid.header(first!.header);
    const role = word?.role === 'title' ? label?.word.role : word?.role;
    const isOf = role === 'indicator' ? isIndicatorFact : role === 'action' ? isActionField : null;
    if (isOf && facts.length > 0 && facts.every((fact) => isOf(fact.role)))
      return { word: { role: role! }, columns };
  }
  return null;
}

/** A row of the table: its title stands in the first column, anything else below the other headers. */
function isRow(
  { row, rect, column, label, others, coded, apart }: OutlineRow,
  { columns }: ListHeader,
): boolean {
  const [title, ...facts] = columns.map((one) => one.column);
  const isLevel = coded?.word !== undefined && coded.word !== 'indicator' && coded.word !== 'action';
  const isInColumns = column === title && others.every((other) => facts.includes(other));
  return isInColumns && label === null && !isLevel && apart !== true && rect.bottom >= row;
}
