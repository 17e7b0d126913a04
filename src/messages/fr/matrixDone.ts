import { counted, quoted } from './words';

/**
 * What is said when something of the tab Matrice is done. These few sentences are loaded with the first screen; the texts
 * of the tab itself are not.
 */
export const matrixDoneTexts = {
  /** A setting was changed. */
  kept: 'Réglage gardé\u00a0: il vaudra quand la matrice sera faite ou refaite.',
  confirmed: (count: number) =>
    `${counted(count, 'croix', 'croix')} ${count < 2 ? 'confirmée' : 'confirmées'}.`,
  reported: (count: number) =>
    `${counted(count, 'cellule', 'cellules')} de vos feuilles ${count < 2 ? 'mise' : 'mises'} à jour.`,
  added: 'Action ajoutée à votre feuille.',
  /** The tab, in quotes. */
  entered: (tab: string) => `Feuille ${tab} ajoutée au classeur.`,
  replaced: (old: string, by: string) => `${quoted(by)} a remplacé ${quoted(old)}.`,
};
