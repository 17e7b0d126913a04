import { linkKey } from '../../../../src/sheets/matrix/linkKey';
import type { Link } from '../../../../src/domain/roadmap';
import { generateSheets, type Generation } from '../../../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../../../src/workflows/readWorkbook';
import type { Counters } from '../../../excel/engine/counters';
import { cellKey, type ExcelSheet } from '../../../excel/workbook/workbook';
import { workbookOf } from '../../../excel/workbook/workbookOf';
import { sheet } from '../../../support/grid';
import { excelHost, inExcel } from './commandRun';

/** A matrix of 120,000 crossings: what Excel on the web takes in one request, and how often it is asked. */

const ACTIONS = 1_000;
const OBJECTIVES = 120;
const LIMIT = 5 * 1024 * 1024;
/** Values, formats and looks of three sheets, and what the workbook remembers. */
const READING = 6;
/** Six for cells and formats, three for looks. */
const WRITING = 9;

const titleOf = (i: number): string =>
  `Former les équipes de l’établissement ${String(i)} aux usages du numérique`;
const codeOf = (i: number): string => `${String(1 + (i % 5))}-${String(1 + Math.floor(i / 5))}`;
const objectives = Array.from(
  { length: OBJECTIVES },
  (_, i) => `Servir la priorité académique ${String(i + 1)}`,
);
const actions = Array.from({ length: ACTIONS }, (_, i) => [codeOf(i), titleOf(i)]);
/** Three croix a row. */
const croix = actions.map((action, i) => [
  ...action,
  ...objectives.map((_, at) => ((i + at) % (OBJECTIVES / 3) === 0 ? 'X' : null)),
]);
const book = workbookOf(
  sheet('Actions', [['Code', 'Action', 'Pilote'], ...actions.map((action) => [...action, 'DRANE'])]),
  sheet('Projet', [
    ['Projet académique 2024-2028'],
    ['Axe 1 : Mieux former'],
    ...objectives.map((title, i) => [`Objectif ${String(i + 1)} : ${title}`]),
  ]),
  sheet('Croix', [['Contribution au projet académique'], ['Code', 'Action', ...objectives], ...croix]),
);

const linkOf = ({ action, objective }: Link): string => linkKey(action, objective);
const heaviest = ({ log }: Counters): number =>
  Math.max(...log.flatMap(({ bytesSent, bytesReceived }) => [bytesSent, bytesReceived]));

/** What the workbook remembers is there by then. */
const READING_AGAIN = READING + 1;
/** With what is remembered, found and saved before and after. */
const GENERATING = WRITING + 4;

/** Where « 1-1 » and the second objective cross, on a sheet of our Excel: a cell without a mark. */
function freeCrossing({ cells }: ExcelSheet): string {
  const at = (text: string): number[] =>
    [...cells]
      .find(([, { value }]) => String(value) === text)![0]
      .split(',')
      .map(Number);
  return cellKey(at(titleOf(0))[0]!, at(`2 – ${objectives[1]!}`)[1]!);
}

// Our Excel computes some thousand formulas over these crossings, several times.
jest.setTimeout(600_000);

it('of 1,000 actions and 120 objectives is read, made, typed in and made again in a few round trips, none over 5 MB', async () => {
  const asked: Record<string, { roundTrips: number; heaviest: number }> = {};
  await inExcel(book, async ({ counters }) => {
    const host = excelHost();
    const counted = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      counters.reset();
      const result = await work();
      asked[name] = { roundTrips: counters.roundTrips, heaviest: heaviest(counters) };
      return result;
    };
    const generate = (reading: WorkbookReading): Promise<Generation> =>
      generateSheets(host, reading, { date: '2024-09-02', ids: ['matrice'] });

    const reading = await counted('read', () => readWorkbook(host));
    expect(reading.roadmap.links).toHaveLength(3 * ACTIONS);
    await counted('make', () => generate(reading));

    const matrix = book.sheets.find(({ name }) => name === 'Matrice')!;
    const { cells } = matrix;
    const free = freeCrossing(matrix);
    const marked = [...cells].find(([, { value }]) => value === 'X')![0];
    cells.set(free, { ...cells.get(free)!, value: 'X' });
    cells.set(marked, { ...cells.get(marked)!, value: '' });

    const again = await counted('read again', () => readWorkbook(host));
    const before = new Set(reading.roadmap.links.map(linkOf));
    const after = new Set(again.roadmap.links.map(linkOf));
    expect([...after].filter((one) => !before.has(one))).toHaveLength(1);
    expect([...before].filter((one) => !after.has(one))).toHaveLength(1);
    expect(again.roadmap.observations).toEqual([]);

    await counted('make again', () => generate(again));
    const last = await readWorkbook(host);
    expect(last.roadmap.links.map(linkOf)).toEqual(again.roadmap.links.map(linkOf));
    expect(last.roadmap.observations).toEqual([]);
  });
  for (const { heaviest: bytes } of Object.values(asked)) expect(bytes).toBeLessThan(LIMIT);
  expect(asked['read']!.roundTrips).toBeLessThanOrEqual(READING);
  expect(asked['make']!.roundTrips).toBeLessThanOrEqual(GENERATING);
  expect(asked['read again']!.roundTrips).toBeLessThanOrEqual(READING_AGAIN);
  expect(asked['make again']!.roundTrips).toBeLessThanOrEqual(GENERATING);
});
