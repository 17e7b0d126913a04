import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';
import { levelWord } from '../../../src/layouts/tables/cellTexts';

describe('the words of a roadmap for its levels', () => {
  it.each([
    ['OBJECTIFS OPERATIONNELS', 'Objectif operationnel'],
    ['Champs opérationnels (CO)', 'Champ opérationnel'],
    ['Mesures', 'Mesure'],
    ['Intitulé', ''],
    ['Libellé de la ligne', ''],
  ])('%s is the header of « %s »', (header, word) => {
    expect(levelWord(header)).toBe(word);
  });

  it.each([
    ['AXE I : Gouvernance', 'Axe'],
    ['Ambition 1 : Gouvernance', 'Ambition'],
    ['Orientation n° 2 – Gouvernance', 'Orientation'],
  ])('%s is a heading of « %s »', (heading, word) => {
    const roadmap = roadmapOf(
      sheet('Feuil1', [
        [heading],
        ['Objectifs', 'Actions', 'Indicateurs'],
        ['Piloter', 'Réunir', 'Nombre de réunions'],
      ]),
    );
    expect(roadmap.levels.axis).toBe(word);
  });
});

describe('several objectives of an axis in one cell', () => {
  it.each([
    ['bullets', '• Piloter la stratégie\n• Associer les collectivités'],
    ['ranks, which are no codes', '1. Piloter la stratégie\n2. Associer les collectivités'],
  ])('are told apart by %s', (_what, cell) => {
    const { objectives } = roadmapOf(
      sheet('Synthèse', [
        ['Axe', 'Objectifs', 'Indicateurs'],
        ['Gouvernance', cell, 'Nombre de réunions'],
        ['Formation', 'Former les équipes', 'Nombre de stages'],
      ]),
    );
    expect(objectives.map(({ code, title }) => [code, title])).toEqual([
      [undefined, 'Piloter la stratégie'],
      [undefined, 'Associer les collectivités'],
      [undefined, 'Former les équipes'],
    ]);
  });
});
