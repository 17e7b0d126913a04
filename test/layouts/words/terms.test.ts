import { isStatusWord } from '../../../src/layouts/words/statusWords';
import { isTerm } from '../../../src/layouts/words/terms';

describe('isTerm', () => {
  it.each([
    'Septembre - décembre 2024',
    'Janvier – mars 2025',
    "Toute l'année",
    'Tout au long de l’année scolaire',
    '1er trimestre',
    '2ème semestre 2025',
    'Trimestre 3 (avril à juin)',
    'T1 2025',
    'Année scolaire 2024-2025',
    'Rentrée 2025',
    'Moyen terme',
    'Période 2 : de la Toussaint à Noël',
  ])('%s says only when', (text) => {
    expect(isTerm(text)).toBe(true);
  });

  it.each([
    'Gouvernance',
    'Plan numérique 2025',
    'La rentrée numérique',
    'Conforter la première année',
    'Axe 1',
    'À long terme, former',
    '1.1',
    '',
  ])('%j says something else', (text) => {
    expect(isTerm(text)).toBe(false);
  });
});

describe('isStatusWord', () => {
  it.each([
    'À faire',
    'A venir',
    'En cours',
    'Fait',
    'Faites',
    'Réalisé',
    'Actions réalisées',
    'Actions en cours',
    'Non commencé',
    'Reste à faire',
    'Terminées',
    'Reportés',
  ])('%s says only how far actions are', (text) => {
    expect(isStatusWord(text)).toBe(true);
  });

  it.each(['Actions', 'Actions à mener en 2025', 'Cours en ligne', 'Faire', 'Réalisation', ''])(
    '%j says something else',
    (text) => {
      expect(isStatusWord(text)).toBe(false);
    },
  );
});
