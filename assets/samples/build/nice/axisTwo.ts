import type { Axis } from './types';

export const axisTwo: Axis = {
  number: 2,
  coverTitle: 'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
  coverText:
    'Coordonner avec les collectivités les équipements et les réseaux dont elles ont la charge, puis évaluer ensemble leur appropriation, au service des élèves.',
  ficheTitle: 'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
  listTitle: 'Mettre en place un écosystème pour mieux apprendre, progresser et partager',
  card: [
    {
      label: 'Contexte',
      text: "Les collectivités territoriales font souvent du numérique un axe de développement, avec l'éducation nationale. Le plan numérique des collèges a lancé un mouvement et fait réfléchir aux usages : il faut entretenir l'un et l'autre.",
    },
    {
      label: 'Objectifs recherchés',
      text: "Prendre part à la réflexion d'ensemble avec les instances territoriales, veiller à ce que les structures de formation profitent des avancées prévues, préconiser les besoins des établissements.",
    },
    {
      label: 'Stratégie',
      text: "Siéger dans les comités locaux, suivis par le DAN ou ses adjoints. Recenser les besoins et proposer des schémas d'équipement types pour l'école primaire, le collège et le lycée. Accompagner l’aménagement numérique du territoire.",
    },
  ],
  summary: [
    {
      code: '2-1',
      title: "L'évaluation de l'environnement",
      text: "Généraliser un outil qui mesure la place du numérique dans l'établissement et montre la dynamique du volet numérique de son projet, étudiée en dialogue pédagogique de gestion.",
    },
    {
      code: '2-2',
      title: 'Préconisations',
      text: "Bâtir un modèle soutenable d'usages du numérique en établissements.",
    },
    {
      code: '2-3',
      title: "L'aide au déploiement",
      text: "Rédiger un document court pour le chef d'établissement qui veut engager le sien vers le numérique.",
    },
    {
      code: '2-4',
      title: 'La labélisation',
      text: 'Labéliser sur le numérique des écoles, des collèges et des lycées, en association avec les collectivités.',
    },
    {
      code: '2-5',
      title: 'Le déploiement du THD',
      text: 'Rapprocher les collectivités, favoriser la montée en débit des établissements et inscrire les usages de demain dans les schémas d’aménagement numérique du territoire.',
    },
  ],
  fiches: [
    {
      code: '2-1',
      title: 'Évaluation environnement',
      aim: "Établir le profil OPINEE de chaque collège à partir des données de l'enquête ETIC",
      audience: 'Collèges Alpes-Maritimes et Var',
      actors: 'DANE, RRUNP, principaux de collèges, collectivités territoriales',
      description:
        "OPINEE, futur standard national, situe chaque établissement sur 10 niveaux et pour 7 champs : 3 pour le matériel et 4 pour les usages. Cette photographie nourrit le volet numérique du projet d'établissement.",
      schedule: 'Opération achevée en juin 2018.',
      indicators: 'Nombre de collèges ayant répondu',
      remarks:
        "Compiler les résultats, de façon confidentielle, par département puis pour l'académie. En parler avec les conseils départementaux pour dynamiser les plans d'équipements.",
    },
    {
      code: '2-2',
      title: 'Préconisations',
      aim: "Décrire l'équipement standard d'un établissement, pour rendre visibles les usages raisonnables du numérique.",
      audience:
        'Écoles et Collèges Alpes-Maritimes et Var. Collectivités territoriales, inspecteurs, acteurs du numérique. Second volet : lycées (en accord avec Aix-Marseille)',
      actors: 'DANE, RRUNP, principaux de collèges, collectivités territoriales, inspecteurs, IAN.',
      description:
        "Une collation des usages du numérique montre les besoins d'un établissement et permet de promouvoir des usages soutenables.",
      schedule: 'Opération achevée en juin 2019.',
      indicators: "Publication d'un livre blanc",
      remarks:
        'Communiquer vers tous les partenaires pour harmoniser pratiques et prescriptions, en lien avec la promotion des usages disciplinaires.',
    },
    {
      code: '2-3',
      title: "L'aide au déploiement",
      aim: "Publier un livret qui accompagne le chef d'établissement sur le volet numérique",
      audience: "Principaux des collèges Alpes-Maritimes et Var. Directeurs d'écoles",
      actors: 'DANE, RRUNP, principaux de collèges, collectivités territoriales',
      description:
        "Ce livret court, en ligne sur le site de la DANE, indique au chef d'établissement ou au directeur d'école les actions qu'il peut lancer avec les équipements standards de la collectivité.",
      schedule: 'Opération achevée en juin 2019.',
      indicators: 'Livret publié et communication réalisée. Bouclage avec les RRUNP et les ERUN.',
      remarks:
        "S'en tenir à des propositions raisonnables et vite activables, à discuter avec la collectivité, les enseignants et les corps d'inspection. Viser une mise en œuvre apaisée.",
    },
    {
      code: '2-4',
      title: 'La labélisation',
      aim: 'Donner à chaque collège volontaire une labélisation numérique',
      audience: 'Principaux des collèges Alpes-Maritimes. Conseil départemental des Alpes Maritimes.',
      actors: 'DANE, RRUNP, principaux de collèges, collectivités territoriales',
      description:
        'Une démarche de labélisation que les collèges choisissent librement, possible sur 3 niveaux.',
      schedule: 'Opération achevée en juin 2019.',
      indicators: 'Nombre de collèges entrant dans la démarche',
      remarks:
        'Définir avec la collectivité des critères soutenables de labélisation, sur des 3 niveaux. Éviter toute discrimination structurelle (débit par exemple). Créer une dynamique.',
    },
    {
      code: '2-5',
      title: 'Le déploiement du THD',
      aim: '',
      audience: '',
      actors: '',
      description: '',
      schedule: '',
      indicators: '',
      remarks: '',
    },
  ],
};
