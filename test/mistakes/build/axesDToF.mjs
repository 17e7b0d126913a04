import { COMMUNICATION, FIRST_DEGREE, TRAINING, INCLUSION, DIGITAL, SYSTEMS } from './owners.mjs';

// action: title, owner, indicator, unit, baseline, target, description where a workbook shows it
export const LAST_AXES = {
  D: [
    'Équipements, services et sécurité',
    [
      [
        'Équiper les écoles et les établissements',
        ['Crédits d’équipement', 'Enquête annuelle'],
        [
          [
            'Cartographier les équipements des écoles',
            FIRST_DEGREE,
            'Part des écoles recensées (écoles recensées / écoles de l’académie)',
            '%',
            40,
            95,
          ],
          [
            'Renouveler les classes mobiles des collèges',
            SYSTEMS,
            'Nombre de collèges aux classes mobiles renouvelées',
            'collèges',
            14,
            40,
          ],
          [
            'Raccorder les écoles rurales au très haut débit',
            SYSTEMS,
            'Nombre d’écoles rurales raccordées',
            'écoles',
            75,
            180,
          ],
        ],
      ],
      [
        'Généraliser les services numériques',
        ['Marché public de services', 'Assistance de proximité'],
        [
          [
            'Ouvrir un espace numérique de travail dans les écoles',
            SYSTEMS,
            'Part des écoles dotées d’un espace de travail (écoles dotées / écoles de l’académie)',
            '%',
            35,
            85,
          ],
          [
            'Étendre les téléservices aux familles',
            SYSTEMS,
            'Nombre de familles connectées aux téléservices',
            'familles',
            15000,
            40000,
          ],
          [
            'Sensibiliser les personnels à la sécurité numérique',
            SYSTEMS,
            'Nombre de personnels sensibilisés',
            'personnels',
            320,
            1200,
          ],
        ],
      ],
    ],
  ],
  E: [
    'Inclusion et continuité',
    [
      [
        'Rendre l’école accessible par le numérique',
        ['Parc de matériel adapté', 'Équipe mobile d’appui'],
        [
          [
            'Prêter du matériel adapté aux élèves en situation de handicap',
            INCLUSION,
            'Nombre d’élèves équipés en matériel adapté',
            'élèves',
            210,
            400,
          ],
          [
            'Déployer des robots de téléprésence',
            INCLUSION,
            'Nombre de robots de téléprésence déployés',
            'robots',
            12,
            30,
          ],
          [
            'Recenser les ressources adaptées aux troubles des apprentissages',
            INCLUSION,
            'Nombre de ressources recensées',
            'ressources',
            60,
            150,
          ],
        ],
      ],
      [
        'Réduire la fracture numérique',
        ['Partenariat associatif', 'Don de matériel'],
        [
          [
            'Organiser des ateliers pour les parents éloignés du numérique',
            FIRST_DEGREE,
            'Nombre de parents accueillis en atelier',
            'parents',
            180,
            500,
          ],
          [
            'Reconditionner des ordinateurs pour les familles',
            SYSTEMS,
            'Nombre d’ordinateurs remis aux familles',
            'ordinateurs',
            90,
            250,
          ],
          [
            'Nommer un médiateur numérique par réseau d’éducation prioritaire',
            FIRST_DEGREE,
            'Part des réseaux dotés d’un médiateur (réseaux dotés / réseaux de l’académie)',
            '%',
            25,
            90,
          ],
        ],
      ],
    ],
  ],
  F: [
    'Innovation et recherche',
    [
      [
        'Soutenir l’expérimentation dans les classes',
        ['Fonds d’innovation', 'Appui des inspecteurs'],
        [
          [
            'Lancer un appel à projets annuel',
            DIGITAL,
            'Nombre de projets retenus',
            'projets',
            12,
            30,
            'L’appel à projets annuel finance des projets de classe.',
          ],
          [
            'Ouvrir des laboratoires pédagogiques',
            DIGITAL,
            'Nombre de laboratoires pédagogiques ouverts',
            'laboratoires',
            2,
            5,
            'Les laboratoires pédagogiques accueillent les classes et les formations.',
          ],
          [
            'Évaluer les usages de l’intelligence artificielle en classe',
            TRAINING,
            'Nombre de classes observées',
            'classes',
            10,
            40,
            'Les usages de l’intelligence artificielle sont observés en classe avec les inspecteurs.',
          ],
        ],
      ],
      [
        'Travailler avec la recherche',
        ['Conventions avec les universités', 'Journée d’étude'],
        [
          [
            'Conclure des partenariats avec les laboratoires universitaires',
            DIGITAL,
            'Nombre de partenariats conclus',
            'partenariats',
            2,
            6,
            'Les partenariats avec les laboratoires universitaires portent sur trois ans.',
          ],
          [
            'Diffuser les résultats de recherche auprès des formateurs',
            TRAINING,
            'Part des formateurs abonnés à la veille (formateurs abonnés / formateurs académiques)',
            '%',
            30,
            75,
            'Une veille diffuse les résultats de recherche utiles aux formateurs.',
          ],
          [
            'Valoriser les projets lors d’une journée académique',
            COMMUNICATION,
            'Nombre de participants à la journée académique',
            'participants',
            150,
            350,
            'La journée académique valorise les projets de l’année.',
          ],
        ],
      ],
    ],
  ],
};
