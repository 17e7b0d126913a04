// Contenus de la feuille de route Limoges 2016-2017 : sept fiches d'axe. Objectifs, actions, indicateurs : comme
// dans le document ; états des lieux et longs textes : récrits en plus court.
export const FICHES = [
  {
    groupe: 'strategique',
    titre: 'Au sein de la grande Région',
    long: 'Au sein de la grande Région (culture numérique, évolution des pratiques pédagogiques et professionnelles, amélioration des apprentissages, informatique ubiquitaire et transparente...)',
    desc: '',
    etat: [
      'Les trois DAN de la région échangent depuis plusieurs années et mutualisent leurs informations.',
      'Chaque territoire a ses points forts ; la coordination s’appuiera sur eux.',
    ],
    o: [
      'Mise en œuvre d’une « coordination tripartite », flexible, qui solliciterait, dans l’intérêt de tous, les compétences de chacun sur le territoire.',
    ],
    a: [
      'Mutualiser les ressources pédagogiques numériques des académies.',
      'Mutualiser les formateurs de haut niveau.',
      'Mettre en adéquation les énergies sur des dossiers stratégiques et appels à projet en recourant aux spécialistes là où ils se trouvent.',
    ],
    m: ['Les DAN, les DSI et leurs adjoints des trois académies de la région académique.'],
    i: ['Nombre de sujets ayant donné lieu à mutualisation.'],
  },
  {
    groupe: 'strategique',
    titre: 'Au sein de l’académie',
    long: 'Au sein de l’académie (en lien avec le projet académique et le contrat d’objectifs)',
    desc: '',
    etat: [
      'L’académie a choisi de mettre la pédagogie au centre de la gouvernance.',
      'Un comité académique (CANÉ) rassemble l’encadrement et les chefs d’établissement.',
    ],
    o: [
      'Le Comité Académique du Numérique Éducatif (CANÉ) constitue le groupe de pilotage de la stratégie numérique de l’académie de Limoges.',
      'Il fait des propositions en matière de e-éducation et assure la mise en œuvre et le suivi des actions.',
    ],
    a: [
      'Définir un plan d’actions coordonnées à travers toute l’académie et tous les niveaux d’enseignement.',
      'Mettre en place un observatoire académique inter-degrés des usages du numérique.',
      'Inciter les enseignants à la mutualisation de leurs propres ressources numériques.',
      'Répertorier les besoins d’accompagnement des équipes éducatives et définir un plan de formation de proximité adapté.',
      'Proposer un cadre pour un « conseil du numérique » en établissement.',
      'Valoriser les acteurs du numérique à tous les niveaux.',
      'Participer aux orientations du conseil académique Canopé.',
      'Réaliser le suivi des indicateurs de la feuille de route.',
    ],
    m: [
      'Instance pilotée par le DAN : IA-DASEN, corps d’inspection, IEN Tice, ateliers Canopé, DSI, RSSI, ESPE, chefs d’établissement.',
    ],
    i: [
      'Nombre d’usages répertoriés.',
      'Nombre de formations de proximité réalisées.',
      'Nombre d’établissements ayant instauré un conseil du numérique.',
      'Pourcentage d’enseignants valorisés dans leur rapport d’inspection.',
    ],
  },
  {
    groupe: 'operationnel',
    titre: 'Gouvernance',
    long: 'Gouvernance (COFIL du numérique pour prioriser projets, relation avec les partenaires)',
    desc: 'Une gouvernance qui relaie le pilotage académique en tout point du territoire.',
    etat: [
      'Il reste difficile de faire vivre une instance commune avec les collectivités.',
      'La Corrèze a un comité de pilotage départemental ; une contractualisation prend forme en Haute-Vienne.',
      'Ailleurs, les conventions se font au cas par cas.',
    ],
    o: [
      'Porter la politique ministérielle en matière de numérique.',
      'Associer les collectivités à la définition et à la mise en œuvre de la stratégie numérique.',
    ],
    a: [
      'Créer une instance de gouvernance dans chaque territoire : les Comités Territoriaux du numérique Éducatif (CTNÉ).',
      'Présenter l’état des lieux du numérique dans le département.',
      'Présenter les expérimentations en cours et médiatiser les usages.',
      'Définir les perspectives en matière d’équipement, de maintenance, de ressources.',
      'Réaliser des contractualisations de partenariats avec les collectivités sur l’ensemble des sujets en lien avec le numérique.',
      'Réfléchir à de nouvelles orientations en fonction de l’évolution des pratiques.',
    ],
    m: [
      'CTNÉ départemental piloté par le DAN et l’IA-DASEN : collectivités, IEN Tice, atelier Canopé, chefs d’établissement.',
    ],
    i: ['Nombre de réunions des CTNÉ.', 'Nombre de contractualisations effectives.'],
  },
  {
    groupe: 'operationnel',
    titre: 'Plan numérique',
    long: 'Plan numérique (a souvent déjà permis de réorganiser la feuille de route)',
    desc: 'Pilotage, suivi du déploiement, évaluation, accompagnement, part de la DSI.',
    etat: [
      'L’équipement suit une logique propre à chaque département.',
      'Corrèze : tout le territoire préfigurateur ; Creuse : un seul collège ; Haute-Vienne : classes mobiles.',
      'La DSI coordonne des essais techniques avec les collectivités.',
    ],
    o: [
      'Intégrer le pilotage des établissements du plan numérique aux CTNÉ.',
      'Poursuivre le plan d’équipement numérique des collèges et des écoles.',
      'Adapter la formation aux différentes situations départementales.',
      'Développer la diffusion et l’usage des ressources numériques à travers l’observatoire des usages.',
      'Valoriser les pratiques innovantes.',
    ],
    a: [
      'Accompagner les équipes des collèges et des écoles dans la définition de leur projet numérique.',
      'Initier des formations d’usages en proximité.',
      'Partager les pratiques pédagogiques à travers les zones d’animation pédagogique (ZAP) définies lors de la mise en place des formations sur la réforme du collège.',
      'Évaluer l’impact du plan numérique sur les pratiques éducatives.',
    ],
    m: [
      'Créer un réseau de collèges et écoles numériques s’appuyant sur les ZAP et sur les groupes Viaéduc.',
      'Développer un réseau de formateurs numériques avec les ateliers Canopé et la cellule Cardie.',
      'Impliquer les corps d’inspections dans les formations aux usages.',
    ],
    i: ['Nombre de nouveaux projets déposés.', 'Résultats de l’évaluation qualitative.'],
  },
  {
    groupe: 'operationnel',
    titre: 'Accompagnement et formation',
    long: 'Accompagnement et formation (interactions avec les responsables académiques de formation (RAF))',
    desc: 'Faire évoluer les pratiques par une formation au et par le numérique.',
    etat: [
      'Les RRUPN ont formé des équipes de collège en proximité.',
      'Les professeurs de collège sont inscrits en nombre à des parcours m@gistère de 9h au moins.',
      'La formation au numérique reste une priorité du plan académique 2016-2017.',
    ],
    o: [
      'Faire émerger un réseau de formateurs experts transversaux et disciplinaires dans les deux degrés.',
      'Continuer à promouvoir la formation de proximité et la formation hybride.',
      'Former les personnels d’encadrement comme levier de la conduite du changement.',
    ],
    a: [
      'Repérer et valoriser les enseignants possédant des compétences en matière d’usages pédagogiques du numérique.',
      'Former de manière systématique les Référents RUPN et les ATICE.',
      'Former les équipes d’établissement à l’usage pédagogique des EIM, des classes mobiles et des ENT.',
      'Renforcer la formation de proximité en ciblant les besoins des équipes éducatives.',
      'Renforcer le lien avec la formation initiale de l’ESPE.',
      'Accompagner les équipes concevant des parcours hybrides de formation.',
      'Etoffer la délégation académique (DANÉ) pour pouvoir faire face à ses missions.',
    ],
    m: [
      'Plan académique de formation (l’essentiel des moyens).',
      'Le DAN et son adjoint.',
      'Le réseau des interlocuteurs académiques pour le numérique (IAN).',
      'Le réseau des ateliers Canopé départementaux.',
      'Les formateurs mutualisés de la région académique.',
    ],
    i: [
      'Nombre de formateurs numériques identifiés.',
      'Pourcentage de formations disciplinaires intégrant des pratiques numériques.',
      'Pourcentage de formations hybrides.',
      'Pourcentage de formations numériques en proximité.',
    ],
  },
  {
    groupe: 'operationnel',
    titre: 'Infrastructures, équipements, sécurité',
    long: 'Infrastructures, équipements, sécurité',
    desc: 'Des usages sécurisés grâce à un environnement de qualité, avec les collectivités.',
    etat: [
      'Fibre dans tous les lycées et aux portes de presque tous les collèges.',
      'Équipement et maintenance à un rythme variable selon la collectivité.',
      'Deux projets d’ENT pour la rentrée 2016.',
    ],
    o: [
      'Tendre vers une équité d’équipement sur l’ensemble du territoire de l’académie, tant dans le premier degré que dans le second.',
      'Déployer les ENT (LéA, Kosmos, Iconito) sur les périmètres actuellement ciblés.',
      'Généraliser les ENT à la totalité de l’académie.',
      'Développer l’utilisation des téléservices de l’éducation nationale dans le cadre des relations avec les familles.',
    ],
    a: [
      'Poursuivre le travail de partenariat avec les collectivités.',
      'Inciter les collectivités à proposer un plan de raccordement de l’ensemble des structures scolaires au très haut débit.',
      'Généraliser les expérimentations réussies : partage de compétences, wifi, accès aux serveurs ...',
    ],
    m: ['DAN, IA-DASEN et DSI.'],
    i: [
      'Nombre de collectivités contractualisant sur l’équipement et la maintenance.',
      'Évolution des valeurs liées aux infrastructures et réseaux dans l’enquête ETIC.',
      'Taux d’usages des ENT.',
    ],
  },
  {
    groupe: 'operationnel',
    titre: 'Innovation et expérimentations',
    long: 'Innovation et expérimentations',
    desc: 'Mener des expérimentations avec des partenaires multiples.',
    etat: ['Deux projets e-FRAN inter-degrés portés par Canopé, non sélectionnés.'],
    o: ['Faire exister la liaison inter-degrés par des expérimentations ciblées.'],
    a: [
      'Réaliser un audit de l’ENT Iconito implanté dans le premier degré.',
      'Mutualiser, avec les académies de la région académique, une étude élargie à travers le territoire régional, des divers ENT premier degré, en lien avec la logique de cycle 3.',
      'Poursuivre et accompagner les groupes Viaéduc, créés comme extensions des réunions de cycle 3, dans un but de communication et de partage de documents entre enseignants de ce cycle sur une même ZAP.',
      'Concevoir des usages pédagogiques du codage propres au cycle 3.',
    ],
    m: [
      'Inspecteurs de l’éducation nationale (IEN) Tice.',
      'Conseillers pédagogiques départementaux (CPD) Tice.',
      'Formateurs issus des réseaux des ATICE et des Référents RUPN.',
      'Équipe de recherche et de réflexion constituée d’enseignants des deux degrés, sur le thème du codage et de la robotique.',
      'Équipes de Canopé et de l’ESPE.',
    ],
    i: [
      'Nombre d’enseignants impliqués dans les groupes Viaéduc de cycle 3.',
      'Nombre de scénarios d’usages, répertoriés dans l’observatoire, du codage au service des programmes d’enseignement.',
    ],
  },
];
export const PROJET_ACADEMIQUE = [
  [
    'Mettre en place un service public numérique d’enseignement',
    [
      'Proposer des services aux élèves.',
      'Proposer des services aux enseignants.',
      'Proposer des services à la communauté éducative.',
    ],
  ],
  ['Éduquer les élèves au numérique', []],
  ['Former les acteurs au et par le numérique', []],
];
/** attendu : plusieurs objectifs par fiche, actions et indicateurs non rattachés à l'un d'eux -> objective: null */
export function attenduLimoges({
  notes,
  axe = (f) => f.titre,
  dire = (t) => t,
  codeAxe,
  codeAction,
  decrire,
}) {
  const o = {
    document: 'limoges-2016',
    notes,
    axes: [],
    objectives: [],
    actions: [],
    levers: [],
    indicators: [],
    links: [],
    series: [],
  };
  FICHES.forEach((f, i) => {
    const ax = axe(f);
    const seul = f.o.length === 1 ? dire(f.o[0]) : null; // un seul objectif dans la fiche : tout s'y rattache
    o.axes.push({
      ...(codeAxe ? { code: codeAxe(i) } : {}),
      title: ax,
      ...(decrire && f.desc ? { description: f.desc } : {}),
    });
    f.o.forEach((t) => o.objectives.push({ title: dire(t), axis: ax }));
    f.a.forEach((t, k) =>
      o.actions.push({
        ...(codeAction ? { code: codeAction(i, k) } : {}),
        title: dire(t),
        axis: ax,
        objective: seul,
      }),
    );
    f.m.forEach((t) => o.levers.push({ title: dire(t), objective: seul, axis: ax }));
    f.i.forEach((t) => o.indicators.push({ title: dire(t), objective: seul, axis: ax }));
  });
  return o;
}
