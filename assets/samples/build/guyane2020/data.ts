import type { OverviewColumn } from '../overview';
import type { ProseSection } from '../prose';
import type { AxisSheet } from './axisSheet';
import { digitalPlan } from './digitalPlan';
import { governance } from './governance';
import { innovation } from './innovation';
import { secureUses } from './secureUses';
import { support } from './support';

/**
 * Feuille de route 2020-2021 of the académie de Guyane. Titles, actions, levers, indicators and
 * figures stand as the document has them, mistakes included; the prose is written anew.
 */

/** The tables' bullets were drawn in a symbol font; this is the arrow they look like. */
export const bullet = '➢';

export const title = 'Feuille de route 2020-2021 pour le développement des usages du numérique';

export const facts: [string, string][] = [
  ['Titre', title],
  ['Académie', 'Guyane'],
  ['Année scolaire', '2020-2021'],
  ['Service', 'Délégation académique au numérique éducatif (DANE)'],
  [
    'Préambule',
    'Ce document dit ce que l’académie veut obtenir du numérique en 2020-2021 et ce qu’elle fera pour cela. ' +
      'Il prend la suite des travaux commencés en 2013 et tire les leçons de la continuité pédagogique du printemps 2020.\n' +
      'L’année sera surtout celle des états généraux du numérique, de la certification PIX des élèves de 3ème et de ' +
      'Terminale, du projet d’ENT et de l’équipement des écoles et des collèges.\n' +
      'Le contenu pourra être ajusté en cours d’année.',
  ],
  ['Signataire', 'Le recteur'],
];

export const context: ProseSection[] = [
  {
    heading: '1.1 - CONTEXTE DE LA STRATEGIE :',
    paragraphs: [
      'L’académie couvre un territoire très étendu, en partie isolé, où la population scolaire est jeune et augmente vite. ' +
        'La maîtrise du français, le décrochage et la part de contractuels peu formés restent des points sensibles.',
      'Sur 32 collèges publics, 31 sont en éducation prioritaire renforcée. La construction de 10 collèges, de 5 lycées et ' +
        'de 500 classes du premier degré est prévue d’ici 10 ans.',
      'L’enseignement à distance du printemps a fait progresser les usages. Les équipements, la connexion et l’absence ' +
        'd’ENT freinent encore le travail en classe.',
    ],
  },
  {
    heading: '1.2 - ORIENTATIONS DE LA STRATEGIE NUMERIQUE ACADEMIQUE POUR 2020-2021 :',
    paragraphs: [
      'Consolider les infrastructures et les services, former les enseignants au plus près de leur établissement, ' +
        'partager le pilotage avec les collectivités et soutenir les équipes qui innovent.',
    ],
  },
  {
    heading:
      '2.1 - ARTICULER LES AMBITIONS DES PARTENAIRES DE L’EDUCATION, ACTEURS DU NUMERIQUE, POUR CONSTRUIRE UN PROJET DE DEVELOPPEMENT DU NUMERIQUE EDUCATIF, PARTAGE ET REALISTE :',
    paragraphs: [
      'S’accorder avec la collectivité territoriale et les partenaires sur l’équipement, la maintenance, la formation ' +
        'et un socle numérique de base commun aux établissements.',
    ],
  },
  {
    heading:
      '2.2 - ACCOMPAGNER  LES USAGES, L’EDUCATION AU NUMERIQUE  ET L’EVOLUTION DES PRATIQUES PEDAGOGIQUES  VERS UN  TERRITOIRE APPRENANT :',
    paragraphs: [
      'Équiper ne suffit pas : il faut aussi former largement, assister les équipes et offrir à tous des services sûrs ' +
        'pour enseigner, en classe comme à distance.',
    ],
  },
];

export const overviewHeading = '3.1 - OBJECTIFS OPERATIONNELS ET AXES DE LA STRATEGIE :';

