// Six axes of two objectives, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | public | partners | means
export const AXES = {
  A: [
    'Apprendre avec le numérique',
    {
      'Soutenir les savoirs fondamentaux à l’école': `
Équiper les classes de cours préparatoire en tablettes de lecture | Mission du premier degré | Nombre de classes de cours préparatoire équipées | | classes | 60 | 240 | Chaque classe de cours préparatoire équipée reçoit des tablettes réservées à la lecture à voix haute. | Élèves de cours préparatoire | Communes, conseillers pédagogiques | Convention avec les communes
Publier une banque d’exercices de fluence | Mission de la maîtrise de la langue | Nombre d’exercices de fluence publiés | | exercices | 30 | 150 | Les exercices de fluence sont écrits par des maîtres formateurs et publiés par période. | Élèves du cycle 2 | Maîtres formateurs, université | Heures d’écriture, relecture universitaire
Prêter des robots de sol aux écoles rurales | Atelier des ressources | Part des écoles rurales qui empruntent des robots | écoles rurales qui empruntent / écoles rurales | % | 15 | 60 | Des valises de robots de sol circulent entre les écoles rurales d’un même canton. | Élèves de maternelle | Communes, médiathèques | Valises de robots, navette des médiathèques`,
      'Développer la création au collège et au lycée': `
Installer des ateliers de fabrication dans les collèges | Mission de l’innovation | Part des collèges dotés d’un atelier de fabrication | collèges dotés / collèges publics | % | 12 | 52 | Un atelier de fabrication réunit dans un collège une imprimante, une découpeuse et un animateur. | Collégiens | Département, chefs d’établissement | Subvention du département, animateurs
Soutenir les clubs de programmation des lycées | Inspection des sciences du numérique | Nombre de clubs de programmation soutenus | | clubs | 14 | 54 | Les clubs de programmation reçoivent des kits et la visite d’ingénieurs. | Lycéens | Région, écoles d’ingénieurs | Kits de programmation, parrains`,
    },
  ],
  B: [
    'Former et accompagner les personnels',
    {
      'Former les professeurs aux usages responsables': `
Créer un parcours de formation à l’intelligence artificielle | EAFC | Nombre de professeurs formés à l’intelligence artificielle | | professeurs | 100 | 900 | Le parcours de formation à l’intelligence artificielle alterne classes virtuelles et ateliers en établissement. | Professeurs | Université, formateurs | Crédits de formation, salle de visioconférence
Ouvrir un campus de formation dans chaque bassin | EAFC | Part des bassins dotés d’un campus | bassins dotés / bassins de l’académie | % | 20 | 100 | Un campus de formation accueille dans un lycée du bassin les professeurs et les formateurs. | Professeurs | Lycées d’accueil, Région | Salles des lycées d’accueil
Animer un réseau de référents numériques | Mission de l’innovation | Nombre de rencontres du réseau de référents | | rencontres | 8 | 48 | Le réseau de référents numériques se réunit dans chaque bassin pour partager ses pratiques. | Référents numériques | Chefs d’établissement, inspecteurs | Indemnités, espace de partage`,
      'Accompagner les équipes de direction': `
Proposer un diagnostic numérique aux établissements | Mission du second degré | Nombre de diagnostics numériques réalisés | | diagnostics | 20 | 120 | Le diagnostic numérique est établi par un binôme, puis rendu à l’équipe de direction. | Personnels de direction | Inspecteurs, référents numériques | Grille de diagnostic, binômes d’auditeurs
Diffuser une lettre aux personnels de direction | Service de la communication | Part des personnels de direction abonnés à la lettre | abonnés / personnels de direction | % | 35 | 85 | La lettre présente chaque trimestre aux personnels de direction une pratique et un texte. | Personnels de direction | Inspecteurs, chefs d’établissement | Comité de rédaction
Organiser des journées de codéveloppement | Mission du second degré | Nombre de participants aux journées de codéveloppement | | participants | 25 | 125 | Les journées de codéveloppement réunissent des personnels de direction autour d’un cas. | Personnels de direction | Consultants internes, EAFC | Consultants internes, lieux d’accueil`,
    },
  ],
  C: [
    'Simplifier les services et protéger les données',
    {
      'Simplifier les démarches des familles': `
Dématérialiser les demandes de bourse | Division des élèves | Part des demandes de bourse faites en ligne | demandes en ligne / demandes de bourse | % | 40 | 90 | Les familles font leur demande de bourse en ligne, avec une aide au guichet pour celles qui le veulent. | Familles | Collèges, lycées | Guichet d’aide, tutoriels
Réduire l’attente des familles au centre d’appels | Division des élèves | Durée moyenne d’attente au centre d’appels | | minutes | 14 | 4 | Le centre d’appels rappelle les familles à l’heure qu’elles choisissent. | Familles | Centre d’appels, secrétariats | Logiciel de rappel
Traduire les formulaires d’inscription | Mission de l’accueil des élèves allophones | Nombre de formulaires traduits | | formulaires | 10 | 60 | Les formulaires d’inscription sont traduits dans les langues les plus parlées par les familles. | Familles allophones | Associations, collèges | Marché de traduction`,
      'Protéger les données scolaires': `
Tenir le registre des traitements des établissements | Délégation à la protection des données | Part des établissements dont le registre est à jour | registres à jour / établissements publics | % | 30 | 95 | Chaque établissement tient son registre des traitements à partir d’un modèle commun. | Personnels de direction | Chefs d’établissement, juristes | Modèle de registre, permanence juridique
Former les secrétariats à l’hameçonnage | Service de la sécurité informatique | Nombre de secrétaires formés à l’hameçonnage | | secrétaires | 45 | 445 | Une fausse campagne d’hameçonnage précède la formation des secrétariats. | Secrétaires | Gestionnaires, EAFC | Plateforme d’entraînement`,
    },
  ],
  D: [
    'Garantir un numérique inclusif',
    {
      'Adapter les outils aux besoins des élèves': `
Prêter des ordinateurs adaptés aux élèves en situation de handicap | Mission de l’école inclusive | Nombre d’ordinateurs adaptés prêtés | | ordinateurs | 120 | 620 | Les ordinateurs adaptés sont prêtés aux élèves jusqu’à la fin de leur scolarité. | Élèves en situation de handicap | Familles, enseignants référents | Stock de prêt, ergothérapeutes
Vérifier l’accessibilité des sites des établissements | Service de la communication | Part des sites d’établissement accessibles | sites accessibles / sites d’établissement | % | 10 | 70 | Chaque site d’établissement est vérifié selon le référentiel d’accessibilité, puis corrigé. | Familles, élèves | Webmestres, chefs d’établissement | Référentiel, outil de vérification
Créer des manuels sonores pour les collégiens | Atelier des ressources | Nombre de manuels sonores créés | | manuels | 6 | 46 | Les manuels sonores sont lus par des comédiens et relus par des professeurs de collège. | Collégiens | Éditeurs, comédiens | Studio, droits des éditeurs`,
      'Rapprocher les familles du numérique': `
Ouvrir des ateliers du soir pour les parents | Mission des parents d’élèves | Nombre de parents inscrits aux ateliers du soir | | parents | 150 | 950 | Les ateliers du soir initient les parents aux services en ligne de l’établissement. | Parents d’élèves | Associations, communes | Médiateurs, salles des communes
Distribuer des ordinateurs reconditionnés aux boursiers | Division des élèves | Nombre d’ordinateurs reconditionnés distribués | | ordinateurs | 80 | 480 | Des ordinateurs reconditionnés sont distribués aux lycéens boursiers à l’entrée en seconde. | Lycéens boursiers | Région, entreprises d’insertion | Dons d’entreprises
Mesurer l’équipement des foyers | Service statistique | Part des foyers qui ont répondu à l’enquête | foyers ayant répondu / foyers interrogés | % | 25 | 75 | Une enquête annuelle mesure l’équipement des foyers et leur accès à un réseau. | Familles | Collèges, université | Questionnaire en ligne`,
    },
  ],
  E: [
    'Développer l’esprit critique',
    {
      'Éduquer aux médias et à l’information': `
Accueillir des journalistes en résidence | CLEMI | Nombre de résidences de journalistes | | résidences | 4 | 24 | Un journaliste en résidence passe plusieurs semaines dans un lycée et y anime une rédaction. | Lycéens | Rédactions locales, documentalistes | Bourse de résidence
Former les délégués de classe à la vérification | CLEMI | Part des délégués formés à la vérification | délégués formés / délégués élus | % | 12 | 72 | Les délégués de classe apprennent à vérifier une image, une source et une date. | Délégués de classe | Documentalistes, conseillers d’éducation | Mallette de jeux
Lancer un concours de podcasts scolaires | Mission de l’action culturelle | Nombre de podcasts reçus au concours | | podcasts | 30 | 130 | Le concours de podcasts récompense chaque printemps une enquête menée par une classe. | Collégiens et lycéens | Radios locales, rédactions locales | Dotation du concours`,
      'Prévenir les violences en ligne': `
Former les ambassadeurs contre le harcèlement | Mission du climat scolaire | Part des collèges qui ont des ambassadeurs formés | collèges avec ambassadeurs formés / collèges publics | % | 30 | 90 | Les ambassadeurs formés accueillent la parole des collégiens et la transmettent aux adultes. | Collégiens | Infirmiers, conseillers d’éducation | Journées de formation
Signaler les comptes malveillants | Mission du climat scolaire | Nombre de signalements traités | | signalements | 40 | 160 | Un circuit court permet à l’établissement de signaler un compte malveillant et d’être suivi. | Équipes éducatives | Association d’aide, gendarmerie | Fiche de signalement`,
    },
  ],
  F: [
    'Réduire l’empreinte du numérique',
    {
      'Allonger la vie des équipements': `
Ouvrir des ateliers de réparation dans les lycées professionnels | Mission des lycées professionnels | Nombre d’ateliers de réparation ouverts | | ateliers | 3 | 23 | Les ateliers de réparation remettent en état les équipements des écoles voisines. | Élèves des lycées professionnels | Région, communes | Pièces détachées, tuteurs
Mutualiser les vidéoprojecteurs entre écoles | Mission du premier degré | Nombre de vidéoprojecteurs mutualisés | | vidéoprojecteurs | 20 | 140 | Les vidéoprojecteurs sont partagés entre les écoles d’un même regroupement. | Écoles rurales | Communes, directeurs d’école | Planning de prêt
Acheter des équipements de seconde main | Service des achats | Part des équipements achetés de seconde main | équipements de seconde main / équipements achetés | % | 5 | 35 | Un marché réservé à la seconde main fournit les équipements des services. | Services académiques | Reconditionneurs, gestionnaires | Marché public`,
      'Connaître la consommation des établissements': `
Poser des capteurs dans les salles de serveurs | Direction informatique | Nombre de salles de serveurs munies de capteurs | | salles | 10 | 90 | Les capteurs relèvent heure par heure la consommation des salles de serveurs. | Gestionnaires | Région, départements | Capteurs, installateurs
Former des éco-délégués au numérique sobre | Mission du développement durable | Part des éco-délégués formés au numérique sobre | éco-délégués formés / éco-délégués élus | % | 8 | 68 | Les éco-délégués formés mènent dans leur établissement une enquête sur le numérique sobre. | Éco-délégués | Associations, professeurs de sciences | Kit d’enquête
Publier un bilan annuel des consommations | Direction informatique | Nombre d’établissements présents dans le bilan | | établissements | 0 | 160 | Le bilan annuel compare les consommations d’établissements de même taille. | Gestionnaires | Chefs d’établissement, départements | Relevés des fournisseurs`,
    },
  ],
};
