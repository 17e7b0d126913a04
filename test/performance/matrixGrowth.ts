import { FileHost } from '../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { sheetPlan, type PlannedCell } from '../../src/workbook/plan';
import { generateSheets } from '../../src/workflows/generateSheets';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { printTable } from '../../src/cli/printTable';
import { medianOf } from './medianOf';

/**
 * The matrix against the number of its crossings: reading a workbook with a cross table, making *Matrice*, and reading it
 * back. « growth / cells » is how much the time has grown, divided by how much the crossings have: 1 is linear. Figures are
 * medians of runs in one process: compare them with each other, not with another day's. `npx tsx test/performance/matrixGrowth.ts`
 */
const SIZES: [actions: number, objectives: number][] = [
  [125, 30],
  [250, 60],
  [500, 120],
  [1_000, 120],
];
const NAME = 'essai.xlsx';
const PRINT = { orientation: 'landscape', paper: 'A4' } as const;
/** The day of the run, the same for every run. */
const TODAY = '2025-01-01';

const row = (...values: (string | null)[]): (PlannedCell | null)[] =>
  values.map((value) => (value === null ? null : { value }));

/** A list of actions, a projet académique, and a cross table with a mark in every fourth cell. */
function workbookOf(actions: number, objectives: number): Uint8Array {
  const titles = Array.from(
    { length: objectives },
    (_, i) => `Conforter la priorité académique numéro ${i + 1}`,
  );
  const list = Array.from({ length: actions }, (_, i) => [
    `${(i % 5) + 1}-${Math.floor(i / 5) + 1}`,
    `Accompagner les équipes du réseau ${i + 1}`,
  ]);
  const sheets: [string, (PlannedCell | null)[][]][] = [
    ['Actions', [row('Code', 'Action', 'Pilote'), ...list.map((item) => row(...item, 'DRANE'))]],
    [
      'Projet',
      [row('Projet académique'), row('Axe 1 : Réussir'), ...titles.map((title) => row(`- ${title}`))],
    ],
    [
      'Croix',
      [
        row('Code', 'Action', ...titles),
        ...list.map((item, i) => row(...item, ...titles.map((_, at) => ((i + at) % 4 === 0 ? 'X' : null)))),
      ],
    ],
  ];
  return freshWorkbook(
    sheets.map(([name, rows]) => sheetPlan({ id: name, name, print: PRINT, rows })),
    { stamped: false },
  );
}

const lines: string[][] = [];
let before: { cells: number; total: number } | undefined;
for (const [actions, objectives] of SIZES) {
  const bytes = workbookOf(actions, objectives);
  const make = async (): Promise<FileHost> => {
    const host = new FileHost(bytes, NAME);
    await generateSheets(host, reading, { date: TODAY, ids: ['matrice'] });
    return host;
  };
  const reading = await readWorkbook(new FileHost(bytes, NAME));
  const made = (await make()).bytes();
  const reads = await medianOf(() => readWorkbook(new FileHost(bytes, NAME)));
  const makes = await medianOf(make);
  const back = await medianOf(async () => readWorkbook(new FileHost(await made, NAME)));
  const cells = actions * objectives;
  const total = reads + makes + back;
  const growth = before ? (total / before.total / (cells / before.cells)).toFixed(2) : '';
  lines.push([
    `${actions} × ${objectives}`,
    `${cells}`,
    `${reading.roadmap.links.length}`,
    ...[reads, makes, back].map((time) => `${Math.round(time)}`),
    ((total / cells) * 1_000).toFixed(1),
    growth,
  ]);
  before = { cells, total };
}
console.log(
  printTable(
    ['matrix', 'cells', 'links', 'reading ms', 'making ms', 'reading back ms', 'µs / cell', 'growth / cells'],
    lines,
  ),
);
