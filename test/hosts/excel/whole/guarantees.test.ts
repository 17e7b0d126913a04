import { checkCommand } from '../../../../src/workflows/commands/checkCommand';
import { indicatorsCommand } from '../../../../src/workflows/commands/indicatorsCommand';
import { matrixCommand } from '../../../../src/workflows/commands/matrixCommand';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import type { OurExcel } from '../../../excel/startExcel';
import { cellKey, type ExcelWorkbook } from '../../../excel/workbook/workbook';
import { workbookOf } from '../../../excel/workbook/workbookOf';
import { sheet } from '../../../support/grid';
import { shownLinks } from '../../../support/typing';
import { click, DATE, excelHost, generatedSheet, inExcel, ownSheets } from './commandRun';

/** An office's workbook: actions with an indicator each, a projet académique, no mark yet. */
const officeBook = (): ExcelWorkbook =>
  workbookOf(
    sheet('Actions', [
      ['Axe 1 : Usages'],
      ['Code', 'Action', 'Indicateur', 'Valeur cible'],
      ['1-1', 'Publier la lettre', 'Nombre de lettres', '4'],
      ['1-2', 'Ouvrir le site', 'Nombre de visites', '1000'],
    ]),
    sheet('Projet', [
      ['Projet académique 2016-2020'],
      ['Axe 1 : Mieux former'],
      ['Objectif 1 : Accompagner'],
      ['Objectif 2 : Réduire'],
    ]),
  );

/** What the commands make. Those for a committee do as the others do, with many more sheets. */
const SHEETS = { controler: [], matrice: ['matrice'], indicateurs: ['indicateurs'] } as const;
const commands = [checkCommand, matrixCommand, indicatorsCommand].map((command) => ({
  ...command,
  id: command.id as keyof typeof SHEETS,
}));

const FIRST = 'for the first time';
const AGAIN = 'again, after someone typed a mark';

type Fault = (excel: OurExcel, request: number) => void;

/** Things that go wrong with one request. */
const FAULTS: Record<string, Fault> = {
  'a cell is being edited': ({ faults }, request) =>
    faults.onRequest(request).fail('InvalidOperationInCellEditMode'),
  'access is denied': ({ faults }, request) => faults.onRequest(request).fail('AccessDenied'),
  'Excel fails without a reason': ({ faults }, request) => faults.onRequest(request).fail('GeneralException'),
  'it stops after its third action': ({ faults }, request) => faults.onRequest(request).stopAfter(3),
  'the connection is lost before': ({ faults }, request) => faults.onRequest(request).lose({ done: false }),
  'the answer is lost': ({ faults }, request) => faults.onRequest(request).lose({ done: true }),
};

/** Making the matrix for the first time goes through all of them; the rest through one of those that leave most behind. */
const MOST_LEFT_BEHIND = { [FIRST]: 'it stops after its third action', [AGAIN]: 'the answer is lost' };
const faultsFor = (id: string, time: keyof typeof MOST_LEFT_BEHIND): [string, Fault][] =>
  Object.entries(FAULTS).filter(
    ([name]) => (id === 'matrice' && time === FIRST) || name === MOST_LEFT_BEHIND[time],
  );

/** A workbook in which the command has run once and a person has typed a mark since. */
async function usedBook(id: keyof typeof SHEETS): Promise<ExcelWorkbook> {
  const book = officeBook();
  const command = commands.find((one) => one.id === id)!;
  await inExcel(book, () => click(command));
  const matrix = book.sheets.find(({ name }) => name === 'Matrice');
  if (matrix) matrix.cells.set(markCell(book), { ...matrix.cells.get(markCell(book))!, value: 'X' });
  return book;
}

/** The cell of the matrix in which « 1-2 » and « Réduire » cross. */
function markCell(book: ExcelWorkbook): string {
  const { cells } = book.sheets.find(({ name }) => name === 'Matrice')!;
  const at = (text: string): number[] => {
    const found = [...cells].find(([, { value }]) => String(value).includes(text))!;
    return found[0].split(',').map(Number);
  };
  return cellKey(at('1-2')[0]!, at('Réduire')[1]!);
}

const shown = async (): Promise<string[]> => shownLinks(await readWorkbook(excelHost()));

// Each example runs its command a dozen times.
jest.setTimeout(120_000);

describe.each(commands)('the command $id', (command) => {
  const ids = SHEETS[command.id];
  const standing = (book: ExcelWorkbook): ReturnType<typeof generatedSheet>[] =>
    ids.map((id) => generatedSheet(book, id));

  describe.each([
    [FIRST, () => Promise.resolve(officeBook())],
    [AGAIN, () => usedBook(command.id)],
  ] as const)('%s', (time, openBook) => {
    it.each(faultsFor(command.id, time))('when %s at any of its requests', async (_name, arrange) => {
      const undisturbed = await openBook();
      const requests = await inExcel(undisturbed, async ({ counters }) => {
        await click(command);
        return counters.roundTrips;
      });
      expect(requests).toBeGreaterThan(2);
      const whole = standing(undisturbed);
      for (let request = 1; request <= requests; request++) {
        const book = await openBook();
        const own = ownSheets(book);
        const before = standing(book);
        await inExcel(book, async (excel) => {
          const typed = await shown();
          arrange(excel, request);
          const said = await click(command);
          excel.faults.clear();

          // One sentence or none, and nothing of the user's is touched or forgotten.
          expect(said ?? 'Rien à dire.').toMatch(/^[^\n]+[.…]$/);
          expect(ownSheets(book)).toEqual(own);
          standing(book).forEach((now, i) => {
            // Looks that an Excel refuses are the only thing that may be missing on a whole sheet.
            const cells = (one: typeof now): unknown => (typeof one === 'object' ? one.cells : one);
            expect([cells(before[i]), cells(whole[i]), 'incomplete']).toContainEqual(cells(now));
          });
          expect(await shown()).toEqual(typed);

          // The next click makes it good.
          await click(command);
          expect(standing(book)).toEqual(whole);
          expect(ownSheets(book)).toEqual(own);
          expect(await shown()).toEqual(typed);
        });
      }
    });

    it('when it is cancelled at any moment', async () => {
      const undisturbed = await openBook();
      const run = (at: number): Promise<{ told: number; end: string }> => {
        const stop = new AbortController();
        let told = 0;
        const progress = (): void => {
          told += 1;
          if (told === at) stop.abort();
        };
        return command.run(excelHost(), { date: DATE, signal: stop.signal, progress }).then(
          () => ({ told, end: 'done' }),
          (error: unknown) => ({ told, end: String(error) }),
        );
      };
      const { told: moments } = await inExcel(undisturbed, () => run(0));
      for (let moment = 1; moment <= moments; moment++) {
        const book = await openBook();
        const own = ownSheets(book);
        const before = standing(book);
        await inExcel(book, async () => {
          const typed = await shown();
          const { end } = await run(moment);
          expect(end).toMatch(/^done$|HostError: cancelled$/);
          expect(ownSheets(book)).toEqual(own);
          standing(book).forEach((now, i) => {
            expect([before[i], standing(undisturbed)[i], 'incomplete']).toContainEqual(now);
          });
          expect(await shown()).toEqual(typed);
          await click(command);
          expect(standing(book)).toEqual(standing(undisturbed));
        });
      }
    });
  });
});
