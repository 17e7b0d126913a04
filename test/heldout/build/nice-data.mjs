// Contents of the roadmap of the académie de Nice 2017-2019 (source: 002_61c50271c3f32972.txt).
// Codes, titles, marks, indicators, dates and figures are those of the document, its mistakes included;
// prose is rewritten shorter.
import { clean } from './nice-na-kit.mjs';

export const FRAMEWORK = [
  {
    code: '1',
    title: "Mieux former pour mieux réussir à l'École",
    objectives: [
      'Conforter les apprentissages de base et installer le socle commun',
      'Améliorer la fluidité et la sécurisation des parcours',
      'Développer la persévérance scolaire',
      'Conforter le pilotage pédagogique',
    ],
  },
  {
    code: '2',
    title: "Mieux accueillir pour assurer l'équité",
    objectives: [
      "Développer l'offre et l'usage du numérique à l'École",
      "Agir sur le climat scolaire et l'apprentissage à travailler ensemble",
      'Lutter contre les inégalités territoriales',
      'Favoriser un environnement de travail de qualité et une GRH performante',
    ],
  },
  {
    code: '3',
    title: "Favoriser une meilleure ouverture de l'École",
    objectives: [
      'Permettre une meilleure connaissance du monde économique et social',
      "Développer l'ouverture internationale et les parcours artistiques, culturels et sportifs",
      'Favoriser tous les partenariats pour préparer à la citoyenneté',
    ],
  },
];
export const OBJECTIVES = FRAMEWORK.flatMap((a) => a.objectives);

// Marks, one row an action, one column an objective; rebuilt from the spacing of the text.
// Row sums 2 2 2 7 2 · 4 4 4 7 2 · 1 3 1 2 1 · 4 3 3 2 2 4 3; column sums 9 2 1 10 17 6 11 6 1 1 1; 65 in all.
export const MARKS = {
  '1-1': '10000010000',
  '1-2': '10000010000',
  '1-3': '10000010000',
  '1-4': '11111110000',
  '1-5': '01000000100',
  '2-1': '00011101000',
  '2-2': '10001110000',
  '2-3': '10001110000',
  '2-4': '10011101011',
  '2-5': '00001010000',
  '3-1': '00001000000',
  '3-2': '00000111000',
  '3-3': '00001000000',
  '3-4': '00001010000',
  '3-5': '00001000000',
  '4-1': '00011011000',
  '4-2': '00011001000',
  '4-3': '00011001000',
  '4-4': '00011000000',
  '4-5': '00011000000',
  '4-6': '10011010000',
  '4-7': '10011000000',
};

// title = of the axis page; banner = above its fiches; listed = in the list of the chapter on the projet académique
export const AXES = [
  {
    code: '1',
    title: 'Mieux apprendre avec le numérique',
    banner: 'Mieux apprendre avec le numérique',
    listed: 'Mieux apprendre avec le numérique',
    contexte:
      'Le numérique est partout dans la vie des élèves. Les établissements sont plutôt bien équipés, mais les usages restent souvent de simple substitution.',
    recherche:
      "Engager davantage les élèves grâce à de nouvelles formes scolaires ; faire connaître à chaque professeur un ensemble d'usages et de ressources validés ; préparer les terminales au supérieur.",
    strategie:
      'Communiquer sur les usages portés par les inspecteurs, rendre la formation plus lisible et plus modulaire, développer la distance et sa certification.',
  },
  {
    code: '2',
    title: 'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
    banner: 'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
    listed: 'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
    contexte:
      "Les collectivités accompagnent l'éducation nationale ; le plan numérique des collèges a créé une dynamique à entretenir.",
    recherche:
      'Associer la DANE à toutes les instances territoriales et porter avec elles les besoins des établissements.',
    strategie:
      "Suivre les comités locaux, dresser la liste des besoins, proposer des schémas d'équipement types pour l'école, le collège et le lycée.",
  },
  {
    code: '3',
    title: 'Rechercher et expérimenter pour faire évoluer les pratiques',
    banner: 'Rechercher et expérimenter pour faire évoluer les pratiques',
    listed: 'Rechercher et expérimenter pour faire évoluer les pratiques',
    contexte:
      "Le numérique permet des situations inédites et créatives, avec l'université, l'ESPE et les entreprises « Ed-Tech ».",
    recherche:
      "Diffuser les innovations auprès des professeurs, mesurer l'innovation de façon robuste, suivre les demandes d'accompagnement.",
    strategie:
      "Repérer et suivre l'innovation, groupe de travail avec le PASIE, collaboration formelle Universités – ESPE – DANE.",
  },
  {
    code: '4',
    title: 'Conforter la gouvernance',
    banner: 'Conformer la gouvernance',
    listed: 'Renforcer la gouvernance',
    contexte:
      'La DANE est au centre de nombreux acteurs dont les actions doivent être coordonnées et relayées sur le terrain.',
    recherche:
      "Rendre visible la sphère d'influence de chacun, poser un calendrier partagé, donner un cadre et une lettre de mission aux acteurs pilotés par la DANE.",
    strategie: 'Repérage des acteurs, communication, publication de comptes rendus.',
  },
];

