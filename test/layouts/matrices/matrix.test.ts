import { existsSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { sheet, type Cells } from '../../support/grid';
import {
  bases,
  climat,
  framework,
  links,
  parcours,
  read,
  small,
  smallLinks,
  smallMerges,
  where,
} from '../../support/matrixReading';

describe('a matrix whose rows are the objectives', () => {
  const rows = (axis: string, objective: string): Cells => [
    ['Contribution au projet académique'],
    [null],
    [axis, objective, 'Action 1.1', 'Action 1.2', 'Action 2.1'],
    ['Mieux former', bases, '●', null, '●'],
    ['Mieux former', parcours, null, null, null],
    ['Mieux accueillir', climat, '●', '●', null],
  ];

  it.each([
    ['Axe du projet académique', 'Objectif du projet académique'],
    ['Axes du projet académique 2023-2027', 'Objectifs du projet académique 2023-2027'],
    ['Orientation du contrat d’objectifs', 'Objectif du contrat d’objectifs'],
    ['Axe', 'Objectif'],
  ])('under « %s » and « %s » keeps the axis on each row, and the row without a mark', (axis, objective) => {
    const draft = read(sheet('Projet académique', rows(axis, objective)));
    expect(links(draft)).toEqual([`1.1 > ${bases}`, `1.1 > ${climat}`, `1.2 > ${climat}`, `2.1 > ${bases}`]);
    expect(framework(draft).slice(1)).toEqual([
      'Mieux former',
      `- ${bases}`,
      `- ${parcours}`,
      'Mieux accueillir',
      `- ${climat}`,
    ]);
  });
});

describe('a matrix of actions and objectives', () => {
  it('is read with its axes, its objectives and its marks', () => {
    const draft = read(sheet('Matrice', small, smallMerges));
    expect(links(draft)).toEqual(smallLinks);
    expect(framework(draft)).toEqual([
      'Projet académique',
      '1 Mieux former',
      `- ${bases}`,
      `- ${parcours}`,
      '2 Mieux accueillir',
      `- ${climat}`,
    ]);
    expect(draft.links[1]).toEqual({
      action: { code: '1-1', title: 'La lettre des usages', source: { sheet: 'Matrice', address: 'B3' } },
      objective: {
        title: climat,
        framework: 'Projet académique',
        axis: 'Axe 2 Mieux accueillir',
        source: { sheet: 'Matrice', address: 'E2' },
      },
      mark: 'û',
      source: { sheet: 'Matrice', address: 'E3' },
    });
    expect(draft.actions.map(({ code, title, role }) => [code, title, role])).toEqual([
      ['1-1', 'La lettre des usages', 'matrix'],
      ['1-2', 'Le site de la DANE', 'matrix'],
    ]);
  });

  it('covers its headers and labels, and leaves the title above and the note below', () => {
    const rows: Cells = [
      ['Feuille de route et projet académique'],
      [],
      ...small,
      [],
      ['Légende : û = l’action contribue à l’objectif'],
    ];
    expect(where(sheet('Matrice', rows, ['A1:E1', 'C3:D3']))).toEqual(['A3:E6']);
  });

  it('takes an axis written over its first objective only', () => {
    expect(framework(read(sheet('Matrice', small)))).toEqual(
      framework(read(sheet('Matrice', small, smallMerges))),
    );
  });

  it('takes code and title from one cell', () => {
    const rows = [
      ['Action', bases, parcours, climat],
      ['1.1 La lettre des usages', 'X', null, 'X'],
      ['Action 1.2 : Le site de la DANE', null, 'X', null],
    ];
    expect(links(read(sheet('Matrice', rows)))).toEqual([
      `1.1 > ${bases}`,
      `1.1 > ${climat}`,
      `1.2 > ${parcours}`,
    ]);
  });

  it('takes the code back from a date that Excel made of it', () => {
    const snapshot = sheet('Matrice', small, smallMerges);
    snapshot.cells.find(({ row, column }) => row === 2 && column === 0)!.cell = {
      value: 46023,
      text: '01-janv',
      date: '2026-01-01',
      format: 'd-mmm',
    };
    const draft = read(snapshot);
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations).toEqual([
      { kind: 'code-as-date', source: { sheet: 'Matrice', address: 'A3' }, text: '01-janv', code: '1-1' },
    ]);
  });

  it('reads three header rows: the plan, the axes, the objectives', () => {
    const rows: Cells = [
      [null, null, 'Projet académique 2021-2025'],
      [null, null, 'Axe 1', null, 'Axe 2'],
      [null, null, 'Mieux former', null, 'Mieux accueillir'],
      [null, null, bases, parcours, climat],
      ...small.slice(2),
    ];
    const draft = read(sheet('Matrice', rows, ['C1:E1', 'C2:D2', 'C3:D3']));
    expect(framework(draft).slice(0, 2)).toEqual(['Projet académique 2021-2025', '1 Mieux former']);
    expect(links(draft)).toEqual(smallLinks);
  });

  it('reads codes and titles of objectives in two rows', () => {
    const rows: Cells = [
      ['N°', 'Action', 'O1', 'O2', 'O3'],
      ['', '', bases, parcours, climat],
      ['1-1', 'La lettre des usages', 'x', null, 'x'],
      ['1-2', 'Le site de la DANE', null, 'x', null],
    ];
    const draft = read(sheet('Matrice', rows));
    expect(links(draft)).toEqual(smallLinks);
    expect(framework(draft)).toContain(`- O1 ${bases}`);
  });

  it('takes objectives that have a code only, and leaves their list below alone', () => {
    const rows: Cells = [
      ['Fiche', '1.1', '1.2', '2.1'],
      ['1-1 Tribu', 'X', null, 'X'],
      ['1-2 Pix', null, 'X', null],
      [],
      ['1.1', bases],
      ['1.2', parcours],
    ];
    const snapshot = sheet('Contribution au projet académique', rows);
    expect(links(read(snapshot))).toEqual(['1-1 > 1.1', '1-1 > 2.1', '1-2 > 1.2']);
    expect(where(snapshot)).toEqual(['A1:D3']);
    expect(read(snapshot).actions.map((action) => action.title)).toEqual(['Tribu', 'Pix']);
  });

  it('keeps objectives that no action serves and actions that serve none', () => {
    const rows = [...small.map((row) => [...row]), ['1-3', 'Le portail pédagogique']];
    rows[1]!.push('Favoriser les partenariats');
    const draft = read(sheet('Matrice', rows, smallMerges));
    expect(framework(draft)).toContain('- Favoriser les partenariats');
    expect(draft.actions.map((action) => action.code)).toEqual(['1-1', '1-2', '1-3']);
    expect(links(draft)).toEqual(smallLinks);
  });

  it('gives the actions under a band the axis of the roadmap that it names', () => {
    const rows: Cells = [
      ...small.slice(0, 2),
      ['Axe 1 : Mieux apprendre'],
      small[2]!,
      ['Axe 2 : Partager'],
      ['2-1', 'Préconisations', null, 'û', null],
    ];
    const draft = read(sheet('Matrice', rows, [...smallMerges, 'A3:E3']));
    expect(draft.actions.map(({ code, axis }) => [code, axis?.code, axis?.title])).toEqual([
      ['1-1', '1', 'Mieux apprendre'],
      ['2-1', '2', 'Partager'],
    ]);
    expect(draft.axes.map((axis) => axis.title)).toEqual(['Mieux apprendre', 'Partager']);
    expect(links(draft)).toEqual([`1-1 > ${bases}`, `1-1 > ${climat}`, `2-1 > ${parcours}`]);
  });

  it('takes the axis of the roadmap from a column merged over its actions', () => {
    const rows: Cells = [
      ['Axe', 'Action', bases, parcours, climat],
      ['Axe 1 : Mieux apprendre', '1-1 La lettre des usages', 'X', null, 'X'],
      [null, '1-2 Le site de la DANE', null, 'X', null],
      ['Axe 2 : Partager', '2-1 Préconisations', null, 'X', null],
    ];
    const draft = read(sheet('Matrice', rows, ['A2:A3']));
    expect(draft.actions.map(({ code, axis }) => [code, axis?.title])).toEqual([
      ['1-1', 'Mieux apprendre'],
      ['1-2', 'Mieux apprendre'],
      ['2-1', 'Partager'],
    ]);
  });

  it('leaves totals out of the marks, and tells them', () => {
    const rows: Cells = [
      [null, null, bases, parcours, climat, 'Total'],
      ['1-1', 'La lettre des usages', 1, 0, 1, 2],
      ['1-2', 'Le site de la DANE', 0, 1, 0, 1],
      ['Total', null, 1, 1, 1, 3],
    ];
    const snapshot = sheet('Matrice', rows);
    const draft = read(snapshot);
    expect(links(draft)).toEqual(smallLinks);
    expect(where(snapshot)).toEqual(['A1:F4']);
    expect(draft.unread.map(({ text, reason }) => [text, reason])).toEqual([
      ['Total', 'total'],
      ['Total', 'total'],
    ]);
    expect(draft.observations).toEqual([]);
  });

  it('leaves out totals without a label and rates under the marks', () => {
    const rows: Cells = [
      [null, bases, parcours, climat],
      ['1-1 La lettre des usages', 'X', null, 'X'],
      ['1-2 Le site de la DANE', null, 'X', null],
      [null, 2, 1, 1],
      ['Taux de couverture', '50 %', '50 %', '50 %'],
    ];
    const draft = read(sheet('Matrice', rows));
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations).toEqual([]);
  });

  it('tells cells that are neither a mark nor empty, and makes no link of them', () => {
    const rows: Cells = small.map((row) => [...row]);
    rows[2]![3] = 'à voir';
    rows[3]![4] = 3;
    const draft = read(sheet('Matrice', rows, smallMerges));
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations).toEqual([
      { kind: 'unknown-mark', source: { sheet: 'Matrice', address: 'D3' }, text: 'à voir' },
      { kind: 'unknown-mark', source: { sheet: 'Matrice', address: 'E4' }, text: '3' },
    ]);
  });

  it('is still read when half of its cells are numbers', () => {
    const rows: Cells = [
      ...small.slice(0, 2),
      ['1-1', 'La lettre des usages', 'x', 5, 'x'],
      ['1-2', 'Le site de la DANE', 7, 'x', 12],
    ];
    const draft = read(sheet('Matrice', rows, smallMerges));
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations.map((observation) => observation.kind)).toEqual(Array(3).fill('unknown-mark'));
  });

  it('tells marks beside no action', () => {
    const rows = [...small, [null, null, null, 'û']];
    expect(read(sheet('Matrice', rows, smallMerges)).observations).toEqual([
      { kind: 'unmatched-row', source: { sheet: 'Matrice', address: 'D5' }, text: 'û' },
    ]);
  });

  it('reads matrices one under the other, each with its own headers, blank rows between header and marks', () => {
    const second: Cells = [
      [null, null, 'Axe 1\nMieux former', null, 'Axe 2\nMieux accueillir'],
      [null, null, bases, parcours, climat],
      [],
      ['2-1', 'Préconisations', null, 'û', null],
    ];
    const draft = read(sheet('Matrice', [...small, [], ...second], ['C1:D1', 'C6:D6']));
    expect(links(draft)).toEqual([...smallLinks, `2-1 > ${parcours}`]);
    expect(draft.frameworks).toHaveLength(2);
  });

  it('reads matrices side by side', () => {
    const rows = small.map((row, i) =>
      [...row.concat(Array(5 - row.length).fill(null)), null, ...row].map((cell, column) =>
        i === 2 && column === 6 ? '2-1' : i === 3 && column === 6 ? '2-2' : cell,
      ),
    );
    const draft = read(sheet('Matrice', rows));
    expect(links(draft)).toEqual([...smallLinks, ...smallLinks.map((link) => link.replace(/^1/, '2'))]);
  });

  it('leaves the columns of a table to the table when the marks stand at its end', () => {
    const rows: Cells = [
      ['Code', 'Action', 'Pilote', 'Échéance', bases, parcours, climat],
      ['1-1', 'La lettre des usages', 'Inspecteurs', 'juin 2019', 'x', null, 'x'],
      ['1-2', 'Le site de la DANE', 'DANE', 'juin 2019', null, 'x', null],
    ];
    const snapshot = sheet('Actions', rows);
    expect(where(snapshot)).toEqual(['E1:G3']);
    expect(links(read(snapshot))).toEqual(smallLinks);
    expect(read(snapshot).actions).toEqual([]);
  });

  it('joins words that a narrow column has cut, and leaves the action as it is written', () => {
    const rows: Cells = [
      [null, null, 'Agir sur l’apprentissa ge à travailler', 'Favoriser une GRH performant e'],
      ['1-4', 'L’accompagne- ment et la professionnali- sation', 'x', null],
      ['1-5', 'L’élève acteur', null, 'x'],
    ];
    const draft = read(sheet('Matrice', rows));
    expect(framework(draft).slice(2)).toEqual([
      '- Agir sur l’apprentissage à travailler',
      '- Favoriser une GRH performante',
    ]);
    expect(draft.actions[0]!.title).toBe('L’accompagne- ment et la professionnali- sation');
  });
});

describe('the cross tables of Nice', () => {
  it('have exactly their 65 marks', async () => {
    const file = 'assets/samples/nice-2017-2019.xlsx';
    expect(existsSync(file)).toBe(true);
    const workbook = await readWorkbook(new Uint8Array(readFileSync(file)), file);
    const drafts = workbook.sheets.map((snapshot) => read(snapshot));
    const all = drafts.flatMap((draft) => draft.links);
    const rows = new Map<string, number>();
    const columns = new Map<string, number>();
    for (const { action, objective } of all) {
      rows.set(action.code!, (rows.get(action.code!) ?? 0) + 1);
      const key = objective.title.replace(/[ -]/g, '');
      columns.set(key, (columns.get(key) ?? 0) + 1);
    }
    expect(all).toHaveLength(65);
    expect([...rows.values()].join(' ')).toBe('2 2 2 7 2 4 4 4 7 2 1 3 1 2 1 4 3 3 2 2 4 3');
    expect([...columns.values()].sort((a, b) => a - b)).toEqual([1, 1, 1, 1, 2, 6, 6, 9, 10, 11, 17]);
  });
});