export const overview: OverviewColumn[] = [
  {
    axis: 'Gouvernance et pilotage',
    objectives: [
      'Organiser les Etats Généraux du Numérique en Guyane',
      null,
      'Contribuer à la création d’une instance de pilotage du numérique éducatif (CTG, RECTORAT)',
      null,
      'Renforcer le partenariat entre avec l’INSPE et CANOPE',
      null,
      'Communiquer sur la stratégie numérique et impliquer tous les acteurs de l’éducation',
      null,
      'Réunir le Comité de pilotage académique du numérique éducatif',
      null,
      'Reconduire l’ observatoire des usages du numérique',
    ],
  },
  {
    axis: 'Plan numérique',
    objectives: [
      'Accompagner les collèges et les écoles',
      null,
      null,
      null,
      'Contractualiser avec les collectivités',
      null,
      null,
      null,
      'Piloter le plan numérique',
    ],
  },
  {
    axis: 'Accompagnement et formation',
    objectives: [
      'Accompagner les établissements à la transformation numérique',
      null,
      'Former les enseignants au numérique',
      null,
      'Accompagner et animer les réseaux ERUN CPCN, RUPN et IAN',
      null,
      'Développer l’utilisation des ressources et des services numériques',
      null,
      'Informer de l’actualité du numérique',
      null,
      'Proposer aux enseignants des ateliers dans des tiers lieux',
    ],
  },
  {
    axis: 'Usages sécurisés',
    objectives: [
      'Généraliser l’usage d’EDUCONNECT pour accéder aux téléservices',
      null,
      null,
      null,
      'Renforcer la gestion du réseau pédagogique dans les établissements',
      null,
      null,
      null,
      'Mettre en place un ENT académique',
    ],
  },
  {
    axis: 'Innovation et expérimentation',
    objectives: [
      'Accompagner les TraAM',
      null,
      null,
      null,
      null,
      null,
      'Impulser les projets numériques innovants dans les établissements',
    ],
  },
];

export const axisSheets: AxisSheet[] = [governance, digitalPlan, support, secureUses, innovation];

export const situation: ProseSection[] = [
  {
    heading: '4.1 - LES EQUIPEMENTS ET LES INFRASTRUCTURES DES ETABLISSEMENTS',
    paragraphs: [
      '211 établissements publics : 13 lycées, 31 collèges (30 en REP+) et 167 écoles. L’équipement est correct en lycée, ' +
        'insuffisant en collège, très insuffisant à l’école. Les débits sont faibles et la maintenance ne suit pas.',
    ],
  },
  {
    heading: '4.2 - LE PLAN NUMERIQUE',
    paragraphs: [
      'Collèges : déploiement prévu à la rentrée 2020. Écoles : programmes 2015 et 2016 réalisés, phase 1 d’ENIR en cours ' +
        'dans 7 écoles, phase 2 conventionnée, dossiers de la phase 3 attendus le 15 septembre 2020.',
    ],
  },
  {
    heading: '4.3 - LA FORMATION AU ET PAR LE NUMERIQUE',
    paragraphs: [
      'La formation se fait surtout en établissement, par modules de 3h proposés depuis 4 ans ; le temps que les équipes ' +
        'peuvent y donner diminue. M@gistère progresse fortement au 1er degré, légèrement au 2nd degré ; l’académie y a ' +
        'élaboré deux parcours. Le salon GUYANUM a tenu sa troisième édition en octobre 2019.',
    ],
  },
  {
    heading: '4.4 - LES INSTANCES - LES PARTENAIRES - LA RELATION DSI-DANE',
    paragraphs: [
      'Le COPIL académique s’est réuni une fois en 2019-2020. Les partenariats sont bons, mais restent à formaliser. ' +
        'La DSI tient la technique, la DANE la formation et la communication.',
    ],
  },
  {
    heading: '4.6  - LA DANE ET SES COLLABORATEURS',
    paragraphs: [
      'Soit un total de 3ETP : un DAN, un adjoint référent pour le 1er degré et deux chargés de mission à temps partiel.',
      'Autour d’eux : 10 CPNE, 1 correspondant Primabord, 44 RUPN, 20 IAN, 1 correspondant académique Moodle, ' +
        '1 correspondant ressources et l’équipe M@gistère.',
    ],
  },
];
