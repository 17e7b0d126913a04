import type { ProseSection } from '../prose';

/**
 * Feuille de route 2016-2017 of the académie de Limoges. Titles, objectives, actions, means and
 * indicators stand as the document has them, mistakes included; context and « état des lieux » are
 * written anew.
 */

export const title = "Feuille de route académique du numérique pour l'éducation 2016-2017";

export const facts: [string, string][] = [
  ['Titre', title],
  ['Académie', 'Limoges'],
  ['Période', '2016-2017'],
  ['Rédacteur', 'Le délégué académique au numérique (DAN), après concertation avec la DSI'],
];

export const context: ProseSection[] = [
  {
    heading: 'Contexte',
    paragraphs: [
      "L'académie inscrit son action dans le projet ministériel 2013-2017 et dans le plan numérique, qui repose sur la " +
        "formation, les ressources, l'équipement et l'innovation.",
      'Son projet suit trois grandes lignes : des services numériques pour les élèves, les enseignants et la communauté ' +
        'éducative ; éduquer les élèves au numérique ; former les acteurs.',
      "Il répond au levier 4 de l'objectif 2 du contrat d'objectifs passé avec l'administration centrale : " +
        "La mise en place d'une « académie numérique ».",
    ],
  },
];

/** One axis of the document: a table of two columns, label and value. */
export interface AxisCard {
  title: string;
  /** What the document adds to the title in the same cell. */
  description?: string;
  situation: string[];
  objectives: string[];
  actions: string[];
  means: string[];
  indicators: string[];
}

/** Cards that share a sheet, under the document's own heading. */
export interface CardSheet {
  tab: string;
  heading: string;
  cards: AxisCard[];
}

