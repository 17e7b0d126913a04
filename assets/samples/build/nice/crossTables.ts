import type { CrossTable } from './types';

/*
 * The labels stand as in the document, with what its printing left in them: accents that float after a letter
 * (U+0300, U+0301) and, in the first table, words that narrow columns cut in two.
 */
const axisTitles = [
  'Axe 1\nMieux former pour mieux réussir a\u0300 l’École',
  'Axe 2\nMieux accueillir pour assurer l’équité\u0301',
  'Axe 3\nFavoriser une meilleure ouverture de l’École',
];

const citizenship = 'Favoriser tous les partenariats pour préparer à la citoyenneté\u0301';

const objectives = [
  'Conforter les apprentissages de base et installer le socle commun',
  'Améliorer la fluidité\u0301 et la sécurisation des parcours',
  'Développer la persévérance scolaire',
  'Conforter le pilotage pédagogique',
  'Développer l’offre et l’usage du numérique à l’École',
  'Agir sur le climat scolaire et l’apprentissage à travailler ensemble',
  'Lutter contre les inégalités territoriales',
  'Favoriser un environnement de travail de qualité\u0301 et une GRH performante',
  'Permettre une meilleure connaissance du monde économique et social',
  'Développer l’ouverture internationale et les parcours artistiques, culturels et sportifs',
  citizenship,
];

const cutWords: [whole: string, cut: string][] = [
  ['apprentissage à', 'apprentissa ge à'],
  ['environnement', 'environnem ent'],
  ['performante', 'performant e'],
  ['connaissance', 'connaissanc e'],
];

const cutObjectives = objectives.map((label) =>
  cutWords.reduce((text, [whole, cut]) => text.replace(whole, cut), label),
);

/** How many objectives stand under each axis of the projet académique. */
export const objectivesPerAxis = [4, 4, 3];

export const crossTables: CrossTable[] = [
  {
    axisTitles,
    objectives: cutObjectives,
    rows: [
      { code: '1-1', title: 'La lettre des usages', marks: 'û·····û····' },
      { code: '1-2', title: 'Le site de la DANE', marks: 'û·····û····' },
      { code: '1-3', title: 'Le portail pédagogique', marks: 'û·····û····' },
      {
        code: '1-4',
        title: 'L’accompagne- ment et la professionnali- sation',
        marks: 'ûûûûûûû····',
      },
      { code: '1-5', title: "L'élève acteur de sa formation", marks: '·û······û··' },
    ],
  },
  {
    axisTitles,
    // Only this table writes the last word without the floating accent.
    objectives: objectives.map((label) => (label === citizenship ? label.replace('\u0301', '') : label)),
    rows: [
      { code: '2-1', title: "L'évaluation de l'environnement", marks: '···ûûû·û···' },
      { code: '2-2', title: 'Préconisations', marks: 'û···ûûû····' },
      { code: '2-3', title: "L'aide au déploiement", marks: 'û···ûûû····' },
      { code: '2-4', title: 'La labélisation', marks: 'û··ûûû·û·ûû' },
      { code: '2-5', title: 'Le déploiement du THD', marks: '····û·û····' },
    ],
  },
  {
    axisTitles,
    objectives,
    rows: [
      { code: '3-1', title: "Diffusion et valorisation de l'innovation", marks: '····û······' },
      { code: '3-2', title: "Création des Fab' Ecole", marks: '·····ûûû···' },
      { code: '3-3', title: 'Cartographie des usages', marks: '····û······' },
      { code: '3-4', title: 'Suivi des intentions', marks: '····û·û····' },
      { code: '3-5', title: 'Référencement des usages', marks: '····û······' },
    ],
  },
  {
    axisTitles,
    objectives,
    rows: [
      { code: '4-1', title: 'Les DASEN', marks: '···ûû·ûû···' },
      { code: '4-2', title: 'Les inspecteurs', marks: '···ûû··û···' },
      { code: '4-3', title: "Le chef d'établissement - directeur", marks: '···ûû··û···' },
      { code: '4-4', title: 'Le IAN', marks: '···ûû······' },
      { code: '4-5', title: 'Le référent numérique', marks: '···ûû······' },
      { code: '4-6', title: "L'ERUN", marks: 'û··ûû·û····' },
      { code: '4-7', title: 'La DANE', marks: 'û··ûû······' },
    ],
  },
];
