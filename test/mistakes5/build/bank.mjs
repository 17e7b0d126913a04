// Five axes of two objectives, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | public | actors | means
export const AXES = {
  A: [
    'Équiper et relier les territoires',
    {
      'Réduire la fracture numérique des zones rurales': `
Raccorder les regroupements pédagogiques à la fibre | Direction des systèmes d’information | Part des regroupements raccordés | regroupements raccordés / regroupements de l’académie | % | 38 | 90 | Les regroupements pédagogiques des vallées sont raccordés à la fibre avec les syndicats d’énergie. | Écoles rurales | Communes, syndicats d’énergie | Plan départemental de la fibre, crédits des communes
Prêter des ordinateurs aux familles éloignées | Pôle des équipements | Nombre de familles dotées en prêt | | familles | 120 | 640 | Un ordinateur reconditionné est prêté pour l’année aux familles qui n’en ont pas. | Familles | Associations, gestionnaires | Stock d’ordinateurs reconditionnés, convention de prêt
Faire circuler un camion de fabrication numérique | Atelier académique | Nombre d’écoles visitées par le camion | | écoles | 18 | 90 | Le camion de fabrication passe trois jours dans chaque école et y laisse un kit de robotique. | Élèves de cours moyen | Conseil départemental, animateurs | Camion aménagé, deux animateurs`,
      'Sécuriser les usages et les données': `
Généraliser la double authentification des personnels | Responsable de la sécurité | Part des comptes protégés | comptes protégés / comptes actifs | % | 15 | 95 | La double authentification est activée par vagues, avec une assistance téléphonique. | Personnels | Assistance, chefs d’établissement | Assistance téléphonique, clés de sécurité
Tenir le registre des traitements des établissements | Déléguée à la protection des données | Nombre de registres tenus à jour | | registres | 34 | 148 | Chaque établissement tient à jour son registre des traitements à partir d’un modèle commun. | Chefs d’établissement | Gestionnaires, juristes | Modèle de registre, réunions de bassin
Raccourcir le traitement des incidents de sécurité | Responsable de la sécurité | Délai moyen de traitement des incidents | | jours | 9 | 3 | Les incidents signalés sont triés chaque matin et confiés à un technicien de garde. | Établissements | Techniciens, prestataires | Astreinte, outil de tickets`,
    },
  ],
  B: [
    'Accompagner les équipes',
    {
      'Former les enseignants du premier degré': `
Ouvrir des stages de programmation au cycle 2 | EAFC | Nombre de stages ouverts | | stages | 8 | 42 | Les stages de programmation alternent une journée en présence et un suivi à distance. | Enseignants de cycle 2 | Conseillers pédagogiques, formateurs | Plan de formation, robots de sol
Constituer des duos de tuteurs par circonscription | Inspection du premier degré | Nombre de duos de tuteurs constitués | | duos | 6 | 36 | Dans chaque circonscription, deux tuteurs répondent aux questions des débutants. | Professeurs des écoles débutants | Inspecteurs, conseillers pédagogiques | Décharges de service, carnet de bord
Mettre à disposition des séquences de sciences clés en main | Réseau Canopé | Nombre de séquences mises à disposition | | séquences | 24 | 96 | Les séquences de sciences comprennent une fiche d’élève, une vidéo et une évaluation. | Professeurs des écoles | Musées, formateurs | Plateforme de dépôt, comité de relecture`,
      'Former les enseignants du second degré': `
Certifier les compétences numériques des professeurs stagiaires | INSPÉ | Part des stagiaires certifiés | stagiaires certifiés / stagiaires de l’année | % | 42 | 90 | Les professeurs stagiaires passent la certification au troisième trimestre de leur année. | Professeurs stagiaires | Université, formateurs | Centre d’examen, plateforme d’entraînement
Animer un réseau de référents d’intelligence artificielle | DRANE | Nombre de référents actifs dans le réseau | | référents | 12 | 85 | Les référents partagent chaque mois des essais de classe et leurs limites. | Enseignants du second degré | Inspecteurs, chercheurs | Espace d’échange, journée annuelle
Proposer des laboratoires d’usages aux équipes de langues | Inspection du second degré | Nombre d’équipes de langues accompagnées | | équipes | 10 | 54 | Les équipes de langues essaient des outils de correction orale pendant un semestre. | Équipes de langues | Assistants étrangers, formateurs | Casques, licences d’essai`,
    },
  ],
  C: [
    'Cultiver la citoyenneté des élèves',
    {
      'Éduquer aux médias et à la sobriété': `
Installer des webradios dans les collèges | Coordination des médias | Nombre de webradios installées | | webradios | 21 | 78 | Chaque webradio est animée par une équipe de collégiens et un professeur documentaliste. | Collégiens | Radios associatives, documentalistes | Studios mobiles, formation de deux jours
Mesurer l’empreinte du numérique avec les éco-délégués | Mission du développement durable | Nombre de bilans d’empreinte rédigés | | bilans | 7 | 60 | Les éco-délégués relèvent les équipements de l’établissement et rédigent un bilan d’empreinte. | Éco-délégués | Agence de la transition, gestionnaires | Tableur de relevé, mallette de mesure
Organiser un festival académique du court métrage | Délégation aux arts | Nombre de films présentés au festival | | films | 16 | 70 | Le festival reçoit des films de trois minutes tournés en classe avec un téléphone. | Lycéens | Cinémas, associations | Salle de projection, jury de professionnels`,
      'Certifier et protéger les élèves': `
Évaluer les compétences numériques en fin de troisième | Service des examens | Part des élèves certifiés en troisième | élèves certifiés / élèves de troisième | % | 55 | 95 | Les élèves de troisième passent la certification entre février et mai dans leur collège. | Élèves de troisième | Principaux, surveillants | Salles d’examen, calendrier commun
Animer des débats sur les réseaux sociaux au lycée | Service de la vie scolaire | Nombre de débats animés au lycée | | débats | 14 | 88 | Un animateur fait débattre une classe de seconde de ses usages des réseaux sociaux. | Élèves de seconde | Maisons des lycéens, associations | Guide d’animation, vacations
Signaler plus tôt les situations de cyberviolence | Service social en faveur des élèves | Délai moyen de signalement | | jours | 12 | 4 | Une procédure en quatre étapes aide les équipes à signaler une cyberviolence sans attendre. | Équipes de vie scolaire | Infirmiers, associations | Procédure écrite, ligne d’appel`,
    },
  ],
  D: [
    'Faire réussir tous les élèves',
    {
      'Personnaliser les apprentissages': `
Suivre la fluence de lecture au cours élémentaire | Inspection du premier degré | Part des classes qui suivent la fluence | classes qui suivent la fluence / classes de cours élémentaire | % | 20 | 75 | Une application enregistre la lecture des élèves et en garde la trace toute l’année. | Élèves de cours élémentaire | Conseillers pédagogiques, orthophonistes | Tablettes, livret d’usage
Offrir une aide aux devoirs à distance | Service de la vie scolaire | Nombre d’élèves inscrits à l’aide | | élèves | 260 | 1400 | Des étudiants aident les collégiens à distance, deux soirs par semaine. | Collégiens | Université, associations | Étudiants volontaires, classe virtuelle
Doter les classes bilingues de livres numériques | Mission des langues régionales | Nombre de classes bilingues dotées | | classes | 9 | 44 | Les livres numériques lus par des locuteurs accompagnent les classes bilingues. | Élèves des classes bilingues | Offices de la langue, éditeurs | Droits d’auteur, liseuses`,
      'Rendre l’école accessible': `
Adapter les manuels pour les élèves dyslexiques | Service de l’école inclusive | Nombre de manuels adaptés | | manuels | 30 | 150 | Les manuels sont remis en page avec une police et un contraste lisibles. | Élèves dyslexiques | Éditeurs, associations | Atelier d’adaptation, relecteurs
Installer des robots de présence à l’hôpital | Service de l’école inclusive | Nombre de robots de présence installés | | robots | 5 | 22 | Le robot de présence permet à un élève hospitalisé de suivre les cours de sa classe. | Élèves hospitalisés | Hôpitaux, fondations | Parc de robots, technicien de liaison`,
    },
  ],
  E: [
    'Gouverner avec les partenaires',
    {
      'Partager la décision': `
Réunir les collectivités en conférence territoriale | Secrétariat général | Nombre de collectivités signataires | | collectivités | 11 | 39 | La conférence territoriale arrête chaque printemps les investissements de l’année suivante. | Collectivités | Région, départements, communes | Secrétariat permanent, charte commune
Tenir un observatoire des usages | Service statistique | Part des établissements répondants | établissements répondants / établissements enquêtés | % | 33 | 80 | L’observatoire interroge chaque automne les établissements sur leurs usages du numérique. | Établissements | DSDEN, université | Questionnaire en ligne, statisticien
Consulter les lycéens sur les services numériques | Délégation à la vie lycéenne | Nombre de lycéens consultés | | lycéens | 150 | 900 | Les élus lycéens donnent leur avis sur les services numériques avant chaque renouvellement. | Lycéens | DSDEN, conseils de vie lycéenne | Séances de consultation, vote en ligne`,
      'Faire connaître les réussites': `
Filmer des classes qui innovent | Pôle de la communication | Nombre de films de classe publiés | | films | 13 | 64 | Chaque film de classe montre en six minutes une pratique et ses effets sur les élèves. | Enseignants | Réseau Canopé, inspecteurs | Équipe de tournage, autorisations d’image
Accueillir les parents dans des cafés numériques | Mission des familles | Nombre de cafés tenus avec les parents | | cafés | 9 | 72 | Les cafés numériques montrent aux parents l’espace de travail de leur enfant. | Parents | DSDEN, centres sociaux | Salles des écoles, kit d’animation
Traduire les guides destinés aux familles | Mission des familles | Nombre de guides traduits | | guides | 4 | 28 | Les guides destinés aux familles sont traduits dans les sept langues les plus parlées. | Parents allophones | Interprètes, associations | Marché de traduction, relecture par les parents`,
    },
  ],
};
