import { isOpenLine } from '../../../src/layouts/words/openLines';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Lines that stand where rows are still to come. */

const HEADER = ['Objectifs opérationnels', 'Actions', 'Moyens', 'Indicateurs'];
const READ = [
  'axe 1 Former',
  '  objectif 1.1 Certifier les élèves',
  '    champ Accompagner les collèges',
  '      action Ouvrir un parcours',
  '      levier Pix',
  '      indicateur Nombre de certifiés',
  '  objectif 1.2 Associer les familles',
  '  objectif 1.3 Former les équipes',
  '    champ Accompagner les lycées',
  '      action Animer un réseau',
  '      levier Une lettre',
  '      indicateur Nombre de formés',
];
const table = (line: string): (string | null)[][] => [
  ['AXE 1 : Former'],
  [null],
  HEADER,
  ['Objectif 1.1 : Certifier les élèves'],
  ['Accompagner les collèges', 'Ouvrir un parcours', 'Pix', 'Nombre de certifiés'],
  ['Objectif 1.2 : Associer les familles'],
  [line],
  ['Objectif 1.3 : Former les équipes'],
  ['Accompagner les lycées', 'Animer un réseau', 'Une lettre', 'Nombre de formés'],
];

describe('a line that is still to be written', () => {
  it.each(['À préciser', 'En cours de rédaction', 'Pas d’action à ce jour', 'À définir avec la région'])(
    '« %s » is no item, and the table goes on below it',
    (line) => {
      const roadmap = roadmapOf(sheet('Axe 1', table(line), ['A1:D1', 'A4:D4', 'A6:D6', 'A7:D7', 'A8:D8']));
      expect(tree(roadmap)).toEqual(READ);
      expect(roadmap.unread).toContainEqual(expect.objectContaining({ text: line }));
    },
  );

  it('may stand in one cell, and at the end of the table', () => {
    const rows = [...table('À compléter'), ['Objectif 1.4 : Équiper les écoles'], ['À compléter']];
    const roadmap = roadmapOf(sheet('Axe 1', rows, ['A1:D1', 'A4:D4', 'A6:D6', 'A8:D8', 'A10:D10']));
    expect(tree(roadmap)).toEqual([...READ, '  objectif 1.4 Équiper les écoles']);
  });

  it('is none where it goes on to say something', () => {
    expect(isOpenLine('À construire : une communauté de référents')).toBe(false);
    expect(isOpenLine('En cours d’année, réunir les référents')).toBe(false);
    expect(isOpenLine('Aucune école sans référent')).toBe(false);
  });
});
