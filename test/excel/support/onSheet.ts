import { startExcel, type OurExcel } from '../startExcel';
import { addSheet, emptyWorkbook } from '../workbook/emptyWorkbook';
import type { ExcelSheet, ExcelWorkbook } from '../workbook/workbook';

/** What a test of our Excel has at hand: the client's objects on one side, the plain data on the other. */
export interface Desk {
  context: Excel.RequestContext;
  /** The client's `Suivi`, the only sheet of the workbook. */
  sheet: Excel.Worksheet;
  book: ExcelWorkbook;
  data: ExcelSheet;
  excel: OurExcel;
}

/** Runs a test in a fresh Excel with one empty sheet, `Suivi`, and what it still asked for at its end. */
export async function onSheet<Answer>(test: (desk: Desk) => Promise<Answer>): Promise<Answer> {
  const book = emptyWorkbook('suivi.xlsx');
  const data = addSheet(book, 'Suivi');
  const excel = startExcel(book);
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Suivi');
      const answer = await test({ context, sheet, book, data, excel });
      await context.sync();
      return answer;
    });
  } finally {
    excel.close();
  }
}
