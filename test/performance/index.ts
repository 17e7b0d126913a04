import { read } from '@e965/xlsx';
import { FileHost } from '../../src/hosts/file/fileHost';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { generateSheets, planSheets } from '../../src/workflows/generateSheets';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { printTable } from '../../src/cli/printTable';
import { medianOf } from './medianOf';
import { slowestRules } from './slowestRules';
import { workbookOf } from './workbooks';

/**
 * Reading and generating at 100, 1,000 and 10,000 actions, and the share of our own code (layouts, rules, plans) beside
 * parsing and zipping; how long checking takes beside reading, and the slowest rules of the largest workbook up to 1,000
 * actions. Figures are medians of runs in one process: compare them with each other, not with another day's.
 */
const SIZES = [100, 1_000, 10_000];
/** The size at which rules are told apart. */
const RULES_AT = 1_000;
const SLOWEST = 5;
/** The day of the check, the same for every run. */
const TODAY = '2025-01-01';
/** Asked for less, the largest workbook is left out: `npm run bench -- 1000`. */
const LARGEST = Number(process.argv[2] ?? Infinity);

const lines: string[][] = [];
let slowest: Awaited<ReturnType<typeof slowestRules>> = [];
let before: { bytes: number; total: number } | undefined;
for (const size of SIZES.filter((one) => one <= LARGEST)) {
  const bytes = workbookOf(size);
  const reading = await readWorkbook(new FileHost(bytes, 'essai.xlsx'));
  const parsing = await medianOf(() => read(bytes, { type: 'array', dense: true, cellNF: true }));
  const reads = await medianOf(() => readWorkbook(new FileHost(bytes, 'essai.xlsx')));
  const layouts = await medianOf(() => readRoadmap(reading.snapshot));
  const rules = await medianOf(() => checkWorkbook(reading, { date: TODAY, profile: 'all' }));
  const plans = await medianOf(() => planSheets(reading, { date: TODAY }));
  const generates = await medianOf(() =>
    generateSheets(new FileHost(bytes, 'essai.xlsx'), reading, { date: TODAY }),
  );
  const total = reads + generates;
  const growth = before ? (total / before.total / (bytes.length / before.bytes)).toFixed(2) : '';
  lines.push([
    `${size}`,
    `${reading.roadmap.actions.length}`,
    `${Math.round(bytes.length / 1024)}`,
    ...[parsing, reads, layouts, rules, plans, generates].map((time) => `${Math.round(time)}`),
    `${Math.round(((layouts + plans) / total) * 100)} %`,
    `${Math.round((rules / reads) * 100)} %`,
    growth,
  ]);
  if (size <= RULES_AT) slowest = await slowestRules(reading.roadmap, SLOWEST);
  before = { bytes: bytes.length, total };
}
console.log(
  printTable(
    [
      'actions',
      'read',
      'KiB',
      'SheetJS ms',
      'reading ms',
      'layouts ms',
      'rules ms',
      'plans ms',
      'generating ms',
      'our share',
      'checking / reading',
      'growth / size',
    ],
    lines,
  ),
);
console.log(
  `\nSlowest rules: ${slowest.map(({ code, share }) => `${code} ${Math.round(share * 100)} %`).join(', ')}`,
);
