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
