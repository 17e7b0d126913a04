import type { FourColumnTable } from '../fourColumnTable';

/** One table an axis, in the document's order. */
export const tables: FourColumnTable[] = [
  {
    heading: "3.2.1 - Consolider l'écosystème dans le sens d'une politique partagée",
    header: ['OBJECTIFS OPERATIONNELS', 'ACTIONS', 'LEVIERS', "INDICATEURS D'ÉVALUATION"],
    objectives: [
      {
        title: "Accompagner les collectivités locales dans le déploiement des projets d'équipement",
        rows: [
          {
            actions: [
              'Instruire les dossiers avec les CT',
              'Mettre en œuvre les subventions',
              'Réunir les comités de pilotage locaux',
            ],
            levers: [
              'Démarches simplifiées',
              'Echanges avec les collectivités',
              'Réunion des comités de pilotage locaux',
            ],
            indicators: [
              'Commandes passées',
              'Subventions notifiées',
              'Service fait',
              'Indicateurs renseignés',
            ],
          },
        ],
      },
      {
        title: 'Accompagner les établissements dans la transformation numérique',
        rows: [
          {
            actions: [
              "Développer l'usage des démarches en ligne sur le portail scolarité services par EDUCONNECT",
              "Accompagner les chefs d'établissements et directeurs d'écoles",
              "Assurer l'assistance auprès des utilisateurs",
              'Collaborer avec la DSI sur sujets en relation avec le numérique éducatif',
            ],
            levers: [
              'Appui de la DSI pour la partie technique',
              'Communications aux établissements',
              "Accompagnement des directeurs et des chefs d'établissement",
              "Plateforme d'assistance",
              'Mettre en place une instance mensuelle de travail avec la DSI',
            ],
            indicators: [
              'Téléservices disponibles',
              'Nombre de comptes activés',
              "Nombre de demandes d'assistance traitées",
              'CR de réunions',
            ],
          },
        ],
      },
      {
        title: "Communiquer sur la stratégie numérique et informer sur l'actualité numérique",
        rows: [
          {
            actions: [
              "Informer et impliquer les personnels d'encadrement (Inspecteurs et chefs d'établissements)",
              'Rencontrer les différents acteurs du numérique',
              'Tenir à jour le site de la DRANE',
              "Publier une Lettre d'Information Académique du Numérique Éducatif (LIANE)",
              'Communiquer sur les médias locaux sur le sujet du numérique éducatif et des projets et transformations',
            ],
            levers: [
              'Collège des Inspecteurs',
              'Réunions des équipes pédagogiques',
              'Réunions régulières avec les collectivités et le Réseau CANOPÉ',
              'Lettre académique du numérique éducatif trimestrielle',
              'Cellule communication rectorat',
            ],
            indicators: [
              'Nombre de rencontres',
              "Nombre d'abonnés à la LIANE et sur twitter",
              'Nombre de visites sur le site de la DRANE',
              "Nombre d'interventions dans les médias",
            ],
          },
        ],
      },
      {
        title: 'Accompagner et animer les réseaux ERUN, CPNE, RUPN et IAN',
        rows: [
          {
            actions: [
              "Relayer et mettre en œuvre l'action de la DRANE dans les établissements, les écoles et les disciplines",
              'Identifier et relayer des actions locales afin de créer des communautés de pratiques',
            ],
            levers: [
              'Réunions, regroupements,',
              'Travaux en atelier, E-réseaux',
              'Lettres de mission',
              'Outil Forum ENT Wilapa ou Tchapp',
            ],
            indicators: ["Rapports d'activité des collaborateurs", 'Nombre de forums actifs'],
          },
        ],
      },
      {
        title: 'Réunir le Comité de pilotage académique du numérique éducatif',
        rows: [
          {
            actions: [
              'Faire le point sur les actions en cours et définir les indicateurs avec les partenaires CTG, UG, Réseau CANOPÉ et Maison pour la science en Guyane',
              'Fixer les actions à poursuivre avec les priorités',
              'Présentation de la FdR numérique éducative',
            ],
            levers: ['Réunion annuelle', 'Bilan des actions'],
            indicators: [
              'Comptes rendus du comité de pilotage',
              'Bilan annuel de la mise en œuvre de la FdR',
            ],
          },
        ],
      },
    ],
  },
  {
    heading: "3.2.2 - Développer l'enseignement numérique et les compétences numériques",
    header: ['OBJECTIFS OPERATIONNELS', 'ACTIONS', 'LEVIERS', "INDICATEURS D'EVALUATION"],
    objectives: [
      {
        title: 'Former les enseignants au numérique',
        rows: [
          {
            actions: [
              'Mettre en œuvre le plan académique de formation',
              'Consolider la formation en établissements (FIL)',
              "Proposer d'autres modules de formation et des formations type webinaires",
              "Développer l'utilisation de la plateforme M@gistère",
            ],
            levers: [
              'Mise à disposition de modules de formation pour les formateurs',
              'Élaboration des modules en GRAC',
              'Rémunération des formateurs',
              'Implication des inspecteurs',
              'Équipe M@gistère',
              'EAFC, CLEMI, Canopé',
            ],
            indicators: [
              'Taux de réalisation',
              'Nombre de journées stagiaires',
              'Formateurs rémunérés',
              'Enquête de satisfaction',
              'Parcours déployés',
              'Bilans des parcours',
              'Nb de webinaires',
            ],
          },
        ],
      },
      {
        title: 'Développer et certifier les compétences numériques',
        rows: [
          {
            actions: [
              'Intégrer les compétences numériques dans les enseignements',
              'Former les référents PIX dans les établissements',
              'Déployer les parcours de positionnement des élèves et inciter la participation des enseignants',
              'Préparer et certifier les enseignants volontaires',
            ],
            levers: [
              'Parcours de positionnement « 6ème, enseignants',
              'Parcours de formation à distance',
              'Formation FIL',
              'Ambassadeur PIX',
            ],
            indicators: ["Nb d'élèves certifiés", 'Nb de professeurs certifiés'],
          },
        ],
      },
      {
        title: "Renforcer l'éducation aux médias et à l'information",
        rows: [
          {
            actions: ['Mettre en œuvre des projets nationaux et académiques, studio-médias, et webradio'],
            levers: ['Cellule académique EMI', 'IAN EMI'],
            indicators: ['Publications et mission réalisées'],
          },
        ],
      },
      {
        title: 'Impulser les projets numériques innovants',
        rows: [
          {
            actions: [
              'Participer à la mise en œuvre des projets structurants et innovants (GCCLE, BAE, CNED, Moodle ELEA, ENT école)',
              'Poursuivre le projet TED-i (robots de téléprésence)',
              'Lancer un appel à projets académique au regard de la subvention accordée',
              'Accompagner les enseignants dans les expérimentations',
            ],
            levers: [
              'Participation aux comités de pilotage',
              'Communication vers les familles, partenariat avec la fondation orange',
              'Accompagnement éducatif',
              "Subvention académique et publication d'un AAP",
              'Equipe de la DRANE et réseaux du numérique',
            ],
            indicators: [
              'Indicateurs de réalisation',
              'Nombre de communes et écoles sensibilisées',
              'Nombre de conventions signées',
              "Nombre d'élèves, nombres de séances",
              'Nombre de candidatures - Projets retenus',
              "Nombre d'expérimentations soutenues et rapports d'activité",
            ],
          },
        ],
      },
    ],
  },
  {
    heading: "3.2.3 - Poursuivre l'outillage des utilisateurs et le déploiement des communs numériques",
    header: ['OBJECTIFS OPERATIONNELS', 'ACTIONS', 'LEVIERS', "INDICATEURS D'EVALUATION"],
    objectives: [
      {
        title: "Développer et accroître les usages de l'ENT Wilapa",
        rows: [
          {
            actions: [
              "Renforcer l'usage de l'ENT de la communauté éducative de tous les établissements du 2nd degré de Guyane",
              "Former aux usages pédagogiques de l'ENT",
              'Accompagner les équipes informatiques des établissements pilotes (référents numériques et assistants informatiques)',
              "Assurer l'assistance",
            ],
            levers: [
              'Administrateur local',
              'Responsables GAR',
              'Webinaires',
              'Assistance (DRANE, DSI, Éditeur)',
            ],
            indicators: ["Nombre d'établissements", "Nombre d'utilisateurs", "Taux d'utilisation"],
          },
        ],
      },
      {
        title: "Déployer l'expérimentation d'ENT académique au 1er degré",
        rows: [
          {
            actions: [
              'Communication sur le projet au 1er degré vers la communauté éducative',
              'Formation des utilisateurs',
            ],
            levers: ['ENT WILAPA existant au 2nd degré', 'Partenariat avec le CNES', 'Circonscriptions'],
            indicators: [
              "Nombre d'écoles recensées",
              'Nombre de comptes élèves activés',
              "Taux d'usages",
              "Nombre d'enseignants formés",
              'Nombre de réunion de formation',
            ],
          },
        ],
      },
      {
        title: 'Développer les communs numériques, les ressources et les services',
        rows: [
          {
            actions: [
              "Développer l'utilisation des outils pour le travail collaboratif, le travail à distance, l'enseignement hybride et la continuité pédagogique en privilégiant l'usage de l'ENT WILAPA et les outils de Apps education",
              'Promouvoir et proposer des ressources libres',
              'Accompagner la mise en place de la plateforme numérique pour les ressources pédagogiques en contexte plurilingue',
            ],
            levers: [
              'Tutoriels',
              'Modules de formations',
              'Webinaires',
              'Assistance (DSI, DRANE)',
              'Correspondant académique Moodle',
              'Inspection 2 degré',
              'DSI',
            ],
            indicators: [
              'Nombre de compte Apps ouverts',
              'Nombre de vidéos postées sur portail Tubes',
              'Taux de stockage sur Nuage',
              'Statistiques sur les usages sur WILAPA',
              "Nombre d'articles",
              "Nombre d'interventions",
              'Nombre de ressources déposées',
            ],
          },
        ],
      },
      {
        title: 'Participer au projet de Moodle national « ELÉA »',
        rows: [
          {
            actions: [
              'Recenser des formateurs',
              'Former les formateurs',
              "Mise en place d'un groupe de travail",
              "Réaliser des séquences d'enseignement",
              'Participer aux réunions nationales',
            ],
            levers: ['PAF', 'Chef de projet National', 'Référent académique'],
            indicators: [
              'Nombre de Productions',
              'Nombre de professeurs utilisateurs du Moodle',
              'Nombre de sessions de formation ELEA',
            ],
          },
        ],
      },
    ],
  },
];
