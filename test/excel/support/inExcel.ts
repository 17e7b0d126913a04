import { startExcel } from '../startExcel';
import type { ExcelWorkbook } from '../workbook/workbook';

/**
 * Does something in our Excel through Microsoft's client, and gives what came of it. `sheet` is the first sheet; what
 * is queued at the end is sent.
 */
export async function inExcel<Answer>(
  book: ExcelWorkbook,
  run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>,
): Promise<Answer> {
  const excel = startExcel(book);
  try {
    return await Excel.run(async (context) => {
      const answer = await run(context, context.workbook.worksheets.getItem(book.sheets[0]!.id));
      await context.sync();
      return answer;
    });
  } finally {
    excel.close();
  }
}

/** The code with which Excel refuses what is asked: `InvalidArgument`. */
export async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('nothing was refused');
}
