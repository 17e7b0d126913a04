import { parseSteps } from '../../../src/domain/measure';
import { itMeans } from './meaning';

itMeans('one line for each year', [
  ['30 % en 2024\n50 % en 2025', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['2024 : 30 %\n2025 : 50 %', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['- 30 % en 2024\n- 50 % en 2025', '30 % au 2024-12-31', '50 % au 2025-12-31'],
]);

itMeans('one line for all years', [
  ['30 % en 2024 ; 50 % en 2025', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['30 % (2024), 50 % (2025)', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['20 % en 2023 puis 40 % en 2024', '20 % au 2023-12-31', '40 % au 2024-12-31'],
  ['2024 : 30 %, 2025 : 50 %', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['2024 : 30 % - 2025 : 50 %', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['2024 : 30 % / 2025 : 50 %', '30 % au 2024-12-31', '50 % au 2025-12-31'],
  ['30 % à la rentrée 2024 et 50 % à la rentrée 2025', '30 % au 2024-09-01', '50 % au 2025-09-01'],
  [
    'la moitié des établissements en 2024, la totalité en 2025',
    '50 % (des établissements) au 2024-12-31',
    '100 % au 2025-12-31',
  ],
]);

itMeans('one for each part', [
  ['Collèges : 50 % ; lycées : 30 %', '50 % (Collèges)', '30 % (lycées)'],
  ['1er degré : 50 %\n2nd degré : 30 %', '50 % (1er degré)', '30 % (2nd degré)'],
  ['50 % des collèges et 30 % des lycées', '50 % (des collèges)', '30 % (des lycées)'],
  ['50 % (1er degré), 30 % (2nd degré)', '50 % (1er degré)', '30 % (2nd degré)'],
]);

itMeans('with a date', [
  ['1 500 enseignants d’ici 2022', '1 500 enseignants au 2022-12-31'],
  ['100 % des écoles d’ici fin 2025', '100 % (des écoles) au 2025-12-31'],
  ['50 collèges en juin 2025', '50 collèges au 2025-06-30'],
  ['T4 2025 : 30 établissements', '30 établissements au 2025-12-31'],
  ['150 d’ici la rentrée 2026', '150 au 2026-09-01'],
  ['100 % à échéance 2027', '100 % au 2027-12-31'],
  ['100 % avant le 30 juin 2025', '100 % au 2025-06-30'],
]);

describe('parts of one line between semicolons', () => {
  const read = (text: string): string[] =>
    parseSteps(text, { sheet: 'Feuil1', address: 'A1' }).map(({ text: own, value }) => `${own} = ${value}`);

  it('are a measure each where each tells a quantity', () => {
    expect(read("150 enseignants en 2021 ; 1 500 d'ici 2022 ; 3 000 par académie en 2023")).toEqual([
      '150 enseignants en 2021 = 150',
      "1 500 d'ici 2022 = 1500",
      '3 000 par académie en 2023 = 3000',
    ]);
  });

  it('stay one text where one of them tells none', () => {
    expect(read('80 % ; construction des tableaux de bord')).toHaveLength(1);
    expect(read('100 % (collèges ; lycées) ;')).toEqual(['100 % (collèges ; lycées) ; = 100']);
  });
});
