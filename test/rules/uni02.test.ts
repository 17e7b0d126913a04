import { findingText } from '../../src/messages/fr';
import { uni02 } from '../../src/rules/uni02';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const check = (title: string, unit: string): ReturnType<typeof inShort> => {
  const target = measure(`50 ${unit}`, { value: 50, unit, source: at('C4') });
  return inShort(uni02.check(roadmap({ indicators: [indicator(title, { targets: [target] })] }), today));
};

describe('UNI-02, another noun in the target', () => {
  it.each([
    ['Nombre de projets faisant le lien entre orientation et numérique', 'actions'],
    ['Nb d’élèves certifiés', 'établissements'],
  ])('asks whether it is the same: « %s », « %s »', (title, unit) => {
    expect(check(title, unit)).toEqual([['UNI-02', 'avertissement', 'Feuille!C4']]);
  });

  it.each([
    ['Nombre d’élèves intégrés dans le module', 'élèves accompagnés'],
    ['Nombre de comités de pilotage avec les collectivités', 'réunions'],
    ['Nombre de systèmes déployés', '/ 122'],
    ['Nombre de cadres formés', '%'],
    ['Niveau moyen atteint', 'PIX'],
    ['Nombre d’heures de formation', 'h'],
    ['Nombre de RUPN', 'référents'],
    ['Nombre d’emplois', 'ETP'],
  ])('does not ask it of « %s », « %s »', (title, unit) => {
    expect(check(title, unit)).toEqual([]);
  });
});

describe('UNI-02, another noun in a value', () => {
  const current = (text: string, unit: string): ReturnType<typeof measure> =>
    measure(text, { value: 188, unit, source: at('N10') });
  const target = measure('320', { value: 320 });
  const valued = (...more: Parameters<typeof indicator>[1][]): ReturnType<typeof uni02.check> =>
    uni02.check(
      roadmap({
        indicators: more.map((one) => indicator('Nombre d’écoles raccordées', { targets: [target], ...one })),
      }),
      today,
    );

  it('asks whether it is the same thing', () => {
    const found = valued({ current: current('188 élèves', 'élèves') });
    expect(inShort(found)).toEqual([['UNI-02', 'avertissement', 'Feuille!N10']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      '« Nombre d’écoles raccordées » a pour valeur « 188 élèves » : est-ce la même chose ?',
    );
  });

  it('says nothing of the same thing, nor where other values name theirs', () => {
    const baseline = measure('140 écoles', { value: 140, unit: 'écoles' });
    expect(valued({ current: current('188 écoles', 'écoles') })).toEqual([]);
    expect(valued({ current: current('188 établissements', 'établissements') })).toEqual([]);
    expect(valued({ baseline, current: current('188 élèves', 'élèves') })).toEqual([]);
  });
});

describe('UNI-02, another noun in the column of units', () => {
  const usual = ['manuels', 'robots', 'films', 'guides'].map((unit) => [`Nombre de ${unit} livrés`, unit]);
  const inUnits = (...rows: string[][]): ReturnType<typeof inShort> => {
    const indicators = [...usual, ...rows].map(([title, unit], i) =>
      indicator(title!, { unit: unit!, source: at(`B${String(i + 4)}`) }),
    );
    return inShort(uni02.check(roadmap({ indicators }), today));
  };

  it('asks it of the only unit that does not repeat what is counted', () => {
    expect(inUnits(['Nombre de classes dotées', 'écoles'])).toEqual([
      ['UNI-02', 'avertissement', 'Feuille!B8'],
    ]);
  });

  it('asks it of a count in %, unless its values are shares', () => {
    const counted = (text: string, unit?: string): ReturnType<typeof inShort> => {
      const targets = [measure(text, { value: 80, ...(unit !== undefined && { unit }) })];
      const indicators = [
        ...usual.map(([title, of]) => indicator(title!, { unit: of! })),
        indicator('Nombre de classes dotées', { unit: '%', targets, source: at('B8') }),
      ];
      return inShort(uni02.check(roadmap({ indicators }), today));
    };
    expect(counted('80')).toEqual([['UNI-02', 'avertissement', 'Feuille!B8']]);
    expect(counted('80 %', '%')).toEqual([]);
  });

  it.each([
    ['the same noun', [['Nombre de classes dotées', 'classes']]],
    ['another name of it', [['Nombre de comités tenus', 'réunions']]],
    ['a unit that names nothing', [['Nombre de classes dotées', 'unité']]],
    [
      'units that seldom repeat it',
      [
        ['Nombre de classes dotées', 'écoles'],
        ['Nombre de stages ouverts', 'personnels'],
        ['Nombre de cafés tenus', 'parents'],
      ],
    ],
  ])('says nothing of %s', (_what, rows) => {
    expect(inUnits(...rows)).toEqual([]);
  });
});
