// Six axes of two objectives, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | actors | levers | goals
export const AXES = {
  A: [
    'Outiller les écoles et les établissements',
    {
      'Doter les écoles d’un équipement durable': `
Installer des valises de tablettes dans les écoles | Conseillère du premier degré | Nombre d’écoles dotées d’une valise de tablettes | | écoles | 24 | 144 | Chaque école candidate reçoit une valise de tablettes, installée et vérifiée avant la rentrée. | Communes, équipes de circonscription | Marché groupé des communes | 13
Monter des studios radio dans les collèges | Mission des médias | Nombre de collèges équipés d’un studio radio | | collèges | 16 | 46 | Un studio radio tient dans une armoire ; les élèves du collège y enregistrent une émission par trimestre. | CLEMI, documentalistes, radios locales | Subvention du département | 14
Prolonger la vie des ordinateurs des lycées | Direction des systèmes d’information | Part des ordinateurs de plus de sept ans remis en service | ordinateurs remis en service / ordinateurs de plus de sept ans | % | 10 | 60 | Les ordinateurs des lycées sont nettoyés, réparés et dotés d’un système libre avant d’être remis en service. | Région, lycées professionnels | Atelier de réparation | 3`,
      'Sécuriser les réseaux et les données': `
Cartographier les réseaux des établissements | Direction des systèmes d’information | Part des réseaux d’établissement cartographiés | réseaux cartographiés / réseaux d’établissement | % | 25 | 100 | Un relevé sur place permet de cartographier les réseaux, les prises et les bornes de chaque établissement. | Collectivités, gestionnaires | Logiciel de relevé | 3
Nommer un correspondant des données par établissement | Déléguée à la protection des données | Nombre d’établissements ayant un correspondant des données | | établissements | 15 | 115 | Le correspondant des données tient le registre des traitements de son établissement. | Chefs d’établissement, service juridique | Lettre de mission type | 45`,
    },
  ],
  B: [
    'Apprendre avec le numérique',
    {
      'Développer la lecture et l’oral': `
Proposer des soirées de lecture en ligne | Inspection de lettres | Nombre de soirées de lecture en ligne | | soirées | 4 | 44 | Une soirée de lecture réunit en ligne une classe, ses familles et un comédien. | Médiathèques, compagnies de théâtre | Plateforme de visioconférence | 14
Enregistrer les progrès des élèves en lecture | Conseillère du premier degré | Nombre de classes qui enregistrent les lectures | | classes | 30 | 230 | Les élèves enregistrent une lecture chaque mois et réécoutent leurs progrès. | Écoles, orthophonistes volontaires | Microphones, guide du maître | 1
Rénover les salles de langues des collèges | Inspection de langues | Nombre de salles de langues rénovées | | salles | 2 | 32 | Les salles de langues des collèges sont rénovées pour que chaque élève parle et s’écoute. | Département, professeurs de langues | Crédits de travaux | 12`,
      'Certifier les compétences des élèves': `
Entraîner les élèves de seconde à la certification | Mission des compétences | Part des élèves de seconde entraînés | élèves entraînés / élèves de seconde | % | 35 | 85 | Les élèves de seconde s’entraînent une heure par quinzaine, puis passent la certification au printemps. | Lycées, référents numériques | Banque d’exercices | 2
Délivrer une attestation de codage en fin de collège | Inspection de technologie | Nombre d’attestations de codage délivrées | | attestations | 400 | 1600 | L’attestation de codage est délivrée aux élèves de fin de collège qui ont programmé un objet. | Collèges, fabriques locales | Cartes programmables | 12`,
    },
  ],
  C: [
    'Accompagner les personnels',
    {
      'Former les équipes au plus près': `
Animer des ateliers du mercredi | EAFC | Nombre d’ateliers du mercredi animés | | ateliers | 32 | 132 | Les ateliers du mercredi réunissent dix personnels autour d’un outil, dans un collège voisin. | Formateurs, collèges d’accueil | Heures de formation | 5
Initier les professeurs à l’intelligence artificielle | EAFC | Nombre de professeurs initiés à l’intelligence artificielle | | professeurs | 280 | 1080 | Les professeurs sont initiés à l’intelligence artificielle en une journée : ce qu’elle fait, ce qu’elle coûte, ce qu’elle ignore. | Université, inspecteurs | Conférences filmées | 15
Observer des classes entre pairs | Mission de l’innovation | Nombre de visites entre pairs | | visites | 10 | 90 | Deux professeurs s’observent en classe l’un l’autre, puis rédigent une page commune. | Professeurs volontaires, conseillers | Décharges ponctuelles | 5`,
      'Faciliter le travail des directions': `
Simplifier les enquêtes adressées aux écoles | Secrétariat général | Nombre d’enquêtes supprimées | | enquêtes | 0 | 24 | Les enquêtes adressées aux écoles sont recensées ; celles qui font double emploi sont supprimées. | Inspecteurs, directeurs d’école | Calendrier partagé | 4
Ouvrir un guichet d’assistance unique | Direction des systèmes d’information | Nombre de demandes traitées en un jour par le guichet | | demandes | 600 | 4600 | Le guichet d’assistance unique reçoit les demandes des écoles et des établissements, au téléphone ou en ligne. | Assistants de circonscription, techniciens | Logiciel d’assistance | 34
Parrainer les directeurs d’école débutants | Conseillère du premier degré | Part des directeurs débutants parrainés | directeurs parrainés / directeurs débutants | % | 15 | 75 | Un directeur expérimenté parraine un directeur d’école débutant et lui montre ses outils. | Circonscriptions, directeurs expérimentés | Décharges, annuaire | 5`,
    },
  ],
  D: [
    'Associer les familles',
    {
      'Ouvrir les outils aux familles': `
Traduire les guides de l’espace numérique | Centre de ressources plurilingues | Nombre de guides traduits | | guides | 5 | 45 | Les guides de l’espace numérique sont traduits dans les huit langues les plus parlées par les familles. | Traducteurs, associations de parents | Crédits de traduction | 4
Organiser des portes ouvertes numériques | Délégation académique au numérique | Nombre de collèges ayant organisé des portes ouvertes | | collèges | 18 | 68 | Les portes ouvertes numériques montrent aux parents de sixième les outils de leurs enfants. | Collèges, fédérations de parents | Affiches, démonstrateurs | 24
Rendre les bulletins lisibles sur téléphone | Direction des systèmes d’information | Part des bulletins consultés sur téléphone | bulletins consultés sur téléphone / bulletins envoyés | % | 30 | 80 | Les bulletins sont mis en page pour rester lisibles sur un petit écran de téléphone. | Éditeurs, chefs d’établissement | Groupe d’utilisateurs | 34`,
      'Prévenir les usages excessifs': `
Lancer des semaines sans écran | Mission de la santé scolaire | Nombre d’écoles participant à une semaine sans écran | | écoles | 20 | 200 | La semaine sans écran est préparée avec les élèves, qui proposent des jeux et des sorties. | Communes, infirmières scolaires | Livret des défis | 14
Former des élèves ambassadeurs contre le harcèlement | Mission du climat scolaire | Nombre d’élèves ambassadeurs formés | | élèves | 160 | 1360 | Les élèves ambassadeurs apprennent à repérer le harcèlement en ligne et à prévenir un adulte. | Collèges, associations agréées | Mallette de formation | 24
Réduire le nombre de messages envoyés le soir | Délégation académique au numérique | Nombre trimestriel de messages envoyés après 20 heures | | messages | 9000 | 3000 | Les messages de l’espace numérique écrits le soir ne partent que le lendemain matin. | Éditeur, chefs d’établissement | Réglage de la messagerie | 45`,
    },
  ],
  E: [
    'Produire et partager',
    {
      'Mettre en commun les ressources': `
Ouvrir une banque académique de séances | Atelier des ressources | Nombre de séances déposées dans la banque | | séances | 150 | 850 | La banque académique reçoit les séances des professeurs, relues par un pair avant d’être ouvertes à tous. | Professeurs, documentalistes | Hébergement académique | 5
Sous-titrer les vidéos pédagogiques | Atelier des ressources | Part des vidéos pédagogiques sous-titrées | vidéos sous-titrées / vidéos publiées | % | 20 | 90 | Les vidéos pédagogiques sont sous-titrées, puis relues par des étudiants. | Université, associations | Logiciel de transcription | 34
Publier des données ouvertes pour la classe | Service statistique | Nombre de jeux de données publiés | | jeux | 3 | 33 | Des jeux de données ouvertes, simples et commentés, sont publiés pour la classe de mathématiques. | Collectivités, professeurs | Portail régional | 12`,
      'Faire créer les élèves': `
Organiser un festival du film de poche | Mission des arts | Nombre de films présentés au festival | | films | 25 | 225 | Le festival présente des films de poche tournés par les élèves en une journée. | Cinémas, écoles et collèges | Salles, jury | 14
Créer des clubs de robotique | Inspection de technologie | Nombre de clubs de robotique créés | | clubs | 8 | 44 | Un club de robotique réunit douze élèves sur le temps du midi et prépare un défi. | Lycées, écoles d’ingénieurs | Robots, indemnités | 23`,
    },
  ],
  F: [
    'Réduire les inégalités',
    {
      'Accompagner les familles éloignées du numérique': `
Prêter des ordinateurs aux lycéens boursiers | Direction des systèmes d’information | Nombre d’ordinateurs prêtés | | ordinateurs | 300 | 2300 | Un ordinateur est prêté au lycéen boursier de la seconde à la terminale, sac et assurance compris. | Région, assistantes sociales | Fonds social | 3
Tenir des permanences dans les quartiers | Délégation académique au numérique | Nombre de permanences tenues | | permanences | 30 | 210 | Les permanences accueillent les parents dans les quartiers, au pied des immeubles. | Centres sociaux, médiateurs | Camionnette équipée | 34
Raccorder les internats au haut débit | Direction des systèmes d’information | Part des internats raccordés | internats raccordés / internats | % | 25 | 100 | Les internats sont raccordés au haut débit pour le travail du soir. | Région, opérateurs | Programme régional | 3`,
      'Rendre l’école accessible': `
Adapter les manuels pour les élèves dyslexiques | Mission de l’inclusion | Nombre de manuels adaptés | | manuels | 20 | 120 | Les manuels sont adaptés aux élèves dyslexiques : police, interligne, lecture à voix haute. | Éditeurs, enseignants spécialisés | Atelier d’adaptation | 13
Former les accompagnants aux outils de compensation | EAFC | Nombre d’accompagnants formés | | accompagnants | 90 | 690 | Les accompagnants sont formés aux outils de compensation de l’élève qu’ils suivent. | Enseignants spécialisés, coordonnateurs | Parcours en ligne | 5`,
    },
  ],
};
