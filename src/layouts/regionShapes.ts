import { labelKey, plainKey } from '../domain/text';
import { splitCode } from '../domain/codes';
import type { Grid } from './grid';
import type { Region } from './layout';

/*
 * What the shape of a region says of itself to somebody who does not know its layout: tables have columns and rows,
 * outlines have lines, fiches are lists of cards.
 */

interface SeenColumn {
  role?: string;
  header?: string;
}

/** The headers of a table as one text; null for what is no table. */
export function headerTexts(region: Region): string | null {
  const columns = listIn<SeenColumn>(region, 'columns');
  return columns && columns.map(({ header }) => labelKey(header ?? '')).join('|');
}

/** True for a table whose own column names champs opérationnels: the heading above is then their parent. */
export function hasOwnFields(region: Region): boolean {
  return hasColumn(region, 'field', 'objective');
}

/** « Ce que nous apportons au projet académique » over a table with a column of that plan’s objectives is no axis. */
export function crossesFramework(region: Region): boolean {
  return hasColumn(region, 'contribution');
}

/** True for a region whose own column or label names the axis of what it holds. */
export function hasOwnAxis(region: Region): boolean {
  const rows = listIn<{ heading?: { word?: string } }>(region, 'rows');
  if (rows?.some(({ heading }) => heading?.word === 'axis')) return true;
  if (listIn(region, 'columns')) return hasColumn(region, 'axis', 'axisCode');
  const lines = listIn<{ level?: string }>(region, 'lines');
  if (lines) return lines.some(({ level }) => level === 'axis');
  return hasLabel(region, 'axis');
}

/** True for a table with a column of actions, or a card with a label « Actions ». */
export function listsActions(region: Region): boolean {
  return hasColumn(region, 'action') || hasLabel(region, 'action');
}

/** The codes of the actions that a table lists, each in a column of its own. */
export function actionCodes(grid: Grid, region: Region): string[] {
  const column = listIn<{ role?: string; column: number }>(region, 'columns')?.find(
    ({ role }) => role === 'actionCode',
  )?.column;
  const rows = listIn<{ kind?: string; row: number }>(region, 'rows') ?? [];
  if (column === undefined || !listsActions(region)) return [];
  return rows
    .filter(({ kind, row }) => kind === 'data' && grid.cell(row, column) !== undefined)
    .flatMap(({ row }) => splitCode(grid.text(row, column)).code ?? []);
}

function hasLabel({ shape }: Region, role: string): boolean {
  const [card] = Array.isArray(shape) ? (shape as { entries?: { word?: { role?: string } }[] }[]) : [];
  return card?.entries?.some(({ word }) => word?.role === role) ?? false;
}

const LEAD = '(?:(?:les|nos|liste des|tableau (?:de bord )?des|suivi des) )?';
/** What goes on from the word of a column in the caption of its table; « Ressources et services » may be an axis. */
const GOES_ON =
  '(?: (?:a|au|aux|de|du|des|d|en|par|pour|prevu|mobilis|mene|engag|retenu|necessaire|disponible)\\p{L}*(?: .*)?)?';

/** « Opérations du premier trimestre » over a table with a column « Opération » says what it lists: no axis. */
export function listsOwnColumn(title: string, region: Region): boolean {
  const key = plainKey(title);
  const nouns = (listIn<SeenColumn>(region, 'columns') ?? [])
    .filter(({ role }) => role === 'action' || role === 'lever' || role === 'indicator')
    .map(({ header }) =>
      plainKey(header ?? '')
        .split(' ')[0]!
        .replace(/s$/, ''),
    );
  return nouns.some((noun) => noun.length > 3 && new RegExp(`^${LEAD}${noun}s?${GOES_ON}$`, 'u').test(key));
}

function hasColumn(region: Region, ...roles: string[]): boolean {
  return listIn<SeenColumn>(region, 'columns')?.some(({ role }) => roles.includes(role ?? '')) ?? false;
}

/** A list of a shape by its name; null where the shape has none. */
function listIn<Item>({ shape }: Region, name: string): Item[] | null {
  const list: unknown =
    typeof shape === 'object' && shape !== null ? (shape as Record<string, unknown>)[name] : undefined;
  return Array.isArray(list) ? (list as Item[]) : null;
}
