import { hasBullets } from '../../domain/items';
import type { Source } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import { isLabelWord } from './factLabels';
import type { Grid } from '../grid';
import type { Free } from '../layout';

/** A line of a cover page: a text alone, or a label with its value. */
export interface FactLine {
  /** The plain key of its label: `annee scolaire`; none for a text alone. */
  label?: string;
  text: string;
  source: Source;
  /** Rank of its sheet, and of its row among the filled rows of that sheet. */
  sheet: number;
  rank: number;
}

/** Covers stand at the top of a sheet. */
const ROWS = 40;
/** Longer texts are prose, which tells of other académies and other years. */
const LONGEST = 220;
const INLINE = /^([\p{L}’' ]{4,40}?)\s*:\s*(\S[\s\S]*)$/u;

/** Lines at the top of every sheet that no region has taken. */
export function factLines(grids: Grid[], free: Free[]): FactLine[] {
  return grids.flatMap((grid, sheet) =>
    grid.rows.slice(0, ROWS).flatMap((row, rank) => linesOf(grid, free[sheet], row, { sheet, rank })),
  );
}

function linesOf(
  grid: Grid,
  free: Free | undefined,
  row: number,
  place: Pick<FactLine, 'sheet' | 'rank'>,
): FactLine[] {
  const columns = grid.columnsOf(row).filter((column) => free?.has(row, column) ?? true);
  const lines = columns.map((column): FactLine => ({
    text: tidy(grid.text(row, column)),
    source: grid.source(row, column),
    ...place,
  }));
  const labels = !headsTable(grid, row, columns);
  return lines.flatMap((line, i): FactLine[] => {
    if (line.text.length > LONGEST || hasBullets(grid.text(row, columns[i]!))) return [];
    const inline = INLINE.exec(line.text);
    const next = labels && !isLabelWord(lines[i + 1]?.text ?? '') ? lines[i + 1] : undefined;
    return [
      line,
      ...(inline ? [{ ...line, label: plainKey(inline[1]!), text: tidy(inline[2]!) }] : []),
      ...(next && line.text.length <= 50 ? [{ ...next, label: plainKey(line.text) }] : []),
    ];
  });
}

/** « Fonction | Service | Téléphone » over two rows or more with the same cells: each heads what is below, not beside it. */
function headsTable(grid: Grid, row: number, columns: number[]): boolean {
  if (columns.length < 3) return false;
  return [row + 1, row + 2].every(
    (below) =>
      grid.columnsOf(below).join() === columns.join() &&
      columns.every((column) => !isLabelWord(grid.text(below, column))),
  );
}

/** The value of the first label that fits. */
export function labelled(lines: FactLine[], label: RegExp): FactLine | undefined {
  return lines.find(
    (line) => line.label !== undefined && label.test(line.label) && line.text.length <= LONGEST,
  );
}

/** Lines that stand without a label. */
export function alone(lines: FactLine[]): FactLine[] {
  return lines.filter((line) => line.label === undefined);
}
