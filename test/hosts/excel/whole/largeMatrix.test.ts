import { planSheets } from '../../../../src/workflows/generateSheets';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import type { Counters } from '../../../excel/engine/counters';
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

const heaviest = ({ log }: Counters): number =>
  Math.max(...log.flatMap(({ bytesSent, bytesReceived }) => [bytesSent, bytesReceived]));

jest.setTimeout(240_000);

it('of 1,000 actions and 120 objectives is read and written in a few round trips, none over 5 MB', async () => {
  await inExcel(book, async ({ counters }) => {
    const host = excelHost();
    const reading = await readWorkbook(host);
    expect(reading.roadmap.links).toHaveLength(3 * ACTIONS);
    expect(counters.roundTrips).toBeLessThanOrEqual(READING);
    expect(heaviest(counters)).toBeLessThan(LIMIT);

    const { plans } = planSheets(reading, { date: '2024-09-02', ids: ['matrice'] });
    counters.reset();
    await host.write(plans);
    expect(counters.roundTrips).toBeLessThanOrEqual(WRITING);
    expect(heaviest(counters)).toBeLessThan(LIMIT);
  });
});
