import { samples, sampleWorkbook } from '../../../../assets/samples/build/samples';
import { REQUEST_BYTES } from '../../../../src/hosts/excel/write/requests';
import { generatedSheets } from '../../../../src/sheets/sheets';
import { planSheets } from '../../../../src/workflows/generateSheets';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import type { Counters } from '../../../excel/engine/counters';
import { openWorkbook } from '../../../excel/workbook/openWorkbook';
import type { ExcelWorkbook } from '../../../excel/workbook/workbook';
import { workbookOf } from '../../../excel/workbook/workbookOf';
import { sheet } from '../../../support/grid';
import { excelHost, inExcel } from './commandRun';

/** What Excel on the web takes in one request, and gives in one answer. */
const LIMIT = 5_000_000;
/** Look, prepare, values, formats, charts, finish; then folds, panes, pages and looks of charts, which some Excel refuse. */
const WRITING = 6;
const LOOKS = 4;

interface Cost {
  trips: number;
  sent: number;
  received: number;
  heaviest: number;
}

function costOf({ roundTrips, bytesSent, bytesReceived, log }: Counters): Cost {
  const heaviest = Math.max(...log.flatMap((one) => [one.bytesSent, one.bytesReceived]));
  return { trips: roundTrips, sent: bytesSent, received: bytesReceived, heaviest };
}

/** What it costs to read a workbook, and to write every sheet that is generated of it where nobody says which. */
async function costs(book: ExcelWorkbook): Promise<{ sheets: number; read: Cost; write: Cost }> {
  return inExcel(book, async ({ counters }) => {
    const host = excelHost();
    await host.read();
    const read = costOf(counters);
    const { plans } = planSheets(await readWorkbook(host), { date: '2024-09-02' });
    counters.reset();
    await host.write(plans);
    return { sheets: plans.length, read, write: costOf(counters) };
  });
}

// Our Excel takes in some hundred thousand formulas.
jest.setTimeout(600_000);

describe.each(samples)('the round trips of $file', (sample) => {
  it('are three for reading, and at most six and four for all its sheets, none near 5 MB', async () => {
    const { sheets, read, write } = await costs(await openWorkbook(sampleWorkbook(sample), 'classeur.xlsx'));
    expect(read.trips).toBe(3);
    expect(write.trips).toBeLessThanOrEqual(WRITING + LOOKS);
    expect(read.sent + read.received).toBeLessThan(400_000);
    expect((write.sent + write.received) / sheets).toBeLessThan(150_000);
  });
});

/** A list of 2,000 actions, each with an indicator and its target, and a projet académique of 12 objectives. */
function longList(): ExcelWorkbook {
  const actions = Array.from({ length: 2_000 }, (_, i) => [
    `${String(1 + (i % 5))}-${String(1 + Math.floor(i / 5))}`,
    `Former les équipes de l’établissement ${String(i)} aux usages du numérique`,
    `Nombre d’équipes formées dans l’établissement ${String(i)}`,
    `${String(i + 1)} équipes`,
  ]);
  const objectives = Array.from({ length: 12 }, (_, i) => [
    `Objectif ${String(i + 1)} : Servir la priorité ${String(i + 1)}`,
  ]);
  return workbookOf(
    sheet('Actions', [['Liste des actions'], ['Code', 'Action', 'Indicateur', 'Valeur cible'], ...actions]),
    sheet('Projet', [['Projet académique 2016-2020'], ['Axe 1 : Mieux former'], ...objectives]),
  );
}

describe('the round trips of a list of 2,000 actions', () => {
  it('grow with bytes, not with rows, and no request or answer passes 5 MB', async () => {
    const { sheets, read, write } = await costs(longList());
    expect(sheets).toBe(generatedSheets.filter(({ onRequest }) => !onRequest).length);
    expect(read.trips).toBeLessThanOrEqual(4 + Math.floor(read.received / LIMIT));
    // Requests are filled to what the host fills them to; values and formats are parted each for themselves.
    expect(write.trips).toBeLessThanOrEqual(WRITING + LOOKS + Math.ceil(write.sent / REQUEST_BYTES) + 1);
    expect(Math.max(read.heaviest, write.heaviest)).toBeLessThan(LIMIT);
  });
});
