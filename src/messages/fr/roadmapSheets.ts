import { capital, listed } from './words';

/** What the sheets that print the roadmap itself have in common. */
export const roadmapSheetTexts = {
  levers: 'Leviers',
  indicators: 'Indicateurs',
  fields: {
    owner: 'Pilote',
    partners: 'Acteurs',
    description: 'Description',
    schedule: 'Calendrier',
    due: 'Échéance',
    status: 'Statut',
  },
  /** Under the title of an indicator, before what it is to come to. */
  target: (targets: string) => `Valeur cible\u00a0: ${targets}`,
  /** Beside an axis or an objective to which nothing belongs yet. */
  nothing: 'Rien n’y est encore rattaché.',
};

/** The sheet of objectives, actions, leviers and indicateurs, a table an axis. */
export const axisTableTexts = {
  tab: 'Tableaux par axe',
  /** @param kinds what the tables hold: objectifs, actions… */
  title: (kinds: readonly string[], byAxis: boolean) =>
    `${capital(listed(kinds))}${byAxis ? ' par axe' : ''}`,
};

/** The sheet of all axes side by side. */
export const synopsisTexts = {
  tab: 'Vue d’ensemble',
  title: 'Vue d’ensemble',
  /** What stands under the titles of the axes. */
  usage: (objectives: string, actions: string, shows: 'objectives' | 'actions' | 'both') =>
    ({
      objectives: `Sous chaque axe, ses ${objectives}.`,
      actions: `Sous chaque axe, ses ${actions}.`,
      both: `Sous chaque axe, ses ${objectives}\u00a0; ses ${actions}, en italique, s’il n’en a pas.`,
    })[shows],
};

/** The sheet of one fiche an action. */
export const actionCardTexts = {
  tab: 'Fiches-actions',
  title: 'Fiches-actions',
  objective: 'Objectif',
  fields: {
    aim: 'Objectifs spécifiques',
    audience: 'Public',
    owner: 'Pilote',
    partners: 'Acteurs',
    description: 'Description succincte',
    schedule: 'Programmation ou calendrier',
    start: 'Début',
    due: 'Échéance',
    status: 'Statut',
    progress: 'Avancement',
    priority: 'Priorité',
    budget: 'Budget',
    remarks: 'Remarques, moyens, points de vigilance',
  },
  milestones: 'Jalons',
  details: 'Précisions',
  /** What an action serves of a framework; its title where there are several. */
  served: 'Objectifs servis du projet académique',
  servedOf: (framework: string) => `Objectifs servis\u00a0: ${framework}`,
  partly: (objective: string) => `${objective} (en partie)`,
  /** Above leviers and indicateurs of several actions together. */
  shared: (cards: number) => `Commun aux ${String(cards)} fiches qui précèdent`,
  /** @param kinds what no action stands beside: leviers, indicateurs. */
  alone: (kinds: readonly string[]) => `${capital(listed(kinds))} sans action`,
};

/** The sheet of champs opérationnels with their target values. */
export const fieldTableTexts = {
  tab: 'Champs et cibles',
  /** @param kinds what the table holds: champs opérationnels, actions… */
  title: (kinds: readonly string[]) => capital(listed(kinds)),
  situation: 'Éléments de diagnostic',
  target: 'Valeurs cibles',
};

/** The sheet of one card an axis. */
export const axisCardTexts = {
  tab: 'Cartes des axes',
  title: 'Cartes des axes',
  presentation: 'Présentation',
};
