import type { Observation } from '../../../src/domain/observation';

import type { CellSnapshot } from '../../../src/workbook/snapshot';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** The numbers held as text, as `cell number`, or the cell alone where no number can stand for the text. */
function textNumbers(rows: Cells): string[] {
  return roadmapOf(sheet('Suivi', rows)).observations.flatMap((seen: Observation) =>
    seen.kind === 'number-as-text' ? [[seen.source.address, seen.number].join(' ').trim()] : [],
  );
}

const HEADER = ['Objectif', 'Action', 'Indicateur', 'Valeur initiale', 'Valeur cible'];
const row = (title: string, start: Cells[number][number], target: Cells[number][number]): Cells[number] => [
  'Former',
  `Agir pour ${title}`,
  `Nombre de ${title}`,
  start,
  target,
];

describe('numbers that Excel holds as text', () => {
  it('are seen in the columns of values', () => {
    const rows = [HEADER, row('visites', '34 080', 35000), row('comptes', 12, '12,5'), row('sites', 3, 5)];
    expect(textNumbers(rows)).toEqual(['D2 34080', 'E3 12.5']);
  });

  it('are none when the text has a unit, is two numbers, a code, or what a formula answers', () => {
    const formula: CellSnapshot = { value: '40', text: '40', formula: 'TEXT(A1,"0")' };
    const rows = [
      HEADER,
      row('visites', '50 écoles', '80 %'),
      row('comptes', '5 à 10', '80 / 122'),
      row('sites', '007', formula),
    ];
    expect(textNumbers(rows)).toEqual([]);
  });

  it('are seen among the figures of an annex, those in % or € without a number to put there', () => {
    const rows: Cells = [
      ['Projets', '2018', '2019', '2020'],
      ['Nombre', '54', 29, 23],
      ['Subvention', '116 727 €', '34 080 € (*)', '35000 €'],
    ];
    expect(textNumbers(rows)).toEqual(['B2 54', 'B3', 'D3']);
  });
});
