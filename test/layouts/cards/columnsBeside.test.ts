import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Fiches of an axis or an objective in which headers over the texts say what stands beside each of them. */

const GOALS = sheet('Projet académique', [
  ['Projet académique : objectifs'],
  [null],
  ['N°', 'Objectif'],
  [1, 'Accompagner les parcours'],
  [2, 'Réduire les écarts'],
  [3, 'Associer les familles'],
]);

const fieldsOf = ({ actions }: Roadmap): string[] =>
  actions.map(({ title, fields }) =>
    [title, fields.owner?.text, fields.due?.text].filter(Boolean).join(' / '),
  );

function linksOf({ actions, frameworks, links }: Roadmap): string[] {
  const goals = frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  return links.map(({ action, objective }) =>
    [actions.find(({ id }) => id === action)?.title, goals.find(({ id }) => id === objective)?.title].join(
      ' × ',
    ),
  );
}

const LINKS = [
  'Réunir les référents × Accompagner les parcours',
  'Réunir les référents × Associer les familles',
  'Livrer les tablettes × Réduire les écarts',
];

describe('headers over the texts of a card', () => {
  const fiche = (code: number, title: string, actions: Cells): Cells => [
    [`Axe ${code}`, title],
    [null, 'Libellé', 'Référent', 'Échéance', 'Objectif du projet académique'],
    ['Objectifs', `Faire de ${title} une priorité`],
    ...actions,
    ['Ressources', `Un crédit pour ${title}`],
    ['Preuves', `Nombre de ${title}`],
    [null],
  ];
  const FICHES: Cells = [
    ...fiche(1, 'Formations', [
      ['Mesures', 'Réunir les référents', 'DAN', null, 'Accompagner les parcours\nAssocier les familles'],
      [null, 'Ouvrir un parcours', null, 'juin 2025'],
    ]),
    ...fiche(2, 'Équipements', [
      ['Mesures', 'Livrer les tablettes', 'DSI', 'mars 2026', 'Réduire les écarts'],
    ]),
  ];

  it('say what stands beside each of the actions', () => {
    const roadmap = roadmapOf(sheet('Fiches', FICHES, ['A4:A5', 'B1:E1', 'B9:E9']), GOALS);
    expect(tree(roadmap)).toEqual([
      'axe 1 Formations',
      '  objectif Faire de Formations une priorité',
      '    action Réunir les référents',
      '    action Ouvrir un parcours',
      '    levier Un crédit pour Formations',
      '    indicateur Nombre de Formations',
      'axe 2 Équipements',
      '  objectif Faire de Équipements une priorité',
      '    action Livrer les tablettes',
      '    levier Un crédit pour Équipements',
      '    indicateur Nombre de Équipements',
    ]);
    expect(fieldsOf(roadmap)).toEqual([
      'Réunir les référents / DAN',
      'Ouvrir un parcours / juin 2025',
      'Livrer les tablettes / DSI / mars 2026',
    ]);
    expect(linksOf(roadmap)).toEqual(LINKS);
    expect(roadmap.unread).toEqual([]);
  });

  it('stand below the lines that name the axis and the objective, with a word over the labels', () => {
    const roadmap = roadmapOf(
      sheet('Fiche 1', [
        ['Axe', '1 – Usages'],
        ['Objectif', '1.1 – Former'],
        ['Rubrique', 'Contenu', 'Pilote', 'Calendrier', 'Objectif du projet académique'],
        ['Actions', 'Réunir les référents', 'DAN', '2025', 'Accompagner les parcours\nAssocier les familles'],
        [null, 'Livrer les tablettes', 'DSI', '2026', 'Réduire les écarts'],
        ['Leviers', 'Pix'],
        ['Indicateurs', 'Nombre de réunions'],
      ]),
      GOALS,
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Réunir les référents',
      '    action Livrer les tablettes',
      '    levier Pix',
      '    indicateur Nombre de réunions',
    ]);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DAN', 'DSI']);
    expect(linksOf(roadmap)).toEqual(LINKS);
    expect(roadmap.unread).toEqual([]);
  });

  it('give their measures to the indicators, and hold for every line that fills them', () => {
    const roadmap = roadmapOf(
      sheet('Fiche 1', [
        ['Axe 1 : Usages'],
        [null, 'Intitulé', 'Pilote', 'Échéance', 'Valeur cible'],
        ['Objectifs', 'Former les équipes'],
        ['Actions', 'Réunir les référents', 'DAN', 'Juin 2025'],
        ['Leviers', 'Pix', 'DSI'],
        ['Indicateurs', 'Nombre de réunions', 'DRANE', 'Juin 2026', '12'],
        [null, 'Taux de réponse', 'DRANE', null, '80 %'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif Former les équipes',
      '    action Réunir les référents',
      '    levier Pix',
      '    indicateur Nombre de réunions → 12',
      '    indicateur Taux de réponse → 80 %',
    ]);
    expect(fieldsOf(roadmap)).toEqual(['Réunir les référents / DAN / Juin 2025']);
  });
});

describe('a small table beside the label of the same word', () => {
  const fiche = (code: string, title: string, actions: Cells, last: string): Cells => [
    [`Objectif ${code}`, title],
    ['Axe', '1 – Usages'],
    ['Actions', 'Action', 'Pilote', 'Échéance', 'Objectif du projet académique servi'],
    ...actions,
    ['Leviers', '- Pix\n- Tribu'],
    ['Indicateurs', last],
    [null],
  ];

  it('names the actions in its lines, not in its headers', () => {
    const roadmap = roadmapOf(
      sheet(
        'Fiches',
        [
          ...fiche(
            '1.1',
            'Former',
            [
              [
                null,
                'Réunir les référents',
                'DAN',
                'juin 2025',
                'Accompagner les parcours\nAssocier les familles',
              ],
              [null, 'Ouvrir un parcours', 'DSI'],
            ],
            'Nombre de réunions',
          ),
          ...fiche(
            '1.2',
            'Équiper',
            [[null, 'Livrer les tablettes', 'DSI', null, 'Réduire les écarts']],
            'Indicateurs renseignés',
          ),
        ],
        ['B1:E1', 'B2:E2', 'A3:A5', 'B6:E6', 'B7:E7', 'A11:A12'],
      ),
      GOALS,
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Réunir les référents',
      '    action Ouvrir un parcours',
      '    levier Pix',
      '    levier Tribu',
      '    indicateur Nombre de réunions',
      '  objectif 1.2 Équiper',
      '    action Livrer les tablettes',
      '    levier Pix',
      '    levier Tribu',
      '    indicateur Indicateurs renseignés',
    ]);
    expect(fieldsOf(roadmap)).toEqual([
      'Réunir les référents / DAN / juin 2025',
      'Ouvrir un parcours / DSI',
      'Livrer les tablettes / DSI',
    ]);
    expect(linksOf(roadmap)).toEqual(LINKS);
    expect(roadmap.unread).toEqual([]);
  });
});
