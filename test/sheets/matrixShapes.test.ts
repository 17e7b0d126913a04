import { matrixShape, usualShape, type MatrixShape } from '../../src/domain/matrixShape';
import { planMatrix } from '../../src/sheets/matrix/matrixSheet';
import { fitsPages } from '../../src/sheets/print';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { cellAddress, rectAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { describeWithLibreOffice, savedByLibreOffice } from '../support/libreOffice';
import { cellAt, formulaCells, shownRows } from '../support/plans';
import { niceRoadmap } from '../support/sampleRoadmaps';
import { smallMatrix } from '../support/smallMatrix';

const planOf = (shape: Partial<MatrixShape>, from = smallMatrix): SheetPlan =>
  planMatrix(from, from.frameworks[0]!, { ...usualShape, ...shape });
const body = (shape: Partial<MatrixShape>): string[] => shownRows(planOf(shape)).slice(3);

it('ends each axis with its total, and begins a page with the next, in blocks', () => {
  expect(body({ blocks: true })).toEqual([
    'Code | Action | Axe 1\u00a0: Former |  | Ouvrir | Total des croix',
    ' |  | 1.1 – Lire | Compter | Le monde | ',
    'Axe 1\u00a0: Apprendre |  |  |  |  | 2',
    '1-1 | La lettre | X |  | X | 2',
    '1-2 | Le site |  |  |  | 0',
    'Total des croix de l’axe |  | 1 | 0 | 1 | 2',
    'Axe 2\u00a0: Équiper |  |  |  |  | 1',
    '2-1 | Le THD | X |  |  | 1',
    'Total des croix de l’axe |  | 1 | 0 | 0 | 1',
    'Total des croix par objectif |  | 2 | 0 | 1 | 3',
    'Total des croix par axe du projet académique |  | 2 |  | 1 | 3',
    `Part des objectifs servis par au moins une action |  | 0.5 |  | 1 | ${String(2 / 3)}`,
  ]);
  const plan = planOf({ blocks: true });
  expect(plan.print).toMatchObject({ pageBreaks: [9], titleRows: { first: 3, last: 4 } });
  expect(cellAt(plan, 'C9').formula).toBe('COUNTIF(C7:C8,"X")');
  // A figure among the marks would look like a mark that is none.
  const shaded = plan.conditionalFormats.filter(({ rect }) => rect.left === 2).map(({ rect }) => rect);
  expect(shaded.map(rectAddress)).not.toContain('C6:E12');
  expect(shaded.some(({ top, bottom }) => top <= 8 && bottom >= 8)).toBe(false);
});

it('has objectives in its rows, transposed', () => {
  expect(body({ transposed: true })).toEqual([
    'Code | Objectif | Axe 1\u00a0: Apprendre |  | Axe 2\u00a0: Équiper | Total des croix',
    ' |  | 1-1 – La lettre | 1-2 – Le site | 2-1 – Le THD | ',
    'Axe 1\u00a0: Former |  |  |  |  | 2',
    '1.1 | Lire | X |  | X | 2',
    ' | Compter |  |  |  | 0',
    'Ouvrir |  |  |  |  | 1',
    ' | Le monde | X |  |  | 1',
    'Total des croix par action |  | 2 | 0 | 1 | 3',
    'Total des croix par axe de la feuille de route |  | 2 |  | 1 | 3',
    `Part des actions qui servent au moins un objectif |  | 0.5 |  | 1 | ${String(2 / 3)}`,
  ]);
  expect(planOf({ transposed: true }).owned.slice(0, 2)).toEqual([
    { key: 'lien|action 1-1|lire', row: 6, column: 2, value: 'X' },
    { key: 'lien|action 1-2|lire', row: 6, column: 3, value: '' },
  ]);
});

it('shows the chosen axes alone, and says so', () => {
  const plan = planOf({ axes: ['axe 2'] });
  expect(shownRows(plan).slice(5, 8)).toEqual([
    'Axe 2\u00a0: Équiper |  |  |  |  | 1',
    '2-1 | Le THD | X |  |  | 1',
    'Total des croix par objectif |  | 1 | 0 | 0 | 1',
  ]);
  expect(cellAt(plan, 'A3').value).toMatch(/Une seule action sur 3 est montrée/);
});

it('shows all axes where none of the chosen ones is there any more', () => {
  expect(planOf({ axes: ['axe 9'] }).rows).toEqual(planOf({}).rows);
});

it('takes settings that it does not know for the usual ones', () => {
  const strange = { 'matrice/sens': 'de travers', 'matrice/papier': 'A5', 'matrice/axes': '[1]' };
  expect(matrixShape(strange)).toEqual(usualShape);
  expect(matrixShape({ 'matrice/axes': 'axe 1' })).toEqual(usualShape);
});

const nice = niceRoadmap();
const SHAPES: [title: string, shape: Partial<MatrixShape>][] = [
  ['in one', {}],
  ['in four blocks', { blocks: true }],
  ['transposed', { transposed: true }],
  ['transposed in blocks', { transposed: true, blocks: true }],
  ['on A3', { paper: 'A3' }],
];

it.each(SHAPES)('holds all 65 croix of Nice %s, each axis or all on one page', (_title, shape) => {
  const plan = planOf(shape, nice);
  expect(plan.owned.filter(({ value }) => value === 'X')).toHaveLength(65);
  expect(plan.print.paper).toBe(shape.paper ?? 'A4');
  expect(fitsPages(plan)).toBe(true);
});

describeWithLibreOffice('the formulas of every shape', () => {
  it('compute to what the sheet says', async () => {
    const plans = SHAPES.map(([name, shape]) => ({ ...planOf(shape, nice), name }));
    const bare = plans.map((plan) => ({
      ...plan,
      rows: plan.rows.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula })),
      ),
    }));
    const bytes = freshWorkbook(bare, { stamped: true });
    const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
    for (const plan of plans) {
      const { cells } = sheets.find(({ name }) => name === plan.name)!;
      const values = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
      const formulas = formulaCells(plan);
      expect(formulas.length).toBeGreaterThan(20);
      for (const { address, value } of formulas) expect(values.get(address)).toBeCloseTo(Number(value), 9);
    }
  });
});
