import type { Axis } from './types';

export const axisOne: Axis = {
  number: 1,
  coverTitle: 'Mieux apprendre avec le numérique',
  coverText:
    "Faire connaître des usages et des ressources qui rendent l'apprentissage plus efficace et plus individuel, et former tous les acteurs : professeurs, chefs d'établissements, inspecteurs.",
  ficheTitle: 'Mieux apprendre avec le numérique',
  listTitle: 'Mieux apprendre avec le numérique',
  card: [
    {
      label: 'Contexte',
      text: "Les élèves disposent d'outils numériques dans leur vie quotidienne, bien au-delà de l'école. Grâce aux collectivités les établissements sont souvent bien équipés, mais les usages restent surtout « Informatiques » et peu d’enseignants en tirent parti dans leur métier.",
    },
    {
      label: 'Objectifs recherchés',
      text: 'Engager davantage les élèves grâce à de nouvelles formes scolaires. Chaque professeur connaît un ensemble d\'usages et de ressources "validées", s\'y forme et mutualise dans un cadre de confiance.\nEn classe terminale, les élèves consolident leurs acquis pour mieux aborder le supérieur.',
    },
    {
      label: 'Stratégie',
      text: "Faire connaître les usages portés par les inspecteurs. Rendre l'offre de formation plus lisible, plus modulaire et plus proche du terrain. Développer l'enseignement à distance et sa certification. Poursuivre la valorisation des ressources.",
    },
  ],
  summary: [
    {
      code: '1-1',
      title: 'La lettre des usages',
      text: "Les inspecteurs adressent régulièrement à chaque professeur des usages et des ressources à portée de main dans son environnement, que la DANE peut l'aider à mettre en œuvre.",
    },
    {
      code: '1-2',
      title: 'Le site de la DANE',
      text: "Le site devient la porte d'entrée des usages du numérique dans l'académie, avec des ressources faciles d'accès.",
    },
    {
      code: '1-3',
      title: 'Le portail pédagogique',
      text: "Un portail à l'architecture commune, pour plus de lisibilité, de mutualisation et de visibilité.",
    },
    {
      code: '1-4',
      title: 'L’accompagnement et la professionnalisation',
      text: "Former les enseignants et les cadres aux services et à leur emploi en classe, chacun pour soi comme autour des projets d’établissement, en s'appuyant aussi sur la plateforme M@gistère.",
    },
    {
      code: '1-5',
      title: "L'élève acteur de sa formation",
      text: "Préparer chaque élève à son orientation par une offre complémentaire et par l'emploi de FOLIOS.\nParcours Sup : modules en auto inscription pour les élèves de baccalauréat qui visent le supérieur.",
    },
  ],
  fiches: [
    {
      code: '1-1',
      title: 'La lettre des usages',
      aim: 'Donner régulièrement à tous les professeurs, par la voix de leurs inspecteurs, des usages du numérique propres à leur discipline.',
      audience: 'Professeurs',
      actors: 'Inspecteurs disciplinaires, IAN, groupe numérique disciplinaire, ERUN',
      description:
        'Un média numérique lisible sur tous supports, vite parcouru, avec des liens pour approfondir.',
      schedule:
        'Chaque inspecteur, conseillé par le IAN de sa discipline, définit une périodicité de publication. Au moins deux publications par année scolaire, couvrant tous les niveaux.',
      indicators:
        'Bilan par discipline. Nombre de publications, type de médias choisis, cibles, retour sur les usages.',
      remarks:
        "Document prescriptif, à installer comme référence de la discipline. Message de l'inspecteur avec chaque envoi. Préférer des médias visuels et valorisants.",
    },
    {
      code: '1-2',
      title: 'Le site de la DANE',
      aim: 'Faire du site la référence du numérique académique, pour les sujets transversaux comme stratégiques, en lien avec le portail disciplinaire.',
      audience: 'Tous utilisateurs',
      actors: 'DANE, Webmestre du site DANE.',
      description:
        "Un site à l'image soignée et au contenu de référence, conforme aux prescriptions techniques de la DSI académique. Destiné à tous les professionnels (professeurs, chefs d'établissements), ouvert sans identification.",
      schedule:
        'Cahier des charges du site : Avril 2018. Prototype et visuel : Juin 2018. Portage : Septembre 2018. Le site est visible pour la rentrée des nouveaux personnels.',
      indicators: 'Respect du calendrier. Compteur de visites',
      remarks:
        'Bien distinguer la navigation du site de celle du portail pédagogique. Responsive design obligatoire. Tenir compte des spécifications académiques et territoriales (2-2 ; 2-3).',
    },
    {
      code: '1-3',
      title: 'Le portail pédagogique',
      aim: "Offrir à la pédagogie une entrée unique et visible dans l'académie. Nommer les sites de façon homogène.",
      audience: 'Tous utilisateurs',
      actors: 'DANE, Webmestres, services DSI.',
      description:
        'Une gestion "multi site" qui rend visibles les sites disciplinaires, sous la supervision technique de la DSI.',
      schedule:
        'Cahier des charges du site : Avril 2018. Prototype et visuel : Juin 2018. Portage : Septembre 2018. Le portail est actif pour la rentrée des nouveaux personnels.',
      indicators: 'Respect du calendrier. Compteur de visites',
      remarks: 'Former les webmestres. Gérer la sécurité des sites. Respecter une charte visuelle.',
    },
    {
      code: '1-4',
      title: "L'accompagnement et la professionnalisation",
      aim: "Inscrire au plan académique de formation des dispositifs et des parcours qui mènent les professeurs à la maîtrise d'usages adaptés aux différences de leurs apprenants.\n\nAider les chefs d'établissements à installer une dynamique numérique simple et lisible.",
      audience: 'Tous professeurs et acteurs en établissements.',
      actors: 'Formateurs académiques, animateurs DANE, adjoints DANE.',
      description:
        'Un plan académique de formation nourri des retours et des attentes des stagiaires. Recours à des outils de formation à distance.',
      schedule: 'Date de construction du plan académique de formation.',
      indicators: 'Nombre de dispositifs et de modules. Nombre de stagiaires, taux de satisfaction.',
      remarks:
        "Préparer avec les inspecteurs et les IAN le choix de la cible de l'année. S'appuyer sur les enquêtes de retour de formation.",
    },
    {
      code: '1-5',
      title: "L'élève acteur de sa formation",
      aim: 'Ouvrir aux lycéens de terminale (bacheliers professionnels puis technologiques) des modules en "auto inscription" : français, anglais, mathématiques, sciences physiques, disciplines technologiques.',
      audience: 'Bacheliers technologiques et professionnels',
      actors: 'DANE, inspecteurs des disciplines, professeurs experts, IPR Bac-3 /+ Bac+3',
      description:
        "Selon le parcours visé, le professeur propose à ses élèves des pastilles courtes conclues par un autotest. L'élève peut faire valider son niveau.\nBadge par le professeur : argent – or (à définir)",
      schedule: "Premier jeu de modules pour avril 2018. Diffusion de l'outil sur Atrium à la suite.",
      indicators: 'Nombre de modules – Intérêt pour les élèves. Nb de certifications demandées.',
      remarks:
        "Repérer les modules strictement nécessaires à un bon départ en STS. Associer professeurs de BCP et de BTS. À poursuivre l'année suivante.",
    },
  ],
};
