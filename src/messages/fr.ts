import type { HostErrorCode } from '../domain/errors';
import { cleanTexts } from './fr/cleanSheets';

export { findings, findingText } from './fr/findings';
export { cliTexts, usage } from './fr/cli';
export { paneTexts } from './fr/pane';
export { indicatorTexts, matrixTexts, missingReasons, sheetTexts } from './fr/sheets';
export { workbookViewTexts } from './fr/workbookView';

/** Every text that a user can read. Codes and figures come in; nothing here decides anything. */

const SAVE_AS_DOCX =
  'ouvrez-le dans Word, enregistrez-le au format «\u00a0Document Word (.docx)\u00a0» (Fichier > Enregistrer sous), puis recommencez.';

const SAVE_AS_XLSX =
  'enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0» (Fichier > Enregistrer sous), puis recommencez.';

/** What to say when a workbook could not be read or written; `detail` is that of the HostError, maybe empty. */
export const hostErrors: Record<HostErrorCode, (detail: string) => string> = {
  'not-found': (file) =>
    `Le fichier ${inQuotes(file)}est introuvable\u00a0: vérifiez son nom et son dossier, puis recommencez.`,
  'not-a-workbook': () =>
    'Ce fichier n’est pas un classeur\u00a0: choisissez un fichier .xlsx, .xlsm, .xls, .ods ou .csv, ou un document Word .docx.',
  'other-text-format': () =>
    `Ce document texte n’est pas un .docx (ancien format, autre logiciel ou macros)\u00a0: ${SAVE_AS_DOCX}`,
  'empty-file': () =>
    'Ce fichier est vide (0\u00a0octet)\u00a0: sa copie ou son téléchargement a sans doute échoué, reprenez-le à sa source.',
  truncated: () =>
    'Ce fichier est incomplet, sa fin manque\u00a0: copiez-le ou téléchargez-le de nouveau, puis recommencez.',
  encrypted: () =>
    'Ce fichier est protégé par un mot de passe\u00a0: ouvrez-le dans Excel ou Word, enlevez la protection (Fichier > Informations > Protéger), puis enregistrez-le de nouveau.',
  'too-large': (limit) =>
    `Ce fichier est trop volumineux${tooLarge(limit)}\u00a0: supprimez les feuilles, les lignes ou les images qui ne servent pas à la feuille de route, enregistrez-le, puis recommencez.`,
  'unsafe-xml': () =>
    'Ce fichier contient du code qu’aucun logiciel de bureau n’écrit et n’a pas été ouvert, par sécurité\u00a0: vérifiez d’où il vient, ouvrez-le dans Excel ou Word et enregistrez-le de nouveau.',
  'strict-ooxml': () => `Ce classeur est au format «\u00a0Open XML strict\u00a0»\u00a0: ${SAVE_AS_XLSX}`,
  damaged: (place) =>
    `Ce fichier est abîmé${place === '' ? '' : ` (${place})`}\u00a0: ouvrez-le dans Excel ou Word, acceptez la réparation proposée, enregistrez-le, puis recommencez.`,
  'no-sheets': () =>
    'Ce fichier ne contient ni feuille ni texte\u00a0: vérifiez que c’est le bon fichier, ouvrez-le dans Excel ou Word et enregistrez-le de nouveau.',
  'read-only-format': () => `Ce format de fichier peut être lu, mais pas complété\u00a0: ${SAVE_AS_XLSX}`,
  'cannot-write': (file) =>
    `Le fichier ${inQuotes(file)}n’a pas pu être enregistré\u00a0: fermez-le s’il est ouvert dans Excel, vérifiez que vous pouvez écrire dans son dossier, puis recommencez.`,
  signed: () =>
    'Ce classeur porte une signature électronique, que toute modification rendrait non valable\u00a0: retirez-la dans Excel (Fichier > Informations > Afficher les signatures), enregistrez-le, puis recommencez.',
  'locked-structure': () =>
    'La structure de ce classeur est protégée, aucune feuille ne peut y être ajoutée\u00a0: enlevez cette protection dans Excel (Révision > Protéger le classeur), enregistrez-le, puis recommencez.',
  'locked-cell': (place) =>
    `La cellule ${inQuotes(place)}ne peut pas être modifiée d’ici (formule, en-tête de tableau, cellule fusionnée ou feuille protégée)\u00a0: modifiez-la dans Excel.`,
  // A place with a cell comes from the change of cells, which is made whole or not at all.
  'changed-meanwhile': (place) =>
    place.includes('!')
      ? `La cellule ${inQuotes(place)}a changé entre-temps et rien n’a été modifié\u00a0: relisez le classeur, puis recommencez.`
      : `Le classeur ${place === '' ? '' : `(${place}) `}a changé entre-temps\u00a0: relisez-le, vérifiez la modification, puis recommencez.`,
  'cell-editing': () =>
    'Une cellule est en cours de saisie dans Excel\u00a0: validez-la avec Entrée ou quittez-la avec Échap, puis recommencez.',
  'protected-sheet': (sheet) =>
    `La feuille ${inQuotes(sheet)}est protégée\u00a0: enlevez sa protection dans Excel (Révision > Ôter la protection de la feuille), puis recommencez.`,
  'hidden-sheet': (sheet) =>
    `La feuille ${inQuotes(sheet)}est masquée\u00a0: affichez-la dans Excel (clic droit sur un onglet > Afficher), puis recommencez.`,
  'opened-read-only': () =>
    'Ce classeur est ouvert en lecture seule, peut-être parce qu’un collègue l’a déjà ouvert\u00a0: rouvrez-le quand il est libre ou enregistrez-en une copie, puis recommencez.',
  'connection-lost': () =>
    'Excel ne répond plus\u00a0: vérifiez votre connexion, attendez un instant, puis recommencez.',
  'host-refused': (reason) =>
    `Excel a refusé l’opération${reason === '' ? '' : ` (${reason})`}\u00a0: cliquez dans une cellule du classeur, puis recommencez.`,
  'copy-refused': () =>
    'Excel n’a pas pu ouvrir le nouveau classeur\u00a0: enregistrez votre classeur, ouvrez-le dans le volet du navigateur et exportez-le de là, dans un fichier.',
  'clean-sheets': (tabs) => cleanTexts.alreadyThere(tabs.split('\n')),
  'roadmap-there': () => cleanTexts.roadmapThere,
  cancelled: () =>
    'L’opération a été annulée\u00a0: vos feuilles n’ont pas changé, relancez-la quand vous voulez.',
};

function inQuotes(name: string): string {
  return name === '' ? '' : `«\u00a0${name}\u00a0» `;
}

/** `cells 2000000`, `bytes 104857600`, `parts 20000`, or the name of a part inside the file. */
function tooLarge(limit: string): string {
  const [, unit, figure] = /^(cells|bytes|parts) (\d+)$/.exec(limit) ?? [];
  if (unit === 'bytes')
    return ` (plus de ${frenchInteger(Number(figure) / 1_048_576)}\u00a0Mo une fois décompressé)`;
  if (unit === 'cells') return ` (plus de ${frenchInteger(Number(figure))} cellules remplies)`;
  if (unit === 'parts') return ` (plus de ${frenchInteger(Number(figure))} éléments)`;
  return limit === '' ? '' : ` (${limit})`;
}

function frenchInteger(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
