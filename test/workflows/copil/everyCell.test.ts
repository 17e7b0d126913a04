import { readFileSync } from 'node:fs';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { startExcel } from '../../excel/startExcel';
import { COPIL_SHEETS, copilReadBack, everyCopilCell, PLAN } from '../../support/copilDesk';
import { Desk } from '../../support/typing';
import { fileOf, hostOf } from '../../support/workbooks';

const ROWS = 20;
const values = everyCopilCell(ROWS);

describe('all that is typed in every cell of « Textes » and « Décisions »', () => {
  it('is still there when everything was made twice anew', async () => {
    const desk = await Desk.with(hostOf(PLAN));
    await desk.typeAll(values);
    expect(copilReadBack(await desk.read())).toEqual(values);
    await desk.generate();
    await desk.generate();
    const reading = await desk.read();
    expect(copilReadBack(reading)).toEqual(values);
    expect(reading.roadmap.kept).toBeUndefined();
  });

  it.each([
    'guyane-2020-2021',
    'guyane-2024-2025',
    'limoges-2016-2017',
    'nice-2017-2019',
    'nouvelle-aquitaine-2021',
  ])('stays in the sample %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
    const desk = await Desk.with(new FileHost(bytes, `${name}.xlsx`), COPIL_SHEETS);
    await desk.typeAll(values);
    await desk.generate(COPIL_SHEETS);
    await desk.generate(COPIL_SHEETS);
    expect(copilReadBack(await desk.read())).toEqual(values);
  });

  it('is still there in Excel', async () => {
    const excel = startExcel(await openWorkbook(fileOf(PLAN), 'essai.xlsx'));
    try {
      const desk = await Desk.with(new ExcelHost({ incomplete: 'Feuille incomplète' }), COPIL_SHEETS);
      await desk.typeAll(values);
      await desk.generate(COPIL_SHEETS);
      await desk.generate(COPIL_SHEETS);
      expect(copilReadBack(await desk.read())).toEqual(values);
    } finally {
      excel.close();
    }
  });
});
