import { listed, quoted } from './words';

interface ColumnText {
  header: string;
  /** Shown where one stands on the header. */
  help: string;
}

/** Columns of the clean sheets. A header is read back as what it says: see `layouts/clean/columns.ts`. */
export const cleanColumns = {
  code: {
    header: 'Code',
    help: 'Le code de la ligne, par exemple 1 ou 1.2. Les autres feuilles s’en servent pour la désigner. Un repère en # (#1, #2…) ne sert qu’à distinguer des lignes de même titre.',
  },
  details: { header: 'Précisions', help: 'Ce qui complète le titre, une précision par ligne.' },
  owner: { header: 'Pilote', help: 'La personne ou le service qui conduit l’action.' },
  partners: { header: 'Partenaires', help: 'Les services et les organismes associés.' },
  audience: { header: 'Public', help: 'Les personnes à qui l’action s’adresse.' },
  aim: { header: 'Finalité', help: 'Ce que l’action doit permettre.' },
  description: { header: 'Description', help: 'En quoi l’action consiste.' },
  schedule: { header: 'Calendrier', help: 'Les étapes et leurs dates, en toutes lettres si vous voulez.' },
  start: { header: 'Début', help: 'La date de début, par exemple 01/09/2025.' },
  due: {
    header: 'Échéance',
    help: 'La date de fin prévue, par exemple 30/06/2026 ou «\u00a0fin 2026\u00a0».',
  },
  milestones: { header: 'Jalons', help: 'Les étapes, une par ligne, chacune avec sa date.' },
  status: { header: 'Statut', help: 'Où en est l’action. La liste propose, vous pouvez écrire autre chose.' },
  progress: { header: 'Avancement', help: 'La part réalisée, par exemple 40\u00a0%.' },
  priority: { header: 'Priorité', help: 'Haute, moyenne ou basse.' },
  budget: { header: 'Budget', help: 'Le montant prévu, ou ce qui le finance.' },
  remarks: { header: 'Remarques', help: 'Ce qu’il faut savoir d’autre.' },
  goals: {
    header: 'Objectifs du projet académique',
    help: 'Les objectifs que l’action sert, un par ligne\u00a0: leur code, ou leur titre s’ils n’ont pas de code. Ajoutez (○) quand elle ne les sert qu’en partie.',
  },
  row: {
    header: 'Ligne',
    help: 'Les actions, leviers et indicateurs de même numéro s’impriment sur une même ligne.',
  },
  lever: { header: 'Levier', help: 'Le moyen sur lequel s’appuyer, un par ligne du tableau.' },
  indicator: { header: 'Indicateur', help: 'Ce que l’on mesure, un par ligne du tableau.' },
  actions: {
    header: 'Actions',
    help: 'Les actions concernées, une par ligne\u00a0: leur code, ou leur titre si elles n’ont pas de code.',
  },
  unit: { header: 'Unité', help: 'Ce que l’on compte\u00a0: %, élèves, écoles…' },
  baseline: { header: 'Valeur initiale', help: 'La valeur au départ.' },
  baselineDate: { header: 'Date de la valeur initiale', help: 'Le jour de cette mesure.' },
  target: {
    header: 'Valeur cible',
    help: 'La valeur à atteindre, par exemple 80\u00a0%. S’il y en a plusieurs, une par ligne, avec leurs échéances dans le même ordre.',
  },
  targetDate: { header: 'Échéance', help: 'La date à laquelle la cible doit être atteinte.' },
  current: { header: 'Valeur actuelle', help: 'La dernière valeur mesurée.' },
  currentDate: { header: 'Date de la valeur actuelle', help: 'Le jour de cette mesure.' },
  history: { header: 'Valeurs précédentes', help: 'Les mesures déjà faites, une par ligne.' },
  historyDates: { header: 'Dates précédentes', help: 'Leurs dates, dans le même ordre.' },
  direction: { header: 'Sens', help: 'Si la valeur doit monter ou descendre.' },
  weight: { header: 'Pondération', help: 'Le poids de l’indicateur, en nombre.' },
  frequency: { header: 'Périodicité', help: 'Tous les combien on mesure.' },
  dataSource: { header: 'Source', help: 'D’où vient la donnée.' },
  method: { header: 'Mode de calcul', help: 'Comment la valeur est obtenue.' },
  indicatorOwner: {
    header: 'Responsable de la donnée',
    help: 'La personne ou le service qui fournit la valeur.',
  },
  framework: { header: 'Projet', help: 'Le nom du projet auquel l’objectif appartient.' },
  frameworkAxisCode: { header: 'Code de l’axe', help: 'Le code de l’axe du projet académique.' },
  frameworkAxis: { header: 'Axe du projet', help: 'L’axe du projet académique, répété sur chaque ligne.' },
  level: { header: 'Niveau', help: 'Ce dont parle le texte\u00a0: la liste propose les niveaux.' },
  subject: { header: 'Objet', help: 'Le code de ce dont parle le texte, ou son titre s’il n’a pas de code.' },
  label: { header: 'Intitulé', help: 'Le titre du texte, par exemple Contexte ou Enjeux.' },
  text: {
    header: 'Texte',
    help: 'Le texte, un par ligne du tableau. Ajoutez autant de lignes qu’il y a de textes.',
  },
  goal: { header: 'Objectif du projet', help: 'L’objectif du projet académique, un par ligne du tableau.' },
} satisfies Record<string, ColumnText>;

