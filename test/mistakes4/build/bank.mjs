// Five axes of two objectives of three actions, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | public | partners
export const AXES = {
  A: [
    'Garantir un environnement numérique fiable',
    {
      'Moderniser les équipements des écoles et des collèges': `
Renouveler les tablettes des classes de cycle 3 | DRANE | Nombre de classes de cycle 3 renouvelées | | classes | 40 | 160 | Les tablettes de plus de six ans des classes de cycle 3 sont remplacées en deux vagues. | Élèves de cycle 3 | Communes, conseillers pédagogiques
Équiper les salles de sciences en capteurs | Inspection du second degré | Part des salles de sciences équipées | salles équipées / salles de sciences | % | 20 | 70 | Chaque salle de sciences reçoit une mallette de capteurs et une notice d’expériences. | Collégiens | Départements, techniciens de laboratoire
Installer des bornes de recharge dans les internats | Pôle des équipements | Nombre d’internats équipés de bornes | | internats | 6 | 24 | Des bornes de recharge fermées à clé sont posées dans les salles d’étude des internats. | Élèves internes | Région, gestionnaires`,
      'Renforcer la qualité de la connexion et du support': `
Auditer le câblage des écoles | Pôle des équipements | Nombre d’écoles auditées | | écoles | 30 | 210 | Un technicien relève l’état du câblage de l’école et remet ses préconisations à la commune. | Équipes des écoles | Communes, techniciens
Rétablir plus vite le réseau pédagogique en cas de panne | Direction des systèmes d’information | Délai moyen de rétablissement du réseau | | heures | 20 | 8 | Une astreinte prend en charge les pannes du réseau pédagogique dès leur signalement. | Équipes des collèges | Départements, prestataires
Former les référents numériques au dépannage | EAFC | Nombre de référents numériques formés | | référents | 55 | 230 | Une journée de formation apprend aux référents numériques les gestes du dépannage courant. | Référents numériques | Formateurs, techniciens`,
    },
  ],
  B: [
    'Faire progresser les pratiques pédagogiques',
    {
      'Accompagner les enseignants dans leurs usages': `
Déployer des visites de conseil dans les collèges | DRANE | Nombre de visites de conseil effectuées | | visites | 25 | 95 | Un binôme de formateurs passe une journée de conseil au collège, à la demande de l’équipe. | Enseignants de collège | Formateurs, chefs d’établissement
Former les enseignants à l’intelligence artificielle | EAFC | Nombre d’enseignants formés à l’intelligence artificielle | | enseignants | 150 | 900 | Deux demi-journées de formation font découvrir aux enseignants les usages de l’intelligence artificielle. | Enseignants | Universités, formateurs
Diffuser une lettre mensuelle des usages | Pôle de la communication | Nombre d’abonnés à la lettre | | abonnés | 800 | 2600 | La lettre mensuelle présente trois usages observés en classe et un agenda. | Enseignants | Inspecteurs, documentalistes`,
      'Favoriser la différenciation en classe': `
Expérimenter les parcours adaptatifs en mathématiques | Inspection du second degré | Part des collèges qui expérimentent | collèges qui expérimentent / collèges publics | % | 8 | 35 | Les classes volontaires travaillent les mathématiques sur des parcours adaptatifs une heure par semaine. | Collégiens | Éditeurs, formateurs
Enrichir les classes de cours préparatoire en livres sonores | Inspection du premier degré | Nombre de livres sonores mis à disposition | | livres | 60 | 300 | Les classes de cours préparatoire empruntent des livres sonores que les élèves écoutent au casque. | Élèves de cours préparatoire | Bibliothèques, communes
Organiser des classes ouvertes entre pairs | EAFC | Nombre de classes ouvertes organisées | | classes | 10 | 48 | Un enseignant ouvre sa classe à quatre pairs et échange avec eux après la séance. | Enseignants | Inspecteurs, formateurs`,
    },
  ],
  C: [
    'Former des citoyens éclairés',
    {
      'Développer l’esprit critique des élèves': `
Animer des ateliers de vérification de l’information au lycée | Coordination de l’éducation aux médias | Nombre d’ateliers animés au lycée | | ateliers | 35 | 140 | Les ateliers de vérification de l’information font enquêter les lycéens sur une image ou un chiffre. | Lycéens | Titres de presse, documentalistes
Publier un journal scolaire en ligne dans chaque collège | Coordination de l’éducation aux médias | Part des collèges dotés d’un journal en ligne | collèges dotés / collèges publics | % | 22 | 75 | Une équipe d’élèves publie chaque trimestre le journal scolaire en ligne de son collège. | Collégiens | Documentalistes, départements
Organiser un concours académique de podcasts | Inspection du second degré | Nombre de podcasts présentés au concours | | podcasts | 18 | 80 | Le concours de podcasts invite les classes à raconter leur territoire en cinq minutes. | Collégiens | Radios locales, archives`,
      'Prévenir les risques en ligne': `
Sensibiliser les élèves de sixième au cyberharcèlement | Service de la vie scolaire | Part des élèves de sixième sensibilisés | élèves sensibilisés / élèves de sixième | % | 45 | 100 | Une séance de deux heures apprend aux élèves de sixième à reconnaître le cyberharcèlement et à alerter. | Élèves de sixième | Associations, infirmiers
Former des ambassadeurs lycéens de la vie privée | Délégué à la protection des données | Nombre d’ambassadeurs formés | | ambassadeurs | 70 | 280 | Des ambassadeurs lycéens apprennent à régler les paramètres de vie privée et l’expliquent à leurs camarades. | Lycéens | Conseillers principaux, associations
Réunir les parents autour des écrans | Mission des relations avec les familles | Nombre de soirées tenues pour les parents | | soirées | 12 | 66 | Des soirées réunissent les parents et un animateur pour parler des écrans à la maison. | Parents | Communes, associations`,
    },
  ],
  D: [
    'Agir pour l’inclusion et l’orientation',
    {
      'Compenser les handicaps': `
Doter les unités d’inclusion de logiciels de dictée vocale | Service de l’école inclusive | Nombre d’unités d’inclusion dotées | | unités | 17 | 84 | Les logiciels de dictée vocale sont installés dans les unités d’inclusion et présentés aux élèves. | Élèves en situation de handicap | Associations, départements
Former les accompagnants aux outils d’aide à la lecture | EAFC | Nombre d’accompagnants formés | | accompagnants | 90 | 450 | Une formation de six heures présente aux accompagnants les outils d’aide à la lecture. | Accompagnants | Formateurs, orthophonistes
Ouvrir un centre de prêt de matériel adapté | Service de l’école inclusive | Nombre de prêts enregistrés | | prêts | 40 | 260 | Le centre de prêt remet le matériel adapté aux familles et en assure la prise en main. | Élèves en situation de handicap | Associations, fournisseurs`,
      'Éclairer les choix d’orientation': `
Proposer des visites virtuelles d’entreprises | Service de l’information et de l’orientation | Nombre de visites virtuelles proposées | | visites | 15 | 75 | Les visites virtuelles d’entreprises montrent aux élèves un atelier et deux métiers. | Élèves de quatrième | Entreprises, région
Mettre en ligne les portes ouvertes des lycées | Service de l’information et de l’orientation | Part des lycées présents en ligne | lycées présents / lycées de l’académie | % | 30 | 90 | Les portes ouvertes des lycées sont filmées et mises en ligne sur une page commune. | Élèves de troisième | Proviseurs, région
Accompagner les filles vers les métiers du numérique | Mission pour l’égalité | Nombre de filles accompagnées | | filles | 65 | 320 | Une marraine accompagne pendant un an des lycéennes que les métiers du numérique attirent. | Lycéennes | Entreprises, universités`,
    },
  ],
  E: [
    'Piloter ensemble et partager',
    {
      'Coordonner l’action avec les collectivités': `
Réunir une conférence annuelle des collectivités | Secrétariat général | Nombre de collectivités représentées | | collectivités | 20 | 58 | La conférence annuelle fait le point avec les collectivités sur les projets de l’année. | Collectivités | Communes, départements, région
Signer des conventions de maintenance avec les communes | Secrétariat général | Nombre de conventions signées | | conventions | 45 | 190 | La convention fixe ce que la commune et l’académie prennent en charge dans la maintenance. | Communes | Inspecteurs, syndicats d’aménagement
Partager une cartographie des équipements | Pôle des équipements | Part des écoles cartographiées | écoles cartographiées / écoles publiques | % | 25 | 100 | La cartographie des équipements est tenue à jour et consultable par les communes. | Communes | Techniciens, service statistique`,
      'Valoriser les réussites': `
Publier un recueil de scénarios pédagogiques | DRANE | Nombre de scénarios publiés | | scénarios | 32 | 120 | Le recueil de scénarios pédagogiques décrit des séances éprouvées, relues par deux inspecteurs. | Enseignants | Inspecteurs, formateurs
Organiser une semaine académique du numérique | Pôle de la communication | Nombre d’établissements inscrits à la semaine | | établissements | 50 | 175 | Pendant une semaine, les établissements présentent leurs projets du numérique au public. | Équipes des établissements | Collectivités, entreprises
Remettre un prix de l’innovation aux équipes | Cellule de l’innovation | Nombre d’équipes candidates au prix | | équipes | 14 | 60 | Le prix de l’innovation distingue chaque année cinq équipes et finance la suite de leur projet. | Équipes des établissements | Universités, fondations`,
    },
  ],
};
