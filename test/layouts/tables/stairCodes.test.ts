import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

const HEADER = ['Code', 'Axe', 'Objectif', 'Action', 'Pilote'];

it('one column of codes numbers axes, objectives and actions that stand one a row', () => {
  const roadmap = roadmapOf(
    sheet('Arbre', [
      HEADER,
      ['Axe 1', 'Associer les familles'],
      ['1.1', '', 'Accompagner'],
      ['1.1.1', '', '', 'Traduire les guides', 'DANE'],
      ['', '', '', 'Ouvrir des permanences', 'DANE'],
      ['Axe 2', 'Produire'],
      ['2.1', '', 'Partager'],
      ['2.1.1', '', '', 'Ouvrir une banque', 'DSI'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Associer les familles',
    '  objectif 1.1 Accompagner',
    '    action 1.1.1 Traduire les guides',
    '    action Ouvrir des permanences',
    'axe 2 Produire',
    '  objectif 2.1 Partager',
    '    action 2.1.1 Ouvrir une banque',
  ]);
  expect(roadmap.unread).toEqual([]);
});

it('codes beside levels that share their rows are those of the actions', () => {
  const roadmap = roadmapOf(
    sheet('Tableau', [
      HEADER,
      ['1.1.1', 'Associer les familles', 'Accompagner', 'Traduire les guides', 'DANE'],
      ['1.1.2', '', '', 'Ouvrir des permanences', 'DANE'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe Associer les familles',
    '  objectif Accompagner',
    '    action 1.1.1 Traduire les guides',
    '    action 1.1.2 Ouvrir des permanences',
  ]);
});
