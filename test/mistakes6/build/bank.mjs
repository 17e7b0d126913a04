// Four axes of two objectives, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | public | partners | source
export const AXES = {
  A: [
    'Enseigner avec le numérique',
    {
      'Outiller les apprentissages du premier degré': `
Équiper les écoles maternelles en enregistreurs de voix | Mission maternelle | Nombre d’écoles maternelles équipées | | écoles | 40 | 130 | Les écoles maternelles reçoivent des enregistreurs pour garder la trace de la parole des enfants. | Élèves de maternelle | Communes, conseillers pédagogiques | Enquête de rentrée
Organiser un défi de calcul mental en ligne | Mission mathématiques | Nombre de classes inscrites au défi | | classes | 90 | 400 | Le défi de calcul réunit en ligne des classes de cours élémentaire pendant quatre semaines. | Élèves de cours élémentaire | Inspecteurs, association de mathématiques | Relevé des inscriptions
Déployer un carnet de lecture numérique | Mission maîtrise de la langue | Part des classes de CM2 qui tiennent un carnet | classes qui tiennent un carnet / classes de CM2 | % | 18 | 70 | Le carnet de lecture suit l’élève de CM2 et se prolonge en classe de sixième. | Élèves de CM2 | Bibliothèques, libraires | Enquête de rentrée`,
      'Diversifier les pratiques au collège et au lycée': `
Créer des parcours de physique à distance | Inspection de physique-chimie | Nombre de parcours de physique créés | | parcours | 12 | 45 | Les parcours de physique associent une expérience filmée, un exercice et une correction. | Lycéens | Université, professeurs de laboratoire | Catalogue des parcours
Accompagner les web radios scolaires | CLEMI | Nombre de web radios accompagnées | | web radios | 16 | 60 | Les web radios scolaires reçoivent deux visites par an et un prêt de micros. | Collégiens et lycéens | Radios locales, documentalistes | Bilan annuel des visites`,
    },
  ],
  B: [
    'Former et accompagner les équipes',
    {
      'Renforcer les compétences des enseignants': `
Proposer un parcours d’initiation aux données ouvertes | EAFC | Nombre d’enseignants initiés aux données ouvertes | | enseignants | 80 | 320 | L’initiation aux données ouvertes tient en trois demi-journées, dont une à distance. | Enseignants | Institut de statistique, formateurs | Listes d’émargement
Ouvrir des visites de classes entre pairs | Mission innovation | Nombre de visites entre pairs | | visites | 36 | 150 | Un enseignant en visite observe une séance d’un pair, puis la commente avec lui. | Enseignants | Chefs d’établissement, formateurs | Bilan annuel des visites
Certifier les formateurs au montage vidéo | EAFC | Part des formateurs certifiés | formateurs certifiés / formateurs de l’académie | % | 20 | 85 | Les formateurs passent en juin une certification au montage vidéo. | Formateurs | Télévision régionale, université | Procès-verbaux du jury`,
      'Aider les cadres à piloter': `
Mettre en place un tableau de bord des équipements | Service statistique | Nombre d’établissements présents dans le tableau de bord | | établissements | 50 | 190 | Le tableau de bord des équipements donne à chaque principal l’âge et l’usage de son parc. | Personnels de direction | Gestionnaires, collectivités | Tableau de bord
Réduire le délai de réponse aux demandes d’équipement | Bureau des équipements | Délai moyen de réponse aux demandes | | jours | 48 | 15 | Un guichet unique répond aux demandes d’équipement et en publie le délai chaque trimestre. | Personnels de direction | Gestionnaires, collectivités | Registre du guichet`,
    },
  ],
  C: [
    'Inclure tous les élèves',
    {
      'Répondre aux besoins particuliers': `
Prêter des claviers adaptés aux élèves dyspraxiques | Mission de l’école inclusive | Nombre de claviers adaptés prêtés | | claviers | 60 | 210 | Les claviers adaptés sont essayés en classe avec un ergothérapeute avant le prêt. | Élèves dyspraxiques | Ergothérapeutes, familles | Registre des prêts
Sous-titrer les vidéos des cours en ligne | Atelier audiovisuel | Part des vidéos sous-titrées | vidéos sous-titrées / vidéos publiées | % | 25 | 100 | Les vidéos des cours en ligne sont sous-titrées et relues par des élèves volontaires. | Élèves malentendants | Interprètes, étudiants | Catalogue des vidéos
Relier les élèves hospitalisés à leur classe | Service de l’école à l’hôpital | Nombre d’élèves hospitalisés reliés à leur classe | | élèves | 16 | 56 | Un robot de présence relie chaque élève hospitalisé aux cours de sa classe. | Élèves hospitalisés | Hôpitaux, associations de parents | Registre des prêts`,
      'Prévenir les risques en ligne': `
Animer des ateliers contre le harcèlement en ligne | Mission du climat scolaire | Nombre d’ateliers contre le harcèlement | | ateliers | 45 | 180 | Les ateliers contre le harcèlement en ligne sont animés avec des élèves ambassadeurs. | Collégiens | Infirmiers, associations | Bilan annuel des ateliers
Diffuser un guide des écrans aux parents | Mission des parents d’élèves | Nombre de guides diffusés aux parents | | guides | 1500 | 6000 | Le guide des écrans est remis aux parents lors des réunions de rentrée. | Parents | DSDEN, caisses d’allocations familiales | Bons de livraison`,
    },
  ],
  D: [
    'Bâtir des services sobres et fiables',
    {
      'Simplifier les services aux usagers': `
Fusionner les annuaires des établissements | Direction informatique | Nombre d’annuaires fusionnés | | annuaires | 30 | 110 | Les annuaires des établissements sont fusionnés par bassin, pendant les congés. | Établissements | Collectivités, éditeurs | Journal des opérations
Ouvrir une assistance le samedi matin | Centre d’assistance | Nombre de demandes traitées le samedi | | demandes | 240 | 900 | L’assistance du samedi matin répond aux professeurs par téléphone et par messagerie. | Professeurs | DSDEN, prestataire | Outil de suivi des demandes
Dématérialiser les conventions de stage | Division des lycées professionnels | Part des conventions signées en ligne | conventions signées en ligne / conventions de l’année | % | 20 | 80 | Les conventions de stage se signent en ligne, sans envoi de papier. | Lycéens professionnels | Chambres consulaires, entreprises | Outil de signature`,
      'Réduire l’empreinte du numérique': `
Réemployer les ordinateurs retirés des lycées | Bureau des équipements | Nombre d’ordinateurs réemployés | | ordinateurs | 180 | 700 | Les ordinateurs retirés des lycées sont remis en état par des élèves de la voie professionnelle. | Lycéens | Conseil régional, recycleurs | Bons de livraison
Éteindre les salles informatiques la nuit | Direction informatique | Nombre de salles éteintes la nuit | | salles | 90 | 380 | Un minuteur éteint la nuit les salles informatiques et leurs écrans. | Établissements | Gestionnaires, collectivités | Relevé des compteurs`,
    },
  ],
};
