import type { OverviewColumn } from '../overview';
import type { ProseSection } from '../prose';

/**
 * Feuille de route 2024-2025 of the région académique Guyane. Titles, actions, levers and indicators
 * stand as the document has them, mistakes included; the prose is written anew.
 */

export const bullet = '➤';

export const title = 'Feuille de route pour le développement des usages numériques';

export const facts: [string, string][] = [
  ['Région académique', 'Guyane'],
  ['Année', '2024-2025'],
  ['Service', "Délégation de Région Académique au Numérique pour l'Éducation"],
  [
    'Préambule',
    "La feuille de route dit où l'académie veut aller en 2024-2025 et par quelles actions. Elle prolonge le projet " +
      "académique 2024-2027 et tient compte de la stratégie nationale du numérique pour l'éducation.\n" +
      "Trois priorités pour l'année : travailler avec les collectivités et les réseaux, former et certifier élèves et " +
      "professeurs, ouvrir à tous l'ENT et les communs numériques.",
  ],
  [
    'Signataires',
    'Pour le recteur et par délégation, le secrétaire général de région académique\nLe recteur',
  ],
];

export const context: ProseSection[] = [
  {
    heading: '1.1 Contexte de la stratégie numérique',
    paragraphs: [
      "Un territoire vaste et en partie isolé, une population scolaire jeune et nombreuse, beaucoup d'enseignants " +
        "contractuels : la formation reste le premier besoin. Depuis 2020, l'enseignement à distance, les états " +
        "généraux du numérique, la certification des compétences et l'arrivée de l'ENT ont rendu le terrain plus favorable.",
    ],
  },
  {
    heading: '1.2 Orientations de la stratégie numérique académique pour 2024-2025',
    paragraphs: [
      "Développer les usages de la plateforme Moodle et de l'ENT, tirer parti des équipements, mener à bien les projets " +
        "structurants (Guyane connectée, Bien à l'école, Moodle ELEA), former au plus près des équipes et soutenir " +
        "l'innovation, y compris avec l'intelligence artificielle.",
    ],
  },
  {
    heading: "2.1 Consolider l'écosystème dans le sens d'une politique partagée",
    paragraphs: [
      'Finir avec les communes le plan de relance et le plan numérique, soutenir les projets NEFLE, tenir chacun informé.',
    ],
  },
  {
    heading: "2.2 Développer l'enseignement numérique et les compétences numériques",
    paragraphs: [
      "Articuler les offres de formation, préparer à la certification PIX et PIX+EDU, appuyer l'éducation aux médias.",
    ],
  },
  {
    heading: "2.3 Poursuivre l'outillage des utilisateurs et le déploiement des communs numériques",
    paragraphs: [
      "Donner à tous les mêmes services sûrs et durables : l'ENT Wilapa au 2nd degré, un ENT essayé dans 50 écoles, " +
        'Apps Éducation, M@gistère, Educonnect, ELÉA.',
    ],
  },
];

export const overviewHeading = '3.1 Objectifs opérationnels déclinés de la stratégie numérique';

export const overview: OverviewColumn[] = [
  {
    axis: "Consolider l'écosystème dans le sens d'une politique partagée",
    objectives: [
      "Accompagner les collectivités locales dans le déploiement des programmes d'équipement pour le socle numérique dans les établissements scolaires",
      'Impulser et Accompagner des projets numériques dans le cadre de NEFLE',
      "Communiquer sur la stratégie numérique et informer sur l'actualité numérique",
      'Accompagner les établissements dans la transformation numérique',
      'Accompagner et animer les réseaux ERUN, CPNE, RUPN et IAN',
      'Réunir le comité de pilotage du numérique éducatif',
    ],
  },
  {
    axis: "Développer l'enseignement numérique et les compétences numériques",
    objectives: [
      'Former les enseignants au numérique',
      'Développer et certifier les compétences numériques',
      "Renforcer l'éducation aux médias et à l'information",
      'Contribuer à la mise en œuvre des projets structurants et impulser les projets innovants',
    ],
  },
  {
    axis: "Poursuivre l'outillage des utilisateurs et le déploiement des communs numériques",
    objectives: [
      "Accroître les usages de l'ENT Wilapa",
      "Déployer une expérimentation d'ENT académiques pour les écoles de Guyane",
      'Développer les communs numériques, les ressources et les services',
      'Participer au projet de Moodle national ELEA',
    ],
  },
];
