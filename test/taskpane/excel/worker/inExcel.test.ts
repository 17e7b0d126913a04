import { HostSession } from '../../../../src/taskpane/session/hostSession';
import type { ShownFinding, WorkbookSession } from '../../../../src/taskpane/session/session';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import { cellKey, type ExcelWorkbook } from '../../../excel/workbook/workbook';
import { workbookOf } from '../../../excel/workbook/workbookOf';
import { DATE, excelHost, generatedSheet, inExcel, ownSheets } from '../../../hosts/excel/whole/commandRun';
import { sheet } from '../../../support/grid';
import { shownLinks } from '../../../support/typing';
import { sessionInWorker } from './ourWorker';

const { signal } = new AbortController();
const making = { signal, date: DATE, profile: 'copil' } as const;

/** A workbook with a projet académique, and a word to correct in two cells. */
const officeBook = (): ExcelWorkbook =>
  workbookOf(
    sheet('Actions', [
      ['Axe 1 : Usages'],
      ['Code', 'Action', 'Indicateur', 'Valeur cible'],
      ['1-1', 'Publier la lettre', 'Nb de lettres', '4'],
      ['1-2', 'Ouvrir le site', 'Nb de visites', '1000'],
      ['1-3', 'Tenir un registre', 'Nombre de registres', '2'],
      ['1-4', 'Prêter des tablettes', 'Nombre de tablettes', '30'],
    ]),
    sheet('Projet', [
      ['Projet académique 2016-2020'],
      ['Axe 1 : Mieux former'],
      ['Objectif 1 : Accompagner'],
      ['Objectif 2 : Réduire'],
    ]),
  );

/** What the work comes to on the page, and in a worker: each in an Excel of its own with the same workbook. */
async function bothWays<Result>(
  work: (session: WorkbookSession, book: ExcelWorkbook) => Promise<Result>,
): Promise<{ onPage: Result; inWorker: Result }> {
  const [pageBook, workerBook] = [officeBook(), officeBook()];
  const onPage = await inExcel(pageBook, () => work(new HostSession(excelHost()), pageBook));
  const inWorker = await inExcel(workerBook, async () =>
    work((await sessionInWorker(excelHost())).session, workerBook),
  );
  return { onPage, inWorker };
}

it('reads and checks what stands in Excel as the page does', async () => {
  const { onPage, inWorker } = await bothWays(async (session) => ({
    reading: await session.read({ signal }),
    findings: await session.check('all', DATE),
  }));
  expect(onPage.findings.length).toBeGreaterThan(0);
  expect(inWorker).toEqual(onPage);
});

it('writes the sheets that the page writes', async () => {
  const { onPage, inWorker } = await bothWays(async (session, book) => {
    await session.read({ signal });
    const { report } = await session.generate(['matrice', 'indicateurs'], making);
    return { report, sheets: [generatedSheet(book, 'matrice'), generatedSheet(book, 'indicateurs')] };
  });
  expect(onPage.sheets).toEqual([expect.any(Object), expect.any(Object)]);
  expect(inWorker).toEqual(onPage);
});

it('leaves the sheet whole or incomplete when it is cancelled at any moment, and no typed mark is lost', async () => {
  const undisturbed = await usedBook();
  const { told: moments } = await inExcel(undisturbed, () => cancelledAt(0));
  expect(moments).toBeGreaterThan(4);
  for (let moment = 1; moment <= moments; moment++) {
    const book = await usedBook();
    const own = ownSheets(book);
    const before = generatedSheet(book, 'matrice');
    await inExcel(book, async () => {
      const typed = await shown();
      expect(typed).toHaveLength(1);
      expect((await cancelledAt(moment)).end).toMatch(/^done$|HostError: cancelled$/);
      expect(ownSheets(book)).toEqual(own);
      const whole = generatedSheet(undisturbed, 'matrice');
      expect([before, whole, 'incomplete']).toContainEqual(generatedSheet(book, 'matrice'));
      expect(await shown()).toEqual(typed);
      await cancelledAt(0);
      expect(generatedSheet(book, 'matrice')).toEqual(whole);
    });
  }
});

it('keeps the state before it begins to write', async () => {
  const book = officeBook();
  await inExcel(book, async () => {
    const host = excelHost();
    const order: string[] = [];
    const { save } = host.state;
    host.state.save = async (state) => {
      await save(state);
      order.push('saved');
    };
    const write = host.write.bind(host);
    host.write = async (...given) => {
      order.push('write');
      return write(...given);
    };
    const { session } = await sessionInWorker(host);
    await session.read({ signal });
    await session.generate(['matrice'], making);
    expect(order).toEqual(['saved', 'write', 'saved']);
  });
});

it('corrects cells, takes that back, and names the cell that changed meanwhile', async () => {
  const book = officeBook();
  await inExcel(book, async () => {
    const before = ownSheets(book);
    const { session } = await sessionInWorker(excelHost());
    await session.read({ signal });
    const { key } = await wordToCorrect(session);
    const proposed = await session.proposals(key);
    expect(proposed.map(({ source }) => source.address)).toEqual(['C3', 'C4']);
    const corrected = await session.correct(key, proposed);
    expect(corrected.roadmap.indicators.map(({ title }) => title)).toEqual([
      'Nombre de lettres',
      'Nombre de visites',
      'Nombre de registres',
      'Nombre de tablettes',
    ]);
    expect((await session.undoCorrection()).corrected).toBeUndefined();
    expect(ownSheets(book)).toEqual(before);

    const again = await wordToCorrect(session);
    const { cells } = book.sheets[0]!;
    cells.set(cellKey(2, 2), { ...cells.get(cellKey(2, 2))!, value: 'Nombre de courriers' });
    await expect(session.correct(again.key, proposed)).rejects.toMatchObject({
      code: 'changed-meanwhile',
      detail: expect.stringContaining('C3') as string,
    });
  });
});

/** The sheet was made once, and a person typed a mark since. */
async function usedBook(): Promise<ExcelWorkbook> {
  const book = officeBook();
  await inExcel(book, () => cancelledAt(0));
  const { cells } = book.sheets.find(({ name }) => name === 'Matrice')!;
  const at = (text: string): number[] =>
    [...cells]
      .find(([, { value }]) => String(value).includes(text))![0]
      .split(',')
      .map(Number);
  const mark = cellKey(at('1-2')[0]!, at('Réduire')[1]!);
  cells.set(mark, { ...cells.get(mark)!, value: 'X' });
  return book;
}

/** Reads and makes the matrix, cancelled when progress is told for the so manyth time; never for 0. */
async function cancelledAt(moment: number): Promise<{ told: number; end: string }> {
  const { session } = await sessionInWorker(excelHost());
  const stop = new AbortController();
  let told = 0;
  const progress = (): void => {
    told += 1;
    if (told === moment) stop.abort();
  };
  const options = { ...making, signal: stop.signal, progress };
  try {
    await session.read(options);
    await session.generate(['matrice'], options);
    return { told, end: 'done' };
  } catch (error) {
    return { told, end: String(error) };
  }
}

async function wordToCorrect(session: WorkbookSession): Promise<ShownFinding> {
  return (await session.check('all', DATE)).find(({ code }) => code === 'TXT-02')!;
}

const shown = async (): Promise<string[]> => shownLinks(await readWorkbook(excelHost()));