export const cardSheets: CardSheet[] = [
  {
    tab: 'Objectifs stratégiques',
    heading:
      'Objectifs stratégiques du numérique éducatif (en lien avec le projet académique) rédigés par le DAN suite à une concertation préalable DAN/DSI :',
    cards: [
      {
        title:
          'Au sein de la grande Région (culture numérique, évolution des pratiques pédagogiques et professionnelles, amélioration des apprentissages, informatique ubiquitaire et transparente...).',
        description: 'Indiquer éventuellement les axes de réflexion en cours',
        situation: [
          'Les trois DAN échangent depuis plusieurs années et partagent informations et compétences.',
          "Chaque académie a son expertise propre ; une coordination légère, par dossier, s'est montrée plus efficace qu'une organisation pyramidale.",
        ],
        objectives: [
          'Mise en œuvre d’une « coordination tripartite », flexible, qui solliciterait, dans l’intérêt de tous, les compétences de chacun sur le territoire.',
        ],
        actions: [
          'Mutualiser les ressources pédagogiques numériques des académies.',
          'Mutualiser les formateurs de haut niveau.',
          'Mettre en adéquation les énergies sur des dossiers stratégiques et appels à projet en recourant aux spécialistes là où ils se trouvent.',
        ],
        means: ['Les DAN, les DSI et leurs adjoints des trois académies de la région académique.'],
        indicators: ['Nombre de sujets ayant donné lieu à mutualisation.'],
      },
      {
        title: "Au sein de l'académie (en lien avec le projet académique et le contrat d'objectifs)",
        situation: [
          'Le recteur a placé la pédagogie au centre des décisions.',
          "Un comité académique réunit autour de lui les directions départementales, les corps d'inspection et les chefs d'établissement.",
        ],
        objectives: [
          "Le Comité Académique du Numérique Éducatif (CANÉ) constitue le groupe de pilotage de la stratégie numérique de l'académie de Limoges.",
          'Il fait des propositions en matière de e-éducation et assure la mise en œuvre et le suivi des actions.',
        ],
        actions: [
          "Définir un plan d'actions coordonnées à travers toute l'académie et tous les niveaux d'enseignement.",
          'Mettre en place un observatoire académique inter-degrés des usages du numérique.',
          'Inciter les enseignants à la mutualisation de leurs propres ressources numériques.',
          "Répertorier les besoins d'accompagnement des équipes éducatives et définir un plan de formation de proximité adapté.",
          'Proposer un cadre pour un « conseil du numérique » en établissement.',
          'Valoriser les acteurs du numérique à tous les niveaux.',
          'Participer aux orientations du conseil académique Canopé.',
          'Réaliser le suivi des indicateurs de la feuille de route.',
        ],
        means: [
          "Cette instance pilotée par le DAN réunit les IA-DASEN, les doyens des corps d'inspection, les IEN Tice, les directeurs des ateliers Canopé, le DSI, le RSSI, le directeur de l'ESPE, les représentants des chefs d'établissement.",
        ],
        indicators: [
          "Nombre d'usages répertoriés.",
          'Nombre de formations de proximité réalisées.',
          "Nombre d'établissements ayant instauré un conseil du numérique.",
          "Pourcentage d'enseignants valorisés dans leur rapport d'inspection.",
        ],
      },
    ],
  },
  {
    tab: 'Objectifs opérationnels',
    heading:
      "Objectifs opérationnels (mettant en évidence les interactions entre DANE et DSI, identifiant les besoins, les moyens mis en œuvre et les indicateurs d'évaluation) :",
    cards: [
      {
        title: 'Gouvernance (COFIL du numérique pour prioriser projets, relation avec les partenaires) :',
        description:
          "Gouvernance mise en place qui permet au pilotage académique d'être relayé en tout point du territoire (lien avec Région, entre académies, évaluation des politiques mises en œuvre...)",
        situation: [
          "Une instance commune à toute l'académie reste difficile à faire vivre.",
          'La Corrèze a son comité départemental ; un contrat se prépare en Haute-Vienne ; ailleurs, des conventions au cas par cas.',
        ],
        objectives: [
          'Porter la politique ministérielle en matière de numérique.',
          'Associer les collectivités à la définition et à la mise en œuvre de la stratégie numérique.',
        ],
        actions: [
          'Créer une instance de gouvernance dans chaque territoire : les Comités Territoriaux du numérique Éducatif (CTNÉ).',
          "Présenter l'état des lieux du numérique dans le département.",
          'Présenter les expérimentations en cours et médiatiser les usages.',
          "Définir les perspectives en matière d'équipement, de maintenance, de ressources.",
          "Réaliser des contractualisations de partenariats avec les collectivités sur l'ensemble des sujets en lien avec le numérique.",
          "Réfléchir à de nouvelles orientations en fonction de l'évolution des pratiques.",
        ],
        means: [
          "Chaque CTNÉ départemental, piloté conjointement par le DAN et l'IA-DASEN, réunit les représentants des collectivités, l'IEN Tice, le directeur de l'atelier Canopé, les représentants des chefs d'établissement.",
        ],
        indicators: ['Nombre de réunions des CTNÉ.', 'Nombre de contractualisations effectives.'],
      },
      {
        title: 'Plan numérique (a souvent déjà permis de réorganiser la feuille de route) :',
        description:
          "Pilotage, suivi du déploiement, évaluation qualitative, dispositif d'accompagnement, travaux et contribution des équipes DSI",
        situation: [
          'Trois départements, trois logiques : équipement individuel mobile en Corrèze, un seul collège préfigurateur en Creuse, classes mobiles en Haute-Vienne.',
          'Des écoles de secteur rejoignent le plan ; la DSI essaie les solutions techniques avec les collectivités.',
        ],
        objectives: [
          'Intégrer le pilotage des établissements du plan numérique aux CTNÉ.',
          "Poursuivre le plan d'équipement numérique des collèges et des écoles.",
          'Adapter la formation aux différentes situations départementales.',
          "Développer la diffusion et l'usage des ressources numériques à travers l'observatoire des usages.",
          'Valoriser les pratiques innovantes.',
        ],
        actions: [
          'Accompagner les équipes des collèges et des écoles dans la définition de leur projet numérique.',
          "Initier des formations d'usages en proximité.",
          "Partager les pratiques pédagogiques à travers les zones d'animation pédagogique (ZAP) définies lors de la mise en place des formations sur la réforme du collège.",
          "Évaluer l'impact du plan numérique sur les pratiques éducatives.",
        ],
        means: [
          "Créer un réseau de collèges et écoles numériques s'appuyant sur les ZAP et sur les groupes Viaéduc initiés dans le cadre d'échanges sur le cycle 3.",
          "Développer un réseau de formateurs numériques en s'appuyant sur les compétences des ateliers Canopé et de la cellule Cardie.",
          "Impliquer les corps d'inspections dans les formations aux usages.",
        ],
        indicators: ['Nombre de nouveaux projets déposés.', "Résultats de l'évaluation qualitative."],
      },
      {
        title:
          'Accompagnement et formation (interactions avec les responsables académiques de formation (RAF)) :',
        description:
          "Faciliter l'évolution des pratiques pédagogiques et valoriser les usages pertinents à travers une formation au et par le numérique ainsi qu'un accompagnement des enseignants, des écoles et des établissements. Prendre en compte notamment : produire, rechercher, utiliser, trier des ressources numériques au service des apprentissages dans une culture numérique",
        situation: [
          'Les équipes de collège ont été formées sur place par les référents (RRUPN) et inscrites à des parcours m@gistère (9h au moins).',
          'Les parcours sont largement suivis dans le premier degré ; le numérique reste une priorité du plan de formation 2016-2017.',
        ],
        objectives: [
          'Faire émerger un réseau de formateurs experts transversaux et disciplinaires dans les deux degrés.',
          'Continuer à promouvoir la formation de proximité et la formation hybride.',
          "Former les personnels d'encadrement comme levier de la conduite du changement.",
        ],
        actions: [
          "Repérer et valoriser les enseignants possédant des compétences en matière d'usages pédagogiques du numérique.",
          'Former de manière systématique les Référents RUPN et les ATICE.',
          "Former les équipes d'établissement à l'usage pédagogique des EIM, des classes mobiles et des ENT.",
          'Renforcer la formation de proximité en ciblant les besoins des équipes éducatives.',
          "Renforcer le lien avec la formation initiale de l'ESPE.",
          'Accompagner les équipes concevant des parcours hybrides de formation.',
          'Etoffer la délégation académique (DANÉ) pour pouvoir faire face à ses missions.',
        ],
        means: [
          "L'essentiel des moyens se situe au niveau du plan académique de formation.",
          'Les acteurs sont :',
          '• Le DAN et son adjoint.',
          '• Le réseau des interlocuteurs académiques pour le numérique (IAN).',
          '• Le réseau des ateliers Canopé départementaux.',
          '• Les formateurs mutualisés de la région académique.',
        ],
        indicators: [
          'Nombre de formateurs numériques identifiés.',
          'Pourcentage de formations disciplinaires intégrant des pratiques numériques.',
          'Pourcentage de formations hybrides.',
          'Pourcentage de formations numériques en proximité.',
        ],
      },
      {
        title: 'Infrastructures, équipements, sécurité :',
        description:
          "Usages sécurisés à travers la mise en place d'un environnement numérique de qualité en lien étroit avec les collectivités (ENT, équipements, liaison internet, réseaux, WiFi, maintenance, RSSI...)",
        situation: [
          'Fibre optique dans les lycées et près de presque tous les collèges ; équipement et maintenance inégaux selon les collectivités.',
          "Deux projets d'ENT pour la rentrée 2016 : lycées avec l'académie de Bordeaux, collèges en Creuse.",
        ],
        objectives: [
          "Tendre vers une équité d'équipement sur l'ensemble du territoire de l'académie, tant dans le premier degré que dans le second.",
          'Déployer les ENT (LéA, Kosmos, Iconito) sur les périmètres actuellement ciblés.',
          "Généraliser les ENT à la totalité de l'académie.",
          "Développer l'utilisation des téléservices de l'éducation nationale dans le cadre des relations avec les familles.",
        ],
        actions: [
          'Poursuivre le travail de partenariat avec les collectivités.',
          "Inciter les collectivités à proposer un plan de raccordement de l'ensemble des structures scolaires au très haut débit.",
          'Généraliser les expérimentations réussies : partage de compétences, wifi, accès aux serveurs ...',
        ],
        means: ['DAN, IA-DASEN et DSI.'],
        indicators: [
          "Nombre de collectivités contractualisant sur l'équipement et la maintenance.",
          "Évolution des valeurs liées aux infrastructures et réseaux dans l'enquête ETIC.",
          "Taux d'usages des ENT.",
        ],
      },
      {
        title: 'Innovation et expérimentations :',
        description:
          'Conduite des expérimentations dans un contexte de partenariats multiples (universités, filière du numérique, collectivités ...)',
        situation: ["Canopé a porté deux projets e-FRAN inter-degrés ; ils n'ont pas été retenus."],
        objectives: ['Faire exister la liaison inter-degrés par des expérimentations ciblées.'],
        actions: [
          "Réaliser un audit de l'ENT Iconito implanté dans le premier degré.",
          'Mutualiser, avec les académies de la région académique, une étude élargie à travers le territoire régional, des divers ENT premier degré, en lien avec la logique de cycle 3.',
          'Poursuivre et accompagner les groupes Viaéduc, créés comme extensions des réunions de cycle 3, dans un but de communication et de partage de documents entre enseignants de ce cycle sur une même ZAP.',
          'Concevoir des usages pédagogiques du codage propres au cycle 3.',
        ],
        means: [
          "Inspecteurs de l'éducation nationale (IEN) Tice.",
          'Conseillers pédagogiques départementaux (CPD) Tice.',
          'Formateurs issus des réseaux des ATICE et des Référents RUPN.',
          "Équipe de recherche et de réflexion constituée d'enseignants des deux degrés, sur le thème du codage et de la robotique.",
          "Équipes de Canopé et de l'ESPE.",
        ],
        indicators: [
          "Nombre d'enseignants impliqués dans les groupes Viaéduc de cycle 3.",
          "Nombre de scénarios d'usages, répertoriés dans l'observatoire, du codage au service des programmes d'enseignement.",
        ],
      },
    ],
  },
];
