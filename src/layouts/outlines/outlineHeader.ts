import type { Grid } from '../grid';
import { levelsNamed } from '../words/levelHeaders';
import type { FieldHeader } from './outlineFields';
import type { OutlineLevel } from './outlineLevels';
import type { OutlineRow } from './outlineRows';
import type { Role } from '../words/vocabulary';

const LEVEL_OF: Partial<Record<Role, OutlineLevel>> = {
  axis: 'axis',
  objective: 'objective',
  cible: 'objective',
  field: 'field',
  action: 'action',
};

/**
 * The levels that the header over the titles of an outline names, from the top: « Axes, objectifs et actions » left of « Pilote »
 * and « Leviers »; none where it says nothing of the kind.
 */
export function levelsSaid(grid: Grid, left: number, fields: FieldHeader | null): OutlineLevel[] {
  if (!fields) return [];
  const columns = grid
    .columnsOf(fields.row)
    .filter((column) => column >= left && column < fields.columns[0]!.column);
  const roles = columns.map((column) => levelsNamed(grid.text(fields.row, column))).find(isNotEmpty) ?? [];
  const hasObjective = roles.includes('objective');
  const levels = roles.flatMap((role) => {
    if (role === 'strategicObjective') return hasObjective ? ['parent' as const] : ['objective' as const];
    return LEVEL_OF[role] ?? [];
  });
  return new Set(levels).size === roles.length ? levels : [];
}

/**
 * « | Consolider l’écosystème » above « 1 | Accompagner » and « 1.1 | Instruire », under a header that names one level more than
 * there are of codes: the titles without a code, each right above a code of one part, are the highest level.
 */
export function withUncodedTops(lines: OutlineRow[], said: OutlineLevel[], top: number): OutlineRow[] {
  const below = lines.filter(({ row }) => row > top);
  const coded = below.flatMap((line) => (line.coded && line.coded.word === undefined ? [line.coded] : []));
  const depths = new Set(coded.map(({ depth }) => depth));
  if (coded.length === 0 || said.length !== depths.size + 1) return lines;
  const highest = Math.min(...depths);
  const areTops = below.every(
    (line, i) => line.coded !== null || (isTitle(line) && below[i + 1]?.coded?.depth === highest),
  );
  if (!areTops) return lines;
  return lines.map((line) =>
    line.row > top && line.coded === null ? { ...line, coded: { title: line.text.trim(), depth: 0 } } : line,
  );
}

function isTitle({ label, text, bulleted, others }: OutlineRow): boolean {
  return label === null && text !== '' && !bulleted && others.length === 0;
}

function isNotEmpty(roles: Role[]): boolean {
  return roles.length > 0;
}
