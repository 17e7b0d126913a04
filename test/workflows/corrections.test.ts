import type { Correction } from '../../src/domain/finding';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { chooseTruth, copyClean } from '../../src/workflows/cleanSheets';
import { changesOf, correct, proposedChanges, type ProposedChange } from '../../src/workflows/corrections';
import type { CellSnapshot, CellValue } from '../../src/workbook/snapshot';
import { problemText } from '../../src/workflows/problemText';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { sheet, type Cells } from '../support/grid';
import { hostOf } from '../support/workbooks';

const at = (address: string): Correction['source'] => ({ sheet: 'Axe 1', address });
const words = (address: string, from: string, by: string): Correction => ({
  kind: 'words',
  source: at(address),
  words: from,
  by,
});
const number = (address: string, value: number): Correction => ({
  kind: 'number',
  source: at(address),
  value,
});
const text = (address: string, value: string): Correction => ({ kind: 'text', source: at(address), value });

/** What is proposed for a sheet of one row: where, what stands there, what it becomes, and the value written. */
function proposed(
  row: Cells[number],
  ...corrections: Correction[]
): [string, string, string, CellValue | null][] {
  return changesOf(corrections, { sheets: [sheet('Axe 1', [row])], properties: {} }).map(
    ({ source, before, after, change }) => [source.address, before, after, change.value],
  );
}

const code: CellSnapshot = { value: 45_992, text: '1-déc', date: '2025-12-01', format: 'd-mmm' };

describe('corrections as changes of cells', () => {
  it('replace words, and keep the rest of the cell', () => {
    expect(proposed(['- Former\n- Equiper'], words('A1', 'Equiper', 'Équiper'))).toEqual([
      ['A1', '- Former\n- Equiper', '- Former\n- Équiper', '- Former\n- Équiper'],
    ]);
  });

  it('of one cell become one change, whatever their order; where they overlap, the first is made', () => {
    expect(
      proposed(
        ['Un  mot et lautre mot'],
        words('A1', 'lautre', 'l’autre'),
        words('A1', 'Un  mot', 'Un mot'),
        words('A1', 'mot et', 'MOT ET'),
      ),
    ).toEqual([['A1', 'Un  mot et lautre mot', 'Un mot et l’autre mot', 'Un mot et l’autre mot']]);
  });

  it('make a number of a text, shown as its cell will show it', () => {
    const share: CellSnapshot = { value: '40 %', text: '40 %', format: '0%' };
    const typed: CellSnapshot = { value: '12,5', text: '12,5', format: '@' };
    expect(proposed([share, typed], number('A1', 0.4), number('B1', 12.5))).toEqual([
      ['A1', '40 %', '40%', 0.4],
      ['B1', '12,5', '12,5', 12.5],
    ]);
  });

  it('make a text of what Excel took for a date', () => {
    expect(proposed([code], text('A1', '1-12'))).toEqual([['A1', '1-déc', '1-12', '1-12']]);
  });

  it('of a whole cell and of words in it: the first is made', () => {
    expect(proposed(['12 '], number('A1', 12), words('A1', '2 ', '3'))).toEqual([['A1', '12 ', '12', 12]]);
    expect(proposed(['12 '], words('A1', '2 ', '3'), number('A1', 12))).toEqual([['A1', '12 ', '13', '13']]);
  });

  it('come in the order of the cells', () => {
    const row = ['un', 'deux', 'trois'];
    const found = proposed(row, words('C1', 'trois', '3'), words('A1', 'un', '1'), words('B1', 'deux', '2'));
    expect(found.map(([address]) => address)).toEqual(['A1', 'B1', 'C1']);
  });

  it('speak of a merged block by its first cell', () => {
    expect(proposed(['Axe'], words('A1:C2', 'Axe', 'AXE'))).toEqual([['A1', 'Axe', 'AXE', 'AXE']]);
  });
});

