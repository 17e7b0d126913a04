import { frenchDay } from '../../domain/frenchDay';
import { counted, quoted } from './words';

const cross = (count: number): string => counted(count, 'croix', 'croix');

/** « Remplacer le projet académique »: the screen, and the sheet that keeps the matrix as it was. */
export const replacementTexts = {
  archiveTab: 'Matrice (archive)',
  archiveTitle: (framework: string) => `Archive de la matrice\u00a0: ${framework}`,
  archiveNote: (by: string, day: string) =>
    `Matrice telle qu’elle était le ${frenchDay(day)}, quand ${quoted(by)} a remplacé ce cadre. Cette feuille n’est pas relue\u00a0: gardez-la ou supprimez-la.`,

  open: 'Remplacer le projet académique',
  title: 'Remplacer le projet académique',
  enterFirst:
    'Saisissez d’abord le nouveau projet académique. L’ancien reste dans le classeur jusqu’à l’étape suivante.',
  newName: 'Nouveau projet académique',
  old: 'Ancien',
  by: 'Nouveau',
  intro:
    'Pour chaque ancien objectif, dites lequel le remplace. Ses croix suivent, et celles qui changent d’objectif sont à confirmer ensuite. Vos feuilles ne changent pas.',
  to: (title: string) => `Remplacé par, pour ${quoted(title)}`,
  dropped: 'Abandonné\u00a0: croix non reprises',
  becomes: (label: string) => `→ ${label}`,
  links: cross,
  why: {
    same: 'Repris tel quel',
    alike: 'Proposé d’après sa ressemblance',
    none: 'Rien ne lui ressemble',
    chosen: 'Choisi par vous',
  },
  summary: (moved: number, lost: number) =>
    `${cross(moved)} ${moved < 2 ? 'suivra' : 'suivront'}, ${cross(lost)} ${lost < 2 ? 'ne sera pas reprise' : 'ne seront pas reprises'}.`,
  archive: 'La matrice actuelle est gardée dans une feuille d’archive, qui n’est plus relue.',
  replace: 'Remplacer',
  cancel: 'Annuler',
};
