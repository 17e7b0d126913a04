import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { startExcel, type OurExcel } from '../../excel/startExcel';
import type { ExcelOptions } from '../../excel/engineOver';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';

/** Our Excel with a workbook open, and the add-in's host in it. Closed after each test. */
export interface OpenExcel extends OurExcel {
  host: ExcelHost;
}

const opened: OurExcel[] = [];

export function excelWith(workbook: ExcelWorkbook, options: ExcelOptions = {}): OpenExcel {
  const excel = startExcel(workbook, options);
  opened.push(excel);
  return Object.assign(excel, { host: new ExcelHost({ incomplete: 'Feuille incomplète' }) });
}

afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});