// title = of the fiche; summary = of the axis table; matrix = of the matrix
// but / public / acteurs / desc / cal / ind / rem = the seven rubrics; lines = the indicators when written one a line
const F = (code, title, o = {}) => ({
  code,
  axis: code[0],
  title,
  summary: o.summary ?? title,
  matrix: o.matrix ?? o.summary ?? title,
  ...o,
});
export const ACTIONS = [
  F('1-1', 'La lettre des usages', {
    text: 'Chaque professeur reçoit de ses inspecteurs une lettre régulière sur des usages et des ressources à sa portée.',
    but: 'Informer régulièrement tous les professeurs, par leurs inspecteurs, des usages adaptés à leur discipline.',
    public: 'Professeurs',
    acteurs: 'Inspecteurs disciplinaires, IAN, groupe numérique disciplinaire, ERUN',
    desc: 'Un média numérique lisible sur tous supports, rapide à lire, avec des liens pour approfondir.',
    cal: 'Au moins deux publications par année scolaire, couvrant tous les niveaux.',
    ind: 'Bilan par discipline. Nombre de publications, type de médias choisis, cibles, retour sur les usages.',
    lines: [
      'Bilan par discipline.',
      'Nombre de publications, type de médias choisis, cibles, retour sur les usages.',
    ],
    rem: "Document prescriptif, accompagné d'un message de l'inspecteur. Préférer les médias visuels.",
  }),
  F('1-2', 'Le site de la DANE', {
    text: "Le site devient le point d'entrée des usages du numérique, avec des ressources faciles d'accès.",
    but: "Faire du site la référence du numérique dans l'académie, en lien avec le portail disciplinaire.",
    public: 'Tous utilisateurs',
    acteurs: 'DANE, Webmestre du site DANE.',
    desc: 'Un site soigné, conforme aux prescriptions de la DSI, en accès libre et sans identification.',
    cal: 'Cahier des charges du site : Avril 2018. Prototype et visuel : Juin 2018. Portage : Septembre 2018.',
    ind: 'Respect du calendrier. Compteur de visites',
    lines: ['Respect du calendrier.', 'Compteur de visites'],
    rem: 'Bien distinguer le site du portail pédagogique. Responsive design obligatoire. Voir 2-2 ; 2-3.',
  }),
  F('1-3', 'Le portail pédagogique', {
    text: "Création d'un portail à l'architecture normalisée, pour la lisibilité et la mutualisation.",
    but: 'Donner une entrée unique et visible à la pédagogie ; nommer les sites de façon homogène.',
    public: 'Tous utilisateurs',
    acteurs: 'DANE, Webmestres, services DSI.',
    desc: 'Gestion « multi site » rendant visibles les sites disciplinaires, supervisée par la DSI.',
    cal: 'Cahier des charges du site : Avril 2018. Prototype et visuel : Juin 2018. Portage : Septembre 2018.',
    ind: 'Respect du calendrier. Compteur de visites',
    lines: ['Respect du calendrier.', 'Compteur de visites'],
    rem: 'Former les webmestres. Sécurité des sites. Charte visuelle à respecter.',
  }),
  F('1-4', "L'accompagnement et la professionnalisation", {
    text: 'Poursuivre la formation des enseignants et des cadres, individuelle et par établissement, avec M@gistère.',
    but: "Offrir, dans le plan académique de formation, des parcours menant à des usages maîtrisés.\nAider les chefs d'établissement à créer une dynamique numérique.",
    public: 'Tous professeurs et acteurs en établissements.',
    acteurs: 'Formateurs académiques, animateurs DANE, adjoints DANE.',
    desc: 'Plan de formation bâti avec le retour des stagiaires ; recours aux outils à distance.',
    cal: 'Date de construction du plan académique de formation.',
    ind: 'Nombre de dispositifs et de modules. Nombre de stagiaires, taux de satisfaction.',
    lines: ['Nombre de dispositifs et de modules.', 'Nombre de stagiaires, taux de satisfaction.'],
    rem: "Travail en amont des inspecteurs et des IAN sur la cible de l'année. S'appuyer sur les enquêtes.",
  }),
  F('1-5', "L'élève acteur de sa formation", {
    text: "Offre complémentaire pour préparer l'orientation (FOLIOS) et modules en auto inscription vers le supérieur.",
    but: 'Proposer aux terminales professionnelles puis technologiques des modules en « auto inscription ».',
    public: 'Bacheliers technologiques et professionnels',
    acteurs: 'DANE, inspecteurs des disciplines, professeurs experts, IPR Bac-3 /+ Bac+3',
    desc: 'Des pastilles courtes, conclues par un autotest, que le professeur peut valider par un badge (argent – or).',
    cal: "Premier jeu de modules pour avril 2018. Diffusion de l'outil sur Atrium à la suite.",
    ind: 'Nombre de modules – Intérêt pour les élèves. Nb de certifications demandées.',
    lines: ['Nombre de modules – Intérêt pour les élèves.', 'Nb de certifications demandées.'],
    rem: 'Choisir les modules strictement nécessaires pour débuter en STS ; associer professeurs de BCP et de BTS.',
  }),

  F('2-1', 'Évaluation environnement', {
    summary: "L'évaluation de l'environnement",
    text: "Généraliser un outil qui mesure la présence du numérique dans l'établissement, pour le dialogue de gestion.",
    but: "Chaque collège établit son profil OPINEE à partir de l'enquête ETIC.",
    public: 'Collèges Alpes-Maritimes et Var',
    acteurs: 'DANE, RRUNP, principaux de collèges, collectivités territoriales',
    desc: "OPINEE situe l'établissement sur 10 niveaux et 7 champs : 3 sur le matériel, 4 sur les usages.",
    cal: 'Opération achevée en juin 2018.',
    ind: 'Nombre de collèges ayant répondu',
    rem: 'Compilation confidentielle par département puis académique ; échanges avec les conseils départementaux.',
  }),
  F('2-2', 'Préconisations', {
    text: "Bâtir un modèle d'équipement soutenable au service des usages.",
    but: "Définir l'équipement standard d'un établissement et les usages raisonnables qu'il permet.",
    public:
      'Écoles et Collèges Alpes-Maritimes et Var. Collectivités territoriales, inspecteurs, acteurs du numérique. Second volet : lycées (en accord avec Aix-Marseille)',
    acteurs: 'DANE, RRUNP, principaux de collèges, collectivités territoriales, inspecteurs, IAN.',
    desc: "Recueillir les usages pour en déduire les besoins de l'établissement.",
    cal: 'Opération achevée en juin 2019.',
    ind: "Publication d'un livre blanc",
    rem: 'Communiquer vers tous les partenaires, en lien avec les usages disciplinaires.',
  }),
  F('2-3', "L'aide au déploiement", {
    text: "Un document court pour le chef d'établissement qui veut se lancer.",
    but: "Publier un livret d'accompagnement du chef d'établissement sur le volet numérique.",
    public: "Principaux des collèges Alpes-Maritimes et Var. Directeurs d'écoles",
    acteurs: 'DANE, RRUNP, principaux de collèges, collectivités territoriales',
    desc: "Livret succinct, en ligne sur le site de la DANE, listant ce que l'on peut impulser avec l'équipement standard.",
    cal: 'Opération achevée en juin 2019.',
    ind: 'Livret publié et communication réalisée. Bouclage avec les RRUNP et les ERUN.',
    lines: ['Livret publié et communication réalisée.', 'Bouclage avec les RRUNP et les ERUN.'],
    rem: 'Rester raisonnable et rapidement activable ; viser une mise en œuvre apaisée.',
  }),
  F('2-4', 'La labélisation', {
    text: 'Labéliser écoles, collèges et lycées sur le numérique, avec les collectivités.',
    but: 'Attribuer un label numérique à chaque collège volontaire.',
    public: 'Principaux des collèges Alpes-Maritimes. Conseil départemental des Alpes Maritimes.',
    acteurs: 'DANE, RRUNP, principaux de collèges, collectivités territoriales',
    desc: 'Démarche volontaire, sur 3 niveaux.',
    cal: 'Opération achevée en juin 2019.',
    ind: 'Nombre de collèges entrant dans la démarche',
    rem: 'Fixer avec la collectivité des critères soutenables ; ne pas pénaliser un mauvais débit.',
  }),
  F('2-5', 'Le déploiement du THD', {
    text: 'Mettre les collectivités en relation et favoriser la montée en débit.',
    but: '',
    public: '',
    acteurs: '',
    desc: '',
    cal: '',
    ind: '',
    rem: '',
  }),

  F('3-1', "Diffuser l'innovation", {
    summary: "Diffusion et valorisation de l'innovation",
    text: 'Avec le PASIE, choisir des innovations numériques et les déployer chez des volontaires.',
    but: 'Accompagner les établissements dans des expérimentations reconnues par le PASIE.',
    public: 'Tous établissements, suivant projets',
    acteurs: 'CARDIE, DANE',
    desc: "Constituer un portefeuille d'innovations « numériques » déployables avec le PASIE, la SFTLV EEO et la DANE.",
    cal: 'Annuelle, sur les remontées ESPERITECH des années précédentes',
    ind: 'Sollicitations, déploiements',
    rem: 'Faire vivre la communication vers les équipes ; repérer les projets soutenables.',
  }),
  F('3-2', "Création des Fab' Ecole", {
    text: 'Créer deux « tiers lieux éducatifs » pour les élèves, la formation et la recherche.',
    but: 'Ouvrir deux lieux pour modéliser, expérimenter et former à la classe de demain.',
    public: 'Collège Bertone (Antibes) – Collège Maurice Genevoix (Toulon)',
    acteurs:
      'CARDIE, DANE, conseils départementaux, partenaires industriels, Universités, collectivités territoriales (métropoles, communes)',
    desc: "Classes particulières, ouvertes aux collégiens et au primaire, équipées pour d'autres pédagogies.",
    cal: 'Un fab école ouvert en Septembre 2018.',
    ind: 'Ouverture, vie réelle',
    rem: 'Fonctionnement porté par les classes ; pas un démonstrateur.',
  }),
  F('3-3', 'Cartographie des usages', {
    text: "Mettre en œuvre CARTOUN, l'outil national qui situe les démarches numériques.",
    but: "Cartographier les usages du numérique dans l'académie.",
    public: 'Tous établissements.',
    acteurs: 'CARDIE, DANE',
    desc: 'CARTOUN référence les objets numériques innovants et aide à créer des réseaux.',
    cal: 'Rentrée 2018 : CARTOUN en activité avec un nombre minimal de 30 remontées.',
    ind: 'Objectif atteint. Guide des remontées diffusé.',
    lines: ['Objectif atteint.', 'Guide des remontées diffusé.'],
    rem: 'Communiquer au premier comme au second degré. Définir les usages minimaux à remonter.',
  }),
  F('3-4', 'Suivi des intentions', {
    text: "Toute demande d'accompagnement est déclarée, suivie et reçoit une réponse.",
    but: 'Donner aux acteurs un outil pour signaler à la DANE leurs intentions, avec une réponse de qualité.',
    public: 'DANE',
    acteurs: 'DANE',
    desc: 'Remonter les intentions et les traiter selon une procédure qualité.',
    cal: "Rentrée 2018 : Mise en place de l'outil et de la procédure associée",
    ind: 'Outil déployé. Procédure testée et mise en œuvre.',
    lines: ['Outil déployé.', 'Procédure testée et mise en œuvre.'],
    rem: 'Un dossier par demande, des délais tenus.',
  }),
  F('3-5', 'Référencement des usages', {
    text: "Un outil pour que l'encadrement fasse remonter les réussites.",
    but: 'Repérer les usages novateurs pour les valoriser et créer un réseau.',
    public: 'Tous établissements.',
    acteurs: 'CARDIE, DANE',
    desc: 'Outil en ligne de remontée vers la DANE, voire le PASIE.',
    cal: 'Rentrée 2018 : outil en activité. Procédure de suivi définie et activée.',
    ind: 'Objectif atteint. Guide des remontées diffusé.',
    lines: ['Objectif atteint.', 'Guide des remontées diffusé.'],
    rem: 'Communiquer au premier comme au second degré. Noter les liens créés.',
  }),

  F('4-1', 'Les DASEN', {
    text: 'Harmoniser le premier degré avec les directions départementales, par des rencontres régulières.',
    but: 'Créer dans les deux départements une instance qui rapproche les stratégies du premier degré.',
    public: 'Directeurs départementaux et adjoints, IENA, IEN TICE',
    acteurs: 'Adjoint DANE premier degré.',
    desc: 'Protocole de décision : rencontres et relevés de conclusions. La DANE accompagne.',
    cal: 'Janvier 2018. Cadre mis en place et activé.',
    ind: 'Nombre de réunions. Effets du rapprochement (sites, rencontres, actions communes, ….)',
    lines: ['Nombre de réunions.', 'Effets du rapprochement (sites, rencontres, actions communes, ….)'],
    rem: 'Un cadre de confiance qui montre vite ses effets.',
  }),
  F('4-2', 'Les inspecteurs', {
    text: 'Placer les inspecteurs au centre de la promotion des usages, y compris en rendez-vous de carrière.',
    but: 'Rappeler le rôle de prescripteur des inspecteurs. Cadre vers les inspecteurs, les IAN, les professeurs.',
    public: 'Inspecteurs',
    acteurs: 'DANE, DAPI',
    desc: 'Faire connaître aux professeurs les directives numériques de leur discipline.',
    cal: 'Janvier 2018. Cadre mis en place et activé.',
    ind: 'Communication vers tous les acteurs.',
    rem: 'Le cadre est rappelé lors des rencontres.',
  }),
  F('4-3', "Le chef d'établissement", {
    summary: "Le chef d'établissement Le Directeur",
    matrix: "Le chef d'établissement - directeur",
    text: 'Redonner sa place au comité numérique local, qui rédige et suit le volet numérique.',
    but: "Cadre de confiance DANE – Chef d'établissement du public.",
    public: "Chefs d'établissements du public. Déploiement : principaux, directeurs d'écoles, proviseurs.",
    acteurs: 'DANE, inspecteurs, doyens',
    desc: 'Aider les EPLE à rédiger le volet numérique et à en faire un axe de progrès.',
    cal: 'Rentrée 2018. Cadre mis en place et activé.',
    ind: 'Communication vers tous les destinataires. Déploiement progressif.',
    lines: ['Communication vers tous les destinataires.', 'Déploiement progressif.'],
    rem: "Vadémécum succinct, testé avec des chefs d'établissement, en ligne sur le site de la DANE.",
  }),
  F('4-4', 'Le IAN', {
    text: 'Le IAN conseille les inspecteurs et relaie la politique nationale de sa discipline.',
    but: "Cadre d'action des interlocuteurs académiques au numérique (IAN).",
    public: 'IAN',
    acteurs: 'DANE, inspecteurs, doyens',
    desc: "Experts de leur discipline, entourés d'un groupe numérique ; conseil sur le plan de formation.",
    cal: 'Rentrée 2018. Cadre mis en place et activé.',
    ind: 'Communication vers tous les acteurs.',
    rem: 'Ils proposent des usages et veillent à la cohérence.',
  }),
  F('4-5', 'Le référent numérique', {
    text: "Relai de la DANE dans l'établissement : il forme au plus près et conseille le chef d'établissement.",
    but: "Cadre d'action des référents ressources et usages pédagogiques du numérique (RRUPN).",
    public: 'RRUPN',
    acteurs: "DANE, inspecteurs, doyens, chefs d'établissements.",
    desc: "Conseil du chef d'établissement ; aide à renseigner OPINEE.",
    cal: 'Rentrée 2018. Cadre mis en place et activé.',
    ind: 'Communication vers tous les acteurs.',
    rem: 'Un rôle de référent – conseil.',
  }),
  F('4-6', "L'ERUN", {
    text: 'Accompagne les usages en circonscription et la politique départementale du premier degré.',
    but: 'Rencontres à périodicité fixe (6 semaines) avec DASEN, DAASEN, IENA et IEN TICE. Durée : 1h.',
    public: 'Encadrement départemental DASEN',
    acteurs: 'DANE.',
    desc: 'Porter une cohérence académique du numérique au premier degré.',
    cal: 'Octobre 2017.',
    ind: 'Comptes rendus de rencontres.',
    rem: 'Faire de la mutualisation une force.',
  }),
  F('4-7', 'La DANE', {
    text: 'Faire identifier les référents de la DANE sur chaque dossier.',
    but: 'Rendre visibles les rôles de chacun à la DANE. Publication sur le site académique.',
    public: 'Tous',
    acteurs: 'DANE',
    desc: 'Documents revus chaque année, avec des médias innovants.',
    cal: 'Rentrée 2018. Cadre mis en place et activé.',
    ind: 'Communication vers tous les acteurs.',
    rem: 'Association sur le site de la DANE – Cohérence du dispositif.',
  }),
];

