import type { CommandId, SheetButtonId } from '../../domain/commandId';
import type { Severity } from '../../domain/finding';
import { paneTexts } from './pane';
import { counted, listed } from './words';

interface ButtonText {
  label: string;
  /** Shown by Excel when the pointer rests on the button. */
  tip: string;
}

/** The ribbon's buttons, its menu « Pour le COPIL » and the items of that; manifest.xml holds the same texts. */
export const ribbonTexts: Record<'volet' | 'copil' | 'publier' | CommandId, ButtonText> = {
  volet: {
    label: 'Ouvrir le volet',
    tip: 'Lire la feuille de route de ce classeur, voir ce qui est à revoir et aller à la cellule concernée.',
  },
  controler: {
    label: 'Contrôler',
    tip: 'Compter ce qui est à corriger et à vérifier dans la feuille de route. Rien n’est modifié.',
  },
  matrice: {
    label: 'Matrice',
    tip: 'Créer ou refaire la feuille qui croise les actions et les objectifs du projet académique. Vos autres feuilles ne changent pas.',
  },
  indicateurs: {
    label: 'Indicateurs',
    tip: 'Créer ou refaire la feuille des indicateurs, avec leurs cibles. Vos autres feuilles ne changent pas.',
  },
  copil: {
    label: 'Pour le COPIL',
    tip: 'Ce qui est remis au comité de pilotage\u00a0: une page, un dossier, la feuille de route à publier.',
  },
  recteur: {
    label: 'Une page pour le recteur',
    tip: 'Créer ou refaire le principal sur une page A4, et la même chose à projeter. Vos autres feuilles ne changent pas.',
  },
  dossier: {
    label: 'Dossier COPIL',
    tip: 'Créer ou refaire les feuilles du dossier\u00a0: page de garde, vue d’ensemble, tableaux, suivi, décisions. Vos autres feuilles ne changent pas.',
  },
  publier: {
    label: 'Feuille de route à publier',
    tip: 'Ouvrir le volet sur l’onglet COPIL, où se fait le document Word.',
  },
};

/** The rest of what Excel shows of the add-in; manifest.xml holds the same texts. */
export const addInTexts = {
  name: 'Feuille de route numérique',
  description:
    'Lit la feuille de route numérique du classeur telle qu’elle est, la contrôle, et ajoute la matrice avec le projet académique et les indicateurs.',
  provider: 'Feuille de route',
  group: 'Feuille de route',
  welcome: 'Feuille de route est prête',
  welcomeText:
    'Ouvrez votre classeur tel qu’il est, puis cliquez sur «\u00a0Ouvrir le volet\u00a0» dans l’onglet Accueil.',
};

/** The pane's buttons that make a sheet. */
export const sheetButtonTexts: Record<SheetButtonId, { create: string; renew: string }> = {
  matrice: { create: 'Créer la matrice', renew: 'Refaire la matrice' },
  couverture: { create: 'Créer la feuille Couverture', renew: 'Refaire la feuille Couverture' },
  indicateurs: { create: 'Créer la feuille Indicateurs', renew: 'Refaire la feuille Indicateurs' },
  'tableau-de-bord': {
    create: 'Créer la feuille Tableau de bord',
    renew: 'Refaire la feuille Tableau de bord',
  },
  suivi: { create: 'Créer la feuille Suivi', renew: 'Refaire la feuille Suivi' },
  'suivi-actions': {
    create: 'Créer la feuille Suivi des actions',
    renew: 'Refaire la feuille Suivi des actions',
  },
  graphiques: { create: 'Créer la feuille Graphiques', renew: 'Refaire la feuille Graphiques' },
  controles: { create: 'Créer la feuille Contrôles', renew: 'Refaire la feuille Contrôles' },
  'page-recteur': { create: 'Une page pour le recteur', renew: 'Refaire la page pour le recteur' },
  textes: { create: 'Créer la feuille Textes', renew: 'Refaire la feuille Textes' },
  changements: {
    create: 'Créer la feuille Ce qui a changé',
    renew: 'Refaire la feuille Ce qui a changé',
  },
  decisions: { create: 'Créer la feuille Décisions', renew: 'Refaire la feuille Décisions' },
};

/** What a command of the ribbon says in its dialog. */
export const commandTexts = {
  close: 'Fermer',
  checked,
  noRoadmap: paneTexts.noRoadmap,
  created: paneTexts.created,
  tooLong: (label: string) =>
    `«\u00a0${label}\u00a0» a pris trop de temps et a été arrêté\u00a0: vos feuilles n’ont pas changé. Ouvrez le volet, qui n’a pas de limite de temps, et recommencez depuis là.`,
};

/** `12 constats : 3 à corriger, 9 à vérifier. Ouvrez le volet pour les voir.` */
function checked(counts: readonly (readonly [Severity, number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return paneTexts.nothingWrong;
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${String(count)}\u00a0${SEVERITIES[severity]}`);
  const see = total === 1 ? 'le voir' : 'les voir';
  return `${counted(total, 'constat', 'constats')}\u00a0: ${listed(parts)}. Ouvrez le volet pour ${see}.`;
}

const SEVERITIES: Record<Severity, string> = {
  erreur: 'à corriger',
  avertissement: 'à vérifier',
  information: 'pour information',
};
