// Contenus de la feuille de route Guyane 2024-2025 (titres du document, coquilles comprises).
const O = (titre, a, l, i) => ({ titre, lignes: [{ a, l, i }] });
export const DOC = [
  {
    titre: "Consolider l'écosystème dans le sens d'une politique partagée",
    objectifs: [
      O(
        "Accompagner les collectivités locales dans le déploiement des projets d'équipement",
        [
          'Instruire les dossiers avec les CT',
          'Mettre en œuvre les subventions',
          'Réunir les comités de pilotage locaux',
        ],
        [
          'Démarches simplifiées',
          'Echanges avec les collectivités',
          'Réunion des comités de pilotage locaux',
        ],
        ['Commandes passées', 'Subventions notifiées', 'Service fait', 'Indicateurs renseignés'],
      ),
      O(
        'Accompagner les établissements dans la transformation numérique',
        [
          "Développer l'usage des démarches en ligne sur le portail scolarité services par EDUCONNECT",
          "Accompagner les chefs d'établissements et directeurs d'écoles",
          "Assurer l'assistance auprès des utilisateurs",
          'Collaborer avec la DSI sur sujets en relation avec le numérique éducatif',
        ],
        [
          'Appui de la DSI pour la partie technique',
          'Communications aux établissements',
          "Accompagnement des directeurs et des chefs d'établissement",
          "Plateforme d'assistance",
          'Mettre en place une instance mensuelle de travail avec la DSI',
        ],
        [
          'Téléservices disponibles',
          'Nombre de comptes activés',
          "Nombre de demandes d'assistance traitées",
          'CR de réunions',
        ],
      ),
      O(
        "Communiquer sur la stratégie numérique et informer sur l'actualité numérique",
        [
          "Informer et impliquer les personnels d'encadrement (Inspecteurs et chefs d'établissements)",
          'Rencontrer les différents acteurs du numérique',
          'Tenir à jour le site de la DRANE',
          "Publier une Lettre d'Information Académique du Numérique Éducatif (LIANE)",
          'Communiquer sur les médias locaux sur le sujet du numérique éducatif et des projets et transformations',
        ],
        [
          'Collège des Inspecteurs',
          'Réunions des équipes pédagogiques',
          'Réunions régulières avec les collectivités et le Réseau CANOPÉ',
          'Lettre académique du numérique éducatif trimestrielle',
          'Cellule communication rectorat',
        ],
        [
          'Nombre de rencontres',
          "Nombre d'abonnés à la LIANE et sur twitter",
          'Nombre de visites sur le site de la DRANE',
          "Nombre d'interventions dans les médias",
        ],
      ),
      O(
        'Accompagner et animer les réseaux ERUN, CPNE, RUPN et IAN',
        [
          "Relayer et mettre en œuvre l'action de la DRANE dans les établissements, les écoles et les disciplines",
          'Identifier et relayer des actions locales afin de créer des communautés de pratiques',
        ],
        [
          'Réunions, regroupements,',
          'Travaux en atelier, E-réseaux',
          'Lettres de mission',
          'Outil Forum ENT Wilapa ou Tchapp',
        ],
        ["Rapports d'activité des collaborateurs", 'Nombre de forums actifs'],
      ),
      O(
        'Réunir le Comité de pilotage académique du numérique éducatif',
        [
          'Faire le point sur les actions en cours et définir les indicateurs avec les partenaires CTG, UG, Réseau CANOPÉ et Maison pour la science en Guyane',
          'Fixer les actions à poursuivre avec les priorités',
          'Présentation de la FdR numérique éducative',
        ],
        ['Réunion annuelle', 'Bilan des actions'],
        ['Comptes rendus du comité de pilotage', 'Bilan annuel de la mise en œuvre de la FdR'],
      ),
    ],
  },
  {
    titre: "Développer l'enseignement numérique et les compétences numériques",
    objectifs: [
      O(
        'Former les enseignants au numérique',
        [
          'Mettre en œuvre le plan académique de formation',
          'Consolider la formation en établissements (FIL)',
          "Proposer d'autres modules de formation et des formations type webinaires",
          "Développer l'utilisation de la plateforme M@gistère",
        ],
        [
          'Mise à disposition de modules de formation pour les formateurs',
          'Élaboration des modules en GRAC',
          'Rémunération des formateurs',
          'Implication des inspecteurs',
          'Équipe M@gistère',
          'EAFC, CLEMI, Canopé',
        ],
        [
          'Taux de réalisation',
          'Nombre de journées stagiaires',
          'Formateurs rémunérés',
          'Enquête de satisfaction',
          'Parcours déployés',
          'Bilans des parcours',
          'Nb de webinaires',
        ],
      ),
      O(
        'Développer et certifier les compétences numériques',
        [
          'Intégrer les compétences numériques dans les enseignements',
          'Former les référents PIX dans les établissements',
          'Déployer les parcours de positionnement des élèves et inciter la participation des enseignants',
          'Préparer et certifier les enseignants volontaires',
        ],
        [
          'Parcours de positionnement « 6ème, enseignants',
          'Parcours de formation à distance',
          'Formation FIL',
          'Ambassadeur PIX',
        ],
        ["Nb d'élèves certifiés", 'Nb de professeurs certifiés'],
      ),
      O(
        "Renforcer l'éducation aux médias et à l'information",
        ['Mettre en œuvre des projets nationaux et académiques, studio-médias, et webradio'],
        ['Cellule académique EMI', 'IAN EMI'],
        ['Publications et mission réalisées'],
      ),
      O(
        'Impulser les projets numériques innovants',
        [
          'Participer à la mise en œuvre des projets structurants et innovants (GCCLE, BAE, CNED, Moodle ELEA, ENT école)',
          'Poursuivre le projet TED-i (robots de téléprésence)',
          'Lancer un appel à projets académique au regard de la subvention accordée',
          'Accompagner les enseignants dans les expérimentations',
        ],
        [
          'Participation aux comités de pilotage',
          'Communication vers les familles, partenariat avec la fondation orange',
          'Accompagnement éducatif',
          "Subvention académique et publication d'un AAP",
          'Equipe de la DRANE et réseaux du numérique',
        ],
        [
          'Indicateurs de réalisation',
          'Nombre de communes et écoles sensibilisées',
          'Nombre de conventions signées',
          "Nombre d'élèves, nombres de séances",
          'Nombre de candidatures - Projets retenus',
          "Nombre d'expérimentations soutenues et rapports d'activité",
        ],
      ),
    ],
  },
  {
    titre: "Poursuivre l'outillage des utilisateurs et le déploiement des communs numériques",
    objectifs: [
      O(
        "Développer et accroître les usages de l'ENT Wilapa",
        [
          "Renforcer l'usage de l'ENT de la communauté éducative de tous les établissements du 2nd degré de Guyane",
          "Former aux usages pédagogiques de l'ENT",
          'Accompagner les équipes informatiques des établissements pilotes (référents numériques et assistants informatiques)',
          "Assurer l'assistance",
        ],
        ['Administrateur local', 'Responsables GAR', 'Webinaires', 'Assistance (DRANE, DSI, Éditeur)'],
        ["Nombre d'établissements", "Nombre d'utilisateurs", "Taux d'utilisation"],
      ),
      O(
        "Déployer l'expérimentation d'ENT académique au 1er degré",
        [
          'Communication sur le projet au 1er degré vers la communauté éducative',
          'Formation des utilisateurs',
        ],
        ['ENT WILAPA existant au 2nd degré', 'Partenariat avec le CNES', 'Circonscriptions'],
        [
          "Nombre d'écoles recensées",
          'Nombre de comptes élèves activés',
          "Taux d'usages",
          "Nombre d'enseignants formés",
          'Nombre de réunion de formation',
        ],
      ),
      O(
        'Développer les communs numériques, les ressources et les services',
        [
          "Développer l'utilisation des outils pour le travail collaboratif, le travail à distance, l'enseignement hybride et la continuité pédagogique en privilégiant l'usage de l'ENT WILAPA et les outils de Apps education",
          'Promouvoir et proposer des ressources libres',
          'Accompagner la mise en place de la plateforme numérique pour les ressources pédagogiques en contexte plurilingue',
        ],
        [
          'Tutoriels',
          'Modules de formations',
          'Webinaires',
          'Assistance (DSI, DRANE)',
          'Correspondant académique Moodle',
          'Inspection 2 degré',
          'DSI',
        ],
        [
          'Nombre de compte Apps ouverts',
          'Nombre de vidéos postées sur portail Tubes',
          'Taux de stockage sur Nuage',
          'Statistiques sur les usages sur WILAPA',
          "Nombre d'articles",
          "Nombre d'interventions",
          'Nombre de ressources déposées',
        ],
      ),
      O(
        'Participer au projet de Moodle national « ELÉA »',
        [
          'Recenser des formateurs',
          'Former les formateurs',
          "Mise en place d'un groupe de travail",
          "Réaliser des séquences d'enseignement",
          'Participer aux réunions nationales',
        ],
        ['PAF', 'Chef de projet National', 'Référent académique'],
        [
          'Nombre de Productions',
          'Nombre de professeurs utilisateurs du Moodle',
          'Nombre de sessions de formation ELEA',
        ],
      ),
    ],
  },
];
export const NEFLE = 'Impulser et Accompagner des projets numériques dans le cadre de NEFLE';
export const VUE = [
  [
    DOC[0].titre,
    [
      "Accompagner les collectivités locales dans le déploiement des programmes d'équipement pour le socle numérique dans les établissements scolaires",
      NEFLE,
      "Communiquer sur la stratégie numérique et informer sur l'actualité numérique",
      'Accompagner les établissements dans la transformation numérique',
      'Accompagner et animer les réseaux ERUN, CPNE, RUPN et IAN',
      'Réunir le comité de pilotage du numérique éducatif',
    ],
  ],
  [
    DOC[1].titre,
    [
      'Former les enseignants au numérique',
      'Développer et certifier les compétences numériques',
      "Renforcer l'éducation aux médias et à l'information",
      'Contribuer à la mise en œuvre des projets structurants et impulser les projets innovants',
    ],
  ],
  [
    DOC[2].titre,
    [
      "Accroître les usages de l'ENT Wilapa",
      "Déployer une expérimentation d'ENT académiques pour les écoles de Guyane",
      'Développer les communs numériques, les ressources et les services',
      'Participer au projet de Moodle national ELEA',
    ],
  ],
];
