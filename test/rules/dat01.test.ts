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

describe('DAT-01, a day that no calendar has', () => {
  it.each(['31/06/2026', '30 février 2026', 'Bilan le 31/11/2025'])('finds « %s »', (schedule) => {
    const [found, ...others] = dat01.check(scheduled(schedule), today);
    expect(others).toEqual([]);
    expect(found?.parameters.kind).toBe('no-such-day');
  });

  it('looks at the beginning and the end of an action too', () => {
    const actions = [action('A', { fields: texts({ start: '31/09/2025', due: '31/06/2026' }) })];
    expect(dat01.check(roadmap({ actions }), today)[0]?.parameters.texts).toEqual([
      '31/09/2025',
      '31/06/2026',
    ]);
  });

  it.each(['30/06/2026', '29/02/2028', '10/16/2026', '31/32', '2.3.1', '12 écoles 2026'])(
    'says nothing of « %s »',
    (schedule) => {
      expect(dat01.check(scheduled(schedule), today)).toEqual([]);
    },
  );
});
