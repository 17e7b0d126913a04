import type { FindingParameters } from '../../../domain/finding';
import { frenchDay } from '../../../domain/frenchDay';
import type { FindingTexts } from '../findingText';
import { fieldName } from '../followUpFields';
import { capital, counted, countedInWords, inWords, listed, quoted, someOf } from '../words';

type FactConflict = FindingParameters['VAL-09']['conflicts'][number];

/** VAL, DAT: what was typed on the sheets that the program makes for the follow-up. */
export const followUpFindings = {
  'VAL-07': ({ texts, count }) => ({
    constat: `${countedInWords(count, 'une cellule attend un nombre', 'cellules attendent un nombre')}, et ${shown(texts)} ${texts.length === 1 ? 'n’y est pas compris' : 'n’y sont pas compris'}.`,
    pourquoi: 'Le texte est gardé, mais il n’entre dans aucun calcul ni graphique.',
    correction:
      'Écrivez le nombre seul, avec son signe % si c’est un pourcentage, et gardez les mots dans la colonne «\u00A0Commentaire\u00A0».',
  }),

  'DAT-08': ({ texts, count }) => ({
    constat: `${countedInWords(count, 'une cellule attend une date', 'cellules attendent une date')}, et ${shown(texts)} ${texts.length === 1 ? 'n’y est pas compris' : 'n’y sont pas compris'}.`,
    pourquoi: 'Le texte est gardé, mais la valeur ne se place ni dans le temps ni dans un graphique.',
    correction: 'Écrivez le jour, le mois et l’année\u00A0: 30/06/2026.',
  }),

  'VAL-09': ({ conflicts }) => ({
    constat:
      conflicts.length === 1
        ? `Votre feuille et le suivi ne disent pas la même chose pour ${conflictOf(conflicts[0]!)}.`
        : `Votre feuille et le suivi ne disent pas la même chose à ${counted(conflicts.length, 'endroit', 'endroits')}\u00A0: ${someOf(conflicts.map(conflictOf))}.`,
    pourquoi: 'Ce qui est écrit dans le suivi compte pour l’instant\u00A0; rien ne dit lequel est à jour.',
    correction: 'Mettez la même réponse aux deux endroits.',
  }),

  'VAL-08': ({ cases }) => ({
    constat: `${cases.length === 1 ? 'Un indicateur a plusieurs valeurs' : `${capital(inWords(cases.length))} fois, un indicateur a plusieurs valeurs`} le même jour\u00A0: ${someOf(cases.map(({ indicator, date, place, values }) => `${quoted(indicator, 60)}, ${listed(values.map((value) => quoted(value, 30)))} au ${frenchDay(date)}${place === undefined ? '' : ` (${place})`}`))}.`,
    pourquoi: 'Un graphique n’en montrera qu’une, et rien ne dit laquelle est la bonne.',
    correction: 'Gardez la bonne valeur, ou corrigez la date ou le lieu de l’autre.',
  }),

  'DAT-09': ({ dates }) => ({
    constat: `${countedInWords(dates.length, 'une valeur porte une date à venir', 'valeurs portent une date à venir')}\u00A0: ${someOf(dates.map(({ indicator, words }) => `${quoted(words, 30)} pour ${quoted(indicator, 60)}`))}.`,
    pourquoi: 'Une valeur mesurée ne peut pas être datée d’un jour qui n’est pas encore venu.',
    correction: 'Corrigez la date\u00A0; si c’est ce qui est visé, écrivez-le dans les cibles.',
  }),

  'VAL-10': ({ readings }) => ({
    constat:
      readings.length === 1
        ? `Un relevé ne correspond à aucun indicateur, ou à plusieurs\u00A0: ${readingOf(readings[0]!)}.`
        : `${capital(counted(readings.length, 'nom', 'noms'))} de relevés ne correspondent à aucun indicateur, ou à plusieurs\u00A0: ${someOf(readings.map(readingOf))}.`,
    pourquoi: 'Ces valeurs sont gardées, mais elles ne comptent pour aucun indicateur.',
    correction: 'Choisissez l’indicateur dans la liste de la cellule.',
  }),
} satisfies Partial<FindingTexts>;

function shown(texts: readonly string[]): string {
  return someOf(texts.map((text) => quoted(text, 40)));
}

/** `la cible de « Nombre de visites » (« 40 » dans votre feuille, « 50 » dans le suivi)`. */
function conflictOf({ title, field, text, otherText }: FactConflict): string {
  return `${fieldName(field)} de ${quoted(title, 60)} (${answer(text)} dans votre feuille, ${answer(otherText)} dans le suivi)`;
}

function answer(text: string): string {
  return text === '' ? 'rien' : quoted(text, 40);
}

function readingOf({ text, among }: { text: string; among?: string[] }): string {
  if (!among) return quoted(text, 60);
  return `${quoted(text, 60)} (${listed(
    among.map((title) => quoted(title, 40)),
    'ou',
  )}\u00A0?)`;
}
