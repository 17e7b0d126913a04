import { Claims } from '../../../src/layouts/claims';
import { Grid } from '../../../src/layouts/grid';
import { nothingKnown } from '../../../src/layouts/layout';
import { outlineLayout } from '../../../src/layouts/outlines/outline';
import { rectAddress, type Rect } from '../../../src/workbook/address';
import { readAlone, sheet, type Cells } from '../../support/grid';

describe('what is no outline', () => {
  it.each<[string, Cells]>([
    ['axes alone', [['Axe 1 : Gouvernance'], ['Axe 2 : Usages'], ['Axe 3 : Formation']]],
    [
      'a report with numbered chapters',
      [
        ['4 - Annexe'],
        ['4.1 - Les équipements'],
        ['211 établissements publics.'],
        ['4.2 - La formation'],
        ['Elle se fait en établissement.'],
      ],
    ],
    [
      'a list of coded actions',
      [
        ['Axe 1 : Usages'],
        ['1-1', 'La lettre', 'Les inspecteurs écrivent'],
        ['1-2', 'Le site', 'La DANE publie'],
      ],
    ],
    [
      'a projet académique',
      [['Le projet académique'], ['Axe 1 : Réussir'], ['Objectif 1.1 : Lire'], ['Objectif 1.2 : Écrire']],
    ],
    [
      'an invoice',
      [
        ['Facture 2024'],
        [1, 'Papier', 12],
        ['1.1', 'A4', 10],
        ['1.2', 'A3', 2],
        [2, 'Encre', 8],
        ['2.1', 'Noire', 8],
      ],
    ],
    [
      'a timetable',
      [
        ['Heure', 'Lundi'],
        ['8h', 'Maths'],
        ['9h', 'EPS'],
      ],
    ],
  ])('leaves %s alone', (_name, rows) => {
    expect(readAlone(outlineLayout, sheet('Feuil1', rows)).regions).toEqual([]);
  });
});

describe('beside other regions', () => {
  const plan = sheet('Plan', [
    ['Axe 1 : Gouvernance'],
    ['Objectif 1.1 : Organiser'],
    ['Action 1.1.1 : Réunir'],
    ['Action 1.1.2 : Publier'],
    ['Axe 2 : Usages'],
    ['Objectif 2.1 : Équiper'],
    ['Actions', 'Leviers'],
  ]);

  const rectsBeside = (taken: Rect): string[] => {
    const claims = new Claims();
    claims.claim(taken);
    return outlineLayout
      .detect(new Grid(plan), claims, nothingKnown, () => [])
      .map(({ rect }) => rectAddress(rect));
  };

  it('leaves the headings of the table below to it', () => {
    expect(rectsBeside({ top: 6, left: 0, bottom: 9, right: 1 })).toEqual(['A1:A4']);
  });

  it('stays out of what is taken', () => {
    expect(rectsBeside({ top: 1, left: 0, bottom: 4, right: 0 })).toEqual([]);
  });
});
