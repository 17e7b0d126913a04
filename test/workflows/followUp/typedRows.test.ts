import { typedRows, type TypedColumns } from '../../../src/workflows/followUp/typedRows';
import { sheet, type Cells } from '../../support/grid';

const COLUMNS: TypedColumns = {
  label: 'Indicateur',
  mark: 'Repère',
  headers: [
    { text: 'Indicateur' },
    { text: 'Cible', field: 'target' },
    { text: 'Valeur', field: 'current' },
    { text: 'État' },
    { text: 'Pilote', field: 'owner' },
    { text: 'Repère' },
  ],
};

/** The rows as `a Lire: target 80, current, owner DANE`. */
const rows = (cells: Cells): string[] =>
  typedRows(sheet('Suivi', cells), COLUMNS).map(({ id, label, cells: typed }) =>
    [
      `${id ?? '–'} ${label}:`,
      [...typed].map(([field, { text }]) => (text === '' ? field : `${field} ${text}`)).join(', '),
    ].join(' '),
  );

describe('the rows of a sheet of follow-up', () => {
  it('are found by their headers, below whatever stands above', () => {
    expect(
      rows([
        ['Suivi des indicateurs'],
        ['Valeur'],
        ['Indicateur', 'Cible', 'Valeur', 'État', 'Pilote', 'Repère'],
        ['Lire', 80, null, '→ En cours', 'DANE', 'a'],
        ['Axe 2'],
        ['Écrire', null, 3, null, null, 'b'],
      ]),
    ).toEqual([
      'a Lire: target 80, current, owner DANE',
      '– Axe 2: target, current, owner',
      'b Écrire: target, current 3, owner',
    ]);
  });

  it('stay theirs where columns were moved, and others inserted', () => {
    expect(
      rows([
        ['Repère', 'Pilote', 'Mes notes', 'Valeur', 'Indicateur', 'Cible'],
        ['a', 'DANE', 'vu', 3, 'Lire', 80],
      ]),
    ).toEqual(['a Lire: target 80, current 3, owner DANE']);
  });

  it('leave out the field of a column that is gone', () => {
    expect(
      rows([
        ['Indicateur', 'Cible', 'État', 'Pilote', 'Repère'],
        ['Lire', 80, null, 'DANE', 'a'],
      ]),
    ).toEqual(['a Lire: target 80, owner DANE']);
  });

  it.each([
    ['one', ['Indicateur', 'Cible', 'Valeur 2026', 'État', 'Pilote', 'Repère']],
    ['two beside each other', ['Indicateur', 'Objectif chiffré', 'Mesure', 'État', 'Pilote', 'Repère']],
    ['the first and the last', ['Ce que l’on mesure', 'Cible', 'Valeur', 'État', 'Pilote', 'Clé']],
  ])('stay theirs where somebody renamed headers: %s', (_title, headers) => {
    expect(rows([headers, ['Lire', 80, 3, null, 'DANE', 'a']])).toEqual([
      'a Lire: target 80, current 3, owner DANE',
    ]);
  });

  it('are none where the headers are gone', () => {
    expect(rows([['Lire', 80, 3, null, 'DANE', 'a']])).toEqual([]);
  });
});
