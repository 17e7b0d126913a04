/** @jest-environment jsdom */
import { Engine } from './engine/engine';
import { startEngine } from './startEngine';
import { tinySheet, tinyWorkbook } from './support/tinyModel';

it('joins the client to our Excel in a test of the pane too, beside the page that is there', async () => {
  const sheets = [tinySheet('Suivi')];
  const client = startEngine(new Engine(() => tinyWorkbook(sheets)));
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Suivi').getRange().values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  client.close();
  expect(sheets[0]!.cells).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect('Excel' in globalThis).toBe(false);
});
