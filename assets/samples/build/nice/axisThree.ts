import type { Axis } from './types';

/** The document repeats these remarks in fiches 3-3 and 3-5. */
const sharedRemarks =
  "Communiquer pour un usage raisonné de l'outil, au premier comme au second degré. Prévoir un outil qui note les liens créés par la cartographie.";

export const axisThree: Axis = {
  number: 3,
  coverTitle: 'Rechercher et expérimenter pour faire évoluer les pratiques',
  coverText:
    "Soutenir l'innovation, qu'elle vienne de la recherche, des laboratoires privés, des entreprises ou des professeurs, et faire naître des façons d'apprendre plus individualisées et plus collaboratives.",
  ficheTitle: 'Rechercher et expérimenter pour faire évoluer les pratiques',
  listTitle: 'Rechercher et expérimenter pour faire évoluer les pratiques',
  card: [
    {
      label: 'Contexte',
      text: "Le numérique porte le changement : situations d'apprentissage inédites, approches créatives, partenaires multiples. L'innovation vient aussi de l'université et de l'ESPE, à accompagner, et des entreprises \"Ed-Tech\", avec lesquelles on peut expérimenter.",
    },
    {
      label: 'Objectifs recherchés',
      text: "Faire connaître aux professeurs les actions innovantes, d'où qu'elles viennent. Mesurer cette innovation par des démarches robustes. Suivre de façon formalisée les demandes d'accompagnement.",
    },
    {
      label: 'Stratégie',
      text: 'Repérer et suivre l\'innovation, avec une réponse systématique. Créer un groupe de travail avec le PASIE. Diffuser les travaux de "prérecherche" des étudiants de l\'ESPE. Collaboration formelle entre Universités – ESPE – DANE.',
    },
  ],
  summary: [
    {
      code: '3-1',
      title: "Diffusion et valorisation de l'innovation",
      text: 'Choisir avec le PASIE plusieurs innovations numériques et aider des établissements volontaires à les déployer. Les faire connaître par des publications et des comptes rendus lors de colloques nationaux',
    },
    {
      code: '3-2',
      title: "Création des Fab' Ecole",
      text: 'Accompagner la création de deux "tiers lieux éducatifs" : espaces innovants pour des élèves d\'écoles, de collèges et de lycées, lieux de formation et laboratoires où viennent aussi la recherche et les partenaires industriels.',
    },
    {
      code: '3-3',
      title: 'Cartographie des usages',
      text: 'Mettre en service CARTOUN, outil national qui situe les démarches numériques sur le territoire académique et aide à entrer en relation.',
    },
    {
      code: '3-4',
      title: 'Suivi des intentions',
      text: 'Toute demande d\'accompagnement est déclarée à la DANE, qui en assure le "suivi" et propose un accompagnement.',
    },
    {
      code: '3-5',
      title: 'Référencement des usages',
      text: "Donner à l'encadrement un outil pour faire remonter les usages du numérique manifestement réussis.",
    },
  ],
  fiches: [
    {
      code: '3-1',
      title: "Diffuser l'innovation",
      aim: 'Aider les établissements qui veulent déployer des expérimentations numériques reconnues par le PASIE',
      audience: 'Tous établissements, suivant projets',
      actors: 'CARDIE, DANE',
      description:
        'Chaque année, le PASIE repère et accompagne des projets proposés par les professeurs. Un portefeuille d\'innovations "numériques" déployables est choisi et accompagné en commun : PASIE, SFTLV EEO et DANE',
      schedule: 'Annuelle, sur les remontées ESPERITECH des années précédentes',
      indicators: 'Sollicitations, déploiements',
      remarks:
        'Garder une communication efficace vers les équipes, repérer les projets déployables et soutenables.',
    },
    {
      code: '3-2',
      title: "Création des Fab' Ecole",
      aim: 'Créer deux lieux pour imaginer, expérimenter et former à la salle de classe des années futures, dans une perspective soutenable.',
      audience: 'Collège Bertone (Antibes) – Collège Maurice Genevoix (Toulon)',
      actors:
        'CARDIE, DANE, conseils départementaux, partenaires industriels, Universités, collectivités territoriales (métropoles, communes)',
      description:
        "Les Fab école sont des classes particulières, équipées pour d'autres pédagogies, qui reçoivent des collégiens et des élèves de primaire. On s'y forme, on y expérimente, on les fait connaître.",
      schedule: 'Un fab école ouvert en Septembre 2018.',
      indicators: 'Ouverture, vie réelle',
      remarks:
        'Un fonctionnement innovant, porté par les classes et les professeurs : non un démonstrateur, mais un lieu où se rassemblent les expériences.',
    },
    {
      code: '3-3',
      title: 'Cartographie des usages',
      aim: 'Cartographier les usages du numérique sur le territoire académique',
      audience: 'Tous établissements.',
      actors: 'CARDIE, DANE',
      description:
        'CARTOUN, application nationale, référence les objets numériques innovants et diffuse les usages en créant des réseaux implicites.',
      schedule: 'Rentrée 2018 : CARTOUN en activité avec un nombre minimal de 30 remontées.',
      indicators: 'Objectif atteint. Guide des remontées diffusé.',
      remarks: `${sharedRemarks} Définir les usages minimaux à remonter.`,
    },
    {
      code: '3-4',
      title: 'Suivi des intentions',
      aim: 'Donner aux acteurs (encadrement des établissements, inspecteurs, RRUPN, IAN, ERUN, …) un outil qui signale à la DANE les intentions de déploiement du numérique. Y répondre selon une procédure qualité.',
      audience: 'DANE',
      actors: 'DANE',
      description:
        "Les intentions témoignent du travail d'impulsion. Chacune doit remonter, être mise en perspective selon la procédure qualité de la DANE et recevoir une réponse.",
      schedule: "Rentrée 2018 : Mise en place de l'outil et de la procédure associée",
      indicators: 'Outil déployé. Procédure testée et mise en œuvre.',
      remarks: 'Un dossier pour toute demande, une réponse prévue, un délai tenu : procédure Qualité.',
    },
    {
      code: '3-5',
      title: 'Référencement des usages',
      aim: "Donner à l'encadrement du numérique un outil qui repère les usages novateurs, pour les valoriser et créer un réseau.",
      audience: 'Tous établissements.',
      actors: 'CARDIE, DANE',
      description:
        "Bien des usages naissent de la créativité des professeurs, d'un projet d'établissement ou de circonscription. Un outil en ligne les fait remonter vers la DANE et éventuellement le PASIE, pour suivi et valorisation.",
      schedule: 'Rentrée 2018 : outil en activité. Procédure de suivi définie et activée.',
      indicators: 'Objectif atteint. Guide des remontées diffusé.',
      remarks: sharedRemarks,
    },
  ],
};
