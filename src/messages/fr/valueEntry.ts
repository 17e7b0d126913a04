import type { ValueProblem } from '../../domain/followUp/typedValue';
import { counted } from './words';

/** The pane's form for a value of an indicator. */
export const valueEntryTexts = {
  title: 'Saisir une valeur',
  indicator: 'Indicateur',
  search: 'Chercher un indicateur',
  noMatch: 'Aucun indicateur ne contient ces mots.',
  moreMatches: (count: number) =>
    `${counted(count, 'autre indicateur', 'autres indicateurs')}\u00a0: écrivez un mot de son titre.`,
  value: 'Valeur',
  now: (value: string) => `Valeur actuelle\u00a0: ${value}`,
  inUnit: (unit: string) => `En ${unit}`,
  answer: 'Oui ou non',
  words: 'En quelques mots',
  date: 'Date de la valeur',
  more: 'Ajouter un lieu ou un commentaire',
  place: 'Lieu',
  placeHelp: 'Laissez vide pour toute l’académie.',
  comment: 'Commentaire',
  enter: 'Enregistrer la valeur',
  entered: (indicator: string, value: string) => `Enregistré\u00a0: «\u00a0${indicator}\u00a0», ${value}.`,
  see: 'Voir la cellule',
  undo: 'Annuler',
  makes:
    'La valeur est écrite dans les feuilles «\u00a0Suivi\u00a0» et «\u00a0Relevés\u00a0», qui sont créées si elles manquent. Vos autres feuilles ne changent pas.',

  chooseIndicator: 'Choisissez l’indicateur dans la liste.',
  problems: {
    empty: 'Écrivez la valeur.',
    notANumber: 'Ce n’est pas un nombre\u00a0: écrivez par exemple 12 ou 12,5.',
    fraction: (typed: string, whole: string) =>
      `${typed}\u00a0% ou ${whole}\u00a0%\u00a0? Écrivez la valeur avec son signe %.`,
    otherUnit: (unit: string) =>
      unit === ''
        ? 'Cet indicateur ne se compte pas en %\u00a0: écrivez un nombre.'
        : `Cet indicateur se compte en ${unit}, pas en %\u00a0: écrivez un nombre.`,
    notAnAnswer: 'Écrivez oui ou non.',
  } satisfies Record<ValueProblem, unknown>,
  noDate: 'Choisissez la date de la valeur.',
  future: 'Cette date est à venir\u00a0: écrivez la date à laquelle la valeur a été relevée.',
};

/** Values found in the words of the workbook, and offered. */
export const offeredTexts = {
  title: 'Trouvé dans le texte',
  note: 'Ces cibles sont lues dans vos phrases. Rien n’est écrit tant que vous ne le demandez pas.',
  target: (value: string) => `Cible proposée\u00a0: ${value}`,
  words: (sentence: string) => `«\u00a0${sentence}\u00a0»`,
  use: 'Utiliser',
  useFor: (indicator: string) => `Utiliser pour «\u00a0${indicator}\u00a0»`,
  used: (indicator: string) =>
    `La cible de «\u00a0${indicator}\u00a0» est écrite dans la feuille «\u00a0Suivi\u00a0».`,
};
