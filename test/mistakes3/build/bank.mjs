// Six axes of two objectives of three actions, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | public | partners
export const AXES = {
  A: [
    'Doter les écoles et les établissements d’un socle numérique',
    {
      'Équiper les classes en matériel partagé': `
Installer un chariot de tablettes dans chaque école rurale | Inspection du premier degré | Nombre d’écoles rurales équipées d’un chariot | | écoles | 34 | 120 | Le chariot de tablettes est partagé par les classes de l’école rurale et rangé dans une armoire qui recharge. | Élèves des écoles rurales | Communes, conseillers pédagogiques
Remplacer les vidéoprojecteurs de plus de huit ans | DRANE | Part des vidéoprojecteurs remplacés | vidéoprojecteurs remplacés / vidéoprojecteurs de plus de huit ans | % | 25 | 90 | Les vidéoprojecteurs de plus de huit ans sont remplacés pendant les congés, salle par salle. | Collégiens | Départements, gestionnaires
Ouvrir une salle modulable dans les lycées professionnels | DRANE | Nombre de salles modulables ouvertes | | salles | 5 | 17 | La salle modulable du lycée professionnel réunit des postes mobiles et un espace pour présenter. | Lycéens professionnels | Région, proviseurs`,
      'Fiabiliser les réseaux et l’assistance': `
Raccorder les écoles isolées au très haut débit | DRANE | Nombre d’écoles isolées raccordées | | écoles | 48 | 96 | Les écoles isolées qui n’ont pas de fibre sont raccordées au très haut débit par une liaison radio. | Écoles isolées | Communes, syndicat d’aménagement
Créer un guichet unique d’assistance aux écoles | Pôle de l’assistance informatique | Délai moyen de résolution d’une demande | | jours | 12 | 4 | Le guichet unique d’assistance reçoit les demandes des écoles et répond par téléphone ou à distance. | Directeurs d’école | Communes, techniciens
Cartographier les réseaux sans fil des collèges | Pôle de l’assistance informatique | Part des collèges cartographiés | collèges cartographiés / collèges publics | % | 30 | 100 | Une équipe relève la portée des réseaux sans fil des collèges et tient la carte à jour. | Personnels des collèges | Départements, techniciens`,
    },
  ],
  B: [
    'Former et accompagner les personnels',
    {
      'Développer les compétences numériques des enseignants': `
Proposer un parcours hybride aux professeurs débutants | École académique de formation | Nombre de professeurs débutants inscrits au parcours | | professeurs | 110 | 410 | Le parcours hybride des professeurs débutants alterne trois soirées à distance et deux journées en présence. | Professeurs débutants | Tuteurs, formateurs
Animer un atelier mensuel dans chaque bassin | DRANE | Nombre d’ateliers animés dans les bassins | | ateliers | 45 | 140 | Chaque mois, un atelier de bassin réunit des enseignants autour d’un usage préparé ensemble. | Enseignants des bassins | Formateurs, chefs d’établissement
Accompagner les équipes de maternelle dans l’usage du son | Inspection du premier degré | Part des écoles maternelles accompagnées | écoles accompagnées / écoles maternelles | % | 15 | 45 | Un conseiller aide les équipes de maternelle à enregistrer le son et à le faire écouter en classe. | Équipes de maternelle | Conseillers pédagogiques`,
      'Outiller les cadres et les formateurs': `
Réunir un club des chefs d’établissement pilotes | Conseiller de recteur | Nombre de chefs d’établissement membres du club | | chefs d’établissement | 18 | 75 | Le club des chefs d’établissement pilotes se retrouve deux fois par an pour comparer ses choix. | Chefs d’établissement | Inspecteurs, région
Publier un tableau de bord des usages pour les inspecteurs | Service statistique académique | Nombre d’inspecteurs qui consultent le tableau de bord | | inspecteurs | 20 | 64 | Le tableau de bord des usages montre aux inspecteurs les chiffres de leur territoire, sans nom d’élève. | Inspecteurs | Statisticiens, éditeurs
Constituer un vivier de formateurs à la robotique | École académique de formation | Nombre de formateurs dans le vivier | | formateurs | 12 | 36 | Le vivier rassemble des formateurs à la robotique qui interviennent à la demande des équipes. | Formateurs | Universités, associations`,
    },
  ],
  C: [
    'Développer la culture numérique des élèves',
    {
      'Faire certifier les compétences numériques des élèves': `
Préparer tous les élèves de troisième à la certification | Inspection du second degré | Part des élèves de troisième certifiés | élèves certifiés / élèves de troisième | % | 71 | 95 | Les élèves de troisième se préparent à la certification une heure par quinzaine, de janvier à avril. | Élèves de troisième | Professeurs principaux, documentalistes
Organiser un défi de programmation entre collèges | Inspection du second degré | Nombre de collèges inscrits au défi | | collèges | 14 | 62 | Le défi de programmation oppose des équipes de collèges pendant six semaines, puis lors d’une finale. | Collégiens | Universités, entreprises locales
Ouvrir des clubs de robotique dans les écoles élémentaires | Inspection du premier degré | Nombre de clubs de robotique ouverts | | clubs | 15 | 58 | Les clubs de robotique des écoles élémentaires accueillent les élèves sur le temps de midi. | Élèves des écoles élémentaires | Communes, associations`,
      'Éduquer aux médias et à la citoyenneté en ligne': `
Créer une radio dans chaque réseau d’éducation prioritaire | Coordination de l’éducation aux médias | Nombre de radios qui émettent | | radios | 4 | 19 | La radio du réseau d’éducation prioritaire diffuse une émission préparée par les élèves chaque quinzaine. | Élèves d’éducation prioritaire | Radios locales, documentalistes
Former les délégués de classe à la prévention du harcèlement en ligne | Service de la vie scolaire | Nombre de délégués formés | | délégués | 400 | 1600 | Deux demi-journées préparent les délégués de classe à repérer le harcèlement en ligne et à alerter. | Délégués de classe | Conseillers principaux, associations
Accueillir des journalistes en résidence dans les lycées | Coordination de l’éducation aux médias | Nombre de résidences de journalistes tenues | | résidences | 4 | 12 | Des journalistes passent trois semaines en résidence dans les lycées et enquêtent avec les élèves. | Lycéens | Titres de presse, région`,
    },
  ],
  D: [
    'Rendre l’école accessible à tous',
    {
      'Soutenir les élèves à besoins particuliers': `
Prêter des ordinateurs adaptés aux élèves dyslexiques | Service de l’école inclusive | Nombre d’ordinateurs adaptés prêtés | | ordinateurs | 130 | 520 | Les ordinateurs adaptés sont prêtés aux élèves dyslexiques avec une prise en main d’une heure. | Élèves dyslexiques | Associations, enseignants référents
Adapter les manuels de cycle 3 en version audio | Service de l’école inclusive | Nombre de manuels disponibles en version audio | | manuels | 10 | 40 | Les manuels de cycle 3 sont lus par des comédiens et mis en ligne en version audio. | Élèves de cycle 3 | Éditeurs, bibliothèques
Relier les élèves hospitalisés à leur classe par un robot | Service de l’école inclusive | Nombre de robots mis à disposition | | robots | 8 | 30 | Un robot de téléprésence relie à leur classe les élèves hospitalisés plus de deux semaines. | Élèves hospitalisés | Hôpitaux, associations`,
      'Rapprocher les familles éloignées du numérique': `
Tenir des permanences numériques dans les écoles de quartier | Mission des relations avec les familles | Nombre de permanences tenues | | permanences | 60 | 180 | Les permanences numériques des écoles de quartier aident les parents à faire leurs démarches. | Parents des écoles de quartier | Centres sociaux, communes
Traduire les messages de l’espace numérique en six langues | Mission des relations avec les familles | Part des messages types traduits | messages traduits / messages types | % | 25 | 80 | Les messages types de l’espace numérique sont traduits en six langues et relus par des interprètes. | Parents allophones | Interprètes, éditeur
Prêter des clés de connexion aux internats ruraux | DRANE | Nombre d’internats ruraux dotés de clés | | internats | 6 | 21 | Les clés de connexion prêtées aux internats ruraux servent pendant les congés des élèves. | Internes des lycées ruraux | Région, opérateurs`,
    },
  ],
  E: [
    'Innover et partager entre équipes',
    {
      'Produire des ressources communes': `
Éditer une banque d’exercices de mathématiques pour le cycle 4 | Inspection du second degré | Nombre d’exercices publiés dans la banque | | exercices | 160 | 600 | La banque d’exercices de mathématiques du cycle 4 est écrite par des professeurs et relue à deux. | Élèves de cycle 4 | Professeurs, universités
Filmer des gestes professionnels dans les ateliers des lycées | Inspection du second degré | Nombre de films de gestes mis en ligne | | films | 30 | 110 | Les gestes professionnels des ateliers sont filmés par les lycéens et commentés par un artisan. | Lycéens professionnels | Entreprises, chambres de métiers
Mutualiser les séquences des langues régionales | Inspection du premier degré | Nombre de séquences mutualisées | | séquences | 20 | 70 | Les séquences de langues régionales sont déposées sur un espace commun ouvert aux écoles bilingues. | Écoles bilingues | Offices des langues, conseillers pédagogiques`,
      'Expérimenter de nouvelles pratiques': `
Lancer un appel à projets sur l’évaluation par les pairs | Cellule de l’innovation | Nombre de projets retenus | | projets | 9 | 35 | L’appel à projets sur l’évaluation par les pairs retient des équipes que suit un chercheur. | Équipes de collège et de lycée | Chercheurs, inspecteurs
Tester la réalité virtuelle dans les filières du bâtiment | Cellule de l’innovation | Nombre de lycées du bâtiment qui testent | | lycées | 3 | 9 | La réalité virtuelle sert à répéter les gestes dangereux des filières du bâtiment avant le chantier. | Lycéens du bâtiment | Entreprises, région
Tenir une journée annuelle des usages dans chaque département | Cellule de l’innovation | Nombre de participants à la journée des usages | | participants | 250 | 900 | La journée annuelle des usages montre dans chaque département ce que des équipes ont essayé. | Enseignants | Réseau des ateliers, collectivités`,
    },
  ],
  F: [
    'Protéger les données et agir avec sobriété',
    {
      'Sécuriser les données personnelles': `
Tenir le registre des traitements dans chaque collège | Délégué à la protection des données | Part des collèges qui tiennent un registre | collèges qui tiennent un registre / collèges publics | % | 30 | 100 | Le registre des traitements de chaque collège est rempli en ligne et relu une fois par an. | Principaux | Gestionnaires, éditeurs
Vérifier les services en ligne utilisés par les écoles | Délégué à la protection des données | Nombre de services en ligne vérifiés | | services | 45 | 150 | Les services en ligne que les écoles utilisent sont vérifiés, et la liste en est publiée. | Directeurs d’école | Éditeurs, conseillers pédagogiques
Simuler une cyberattaque dans les lycées volontaires | Pôle de l’assistance informatique | Nombre de lycées qui ont fait l’exercice | | lycées | 0 | 24 | La cyberattaque simulée dure une matinée et met à l’épreuve les lycées volontaires. | Personnels des lycées | Région, gendarmerie`,
      'Adopter des usages sobres': `
Reconditionner les ordinateurs réformés des services | DRANE | Nombre d’ordinateurs reconditionnés | | ordinateurs | 300 | 1100 | Les ordinateurs réformés des services sont reconditionnés par des lycéens puis donnés à des écoles. | Lycéens professionnels | Associations, services du rectorat
Mesurer la consommation électrique des équipements | Mission du développement durable | Part des sites mesurés | sites mesurés / sites du rectorat | % | 0 | 60 | La consommation électrique des équipements est mesurée pendant une semaine, hiver comme été. | Personnels des services | Fournisseurs, écodélégués
Mobiliser les écodélégués autour du tri des appareils | Mission du développement durable | Nombre de collectes organisées par les écodélégués | | collectes | 25 | 85 | Les écodélégués organisent la collecte et le tri des appareils hors d’usage. | Écodélégués | Éco-organismes, communes`,
    },
  ],
};
