import { codeKey } from '../../domain/codes';
import { plainKey, startsWithInfinitive } from '../../domain/text';
import type { OutlineHeader, OutlineLine } from './frameworkLines';
import { listOwner } from '../words/frameworkNames';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { legendEntry } from './oneLineLegends';

/** A legend of the objectives of a framework, one a row, in a column beside something else. */
export interface LegendColumn {
  header: OutlineHeader;
  lines: OutlineLine[];
}

/** Where the line above does not say that they are objectives, so many begin as objectives do. */
const MOST = 0.6;

/**
 * « PA : objectifs du projet académique » over « A = Former », « B = Réduire », in a column of rows that hold something else
 * too: at the right of the logo and the title. Where nothing stands beside them, they are a list like any other.
 */
export function legendColumns(grid: Grid, free: Free): LegendColumn[] {
  return grid.rows.flatMap((row) =>
    grid.columnsOf(row).flatMap((column) => {
      const owner = free.has(row, column) ? legendOwner(grid.text(row, column)) : null;
      const lines = owner === null ? [] : entriesBelow(grid, free, row, column);
      if (owner === null || lines.length < 2) return [];
      const rows = [row, ...lines.map((line) => line.row)];
      const isBeside = rows.some((one) => grid.columnsOf(one).some((other) => other !== column));
      const codes = new Set(lines.map(({ code }) => codeKey(code!)));
      const infinitives = lines.filter(({ title }) => startsWithInfinitive(title));
      const areGoals = /\bobjectif/.test(plainKey(owner)) || infinitives.length >= lines.length * MOST;
      return isBeside && areGoals && codes.size === lines.length
        ? [{ header: { row, roles: new Map(), owner }, lines }]
        : [];
    }),
  );
}

/** The name of a framework as the line over its legend has it: « Objectifs du projet académique », « PA : projet académique »; null for any other. */
export function legendOwner(text: string): string | null {
  const behind = text.replace(/^\s*\p{Lu}{1,4}\s*[:=]\s*/u, '');
  return [text, behind].find((part) => listOwner(part) === 'framework') ?? null;
}

function entriesBelow(grid: Grid, free: Free, header: number, column: number): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let row = grid.block(header, column).bottom + 1;
  for (; free.has(row, column); row = grid.block(row, column).bottom + 1) {
    const entry = legendEntry(grid.text(row, column));
    if (!entry) break;
    const source = grid.source(row, column);
    lines.push({ row, column, ...entry, glyph: '', indent: 0, level: 'objective', source });
  }
  return lines;
}
