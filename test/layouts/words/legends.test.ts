import { isLegend } from '../../../src/layouts/words/legends';

describe('isLegend', () => {
  it.each([
    '● contribution forte ; ○ contribution partielle',
    'Légende : X = oui, P = en partie',
    '✓ fait / ✗ abandonné',
    '■ : lancé | □ : à lancer',
    'X : mois de travail sur l’action',
    '● : l’action sert cet objectif.',
    '✓ = fait',
    '+ : un peu   ++ : nettement   +++ : sa raison d’être',
  ])('%j says what marks mean', (text) => {
    expect(isLegend(text)).toBe(true);
  });

  it.each([
    '',
    '● Former les professeurs',
    '• Former ; • Publier',
    '● Former\n○ Pix',
    'A voir / B à faire',
    'Former ; publier',
    'X : Former les équipes',
    'Axe 1 : Former',
    'Former   Axe 1 : Usages',
    'x',
  ])('%j does not', (text) => {
    expect(isLegend(text)).toBe(false);
  });
});
