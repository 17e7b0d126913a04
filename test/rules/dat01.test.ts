import { dat01 } from '../../src/rules/dat01';
import { inShort } from '../support/findings';
import { action, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const scheduled = (schedule: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action('A', { fields: texts({ schedule }) })] });

describe('DAT-01, a calendar without a date', () => {
  it.each([['Selon les moyens disponibles'], ['dès que possible'], ['Au plus vite'], ['Prochainement']])(
    'finds « %s », which names no time',
    (schedule) => {
      expect(inShort(dat01.check(scheduled(schedule), today))).toEqual([
        ['DAT-01', 'avertissement', 'Feuille!B1'],
      ]);
    },
  );

  it.each([
    ['Opération achevée en juin 2018.'],
    ['Annuelle, sur les remontées des années précédentes'],
    ['Chaque inspecteur définit une périodicité. Au moins deux publications par année scolaire.'],
    ['Rentrée'],
    ['Tout au long de l’année'],
    ['En cours'],
    ['Dès que le réseau est ouvert'],
    ['Dès que possible, au plus tard en juin 2026'],
    ['Date de construction du plan académique de formation.'],
    ['À définir'],
    [''],
  ])('says nothing of « %s »', (schedule) => {
    expect(dat01.check(scheduled(schedule), today)).toEqual([]);
  });
});
