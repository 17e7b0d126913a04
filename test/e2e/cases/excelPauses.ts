import { excelTexts } from '../../../src/messages/fr/excel';
import { bigExcelWorkbook } from '../bigExcelWorkbook';
import { holds } from '../check';
import { ExcelPane } from '../excelPane';
import { longestPause, startHeartbeat } from '../heartbeat';
import type { Case } from './case';

const ACTIONS = 5000;
/** For 5,000 actions on a computer that does other work, in milliseconds. */
const LONG = 120_000;
/** Longest time for which a pane may stand still, in milliseconds. */
const MOST_PAUSE = 1000;

/** A large workbook is read, checked and written while the pane goes on answering. */
export const excelPauseCases: Case[] = [
  {
    name: 'Excel: 5,000 actions never hold up the pane',
    run: async (stage) => {
      const pane = await ExcelPane.open(stage, bigExcelWorkbook(ACTIONS));
      const { excel, view, frame } = pane;
      excel.hold(() => pane.engine.counters.roundTrips > 1);
      await view.getByText(excelTexts.readingNote).waitFor();
      await startHeartbeat(frame);
      excel.release();
      await view.getByRole('button', { name: 'Actualiser' }).waitFor({ timeout: LONG });
      await notLong(frame, 'reading and checking');

      await pane.goToIndicatorSheets();
      await startHeartbeat(frame);
      await pane.make('Créer la feuille Indicateurs', 'Indicateurs', LONG);
      await notLong(frame, 'making a sheet');
      await pane.close();
    },
  },
];

async function notLong(frame: ExcelPane['frame'], what: string): Promise<void> {
  const pause = await longestPause(frame);
  console.log(`        longest pause of the pane, ${what}: ${String(pause)} ms`);
  holds(`the pane stood still for ${String(pause)} ms`, pause < MOST_PAUSE);
}
