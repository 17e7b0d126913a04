import type { MarkMeaning } from '../../domain/marks';
import type { NotAddedReason } from '../../domain/notAdded';
import { counted, NBSP, quoted } from './words';

const cross = (count: number): string => counted(count, 'croix', 'croix');
const cells = (count: number): string => counted(count, 'cellule', 'cellules');

const whatHappens: Record<'yes' | 'partial' | 'no', string> = {
  yes: 'Croix ajoutée',
  partial: 'Croix partielle',
  no: 'Croix retirée',
};

/** « Reporter dans mes feuilles »: where the matrix and the user's own sheets differ, in the pane and on the command line. */
export const matrixReportTexts = {
  heading: 'La matrice et vos feuilles',
  differ: (count: number) =>
    `${cross(count)} ${count < 2 ? 'diffère' : 'diffèrent'} entre la matrice et vos feuilles.`,
  open: 'Reporter dans mes feuilles…',
  panel: {
    heading: 'Ce qui changera dans vos feuilles',
    loading: 'Recherche des cellules à changer…',
    none: 'Aucune cellule de vos feuilles ne peut recevoir ces croix.',
    make: (count: number) => `Reporter dans ${cells(count)}`,
  },
  mark: (wanted: MarkMeaning, action: string, objective: string) =>
    `${wanted === 'unknown' ? '' : `${whatHappens[wanted]}\u00a0: `}${action} × ${objective}`,
  inMatrix: 'Dans la matrice\u00a0:',
  conflict:
    'La matrice et votre feuille ont changé toutes les deux\u00a0: cochez la cellule si la matrice a raison.',
  left: (count: number) =>
    count === 1
      ? '1\u00a0croix n’a pas de place dans vos feuilles\u00a0: pas de cellule pour elle, une formule, ou une écriture que le programme ne saurait pas relire. La matrice la garde.'
      : `${cross(count)} n’ont pas de place dans vos feuilles\u00a0: pas de cellule pour elles, une formule, ou une écriture que le programme ne saurait pas relire. La matrice les garde.`,
  conflictsLeft: (count: number) =>
    `${cross(count)} ${count === 1 ? 'a' : 'ont'} changé dans la matrice et dans vos feuilles${NBSP}: à vous de dire ce qui vaut, rien n’y a été écrit.`,
  nothingWritten: `Rien à reporter de la matrice dans vos feuilles${NBSP}: aucun fichier n’a été écrit.`,
  addition: (action: string) => `Action ajoutée${NBSP}: ${action}`,
  notAddedNamed: (action: string, reason: NotAddedReason) =>
    `${quoted(action)}. ${matrixReportTexts.notAdded[reason]}`,

  rows: (count: number) =>
    count === 1
      ? '1\u00a0action ajoutée dans la matrice n’est pas dans vos feuilles.'
      : `${String(count)}\u00a0actions ajoutées dans la matrice ne sont pas dans vos feuilles.`,
  addOpen: 'Ajouter à mes feuilles…',
  addOpenNamed: (action: string) => `Ajouter ${action} à mes feuilles`,
  addLoading: 'Recherche d’une ligne libre…',
  gone: 'La matrice n’a plus cette ligne\u00a0: relisez le classeur.',
  addHeading: 'Ce qui sera écrit',
  under: (axis: string | undefined, objective: string | undefined) =>
    [axis, objective].filter((text) => text !== undefined).join(' › '),
  underLabel: 'Elle sera lue sous\u00a0:',
  add: 'Écrire cette ligne',
  notAdded: {
    'no-axis':
      'Rien ne dit de quel axe est cette action\u00a0: placez sa ligne dans la matrice sous l’axe voulu, ou donnez-lui un code.',
    'no-table':
      'Vos feuilles n’ont pas encore d’action de cet axe sous laquelle l’écrire\u00a0: ajoutez-la vous-même.',
    'no-free-row':
      'Sous les actions de cet axe, aucune ligne n’est libre où elle serait lue sans rien changer d’autre\u00a0: insérez une ligne dans votre tableau et ajoutez-la vous-même.',
  } satisfies Record<NotAddedReason, string>,
};
