import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** The actions of an objective side by side, one a column, with their labels in the first one. */

const rowsOf = (label: string, withNumbers: boolean) => [
  ['Axe 1 : Gouvernance'],
  [null],
  ['Objectif 1.1 : Organiser les états généraux'],
  ...(withNumbers ? [['N°', '1.1.1', '1.1.2', '1.1.3']] : []),
  [label, 'Animer un comité', 'Organiser les rencontres', 'Rédiger un projet académique d’ENT'],
  ['Pilote', 'DANE', null, null],
  ['Échéance', 'juin 2021', null, 'décembre 2020'],
  ['Partenaires', 'Réseau Canopé', null, null],
  ['Public', 'Écoles', null, null],
  ['Budget', '1 000 €', null, 'À voir'],
  ['Leviers', '• Réunions\n• Journées'],
  ['Indicateurs', 'Nombre de réunions'],
];
const merged = (withNumbers: boolean): string[] => [
  'A1:D1',
  'A3:D3',
  ...(withNumbers ? ['B11:D11', 'B12:D12'] : ['B10:D10', 'B11:D11']),
];

describe('a card for each of several actions in columns', () => {
  it.each(['Actions', 'Intitulé de l’action', 'Mesures'])(
    'reads all of « %s », however little is said of each',
    (label) => {
      const roadmap = roadmapOf(sheet('Gouvernance', rowsOf(label, true), merged(true)));
      expect(tree(roadmap)).toEqual([
        'axe 1 Gouvernance',
        '  objectif 1.1 Organiser les états généraux',
        '    action 1.1.1 Animer un comité',
        '    action 1.1.2 Organiser les rencontres',
        '    action 1.1.3 Rédiger un projet académique d’ENT',
        '    levier Réunions',
        '    levier Journées',
        '    indicateur Nombre de réunions',
      ]);
      expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.due?.text])).toEqual([
        ['DANE', 'juin 2021'],
        [undefined, undefined],
        [undefined, 'décembre 2020'],
      ]);
    },
  );

  it('reads those without a number of which something else is said', () => {
    const roadmap = roadmapOf(sheet('Gouvernance', rowsOf('Intitulé de l’action', false), merged(false)));
    expect(roadmap.actions.map(({ title }) => title)).toEqual([
      'Animer un comité',
      'Rédiger un projet académique d’ENT',
    ]);
    expect(roadmap.unread.map(({ text }) => text)).toContain('Organiser les rencontres');
  });

  it('gives each what is merged over all of them, and no single one the levers of all', () => {
    const rows = rowsOf('Actions', true);
    const roadmap = roadmapOf(sheet('Gouvernance', rows, [...merged(true), 'B6:D6', 'B8:C8']));
    expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.partners?.text])).toEqual([
      ['DANE', 'Réseau Canopé'],
      ['DANE', 'Réseau Canopé'],
      ['DANE', undefined],
    ]);
    expect([...roadmap.levers, ...roadmap.indicators].map(({ actions }) => actions)).toEqual([[], [], []]);
  });
});
