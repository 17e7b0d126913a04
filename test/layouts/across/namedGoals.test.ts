import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** Actions that name objectives of the projet académique: in every layout, however it is said, they are linked. */

const GOALS: Cells = [
  ['Projet académique'],
  ['Axe A : Réussir'],
  ['A1 Accompagner les parcours'],
  ['A2 Réduire les écarts'],
  ['Axe B : Ouvrir'],
  ['B1 Associer les familles'],
  ['B2 Développer les partenariats'],
];

/** A label, and what stands behind it for the first and for the second action. */
const SAID: [string, string, string][] = [
  ['Projet académique', 'A1, B2', 'A2'],
  ['Objectif(s) du PA servi(s)', 'A1 ; B2', 'A2'],
  ['Contribue à', 'A1 et B2', 'A2'],
  [
    'Contribution au projet académique',
    'Accompagner les parcours ; Développer les partenariats',
    'Réduire les écarts',
  ],
  [
    'Lien avec le projet académique',
    'A1 – Accompagner les parcours ; B2 – Développer les partenariats',
    'A2 – Réduire les écarts',
  ],
  ['Objectifs du projet académique', 'Obj. A1 ; Obj. B2', 'Obj. A2'],
  ['En lien avec le projet académique', 'objectifs A1 et B2', 'objectif A2'],
  ['Objectifs du projet académique auxquels l’action contribue', 'A1, B2', 'A2'],
  ['Lien PA', 'A1/B2', 'A2'],
];

type Layout = (label: string, first: string, second: string) => Cells;

const LAYOUTS: [string, Layout][] = [
  [
    'a column',
    (label, first, second) => [
      ['N°', 'Action', 'Pilote', label],
      ['1-1', 'Publier la lettre', 'DANE', first],
      ['1-2', 'Ouvrir le site', 'DSI', second],
    ],
  ],
  [
    'a column beside objectives, levers and indicators',
    (label, first, second) => [
      ['Objectif', 'Actions', 'Leviers', 'Indicateurs', label],
      ['1.1 Informer', '1-1 Publier la lettre', 'Un budget', 'Nombre', first],
      ['1.2 Former', '1-2 Ouvrir le site', 'Un stage', 'Taux', second],
    ],
  ],
  [
    'a label of a fiche',
    (label, first, second) => [
      ['1-1 : Publier la lettre'],
      ['Public', 'Professeurs'],
      ['Pilote', 'DANE'],
      [label, first],
      [],
      ['1-2 : Ouvrir le site'],
      ['Public', 'Professeurs'],
      ['Pilote', 'DSI'],
      [label, second],
    ],
  ],
  [
    'a label over its text',
    (label, first, second) => [
      ['1-1 : Publier la lettre'],
      ['Public'],
      ['Professeurs'],
      ['Pilote'],
      ['DANE'],
      [label],
      [first],
      [],
      ['1-2 : Ouvrir le site'],
      ['Public'],
      ['Professeurs'],
      ['Pilote'],
      ['DSI'],
      [label],
      [second],
    ],
  ],
  [
    'a line of an outline',
    (label, first, second) => [
      ['Axe 1 : Mieux apprendre'],
      ['Objectif 1.1 : Informer'],
      ['Action 1-1 : Publier la lettre'],
      ['Pilote : DANE'],
      [`${label} : ${first}`],
      ['Action 1-2 : Ouvrir le site'],
      ['Pilote : DSI'],
      [`${label} : ${second}`],
    ],
  ],
  [
    'a label of an outline over lines of its own',
    (label, first, second) => [
      ['Axe 1 : Mieux apprendre'],
      ['Objectif 1.1 : Informer'],
      ['Action 1-1 : Publier la lettre'],
      [`${label} :`],
      ...first.split(' ; ').map((goal) => [`- ${goal}`]),
      ['Action 1-2 : Ouvrir le site'],
      [`${label} :`],
      [`- ${second}`],
    ],
  ],
  [
    'a row of rubrics',
    (label, first, second) => [
      ['N°', 'Action', 'Rubrique', 'Contenu'],
      ['1-1', 'Publier la lettre', 'Public', 'Professeurs'],
      [null, null, 'Indicateurs', 'Nombre de lecteurs'],
      [null, null, label, first],
      ['1-2', 'Ouvrir le site', 'Public', 'Tous'],
      [null, null, 'Indicateurs', 'Nombre de visites'],
      [null, null, label, second],
    ],
  ],
  [
    'a line over the columns of a table',
    (label, first, second) => [
      ['N°', 'Action', 'Pilote'],
      ['1-1', 'Publier la lettre', 'DANE'],
      [`${label} : ${first}`],
      ['1-2', 'Ouvrir le site', 'DSI'],
      [`${label} : ${second}`],
    ],
  ],
  [
    'a row of a table on its side',
    (label, first, second) => [
      ['N°', '1-1', '1-2'],
      ['Action', 'Publier la lettre', 'Ouvrir le site'],
      ['Pilote', 'DANE', 'DSI'],
      ['Public', 'Professeurs', 'Tous'],
      [label, first, second],
    ],
  ],
];

describe.each(LAYOUTS)('objectives of the projet académique that actions name in %s', (_where, layout) => {
  it.each(SAID)('are linked: « %s » %s', (label, first, second) => {
    const roadmap = roadmapOf(
      sheet('Actions', layout(label, first, second)),
      sheet('Projet académique', GOALS),
    );
    expect(linksIn(roadmap).sort()).toEqual([
      '1-1 → Accompagner les parcours',
      '1-1 → Développer les partenariats',
      '1-2 → Réduire les écarts',
    ]);
    expect(roadmap.actions).toHaveLength(2);
    expect(roadmap.unread).toEqual([]);
  });
});
