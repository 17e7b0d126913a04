import { expecting } from '../../../../src/sheets/expected';
import { columnName } from '../../../../src/workbook/address';
import { sheetPlan, type PlannedCell, type SheetPlan } from '../../../../src/workbook/plan';
import { userBook, write } from '../writing';

/** A sheet like *Suivi*, one row an indicator: what it costs to write it, for a hundred indicators and for a thousand. */

const LIMIT = 5 * 1024 * 1024;
const HEADERS = 27;
const FORMULAS = 13;
/** Look, prepare, values, formats, finish, folds, panes, pages. */
const REQUESTS = 8;

jest.setTimeout(300_000);

/** A cell with a formula of some 300 characters, or one that is typed. */
function cellOf(row: number, column: number): PlannedCell {
  const at = (other: number): string => `$${columnName(other)}${String(row + 1)}`;
  if (column < HEADERS - FORMULAS)
    return column % 3 === 0
      ? { value: `Élèves formés dans l’établissement ${String(row)}, partie ${String(column)}` }
      : { value: row + column / 4, style: { numberFormat: row % 2 ? '0%' : '#,##0', border: 'thin' } };
  const [one, two] = [at(1), at(2)];
  const part = `IF(OR(${one}="",${two}=""),"",(${one}-${two})/MAX(1,ABS(${two})))`;
  return {
    formula: Array.from({ length: 6 }, () => part).join('&'),
    value: '',
    style: { numberFormat: '0%', ...(row % 7 === 0 && { fill: 'DCE6F2' }) },
  };
}

function longPlan(indicators: number): SheetPlan {
  const header = Array.from({ length: HEADERS }, (_, i) => ({ value: `Colonne ${String(i)}` }));
  const rows = Array.from({ length: indicators }, (_, row) => header.map((_cell, at) => cellOf(row + 1, at)));
  const column = (at: number) => ({ top: 1, left: at, bottom: indicators, right: at });
  return sheetPlan({
    id: 'long',
    name: 'Long',
    rows: [header, ...rows],
    columnWidths: header.map((_cell, at) => 10 + at),
    foldedColumns: [{ first: 8, last: HEADERS - 1 }],
    freeze: { rows: 1, columns: 1 },
    validations: [expecting(column(1), 'number'), expecting(column(2), 'date')],
    conditionalFormats: [{ rect: column(6), formula: '$G2=""', style: { fill: 'FCE4D6' } }],
    print: { orientation: 'landscape', paper: 'A4', titleRows: { first: 0, last: 0 } },
  });
}

async function costOf(indicators: number): Promise<{ trips: number; bytes: number; heaviest: number }> {
  const { counters } = await write(userBook(), [longPlan(indicators)]);
  return {
    trips: counters.roundTrips,
    bytes: counters.bytesSent,
    heaviest: Math.max(...counters.log.map(({ bytesSent }) => bytesSent)),
  };
}

describe('a sheet of 27 columns, half of them formulas', () => {
  it('is written in requests below 5 MB, whose number grows with bytes and not with rows', async () => {
    const [hundred, thousand] = [await costOf(100), await costOf(1_000)];
    expect(hundred.trips).toBe(REQUESTS);
    expect(thousand.trips).toBeLessThanOrEqual(REQUESTS + Math.floor(thousand.bytes / LIMIT) + 1);
    expect(thousand.heaviest).toBeLessThan(LIMIT);
    // A row costs the same however many there are.
    expect(thousand.bytes / hundred.bytes).toBeLessThan(10);
  });
});
