import { crossTables, objectivesPerAxis } from '../../assets/samples/build/nice/crossTables';
import { axes, framework } from '../../assets/samples/build/nice/data';
import { nice } from '../../assets/samples/build/nice/layout';
import type { SheetPlan } from '../../src/workbook/plan';

const rows = crossTables.flatMap((table) => table.rows);
const grid = rows.map(({ marks }) => Array.from(marks, (mark) => (mark === 'û' ? 1 : 0)));
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What a reader meets on a sheet, row by row, empty cells left out. */
function texts(sheet: SheetPlan): string[][] {
  return sheet.rows.map((row) =>
    row.flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)])),
  );
}

function sheetNamed(name: string): SheetPlan {
  return nice.sheets.find((sheet) => sheet.name === name)!;
}

describe('the feuille de route of Nice, as data', () => {
  it('has 4 axes and 22 actions, the same codes in table, fiches and matrix', () => {
    expect(axes).toHaveLength(4);
    const codes = axes.flatMap((axis) => axis.summary.map(({ code }) => code));
    expect(codes).toHaveLength(22);
    expect(axes.flatMap((axis) => axis.fiches.map(({ code }) => code))).toEqual(codes);
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });

  it('has a projet académique of 3 axes and 11 objectives, as wide as each cross table', () => {
    expect(framework.axes.map(({ objectives }) => objectives.length)).toEqual([4, 4, 3]);
    expect(objectivesPerAxis).toEqual([4, 4, 3]);
    for (const table of crossTables) {
      expect(table.axisTitles).toHaveLength(3);
      expect(table.objectives).toHaveLength(11);
    }
  });

  it('has 65 marks with the sums of the document', () => {
    expect(rows.filter(({ marks }) => !/^[û·]{11}$/.test(marks))).toEqual([]);
    expect(sum(grid.flat())).toBe(65);
    expect(grid.map(sum)).toEqual([2, 2, 2, 7, 2, 4, 4, 4, 7, 2, 1, 3, 1, 2, 1, 4, 3, 3, 2, 2, 4, 3]);
    const columns = Array.from({ length: 11 }, (_, column) => sum(grid.map((row) => row[column]!)));
    expect(columns).toEqual([9, 2, 1, 10, 17, 6, 11, 6, 1, 1, 1]);
  });

  it('keeps the slips of the document', () => {
    const [axisOne, axisTwo, axisThree, axisFour] = axes;
    expect(Object.values(axisTwo!.fiches[4]!)).toEqual([
      '2-5',
      'Le déploiement du THD',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(axisOne!.fiches[1]!.remarks).toContain('(2-2 ; 2-3)');
    expect(axisThree!.fiches[2]!.remarks).toContain(axisThree!.fiches[4]!.remarks);
    expect([axisFour!.coverTitle, axisFour!.ficheTitle, axisFour!.listTitle]).toEqual([
      'Conforter la gouvernance',
      'Conformer la gouvernance',
      'Renforcer la gouvernance',
    ]);
    expect(crossTables[0]!.objectives[5]).toBe(
      'Agir sur le climat scolaire et l’apprentissa ge à travailler ensemble',
    );
    expect(crossTables[1]!.objectives[10]).toMatch(/citoyenneté$/);
    expect(crossTables[2]!.objectives[10]).toMatch(/citoyenneté\u0301$/);
  });
});

describe('the feuille de route of Nice, laid out', () => {
  it('gives each part its sheet', () => {
    expect(nice.sheets.map(({ name }) => name)).toEqual([
      'Présentation',
      'Axe 1',
      'Axe 2',
      'Axe 3',
      'Axe 4',
      'Projet académique',
      'Tableaux croisés',
    ]);
  });

  it('writes a fiche-action as labels and values under its heading', () => {
    const lines = texts(sheetNamed('Axe 2'));
    const heading = lines.findIndex(([text]) => text === '2-4 : La labélisation');
    expect(lines.slice(heading - 1, heading + 8).map(([label]) => label)).toEqual([
      'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
      '2-4 : La labélisation',
      'Objectifs spécifiques',
      'Public',
      'Acteurs',
      'Description succincte',
      'Programmation ou calendrier',
      'Indicateurs',
      'Remarques, moyens, points de vigilance …',
    ]);
    expect(lines[heading + 5]).toEqual(['Programmation ou calendrier', 'Opération achevée en juin 2019.']);
  });

  it('leaves the values of fiche 2-5 empty', () => {
    const lines = texts(sheetNamed('Axe 2'));
    const heading = lines.findIndex(([text]) => text === '2-5 : Le déploiement du THD');
    expect(lines.slice(heading + 1).map((line) => line.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('puts each mark of a row in the column of its objective', () => {
    const sheet = sheetNamed('Tableaux croisés');
    const row = sheet.rows.find((cells) => cells[0]?.value === '2-4')!;
    expect(row.slice(1, 13).map((cell) => cell?.value ?? '')).toEqual([
      'La labélisation',
      'û',
      '',
      '',
      'û',
      'û',
      'û',
      '',
      'û',
      '',
      'û',
      'û',
    ]);
    const marks = sheet.rows.flat().filter((cell) => cell?.value === 'û');
    expect(marks).toHaveLength(65);
  });

  it('spreads each title of the projet académique over its objectives, in each of the four tables', () => {
    const sheet = sheetNamed('Tableaux croisés');
    const titleRows = sheet.rows.flatMap((cells, row) =>
      String(cells[2]?.value).startsWith('Axe 1') ? [row] : [],
    );
    expect(titleRows).toHaveLength(4);
    const merged = titleRows.map((row) =>
      sheet.merges.filter(({ top }) => top === row).map(({ left, right }) => [left, right]),
    );
    expect(merged).toEqual(
      Array(4).fill([
        [2, 5],
        [6, 9],
        [10, 12],
      ]),
    );
  });

  it('is the same plan every time it is built', async () => {
    const first = JSON.stringify(nice);
    jest.resetModules();
    const again = await import('../../assets/samples/build/nice/layout');
    expect(again.nice).not.toBe(nice);
    expect(JSON.stringify(again.nice)).toBe(first);
  });
});
