import { splitCode } from '../../domain/codes';
import type { Grid } from '../grid';
import { holdsRubrics, rubricRole } from './rubrics';
import type { HeaderCell, TableHeader } from './tableHeader';
import { codesIn } from '../words/codeLists';
import { ITEM_ROLES } from '../words/vocabulary';

/** True for a row that could head a table by its words, and is a row of one of the tables above. */
export function isRowOf(grid: Grid, header: TableHeader, above: TableHeader[]): boolean {
  return isRowOfRubrics(grid, header, above) || isRowOfItems(header, above) || isRowOfCodes(header, above);
}

/**
 * « Actions à mener | … | Fin 2024 » in a table with a column of rubrics: a row of it, whatever its cells could head. The same
 * header again heads the next table.
 */
function isRowOfRubrics(grid: Grid, header: TableHeader, above: TableHeader[]): boolean {
  return above.some(({ rect, cells }) => {
    if (sameTexts(cells, header.cells)) return false;
    const rows = grid.rows.filter((row) => row > rect.bottom);
    const within = header.cells.filter(({ left }) => left >= rect.left && left <= rect.right);
    return within.some(({ left, text }) => rubricRole(grid, text) !== null && holdsRubrics(grid, left, rows));
  });
}

/**
 * « 3.1 Développer l’ENT | … | Lancement | Évaluation » below « Objectif | Action | … »: the first row of that table. A header
 * with the title of an axis in it says as much as the one above, or the same.
 */
function isRowOfItems({ rect, cells }: TableHeader, headers: TableHeader[]): boolean {
  const above = headers
    .filter((other) => other.rect.left <= rect.left && other.rect.right >= rect.left)
    .at(-1);
  if (!above || known({ cells }) >= known(above)) return false;
  const over = ({ left }: HeaderCell): HeaderCell['role'] =>
    above.cells.find((cell) => cell.left === left)?.role;
  if (cells.some((cell) => cell.role !== undefined && over(cell) === cell.role)) return false;
  return cells.some((cell) => {
    const role = over(cell);
    return role !== undefined && ITEM_ROLES.has(role) && isItemText(cell.text);
  });
}

/** « … | PA-2 | Indicateurs renseignés » below « Action | Projet académique | Indicateurs »: what this row serves, by its code. */
function isRowOfCodes({ cells }: TableHeader, headers: TableHeader[]): boolean {
  const codes = cells.filter(({ role, text }) => role === 'contribution' && codesIn(text) !== null);
  return codes.some(({ left }) =>
    headers.some((above) =>
      above.cells.some(
        (cell) => cell.left === left && cell.role === 'contribution' && codesIn(cell.text) === null,
      ),
    ),
  );
}

/** How many columns of a header are understood. */
export function known({ cells }: Pick<TableHeader, 'cells'>): number {
  return cells.filter(({ role }) => role !== undefined).length;
}

/** « Axe 1 : … » is an item, not the header « Axe ». */
export function isItemText(text: string): boolean {
  const { code, title } = splitCode(text);
  return code !== undefined && title !== '' && !/^20\d\d/.test(title);
}

/** True for the same header written again. */
export function sameTexts(some: HeaderCell[], others: HeaderCell[]): boolean {
  return some.length === others.length && some.every((cell, i) => cell.text === others[i]!.text);
}