/** Marks of a font that a text loses are letters on their own. */
const WINGDINGS: Partial<Record<string, string>> = {
  û: '«\u00a0û\u00a0», la croix de la police Wingdings',
  ü: '«\u00a0ü\u00a0», la coche de la police Wingdings',
};

/** The clean sheets. */
export const cleanTexts = {
  tabs: {
    'propre-axes': 'Axes',
    'propre-objectifs': 'Objectifs',
    'propre-presentations': 'Présentations',
    'propre-actions': 'Actions',
    'propre-leviers': 'Leviers',
    'propre-indicateurs': 'Indicateurs',
    'propre-projet': 'Projet académique',
  },
  /** The tab of a copy: beside the user’s own sheets it is told apart at a glance. */
  copyTab: (tab: string): string => `${tab} (propre)`,
  axis: 'Axe',
  objective: 'Objectif',
  action: 'Action',
  field: 'Champ opérationnel',
  framework: 'Projet académique',
  /** Helps of the columns that have the roadmap's own words as headers. */
  titleHelp: 'Le titre, un par ligne du tableau. Écrivez sous la dernière ligne pour en ajouter.',
  fieldHelp: 'Rempli, la ligne est un champ opérationnel, et la colonne d’avant dit de quoi il fait partie.',
  parentHelp: 'Ce dont la ligne fait partie\u00a0: son code, ou son titre s’il n’a pas de code.',
  /** Beside what every column of objectives says: which mark its lines stand for, where it is not the usual X. */
  goalsHelp: (mark: string): string =>
    mark === 'X'
      ? cleanColumns.goals.help
      : `${cleanColumns.goals.help} Sans rien derrière, la marque est ${WINGDINGS[mark] ?? quoted(mark)}.`,
  addedHelp: 'Reprise telle quelle de vos feuilles.',
  statuses: ['À lancer', 'En cours', 'Terminée', 'Reportée', 'Abandonnée'],
  priorities: ['Haute', 'Moyenne', 'Basse'],
  directions: ['À la hausse', 'À la baisse', 'Stable'],
  frequencies: ['Mensuelle', 'Trimestrielle', 'Semestrielle', 'Annuelle'],
  /** Why « Nouvelle feuille de route » did nothing. */
  roadmapThere:
    'Ce classeur contient déjà une feuille de route\u00a0: ouvrez un classeur vide pour en commencer une autre, ou copiez celle-ci au propre.',
  /** Why « Copier au propre » did nothing. */
  alreadyThere: (tabs: readonly string[]): string =>
    tabs.length === 1
      ? `Le classeur a déjà une feuille au propre, ${quoted(tabs[0]!)}\u00a0: supprimez-la si vous n’en avez plus besoin, puis recommencez, car ce qui y est écrit n’est jamais remplacé.`
      : `Le classeur a déjà des feuilles au propre, ${listed(tabs.map((tab) => quoted(tab)))}\u00a0: supprimez-les si vous n’en avez plus besoin, puis recommencez, car ce qui y est écrit n’est jamais remplacé.`,
};

/** A fictional roadmap of one row a sheet, which shows how to fill them in. */
export const exampleTexts = {
  axis: 'Exemple\u00a0: Accompagner les équipes',
  objective: 'Exemple\u00a0: Former les enseignants aux usages du numérique',
  action: 'Exemple\u00a0: Ouvrir un parcours de formation dans chaque bassin',
  owner: 'Délégation au numérique',
  partners: 'Corps d’inspection',
  audience: 'Enseignants du second degré',
  aim: 'Permettre à chacun d’adapter ses pratiques',
  status: 'En cours',
  priority: 'Haute',
  lever: 'Exemple\u00a0: Réseau des référents numériques',
  indicator: 'Exemple\u00a0: Part des enseignants formés',
  unit: '%',
  baseline: '20\u00a0%',
  target: '60\u00a0%',
  current: '35\u00a0%',
  direction: 'À la hausse',
  frequency: 'Annuelle',
  frameworkAxis: 'Exemple\u00a0: Apprendre et réussir',
  goal: 'Exemple\u00a0: Développer la formation continue',
};
