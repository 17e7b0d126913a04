/** An invented académie: an ordinary roadmap in which nothing is left to say. */

export const title = 'Feuille de route du numérique éducatif 2026-2029';

export const facts: [string, string][] = [
  ['Académie', 'Académie de Belleville'],
  ['Période', '2026-2029'],
  ['Version', '1.2'],
  ['Service', 'Délégation de région académique au numérique éducatif (DRANE)'],
];

export const context = {
  heading: 'Contexte',
  paragraphs: [
    'Cette feuille de route réunit ce que les services de l’académie et les collectivités feront ensemble pour le numérique éducatif. Chaque action a un pilote, une échéance et un indicateur.',
    'Elle prolonge le projet académique 2025-2030 : la dernière feuille montre l’objectif auquel chaque action contribue.',
  ],
};

/** One row of the table of an axis: an action and the indicator that measures it. */
export interface ActionRow {
  code: string;
  action: string;
  owner: string;
  audience: string;
  /** ISO days. */
  start: string;
  due: string;
  status: 'À venir' | 'En cours';
  indicator: string;
  /** A share is written as one, `share` says so: 0.35 is 35 %. */
  share?: true;
  baseline: number;
  current: number;
  target: number;
  /** Which objectives of the projet académique it serves, in the order of the matrix. */
  serves: number[];
}

export interface Axis {
  number: number;
  title: string;
  objectives: { code: string; title: string; rows: ActionRow[] }[];
}

export const axes: Axis[] = [
  {
    number: 1,
    title: 'Développer les usages pédagogiques',
    objectives: [
      {
        code: '1.1',
        title: 'Former les équipes pédagogiques',
        rows: [
          {
            code: '1.1.1',
            action: 'Ouvrir des ateliers dans chaque bassin',
            owner: 'DRANE',
            audience: 'Enseignants du second degré',
            start: '2026-09-01',
            due: '2029-06-30',
            status: 'En cours',
            indicator: 'Nombre d’enseignants présents aux ateliers',
            baseline: 180,
            current: 240,
            target: 600,
            serves: [0, 1],
          },
          {
            code: '1.1.2',
            action: 'Certifier les compétences numériques des formateurs',
            owner: 'École académique de la formation continue',
            audience: 'Formateurs',
            start: '2027-01-04',
            due: '2029-03-31',
            status: 'À venir',
            indicator: 'Part des formateurs certifiés',
            share: true,
            baseline: 0.2,
            current: 0.25,
            target: 0.8,
            serves: [1],
          },
        ],
      },
      {
        code: '1.2',
        title: 'Accompagner les élèves dans leurs apprentissages',
        rows: [
          {
            code: '1.2.1',
            action: 'Proposer des parcours d’entraînement en français',
            owner: 'Inspection du premier degré',
            audience: 'Élèves de cycle 3',
            start: '2026-09-01',
            due: '2029-07-06',
            status: 'En cours',
            indicator: 'Part des écoles qui emploient les parcours',
            share: true,
            baseline: 0.1,
            current: 0.15,
            target: 0.6,
            serves: [0],
          },
          {
            code: '1.2.2',
            action: 'Prêter du matériel adapté aux élèves en situation de handicap',
            owner: 'Service de l’école inclusive',
            audience: 'Élèves à besoins éducatifs particuliers',
            start: '2026-11-02',
            due: '2029-06-30',
            status: 'En cours',
            indicator: 'Nombre d’élèves équipés',
            baseline: 95,
            current: 110,
            target: 300,
            serves: [0, 2],
          },
        ],
      },
    ],
  },
  {
    number: 2,
    title: 'Offrir un environnement sûr et accessible',
    objectives: [
      {
        code: '2.1',
        title: 'Équiper les écoles et les établissements',
        rows: [
          {
            code: '2.1.1',
            action: 'Relier les collèges ruraux au très haut débit',
            owner: 'Direction des systèmes d’information',
            audience: 'Collèges',
            start: '2026-10-01',
            due: '2028-12-31',
            status: 'En cours',
            indicator: 'Nombre de collèges reliés',
            baseline: 12,
            current: 15,
            target: 40,
            serves: [2],
          },
          {
            code: '2.1.2',
            action: 'Renouveler les postes des salles informatiques',
            owner: 'Conseil départemental',
            audience: 'Collèges et lycées',
            start: '2027-03-01',
            due: '2029-05-31',
            status: 'À venir',
            indicator: 'Part des postes de moins de cinq ans',
            share: true,
            baseline: 0.4,
            current: 0.42,
            target: 0.75,
            serves: [2, 3],
          },
        ],
      },
      {
        code: '2.2',
        title: 'Protéger les données des élèves',
        rows: [
          {
            code: '2.2.1',
            action: 'Tenir le registre des traitements de chaque établissement',
            owner: 'Délégué à la protection des données',
            audience: 'Chefs d’établissement',
            start: '2026-09-15',
            due: '2028-12-15',
            status: 'En cours',
            indicator: 'Part des établissements dont le registre est à jour',
            share: true,
            baseline: 0.3,
            current: 0.45,
            target: 1,
            serves: [3],
          },
          {
            code: '2.2.2',
            action: 'Sensibiliser les familles aux usages responsables',
            owner: 'Direction de cabinet',
            audience: 'Parents d’élèves',
            start: '2027-01-11',
            due: '2029-04-30',
            status: 'À venir',
            indicator: 'Nombre de réunions avec les familles',
            baseline: 6,
            current: 8,
            target: 50,
            serves: [1, 3],
          },
        ],
      },
    ],
  },
];

export const framework = {
  title: 'Contribution au projet académique 2025-2030',
  axes: [
    {
      title: 'Ambition 1 : Faire réussir chaque élève',
      objectives: ['Élever le niveau de tous', 'Soutenir les équipes'],
    },
    {
      title: 'Ambition 2 : Ouvrir l’école',
      objectives: ['Réduire les inégalités', 'Associer les familles et les partenaires'],
    },
  ],
};
