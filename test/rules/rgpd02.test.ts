import { rgpd02 } from '../../src/rules/rgpd02';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const measured = (title: string): ReturnType<typeof roadmap> =>
  roadmap({ indicators: [indicator(title, { source: at('D4') })] });

describe('RGPD-02, indicators taken from the file of a person', () => {
  it.each([
    ['Pourcentage d’enseignants valorisés dans leur rapport d’inspection'],
    ['Retour PPCR par les inspecteurs'],
    ['Taux d’absentéisme'],
    ['Liste nominative des formateurs'],
  ])('finds « %s »', (title) => {
    expect(inShort(rgpd02.check(measured(title), today))).toEqual([['RGPD-02', 'information', 'Feuille!D4']]);
  });

  it.each([
    ['Nombre d’enseignants formés'],
    ['Rapport d’activité'],
    ['Nombre d’élèves certifiés'],
    ['Inspections informées'],
  ])('says nothing of « %s »', (title) => {
    expect(rgpd02.check(measured(title), today)).toEqual([]);
  });
});

describe('RGPD-02, what is noted of each one', () => {
  it.each(['Note de chaque élève au test', 'Résultats obtenus par chaque candidat', 'Bulletin par élève'])(
    'finds « %s »',
    (title) => {
      expect(inShort(rgpd02.check(measured(title), today))).toEqual([
        ['RGPD-02', 'information', 'Feuille!D4'],
      ]);
    },
  );

  it.each([
    'Note moyenne au test',
    'Nombre d’heures par élève',
    'Un référent dans chaque école',
    'Note de service',
  ])('says nothing of « %s »', (title) => {
    expect(rgpd02.check(measured(title), today)).toEqual([]);
  });
});
