// Six axes of two objectives of three actions, all invented; one action a line:
// title | owner | indicator | how a share is worked out | unit | baseline | target | description | actors | levers | goals
export const AXES = {
  A: [
    'Développer la culture numérique des élèves',
    {
      'Éduquer aux médias et à l’information': `
Publier un journal scolaire dans les collèges | Conseiller pour l’éducation aux médias | Nombre de collèges publiant un journal scolaire | | collèges | 22 | 62 | Les élèves écrivent, illustrent et publient un journal scolaire deux fois par an. | Documentalistes, presse locale | Logiciel de mise en page | 24
Recevoir des journalistes dans les classes de quatrième | DRANE | Nombre de classes de quatrième ayant reçu un journaliste | | classes | 30 | 120 | Les classes de quatrième reçoivent un journaliste pendant une demi-journée et vérifient avec lui une information. | Professeurs principaux, rédactions | Convention avec la presse régionale | 14
Étudier les images générées au lycée | Inspection d’histoire-géographie | Part des lycées étudiant les images générées | lycées concernés / lycées publics | % | 20 | 80 | Au lycée, les élèves étudient des images générées par une machine et en cherchent l’origine. | Professeurs, documentalistes | Dossier pédagogique | 12`,
      'Faire progresser les compétences numériques': `
Proposer un bilan numérique en cinquième | Référente des compétences numériques | Part des élèves de cinquième ayant passé le bilan | élèves ayant passé le bilan / élèves de cinquième | % | 35 | 95 | Le bilan numérique situe chaque élève de cinquième et lui propose un parcours d’entraînement. | Référents numériques, professeurs | Plateforme de positionnement | 1
Créer des ateliers de programmation dans les écoles | Conseillère pédagogique numérique | Nombre d’écoles ayant un atelier de programmation | | écoles | 45 | 180 | Dans les écoles, l’atelier de programmation va de la marelle au robot, une heure par semaine. | Communes, bénévoles | Robots en prêt | 12
Récompenser les projets scientifiques des lycéens | Inspection de mathématiques | Nombre de projets scientifiques présentés | | projets | 12 | 48 | Les lycéens présentent leurs projets scientifiques à un jury, qui récompense les plus audacieux. | Université, lycées | Palais des congrès | 24`,
    },
  ],
  B: [
    'Équiper et sécuriser',
    {
      'Moderniser les équipements': `
Installer des classes mobiles dans les collèges | Chef de projet équipement | Nombre de classes mobiles installées | | classes mobiles | 40 | 160 | Une classe mobile de seize ordinateurs est installée dans chaque collège volontaire, avec son chariot de recharge. | Département, gestionnaires | Marché départemental | 13
Remplacer les vidéoprojecteurs des écoles | Conseillère pédagogique numérique | Nombre de vidéoprojecteurs remplacés | | vidéoprojecteurs | 150 | 450 | Les vidéoprojecteurs des écoles sont remplacés par des écrans sobres, à la demande des communes. | Communes, équipes de circonscription | Plan de cofinancement | 4
Réemployer les ordinateurs réformés | Chef de projet équipement | Part des ordinateurs réformés réemployés | ordinateurs réemployés / ordinateurs réformés | % | 15 | 60 | Les ordinateurs réformés sont triés, réparés, puis réemployés par des familles ou des associations. | Associations, lycées professionnels | Local de tri | 34`,
      'Protéger les données et les réseaux': `
Auditer les réseaux des lycées | Responsable de la sécurité informatique | Part des réseaux de lycée audités | réseaux audités / réseaux de lycée | % | 20 | 90 | Les réseaux des lycées sont audités sur place ; un rapport dit au proviseur ce qui doit changer. | Région, techniciens | Grille d’audit | 4
Tenir un registre des traitements par établissement | Délégué à la protection des données | Nombre d’établissements tenant un registre des traitements | | établissements | 50 | 200 | Chaque établissement tient un registre des traitements de données, relu une fois par an. | Chefs d’établissement, secrétariats | Registre type | 5
Simuler des attaques par courriel | Responsable de la sécurité informatique | Nombre de campagnes de simulation menées | | campagnes | 2 | 8 | Une campagne simule une attaque par courriel et montre aux personnels comment la signaler. | Service informatique, chefs d’établissement | Outil de simulation | 5`,
    },
  ],
  C: [
    'Former et accompagner les personnels',
    {
      'Former les enseignants': `
Former les professeurs débutants | Responsable de la formation | Nombre de professeurs débutants formés | | professeurs | 130 | 520 | Les professeurs débutants sont formés trois demi-journées par an aux outils de leur établissement. | Tuteurs, formateurs | Heures de formation | 5
Accompagner les enseignants vers un usage raisonné de l’intelligence artificielle | DRANE | Nombre de professeurs accompagnés | | professeurs | 200 | 800 | Des formateurs accompagnent les équipes : un usage raisonné de l’intelligence artificielle se prépare à plusieurs. | Inspecteurs, université | Parcours en ligne | 25
Organiser des journées de partage entre disciplines | DRANE | Nombre de journées de partage organisées | | journées | 4 | 16 | Les journées de partage réunissent des professeurs de plusieurs disciplines autour de séances déjà menées. | Lycées d’accueil, inspecteurs | Frais de déplacement | 15`,
      'Soutenir les équipes': `
Nommer un référent numérique dans les écoles | Conseillère pédagogique numérique | Part des écoles ayant un référent numérique | écoles ayant un référent / écoles publiques | % | 40 | 100 | Le référent numérique des écoles conseille ses collègues et signale les pannes. | Directeurs d’école, circonscriptions | Lettre de mission | 1
Répondre plus vite aux demandes d’assistance | Responsable de l’assistance | Délai moyen de réponse aux demandes d’assistance | | heures | 48 | 12 | Les demandes d’assistance reçoivent une première réponse d’un technicien, par écrit. | Techniciens, gestionnaires | Logiciel de suivi | 5
Visiter les établissements isolés | DRANE | Nombre d’établissements isolés visités | | établissements | 15 | 60 | Un conseiller visite les établissements isolés, écoute les équipes et rédige une page de préconisations. | Chefs d’établissement, inspecteurs | Véhicule de service | 34`,
    },
  ],
  D: [
    'Renforcer les liens avec les familles',
    {
      'Simplifier les échanges': `
Unifier les messageries des collèges | Chef de projet espace de travail | Part des collèges utilisant la messagerie unique | collèges utilisateurs / collèges publics | % | 30 | 90 | Les messageries des collèges sont réunies en une seule, que les parents ouvrent avec un seul compte. | Éditeurs, principaux | Marché de services | 4
Dématérialiser les dossiers d’inscription | Secrétariat général | Nombre de dossiers d’inscription déposés en ligne | | dossiers | 2000 | 8000 | Le dossier d’inscription se remplit en ligne ; le papier reste possible pour qui le souhaite. | Secrétariats, mairies | Téléservice | 4
Traduire les pages d’accueil des établissements | Chargée de communication | Nombre de pages d’accueil traduites | | pages | 10 | 50 | Les pages d’accueil des établissements sont traduites dans les langues parlées par les parents. | Interprètes, associations | Crédits de traduction | 34`,
      'Aider les parents': `
Ouvrir des cafés numériques dans les écoles | DRANE | Nombre de cafés numériques ouverts | | cafés | 12 | 60 | Le café numérique se tient dans les écoles, le samedi, autour des outils de la classe. | Centres sociaux, directeurs d’école | Livret d’animation | 34
Prêter du matériel aux familles modestes | Chef de projet équipement | Nombre de familles ayant reçu un prêt | | familles | 250 | 1000 | Un matériel complet est prêté aux familles modestes pour la durée de la scolarité. | Assistantes sociales, département | Fonds de solidarité | 3
Former des parents relais | Mission pour la réussite éducative | Nombre de parents relais formés | | parents | 40 | 160 | Les parents relais formés aident d’autres parents dans leurs démarches en ligne. | Fédérations de parents, formateurs | Mallette d’accueil | 24`,
    },
  ],
  E: [
    'Inclure tous les élèves',
    {
      'Compenser les handicaps': `
Fournir des logiciels de lecture aux élèves dyslexiques | Conseiller pour l’école inclusive | Nombre de logiciels de lecture fournis | | logiciels | 100 | 400 | Un logiciel de lecture est fourni à chaque élève dyslexique qui en a besoin, en classe et chez lui. | Enseignants spécialisés, orthophonistes | Licences académiques | 13
Scolariser à distance les élèves hospitalisés | Coordonnatrice des enseignements à l’hôpital | Part des élèves hospitalisés suivis à distance | élèves suivis / élèves hospitalisés | % | 25 | 75 | Les élèves hospitalisés suivent à distance les cours de leur classe, avec l’accord des soignants. | Hôpitaux, professeurs | Robots de téléprésence | 3
Adapter les évaluations aux élèves malvoyants | Inspection du premier degré | Nombre d’évaluations adaptées | | évaluations | 8 | 40 | Les évaluations sont adaptées aux élèves malvoyants : agrandies, contrastées ou lues. | Instituts spécialisés, transcripteurs | Imprimante en relief | 1`,
      'Rapprocher les territoires': `
Partager des cours entre lycées ruraux | Inspection de langues | Nombre de cours partagés | | cours | 6 | 30 | Un cours partagé réunit en ligne les élèves de deux lycées ruraux autour d’une option rare. | Proviseurs, région | Salles de visioconférence | 24
Connecter les petites écoles de montagne | Chef de projet équipement | Part des petites écoles connectées au haut débit | écoles connectées / petites écoles de montagne | % | 50 | 100 | Les petites écoles de montagne sont connectées au haut débit par la fibre ou par voie hertzienne. | Communes, opérateurs | Programme départemental | 4
Envoyer un bus numérique dans les villages | DRANE | Nombre de villages desservis par le bus | | villages | 18 | 72 | Le bus numérique va dans les villages sans collège et s’installe une journée devant l’école. | Communautés de communes, médiateurs | Bus aménagé | 23`,
    },
  ],
  F: [
    'Innover et évaluer',
    {
      'Encourager l’innovation': `
Financer des projets d’équipe | Mission de l’innovation | Nombre de projets d’équipe financés | | projets | 15 | 60 | Un projet d’équipe est financé sur un an, après un avis donné par des pairs. | Équipes volontaires, inspecteurs | Fonds d’innovation | 15
Aménager des salles d’expérimentation | Chef de projet équipement | Nombre de salles d’expérimentation aménagées | | salles | 3 | 15 | Une salle d’expérimentation aménagée permet aux classes d’essayer un mobilier et des outils avant achat. | Collectivités, architectes | Crédits d’aménagement | 1
Associer des laboratoires de recherche | Mission de l’innovation | Nombre de laboratoires de recherche associés | | laboratoires | 2 | 10 | Un laboratoire de recherche s’associe à un groupe de classes et rend compte de ce qu’il observe. | Universités, professeurs | Convention de recherche | 25`,
      'Mesurer les effets': `
Enquêter chaque année auprès des élèves | Service statistique | Part des élèves ayant répondu à l’enquête | élèves ayant répondu / élèves interrogés | % | 40 | 80 | L’enquête est menée chaque année auprès des élèves sur leurs usages et leur bien-être. | Conseils de la vie lycéenne, professeurs | Questionnaire en ligne | 3
Publier des fiches de résultats | Service statistique | Nombre de fiches de résultats publiées | | fiches | 6 | 24 | Chaque fiche publiée donne en une page les résultats d’une action et ce qui reste incertain. | Pilotes des actions, inspecteurs | Modèle de fiche | 5
Réduire les impressions sur papier | Secrétariat général | Nombre de pages imprimées dans l’année | | pages | 900000 | 450000 | Les impressions sur papier sont réduites : les convocations et les comptes rendus partent en ligne. | Secrétariats, gestionnaires | Compteurs des copieurs | 4`,
    },
  ],
};
