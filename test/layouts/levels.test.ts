import { sheet } from '../support/grid';
import { roadmapOf } from '../support/reading';
import { levelWord } from '../../src/layouts/cellTexts';

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
