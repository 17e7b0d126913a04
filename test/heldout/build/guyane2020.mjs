// Contenus de la feuille de route Guyane 2020-2021 (titres et chiffres du document, coquilles comprises).
const L = (a, l, i) => ({ a, l, i });
export const DOC = [
  {
    titre: 'Gouvernance et Pilotage',
    objectifs: [
      {
        titre: 'Organiser les Etats Généraux du Numérique Territorialisés',
        lignes: [
          L(
            [
              'Constituer et animer un COPIL et des groupes de travail par thématique',
              'Organiser les évènements et les rencontres',
              'Etablir la synthèse',
            ],
            ['Réunions', 'Journées académiques', 'Site : états-généraux-du-numérique.gouv.fr'],
            ['Synthèse des groupes de travail', 'Synthèse des journées académiques'],
          ),
        ],
      },
      {
        titre: 'Contribuer à la création d’une instance de pilotage du numérique éducatif (CTG, RECTORAT)',
        lignes: [
          L(
            [
              'Constituer l’instance, la réunir régulièrement pour définir une politique partagée (Rectorat- CTG–Réseau CANOPÉ)',
              'Établir le conventionnement',
            ],
            ['Rencontres régulières', 'Schéma directeur élaboré'],
            ['Politique partagée', 'Qualité des usages dans les EPLE'],
          ),
        ],
      },
      {
        titre: 'Renforcer le partenariat entre avec l’INSPE et CANOPE',
        lignes: [
          L(
            [
              'Se rapprocher de l’INSPE et pour la formation initiale et de l’atelier CANOPE pour la formation continue des professeurs',
              'Définir des ambitions communes',
            ],
            ['Mutualisation des moyens de formation', 'Formation numérique des enseignants'],
            ['Nombre d’actions communes'],
          ),
        ],
      },
      {
        titre: 'Communiquer sur la stratégie numérique  et impliquer tous les acteurs de l’éducation',
        lignes: [
          L(
            [
              'Informer et impliquer les Inspecteurs.',
              'Conforter les RUPN, les CPN les IAN dans leurs missions',
              'Rencontrer les différents acteurs du numérique',
            ],
            [
              'Participation de la DANE au conseil des Inspecteurs du 1er degré et au collège des Inspecteurs du 2nd degré',
              'Réunions des équipes pédagogiques',
              'Réunions régulières avec les collectivités et le Réseau CANOPE',
            ],
            ['Projets mis en place', 'Rapports d’activité', 'Nombre de visites', 'Comptes rendus de visite'],
          ),
        ],
      },
      {
        titre: 'Réunir le Comité de pilotage académique du numérique éducatif',
        lignes: [
          L(
            [
              'Faire le point sur les actions en cours et définir les indicateurs.',
              'Fixer les actions à poursuivre avec les priorités',
            ],
            [
              {
                t: 'Réunions biannuelles :',
                sous: ['Janvier : bilan d’avancement', 'Juillet : bilan annuel'],
              },
            ],
            ['Comptes rendus du comité de pilotage'],
          ),
        ],
      },
      {
        titre: 'Reconduire l’ observatoire des usages du numérique',
        lignes: [
          L(
            ['Faire le bilan de la première année', 'Reprendre les formulaires', 'Relancer l’enquête'],
            [
              'Formulaire en ligne',
              'Visite des classes',
              'Rencontre avec les établissements',
              'Retour PPCR par les  inspecteurs',
            ],
            ['Nombre de visites', 'Nombre de formulaires complétés', 'Taux de complétude du formulaire'],
          ),
        ],
      },
    ],
  },
  {
    titre: 'Plan numérique',
    objectifs: [
      {
        titre: 'Accompagner les collèges et les écoles',
        lignes: [
          L(
            [
              'Finaliser les dossiers de réponses aux appel à projets Label Ecoles Numériques  et studio-médias',
            ],
            ['Projet numérique de l’école', 'Projet studio média des collèges'],
            ['Qualité et nombre de dossiers', 'Nombre de dossiers retenus'],
          ),
          L(
            [
              'Déployer les équipements numériques  dans les écoles et collèges en collaboration avec les responsables informatiques',
            ],
            [
              'Formation des responsables informatiques',
              'Réunion des référents numériques des établissements',
            ],
            ['EIM déployés et configurés', 'Échanges effectifs', 'Bilan régulier remonté à la DANE'],
          ),
          L(
            [
              'Accompagner les équipes pédagogiques dans les usages des tablettes et dans l’utilisation des ressources',
            ],
            ['Formation sur site des enseignants', 'Animations pédagogiques'],
            ['Enseignants formés à l’usage des tablettes', 'Équipements utilisés'],
          ),
          L(
            [
              'Impulser l’utilisation et l’accès aux banques de ressources numériques et mettre en place l’assistance nécessaire',
            ],
            ['Communication aux équipes', 'Adresse électronique pour l’assistance'],
            ['Accès aux BRNE dans les établissements', 'Nombre d’inscrits'],
          ),
        ],
      },
      {
        titre: 'Contractualiser avec les collectivités',
        lignes: [
          L(
            ['Établir les conventions', 'Mettre en œuvre les subventions', 'Recevoir les travaux'],
            ['Échanges avec les collectivités'],
            ['Conventions signées', 'Subventions notifiées', 'Service fait'],
          ),
        ],
      },
      {
        titre: 'Piloter le plan numérique',
        lignes: [
          L(
            ['Répondre aux enquêtes', 'Tenir un tableau de bord', 'Réunir les comités de pilotage'],
            ['Réunion des comités de pilotage'],
            ['Indicateurs renseignés'],
          ),
        ],
      },
    ],
  },
  {
    titre: 'Accompagnement et formation',
    objectifs: [
      {
        titre:
          'Développer l’utilisation des ressources et des services numériques pour un enseignement hybride',
        lignes: [
          L(
            [
              {
                t: 'Développer l’utilisation des outils pour le travail collaboratif et le travail à distance :',
                sous: [
                  'La Boîte « apps-education »',
                  'Tribu pour les professeurs',
                  'La classe à maison pour la continuité numérique',
                ],
              },
            ],
            [
              'Formation au PAF des responsables de la plateforme dans l’établissement',
              'Correspondant académique Moodle',
              'Assistance technique de la DSI dans l’installation',
            ],
            [
              'Nombre de personnes formées',
              'Nombre de Moodle installés',
              'Bilan d’activité du correspondant Moodle',
            ],
          ),
        ],
      },
      {
        titre: 'Accompagner les  établissements à la transformation numérique',
        lignes: [
          L(
            [
              'Mettre en place une commission numérique dans les établissements',
              'Mettre en place un outil de diagnostic et d’auto-évaluation de la maturité numérique de l’établissement (OPINÉE)',
            ],
            ['Rencontre des établissements', 'Tableau de bord OPINEE'],
            ['Visites réalisées', 'Radar'],
          ),
        ],
      },
      {
        titre: 'Former les enseignants au numérique',
        lignes: [
          L(
            [
              'Mettre en œuvre le plan académique de formation',
              'Consolider la formation en établissements (FIL)',
              'Proposer d’autres modules de formation de 3h et des formations flash entre pairs (45 mn maxi)',
              'Développer l’utilisation de la plateforme M@gistère',
              'Déploiement de parcours nationaux en académie et parcours hybrides',
            ],
            [
              'Mise à disposition de modules de formation de 3h pour les formateurs',
              'Élaboration des modules en GRAC',
              'Rémunération des formateurs',
              'Implication des inspecteurs',
              'Équipe M@gistère',
            ],
            [
              'Taux de réalisation',
              'Nombre de journées stagiaires',
              'Formateurs rémunérés',
              'Enquête de satisfaction',
              'Parcours déployés',
              'Bilans des Parcours',
            ],
          ),
        ],
      },
      {
        titre: 'Accompagner et animer les réseaux ERUN CPCN, RUPN et IAN',
        lignes: [
          L(
            ['Relayer l’action de la DANE dans les établissements, les écoles et les disciplines'],
            ['Réunions, regroupements,', 'Travaux en atelier, e-réseaux'],
            ['Lettres de mission', 'Bilan d’activités'],
          ),
        ],
      },
      {
        titre: 'Développer l’utilisation des ressources  et des services  numériques',
        suite: true,
        lignes: [
          L(
            [
              'Impulser l’utilisation des services et ressources numériques nationales (D’COL, Primabord, Eduthèque, Edubases, BRNE, plateforme devoirs faits, outils d’entraînement, …)',
            ],
            ['Communication aux équipes', 'Référent Primabord', 'Chargé de mission - Référent ressources'],
            ['Nombre de comptes', 'Rapports d’activité'],
          ),
          L(
            [
              'Mettre en œuvre le nouveau cadre d’évaluation et de certification des compétences numériques  (PIX)',
            ],
            ['Formations des équipes'],
            ['Plateforme utilisée'],
          ),
          L(
            [
              'Développer l’utilisation des outils pour le travail collaboratif et le travail à distance :\n( laBoîte, Tribu, visioconférence et  Classes virtuelles )',
            ],
            ['Tutoriels', 'Modules de formations'],
            [],
          ),
        ],
      },
      {
        titre: 'Informer de l’actualité du numérique',
        suite: true,
        lignes: [
          L(
            [
              'Tenir à jour le site de la DANE',
              'Relayer les actualités du site de la DANE vers les sites disciplinaires',
              'Publier une Lettre d’Information Académique du Numérique Éducatif (LIANE)',
              'Relayer les MOOC, les Webinaires',
              'Relayer les informations TWITTER',
              'Assurer une veille technologique',
            ],
            ['Lettre trimestrielle', 'Abonnement à la liste de diffusion'],
            ['Nombre d’abonnés', 'Nombre de visites sur le site de la DANE'],
          ),
        ],
      },
      {
        titre: 'Proposer aux enseignants des ateliers  dans des  tiers lieux',
        suite: true,
        lignes: [
          L(
            [
              'Organiser les ateliers avec le Réseau CANOPE',
              'Encourager des rendez-vous dans des tiers lieux',
            ],
            [
              'Locaux et moyens du Réseau CANOPE, Fablab, Guyaclic',
              'Université de Guyane - Maison pour la science de Guyane',
            ],
            ['Nombre de visites', 'Nombre de professeurs participants'],
          ),
        ],
      },
    ],
  },
  {
    titre: 'Usages sécurisés',
    objectifs: [
      {
        titre: 'Développer l’usage des Téléservices par EDUCONNECT',
        lignes: [
          L(
            ['Généraliser l’accès aux téléservices par le portail EDUCONNECT'],
            [
              'Service de la DSI pour la partie technique',
              'Communications aux établissements scolaires et aux parents',
              'Formation des directeurs et des chefs d’établissement',
              'Documents de présentation fournis par le ministère',
            ],
            ['Téléservices disponibles', 'Nombre de connexion'],
          ),
        ],
      },
      {
        titre: 'Renforcer la gestion du réseau pédagogique dans les établissements',
        lignes: [
          L(
            [
              'Accompagner les équipes informatiques des établissements (référents numériques et assistants informatiques)',
            ],
            ['SCRIBE pour le réseau pédagogique'],
            ['Nombre d’établissements', 'Nombre d’utilisateurs', 'Taux d’utilisation'],
          ),
        ],
      },
      {
        titre: 'Mettre en place un ENT académique',
        lignes: [
          L(
            [
              'Mettre en place un COPIL',
              'Rédiger un projet académique d’ENT',
              'Suivi la réponse à l’appel d’offres',
            ],
            ['Communication avec la communauté éducative', 'Former les utilisateurs'],
            ['Respect du calendrier', 'Nombre d’établissements'],
          ),
        ],
      },
    ],
  },
  {
    titre: 'Innovation et expérimentation',
    objectifs: [
      {
        titre: 'Accompagner les TraAM',
        lignes: [
          L(
            ['Accompagner la réalisation des TraAM', 'Recenser les propositions pour 2021-2022'],
            ['Rencontres régulières', 'Appel à projets'],
            ['Expérimentation et présentation du travail réalisé.'],
          ),
        ],
      },
      {
        titre: 'Impulser les projets numériques innovants dans les établissements',
        lignes: [
          L(
            [
              'Lancer un appel à projets académique pour promouvoir les initiatives et pratiques pédagogiques innovantes',
            ],
            ['Subventions académiques', 'Collaboration avec CARDIE'],
            ['Nombre de projets', 'Nombre d’enseignants impliqués', 'Usages en classe et productions.'],
          ),
        ],
      },
    ],
  },
];
// la page 3.1 : 20 objectifs en cinq colonnes, rédigés un peu autrement que dans les tableaux
export const VUE = [
  [
    'Gouvernance et pilotage',
    [
      'Organiser les Etats Généraux du Numérique en Guyane',
      'Contribuer à la création d’une instance de pilotage du numérique éducatif\n(CTG, RECTORAT)',
      'Renforcer le partenariat entre avec l’INSPE et CANOPE',
      'Communiquer sur la stratégie numérique et impliquer tous les acteurs de l’éducation',
      'Réunir le Comité de pilotage académique du numérique éducatif',
      'Reconduire l’ observatoire des usages du numérique',
    ],
  ],
  [
    'Plan numérique',
    [
      'Accompagner les collèges et les écoles',
      'Contractualiser avec les collectivités',
      'Piloter le plan numérique',
    ],
  ],
  [
    'Accompagnement et formation',
    [
      'Accompagner les établissements à la transformation numérique',
      'Former les enseignants au numérique',
      'Accompagner et animer les réseaux ERUN CPCN, RUPN et IAN',
      'Développer l’utilisation des ressources et des services numériques',
      'Informer de l’actualité du numérique',
      'Proposer aux enseignants des ateliers dans des tiers lieux',
    ],
  ],
  [
    'Usages sécurisés',
    [
      'Généraliser l’usage d’EDUCONNECT pour accéder aux téléservices',
      'Renforcer la gestion du réseau pédagogique dans les établissements',
      'Mettre en place un ENT académique',
    ],
  ],
  [
    'Innovation et expérimentation',
    ['Accompagner les TraAM', 'Impulser les projets numériques innovants dans les établissements'],
  ],
];
export const SALON = {
  annees: ['2015-2016', '2017-2018', '2019-2020'],
  series: [
    ['Nombre de visiteurs à ST LAURENT', [100, 380, 800]],
    ['Nombre de visiteurs à CAYENNE', [400, 520, 1000]],
  ],
};
export const PROJETS = {
  annees: [2015, 2016, 2017, 2018, 2019, 2020],
  nombre: [54, 29, 23, 12, 17, 5],
  etab: [
    '44 EPLE',
    '21 EPLE',
    '14 EPLE et 4 écoles',
    '11 EPLE et 1 école',
    '12 EPLE et 5 écoles',
    '5 Lycées',
  ],
  subvTexte: ['116 727 €', '124 729 €', '81 573 € (*)', '34 080 €', '35000 €', '25000 €'],
  subv: [116727, 124729, 81573, 34080, 35000, 25000],
};
