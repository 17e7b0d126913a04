import type { Axis } from './types';

export const axisFour: Axis = {
  number: 4,
  coverTitle: 'Conforter la gouvernance',
  coverText:
    "Accorder les discours pour que tous les acteurs servent le projet académique et son volet numérique : rôle de chacun, modalités de communication, tâches et moyens d'évaluation.",
  ficheTitle: 'Conformer la gouvernance',
  listTitle: 'Renforcer la gouvernance',
  card: [
    {
      label: 'Contexte',
      text: 'Autour de la DANE, de nombreux acteurs interviennent sur le volet numérique. Pour profiter aux apprenants, leurs actions doivent être coordonnées et relayées sur le terrain de chacun.',
    },
    {
      label: 'Objectifs recherchés',
      text: "Rendre visible la sphère d'influence de chaque acteur. Tenir des calendriers et une traçabilité partagée des dossiers. Donner aux acteurs pilotés par la DANE un cadre académique et une lettre de mission pour l'année scolaire. Faire réseau avec les partenaires publics et privés, dont la DANE est l'interlocuteur.",
    },
    {
      label: 'Stratégie',
      text: 'Repérer les acteurs, bâtir une stratégie de communication, publier des comptes rendus.',
    },
  ],
  summary: [
    {
      code: '4-1',
      title: 'Les DASEN',
      text: "Pour animer le premier degré, s'accorder au plus près des directions départementales : rencontres et décisions périodiques, dans un cadre de confiance.",
    },
    {
      code: '4-2',
      title: 'Les inspecteurs',
      text: 'Experts de la pédagogie et de la didactique de leur discipline, ils sont au centre de la promotion des usages du numérique, à valoriser lors de l’inspection et des rendez-vous de carrière.',
    },
    {
      code: '4-3',
      title: 'Le chef d’établissement\nLe Directeur',
      text: "Rendre sa place au comité numérique local, chargé de rédiger, de mettre en œuvre et de suivre le volet numérique du projet d'établissement.",
    },
    {
      code: '4-4',
      title: 'Le IAN',
      text: "Il conseille les inspecteurs et relaie la politique nationale du numérique disciplinaire, présentée par l'inspection générale et la DNE.",
    },
    {
      code: '4-5',
      title: 'Le référent numérique',
      text: "Relai de la DANE dans l'établissement, il forme au plus près des besoins et aide à installer les usages. Il conseille le chef d'établissement, dont il est l'interlocuteur privilégié pour le numérique éducatif.",
    },
    {
      code: '4-6',
      title: "L'ERUN",
      text: 'Il accompagne les usages du numérique au plus près du terrain, en circonscription, et prend part à la politique départementale et académique du premier degré.',
    },
    {
      code: '4-7',
      title: 'La DANE',
      text: "Des expertises diverses et riches : chacun doit savoir à quel référent s'adresser pour chaque dossier.",
    },
  ],
  fiches: [
    {
      code: '4-1',
      title: 'Les DASEN',
      aim: 'Créer dans les deux directions départementales une instance qui rapproche les stratégies numériques du premier degré, pour mutualiser et déployer de concert en faveur des élèves.',
      audience: 'Directeurs départementaux et adjoints, IENA, IEN TICE',
      actors: 'Adjoint DANE premier degré.',
      description:
        'Un protocole décisionnel fondé sur des rencontres et des relevés de conclusions rend traçable la politique numérique du premier degré. La DANE accompagne et fait converger.',
      schedule: 'Janvier 2018. Cadre mis en place et activé.',
      indicators: 'Nombre de réunions. Effets du rapprochement (sites, rencontres, actions communes, ….)',
      remarks:
        'Bâtir un cadre de confiance qui montre vite les effets positifs de la convergence académique.',
    },
    {
      code: '4-2',
      title: 'Les inspecteurs',
      aim: 'Réaffirmer que les inspecteurs prescrivent les usages du numérique disciplinaire, par un cadre destiné aux inspecteurs, aux IAN et aux professeurs.',
      audience: 'Inspecteurs',
      actors: 'DANE, DAPI',
      description:
        "L'inspecteur est le référent pédagogique et surtout didactique des professeurs. Un cadre leur fait connaître les directives du numérique dans leur discipline.",
      schedule: 'Janvier 2018. Cadre mis en place et activé.',
      indicators: 'Communication vers tous les acteurs.',
      remarks:
        "Les inspecteurs s'y réfèrent dans leurs rencontres avec les professeurs, les chefs d'établissement et l'encadrement.",
    },
    {
      code: '4-3',
      title: "Le chef d'établissement",
      aim: "Cadre de confiance DANE – Chef d'établissement du public.",
      audience:
        "Chefs d'établissements du public. Déploiement : principaux, directeurs d'écoles, proviseurs.",
      actors: 'DANE, inspecteurs, doyens',
      description:
        "Le volet numérique du projet est rédigé par le chef d'établissement de l'EPLE. La DANE lui propose un accompagnement et un cadre de confiance pour en faire un axe de progrès, présenté en dialogue pédagogique de gestion.",
      schedule: 'Rentrée 2018. Cadre mis en place et activé.',
      indicators: 'Communication vers tous les destinataires. Déploiement progressif.',
      remarks:
        "Vadémécum succinct sur le site de la DANE, à tester avec des chefs d'établissements, leurs animateurs DANE et les Référents numériques désignés.",
    },
    {
      code: '4-4',
      title: 'Le IAN',
      aim: "Cadre d'action des interlocuteurs académiques au numérique (IAN).",
      audience: 'IAN',
      actors: 'DANE, inspecteurs, doyens',
      description:
        "Experts du numérique disciplinaire auprès des inspecteurs, seuls prescripteurs des usages, ils s'appuient sur un groupe numérique disciplinaire et conseillent sur le volet numérique du plan académique de formation.",
      schedule: 'Rentrée 2018. Cadre mis en place et activé.',
      indicators: 'Communication vers tous les acteurs.',
      remarks: 'Ils proposent des usages et veillent à la cohérence du numérique disciplinaire.',
    },
    {
      code: '4-5',
      title: 'Le référent numérique',
      aim: "Cadre d'action des référents ressources et usages pédagogiques du numérique en établissements (RRUPN)",
      audience: 'RRUPN',
      actors: "DANE, inspecteurs, doyens, chefs d'établissements.",
      description:
        "Conseils du chef d'établissement pour le numérique de sa structure, ils accompagnent les indicateurs académiques (OPINEE), base de la dynamique locale qu'il définit.",
      schedule: 'Rentrée 2018. Cadre mis en place et activé.',
      indicators: 'Communication vers tous les acteurs.',
      remarks: "Les RRUPN retrouvent un rôle de référent – conseil auprès du chef d'établissement.",
    },
    {
      code: '4-6',
      title: "L'ERUN",
      aim: 'Tenir des rencontres à périodicité fixe (6 semaines) avec DASEN, DAASEN, IENA et IEN TICE pour définir et décliner une politique académique dans chaque département. Durée du moment : 1h.',
      audience: 'Encadrement départemental DASEN',
      actors: 'DANE.',
      description:
        'Porter une cohérence académique du numérique, surtout au premier degré, et la partager entre acteurs pour installer une unité.',
      schedule: 'Octobre 2017.',
      indicators: 'Comptes rendus de rencontres.',
      remarks:
        'Accorder la cohérence académique et les directives locales. Faire de la mutualisation une force.',
    },
    {
      code: '4-7',
      title: 'La DANE',
      aim: 'Rendre visibles aux acteurs et aux partenaires les rôles de chacun à la DANE. Publication sur le site académique.',
      audience: 'Tous',
      actors: 'DANE',
      description:
        'Des documents revus chaque année présentent le rôle de chaque acteur de la DANE, avec des médias innovants.',
      schedule: 'Rentrée 2018. Cadre mis en place et activé.',
      indicators: 'Communication vers tous les acteurs.',
      remarks: 'En lien avec le site de la DANE – Cohérence du dispositif.',
    },
  ],
};
