import { FileHost } from '../../src/hosts/file/fileHost';
import { isPlanOf } from '../../src/sheets/sheet';
import { generateSheets, planSheets, sheetIds } from '../../src/workflows/generateSheets';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { printTable } from '../../src/cli/printTable';
import { medianOf } from './medianOf';
import { workbookOf } from './workbooks';

/**
 * The sheets of follow-up against the number of their cells: reading a workbook, making those sheets, and reading it back.
 * « growth / cells » is how much the time has grown, divided by how much the cells have: 1 is linear. The state is what the
 * workbook remembers of what was typed there. Figures are medians of runs in one process: compare them with each other,
 * not with another day's. `npx tsx test/performance/followUpGrowth.ts`
 */
const SIZES = [100, 300, 1_000];
const NAME = 'essai.xlsx';
/** The day of the run, the same for every run. */
const TODAY = '2025-01-01';
const FOLLOW_UP = ['tableau-de-bord', 'suivi', 'suivi-actions', 'releves', 'parametres'];
/** Asked for less, the largest workbook is left out: `npx tsx test/performance/followUpGrowth.ts 300`. */
const LARGEST = Number(process.argv[2] ?? Infinity);

const ids = FOLLOW_UP.filter((id) => sheetIds.includes(id));
const lines: string[][] = [];
let before: { cells: number; time: number } | undefined;
for (const size of SIZES.filter((one) => one <= LARGEST)) {
  const bytes = workbookOf(size);
  const reading = await readWorkbook(new FileHost(bytes, NAME));
  const { plans } = planSheets(reading, { date: TODAY, ids });
  const make = async (): Promise<FileHost> => {
    const host = new FileHost(bytes, NAME);
    await generateSheets(host, reading, { date: TODAY, ids });
    return host;
  };
  const host = await make();
  const made = await host.bytes();
  const remembered = Object.entries((await host.state.load()).generated).filter(([section]) =>
    ids.some((id) => isPlanOf(id, section)),
  );
  const state = JSON.stringify(remembered).length;
  const reads = await medianOf(() => readWorkbook(new FileHost(bytes, NAME)));
  const makes = await medianOf(make);
  const back = await medianOf(() => readWorkbook(new FileHost(made, NAME)));
  const cells = plans.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0);
  const time = reads + makes + back;
  const growth = before ? (time / before.time / (cells / before.cells)).toFixed(2) : '';
  lines.push([
    `${size}`,
    `${reading.roadmap.indicators.length}`,
    `${cells}`,
    ...[reads, makes, back].map((one) => `${Math.round(one)}`),
    ((time / cells) * 1_000).toFixed(1),
    growth,
    `${Math.round(state / 1024)}`,
  ]);
  before = { cells, time };
}
console.log(
  printTable(
    [
      'actions',
      'indicators',
      'cells',
      'reading ms',
      'making ms',
      'reading back ms',
      'µs / cell',
      'growth / cells',
      'state KiB',
    ],
    lines,
  ),
);
