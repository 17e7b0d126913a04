import { readHeader, readPluralNoun } from '../../../src/layouts/words/vocabulary';

describe('what a heading says that its list holds', () => {
  it.each([
    ['Actions', 'action'],
    ['Plan d’actions', 'action'],
    ['Fiches-actions 2024-2025', 'action'],
    ['Liste des objectifs', 'objective'],
    ['Tableau de bord des indicateurs', 'indicator'],
    ['Les axes de la feuille de route', 'axis'],
    ['Fiche de stock', null],
    ['Annuaire', null],
  ])('« %s »: %s', (text, noun) => {
    expect(readPluralNoun(text)).toBe(noun);
  });
});

describe('a header', () => {
  it.each([
    ['OBJECTIFS\nOPERATIONNELS', { role: 'objective' }],
    ['Indicateurs d’évaluation', { role: 'indicator' }],
    ['INDICATEURS ET PREUVES DE RÉUSSITE', { role: 'indicator' }],
    ['Cible 2025', { role: 'cible', year: 2025 }],
    ['Objectifs 2021 (réactualisation chaque année)', { role: 'target', year: 2021 }],
    ['Réalisé au 30/06', { role: 'current' }],
    ['% d’avancement', { role: 'progress' }],
    ['N° action', { role: 'code', of: 'action' }],
    ['Intitulé de l’action', { role: 'title', of: 'action' }],
    ['Moyens et acteurs mobilisés', { role: 'lever' }],
    ['Remarques, moyens, points de vigilance …', { role: 'remarks' }],
    ['Quand ?', { role: 'due' }],
    ['Indica- teurs', { role: 'indicator' }],
    ['ÉCHÉ-\nANCE', { role: 'due' }],
    ['Éléments de diagnostic', { role: 'section' }],
  ])('« %s »', (text, word) => {
    expect(readHeader(text)).toEqual(word);
  });

  it.each(['Publication d’un livre blanc', 'Objectif 1.1', 'Former les enseignants', '2020-2021', ''])(
    '« %s » is none',
    (text) => {
      expect(readHeader(text)).toBeNull();
    },
  );
});
