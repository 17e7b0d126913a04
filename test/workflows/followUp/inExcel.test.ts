import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { serialOfDate } from '../../../src/workbook/serialDates';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { startExcel } from '../../excel/startExcel';
import { FOLLOW_UP, followed, indicators, LETTERS, PIX, typeOf } from '../../support/indicatorDesk';
import { readBack, typedEverywhere } from '../../support/typedEverywhere';
import { Desk } from '../../support/typing';
import { fileOf } from '../../support/workbooks';

const excelHost = (): ExcelHost => new ExcelHost({ incomplete: 'Feuille incomplète' });
const SHEETS = ['suivi', 'suivi-actions', ...FOLLOW_UP];

it('all that is typed in Excel is still there when the sheets were made twice anew', async () => {
  const book = await openWorkbook(fileOf(indicators(LETTERS, PIX)), 'essai.xlsx');
  const excel = startExcel(book);
  try {
    const desk = await Desk.with(excelHost(), SHEETS);
    const values = typedEverywhere(desk.plans);
    await desk.typeAll(values);
    await desk.generate(SHEETS);
    await desk.generate(SHEETS);
    expect(new Map([...readBack(await desk.read())].sort())).toEqual(new Map([...values].sort()));
  } finally {
    excel.close();
  }
});

it('what is typed counts in Excel as in a file, and what was to be written where a write is stopped', async () => {
  const book = await openWorkbook(fileOf(indicators(LETTERS, PIX)), 'essai.xlsx');
  const expected = ['Nombre de lettres: 4 au 2024-06-30 sur 12', 'Taux de certification: 55 au ? sur 85'];
  const excel = startExcel(book);
  try {
    const desk = await Desk.with(excelHost(), SHEETS);
    await typeOf(desk, 'Nombre de lettres', { current: 4, currentDate: serialOfDate('2024-06-30') });
    await typeOf(desk, 'Taux de certification', { target: 0.85, current: 0.55 });
    expect(followed((await desk.read()).roadmap)).toEqual(expected);
    excel.faults.onRequest(14).stopAfter(3);
    await expect(desk.generate(SHEETS)).rejects.toThrow();
  } finally {
    excel.close();
  }
  const again = startExcel(book);
  try {
    const { roadmap, snapshot } = await readWorkbook(excelHost());
    expect(snapshot.sheets.flatMap(({ name, incomplete }) => (incomplete ? [name] : []))).toContain('Suivi');
    expect(followed(roadmap)).toEqual(expected);
  } finally {
    again.close();
  }
});