export const RUBRICS = ['but', 'public', 'acteurs', 'desc', 'cal', 'ind', 'rem'];
export const marksOf = (code) => [...MARKS[code]].map((m) => m === '1');
export const rowSum = (code) => marksOf(code).filter(Boolean).length;
export const colSum = (j) => ACTIONS.filter((a) => marksOf(a.code)[j]).length;

// What a careful reader gets. axisTitle: which of the three titles this workbook gives the axis itself.
export function expectedNice(
  notes,
  { axisTitle = (a) => a.title, indicatorLines = false, code = (c) => c } = {},
) {
  const axisOf = (n) => clean(axisTitle(AXES[n - 1]));
  return {
    document: 'nice',
    notes: `${notes} [Text here: NFC, straight apostrophes, plain spaces, no final full stop or semicolon; compare after the same cleaning.]`,
    axes: AXES.map((a) => ({ code: a.code, title: axisOf(a.code) })),
    objectives: [],
    actions: ACTIONS.map((a) => ({
      code: code(a.code),
      title: clean(a.title),
      axis: axisOf(a.axis),
      objective: null,
    })),
    levers: [],
    indicators: ACTIONS.flatMap((a) =>
      (a.ind === '' ? [] : indicatorLines && a.lines ? a.lines : [a.ind]).map((t) => ({
        title: clean(t),
        objective: null,
        axis: axisOf(a.axis),
        action: code(a.code),
      })),
    ),
    frameworks: [
      { axes: FRAMEWORK.map((x) => ({ title: clean(x.title), objectives: x.objectives.map(clean) })) },
    ],
    links: ACTIONS.flatMap((a) =>
      marksOf(a.code).flatMap((m, j) =>
        m ? [{ action: code(a.code), objective: clean(OBJECTIVES[j]) }] : [],
      ),
    ),
    series: [],
  };
}