describe('nothing is proposed', () => {
  const formula: CellSnapshot = { value: 'Axe', text: 'Axe', formula: 'B1' };
  const error: CellSnapshot = { value: '#N/A', text: '#N/A', error: '#N/A' };
  it.each([
    ['for words that are not there', ['Axe'], words('A1', 'axe', 'Axe')],
    ['for words that are there twice', ['le mot et le mot'], words('A1', 'le mot', 'un mot')],
    ['where nothing would change', ['Axe'], words('A1', 'Axe', 'Axe')],
    ['where nothing would change of a number', [12], text('A1', '12'), [['A1', '12', '12', '12']]],
    ['for words of a number', [12], words('A1', '1', '2')],
    ['for a number that is one', [12], number('A1', 13)],
    ['for a number that would show as a date', [{ ...code, value: '12' }], number('A1', 12)],
    ['for an empty cell', [null], text('A1', 'x')],
    ['for a formula', [formula], words('A1', 'Axe', 'x')],
    ['for an error', [error], text('A1', 'x')],
    ['for a text too long for a cell', ['x'], text('A1', 'y'.repeat(40_000))],
    ['for what is no place', ['Axe'], words('Feuille', 'Axe', 'x')],
  ] as [string, Cells[number], Correction, [string, string, string, CellValue][]?][])(
    '%s',
    (_title, row, correction, expected = []) => {
      expect(proposed(row, correction)).toEqual(expected);
    },
  );

  it('on a generated sheet', () => {
    const generated = { ...sheet('Axe 1', [['Axe']]), generated: 'matrice' };
    expect(changesOf([words('A1', 'Axe', 'x')], { sheets: [generated], properties: {} })).toEqual([]);
  });
});

describe('cells of clean sheets are the user’s own', () => {
  const plan = {
    name: 'Mon plan',
    rows: [
      ['Axe 1 : Usages'],
      ['Code', 'Action', 'Indicateur'],
      ['1-1', 'Publier la lettre', 'Nb de lettres'],
      ['1-2', 'Ouvrir le site', 'Nb de visites'],
      ['1-3', 'Tenir un registre', 'Nombre de registres'],
      ['1-4', 'Prêter des tablettes', 'Nombre de tablettes'],
    ],
  };
  const wordsOf = (reading: WorkbookReading): ProposedChange[] => {
    const findings = checkWorkbook(reading, { profile: 'all', date: '2024-09-02' });
    return proposedChanges(
      findings.find(({ code }) => code === 'TXT-02')!,
      reading.snapshot,
    );
  };
  const places = (changes: ProposedChange[]): string[] =>
    changes.map(({ source }) => `${source.sheet}!${source.address}`);

  it('corrected where they are the truth, and the others where these are', async () => {
    const host = hostOf(plan);
    await copyClean(host, await readWorkbook(host));
    expect(places(wordsOf(await readWorkbook(host)))).toEqual(['Mon plan!C3', 'Mon plan!C4']);
    const changes = wordsOf(await chooseTruth(host, await readWorkbook(host), 'propre'));
    expect(places(changes)).toEqual(['Indicateurs (propre)!B2', 'Indicateurs (propre)!B3']);
    const undo = await correct(host, changes);
    const titles = async (): Promise<string[]> =>
      (await readWorkbook(host)).roadmap.indicators.map(({ title }) => title);
    expect((await titles()).slice(0, 2)).toEqual(['Nombre de lettres', 'Nombre de visites']);
    await undo();
    expect((await titles()).slice(0, 2)).toEqual(['Nb de lettres', 'Nb de visites']);
  });
});

describe('a change that was shown', () => {
  it('is refused with its cell when that changed meanwhile, and the others are not made', async () => {
    const host = hostOf({ name: 'Axe 1', rows: [['un', 'deux']] });
    const changes = changesOf([words('A1', 'un', '1'), words('B1', 'deux', '2')], await host.read());
    await host.edit([{ source: at('B1'), expected: 'deux', value: 'trois' }]);
    const before = await host.read();
    const refused = await correct(host, changes).catch((error: unknown) => problemText(error));
    expect(refused).toBe(
      'La cellule «\u00a0Axe 1!B1\u00a0» a changé entre-temps et rien n’a été modifié\u00a0: relisez le classeur, puis recommencez.',
    );
    expect(await host.read()).toEqual(before);
  });
});
