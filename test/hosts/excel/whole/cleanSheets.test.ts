import type { Sample } from '../../../../assets/samples/build/sample';
import { samples, sampleWorkbook } from '../../../../assets/samples/build/samples';
import { parseRect } from '../../../../src/workbook/address';
import { HostSession } from '../../../../src/taskpane/session/hostSession';
import { chooseTruth, copyClean, newRoadmap } from '../../../../src/workflows/cleanSheets';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import { openWorkbook } from '../../../excel/workbook/openWorkbook';
import { cellKey, type ExcelSheet, type ExcelWorkbook } from '../../../excel/workbook/workbook';
import { workbookOf } from '../../../excel/workbook/workbookOf';
import { comparable } from '../../../support/clean/comparable';
import { sheet } from '../../../support/grid';
import { excelHost, inExcel, ownSheets } from './commandRun';

/** The clean sheets in Excel itself: what is written there is read back as the same roadmap. */

jest.setTimeout(60_000);

const TODAY = '2024-11-22';
const TABS = ['Axes', 'Objectifs', 'Actions', 'Leviers', 'Indicateurs', 'Projet académique'];
const emptyBook = (): ExcelWorkbook => workbookOf(sheet('Feuil1', []));
const tabsOf = (book: ExcelWorkbook): string[] => book.sheets.map(({ name }) => name);
const sheetOf = (book: ExcelWorkbook, name: string): ExcelSheet =>
  book.sheets.find((one) => one.name === name)!;

async function bookOf(sample: Sample): Promise<ExcelWorkbook> {
  return openWorkbook(sampleWorkbook(sample), sample.file);
}

describe('« Copier au propre » in Excel', () => {
  // Champs opérationnels, prose and indicators are Nouvelle-Aquitaine's; a projet académique with its links is Nice's.
  const chosen = samples.filter(({ file }) => /^(nice|nouvelle)/.test(file));
  it.each(chosen)('is read back as the same roadmap, beside the same sheets ($file)', async (sample) => {
    const book = await bookOf(sample);
    const own = ownSheets(book);
    await inExcel(book, async () => {
      const before = await readWorkbook(excelHost());
      await copyClean(excelHost(), before);
      const copied = await readWorkbook(excelHost());
      expect([copied.truth, comparable(copied.roadmap)]).toEqual(['origine', comparable(before.roadmap)]);
      const clean = await chooseTruth(excelHost(), copied, 'propre');
      expect(comparable(clean.roadmap)).toEqual(comparable(before.roadmap));
      // Kept with the workbook: whoever opens it next reads the clean ones.
      expect((await readWorkbook(excelHost())).truth).toBe('propre');
    });
    expect(ownSheets(book)).toEqual(own);
  });

  it('refuses a second copy and leaves what is there', async () => {
    const book = await bookOf(samples[0]!);
    await inExcel(book, async () => {
      const { signal } = new AbortController();
      const session = new HostSession(excelHost());
      await session.read({ signal });
      await session.copyClean({ signal });
      const { cells } = sheetOf(book, 'Actions (propre)');
      cells.set(cellKey(1, 1), { ...cells.get(cellKey(1, 1))!, value: 'Une action récrite' });
      await expect(session.copyClean({ signal })).rejects.toMatchObject({ code: 'clean-sheets' });
      expect(sheetOf(book, 'Actions (propre)').cells.get(cellKey(1, 1))?.value).toBe('Une action récrite');
    });
  });
});

describe('« Nouvelle feuille de route » in Excel', () => {
  it('adds its sheets behind an empty one, and reads as a small roadmap at once', async () => {
    const book = emptyBook();
    await inExcel(book, async () => {
      await newRoadmap(excelHost(), TODAY);
      const { isRoadmap, truth, roadmap } = await readWorkbook(excelHost());
      expect([isRoadmap, truth, roadmap.unread, roadmap.observations]).toEqual([true, 'propre', [], []]);
      expect([roadmap.actions.length, roadmap.indicators.length, roadmap.links.length]).toEqual([1, 1, 1]);
    });
    expect(tabsOf(book)).toEqual(['Feuil1', ...TABS]);
  });

  it('offers the axes and objectives in lists by names of whole columns, which grow with their tables', async () => {
    const book = emptyBook();
    await inExcel(book, () => newRoadmap(excelHost(), TODAY));
    for (const [tab, table] of [
      ['Axes', 'FDR_TableAxes'],
      ['Objectifs', 'FDR_TableObjectifs'],
    ] as const) {
      const { rect } = sheetOf(book, tab).tables.find(({ name }) => name === table)!;
      const named = book.names.filter(({ formula }) => formula.includes(tab));
      expect(named.map(({ name }) => name)).toEqual([`FDR_${tab}_codes`, `FDR_${tab}`]);
      // All rows of the table but its headers: Excel lets a reference to a whole column of a table grow with it.
      for (const { formula } of named)
        expect(parseRect(formula.split('!')[1]!.replaceAll('$', ''))).toMatchObject({
          top: rect.top + 1,
          bottom: rect.bottom,
        });
    }
    const lists = sheetOf(book, 'Actions').validations.map(({ list }) => list);
    expect(lists.filter((rule) => rule.includes('FDR_Axes_codes'))).toHaveLength(1);
    expect(lists.filter((rule) => rule.includes('FDR_Objectifs_codes'))).toHaveLength(1);
  });

  it('is not put beside a roadmap', async () => {
    const book = await bookOf(samples[0]!);
    const tabs = tabsOf(book);
    await inExcel(book, async () => {
      await expect(newRoadmap(excelHost(), TODAY)).rejects.toMatchObject({ code: 'roadmap-there' });
    });
    expect(tabsOf(book)).toEqual(tabs);
  });
});
