// Six axes of two objectives, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | partners | means | goals
export const AXES = {
  A: [
    'Équiper les lieux d’apprentissage',
    {
      'Raccorder les écoles et les établissements': `
Raccorder les écoles rurales à la fibre | Direction informatique | Part des écoles rurales raccordées à la fibre | écoles rurales raccordées / écoles rurales | % | 30 | 90 | Chaque école rurale est raccordée à la fibre avec le syndicat mixte, commune par commune. | Communes, syndicat mixte | Fonds du département, techniciens | 3
Installer un réseau sans fil dans les collèges | Direction informatique | Nombre de collèges dotés d’un réseau sans fil | | collèges | 12 | 72 | Le réseau sans fil des collèges couvre les salles de classe et s’éteint la nuit. | Département, chefs d’établissement | Marché du département | 13
Remplacer les serveurs des lycées | Direction informatique | Nombre de serveurs remplacés | | serveurs | 20 | 100 | Les serveurs les plus anciens des lycées sont remplacés par un hébergement commun. | Région, gestionnaires | Centre de données régional | 5`,
      'Aménager des salles pour apprendre autrement': `
Aménager des salles de classe modulables | Mission de l’innovation | Nombre de salles de classe modulables aménagées | | salles | 8 | 58 | Une salle modulable a des tables sur roulettes, des écrans mobiles, des murs où écrire. | Architectes, chefs d’établissement | Appel à projets annuel | 12
Équiper les centres de documentation d’un coin de montage | Inspection de la documentation | Part des centres de documentation dotés d’un coin de montage | centres dotés / centres de documentation | % | 10 | 60 | Le coin de montage permet aux élèves de couper un son ou une image dans le centre de documentation. | Documentalistes, médiathèques | Casques, ordinateurs de montage | 2`,
    },
  ],
  B: [
    'Faire progresser les compétences de chacun',
    {
      'Évaluer les compétences des élèves': `
Certifier les élèves de troisième | Mission des compétences numériques | Part des élèves de troisième certifiés | élèves certifiés / élèves de troisième | % | 40 | 95 | Les élèves de troisième s’entraînent dès la sixième, puis passent la certification au printemps. | Collèges, correspondants de certification | Salles de passation | 1
Proposer un test de positionnement en sixième | Mission des compétences numériques | Nombre d’élèves positionnés en sixième | | élèves | 800 | 4800 | Le test de positionnement montre à chaque élève de sixième ce qu’il sait déjà faire. | Collèges, professeurs principaux | Plateforme de test | 13
Créer un carnet de réussites pour les lycéens | Inspection des sciences du numérique | Nombre de carnets de réussites ouverts | | carnets | 150 | 1650 | Le carnet de réussites garde la trace de ce que le lycéen a appris hors de la classe. | Lycées, associations | Application de carnet | 24`,
      'Développer les compétences des professeurs': `
Former les professeurs des écoles à la robotique | EAFC | Nombre de professeurs des écoles formés à la robotique | | professeurs | 60 | 460 | La formation à la robotique dure deux jours, avec une valise à rapporter en classe. | Conseillers pédagogiques, écoles | Valises de robotique | 25
Accueillir les professeurs débutants dans un atelier d’outillage | EAFC | Part des professeurs débutants accueillis en atelier | professeurs débutants accueillis / professeurs débutants | % | 25 | 85 | L’atelier d’outillage accueille les professeurs débutants le mercredi, de la rentrée à l’hiver. | Tuteurs, université | Formateurs, salles du rectorat | 5
Publier des séquences filmées | Atelier des ressources | Nombre de séquences filmées publiées | | séquences | 15 | 95 | Les séquences filmées montrent un geste professionnel en moins de dix minutes. | Professeurs volontaires, université | Équipe de tournage | 15`,
    },
  ],
  C: [
    'Ouvrir l’école sur son territoire',
    {
      'Travailler avec les collectivités': `
Signer des conventions d’équipement avec les communes | Cabinet de la rectrice | Nombre de conventions d’équipement signées | | conventions | 22 | 142 | La convention d’équipement dit ce que la commune achète et ce que l’académie accompagne. | Communes, inspecteurs de circonscription | Modèle de convention | 34
Réunir un comité numérique dans chaque bassin | Cabinet de la rectrice | Part des bassins dont le comité numérique s’est réuni | bassins dont le comité s’est réuni / bassins | % | 20 | 100 | Le comité numérique du bassin réunit deux fois par an les élus, les chefs d’établissement et les inspecteurs. | Élus, chefs d’établissement, inspecteurs | Calendrier commun, secrétariat | 36`,
      'Faire une place aux familles': `
Envoyer aux familles une lettre en plusieurs langues | Service de la communication | Nombre de familles abonnées à la lettre | | familles | 500 | 3500 | La lettre aux familles paraît chaque trimestre en six langues. | Traducteurs, collèges | Crédits de traduction | 4
Tenir des cafés des parents sur les écrans | Mission des parents d’élèves | Nombre de cafés des parents tenus | | cafés | 18 | 108 | Le café des parents réunit autour des écrans une infirmière, un enseignant et des familles. | Infirmières, associations | Livret d’animation | 46
Prêter du matériel aux internes boursiers | Division des élèves | Part des internes boursiers qui empruntent du matériel | internes boursiers emprunteurs / internes boursiers | % | 15 | 75 | Le matériel est prêté aux internes boursiers le lundi, puis rendu aux vacances. | Internats, Région | Parc de prêt | 34`,
    },
  ],
  D: [
    'Garantir des services sûrs',
    {
      'Rendre les services disponibles': `
Réduire le temps de résolution des incidents | Centre de services | Temps moyen de résolution des incidents | | heures | 48 | 12 | Le centre de services classe chaque incident à son arrivée et en suit le temps de résolution. | Techniciens, gestionnaires | Outil de suivi des incidents | 5
Déployer un compte unique pour les élèves | Direction informatique | Part des élèves dotés d’un compte unique | élèves dotés / élèves de l’académie | % | 20 | 100 | Le compte unique suit l’élève de la maternelle au lycée. | Écoles, collèges, lycées | Annuaire fédérateur | 34
Sauvegarder les serveurs des collèges à distance | Direction informatique | Nombre de collèges sauvegardés à distance | | collèges | 10 | 70 | Les serveurs des collèges sont sauvegardés à distance chaque nuit, hors du département. | Département, hébergeur | Espace de sauvegarde | 56`,
      'Préparer les équipes aux crises': `
Organiser des exercices de crise cyber | Service de la sécurité informatique | Nombre d’exercices de crise organisés | | exercices | 2 | 32 | L’exercice de crise simule une coupure de deux jours dans un établissement volontaire. | Chefs d’établissement, préfecture | Scénarios d’exercice | 56
Nommer un correspondant de sécurité par lycée | Service de la sécurité informatique | Part des lycées dotés d’un correspondant de sécurité | lycées dotés / lycées publics | % | 35 | 95 | Le correspondant de sécurité du lycée relaie les alertes et vérifie les comptes. | Proviseurs, gestionnaires | Lettre de mission | 5`,
    },
  ],
  E: [
    'Enrichir les langues et la culture',
    {
      'Apprendre les langues avec des partenaires lointains': `
Jumeler des classes par visioconférence | Délégation aux relations internationales | Nombre de classes jumelées | | classes | 24 | 144 | Les classes jumelées se parlent par visioconférence une heure par quinzaine. | Lecteurs étrangers, consulats | Salles de visioconférence | 12
Équiper les lycées de laboratoires de langues mobiles | Inspection des langues vivantes | Nombre de laboratoires de langues mobiles | | laboratoires | 5 | 45 | Le laboratoire de langues mobile tient dans une armoire roulante, avec des casques et des enregistreurs. | Région, professeurs de langues | Armoires mobiles | 1
Entraîner les collégiens à l’oral en anglais | Inspection des langues vivantes | Part des collégiens de quatrième inscrits à l’entraînement oral | collégiens inscrits / collégiens de quatrième | % | 10 | 70 | L’entraînement à l’oral en anglais se fait avec un casque, dix minutes par jour. | Assistants de langue, collèges | Licences d’entraînement | 13`,
      'Créer avec des artistes et des musées': `
Accueillir des artistes numériques en résidence | Mission de l’action culturelle | Nombre de résidences d’artistes accueillies | | résidences | 3 | 27 | L’artiste numérique en résidence crée avec deux classes une œuvre qui reste à l’établissement. | Centres d’art, direction des affaires culturelles | Bourses de résidence | 2
Visiter les musées à distance | Mission de l’action culturelle | Nombre de classes inscrites aux visites à distance | | classes | 40 | 240 | Un médiateur fait visiter à distance les réserves des musées. | Musées, professeurs d’histoire | Robot de visite | 23
Monter des expositions virtuelles d’élèves | Atelier des ressources | Nombre d’expositions virtuelles montées | | expositions | 6 | 56 | Les expositions virtuelles réunissent des travaux d’élèves de plusieurs écoles. | Archives départementales, écoles | Logiciel d’exposition | 26`,
    },
  ],
  F: [
    'Préparer aux métiers de demain',
    {
      'Faire connaître les métiers du numérique': `
Présenter les métiers du numérique aux collégiennes | Mission de l’égalité | Nombre de collégiennes qui ont suivi une présentation des métiers | | collégiennes | 200 | 1400 | Des ingénieures viennent présenter leur métier aux collégiennes, puis les reçoivent. | Entreprises, associations d’ingénieures | Annuaire de marraines | 46
Organiser un forum des formations | Service de l’orientation | Nombre de visiteurs du forum des formations | | visiteurs | 300 | 2300 | Le forum des formations tient deux jours en hiver, dans un lycée et en ligne. | Universités, lycées, entreprises | Site du forum | 4
Ouvrir des stages d’observation dans les services informatiques | Direction informatique | Part des services qui accueillent des stagiaires | services d’accueil / services informatiques | % | 15 | 75 | Les services informatiques ouvrent des stages d’observation aux élèves de seconde. | Collectivités, entreprises | Plateforme de stages | 34`,
      'Moderniser les formations professionnelles': `
Acquérir des simulateurs pour les lycées professionnels | Mission des lycées professionnels | Nombre de simulateurs acquis | | simulateurs | 4 | 34 | Les simulateurs des lycées professionnels servent aux gestes dangereux ou coûteux. | Région, branches professionnelles | Taxe d’apprentissage | 12
Suivre les anciens élèves des filières numériques | Service statistique | Part des anciens élèves qui ont répondu à l’enquête | anciens élèves ayant répondu / anciens élèves interrogés | % | 30 | 80 | L’enquête auprès des anciens élèves des filières numériques part six mois après l’examen. | Lycées, missions locales | Questionnaire en ligne | 13`,
    },
  ],
};
