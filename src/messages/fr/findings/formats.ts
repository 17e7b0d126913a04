import type { FindingTexts } from '../findingText';
import { countedInWords, inWords, quoted, someOf } from '../words';

/** FMT: what Excel made of what was typed. */
export const formatFindings = {
  'FMT-01': ({ texts, count }) => ({
    constat: `${countedInWords(count, 'un nombre est saisi', 'nombres sont saisis')} comme du texte\u00A0: ${shown(texts)}.`,
    pourquoi: `Excel ne ${count === 1 ? 'l’additionne pas et ne le' : 'les additionne pas et ne les'} met pas dans un graphique.`,
    correction: count === 1 ? 'Convertissez la cellule en nombre.' : 'Convertissez ces cellules en nombres.',
  }),

  'FMT-05': ({ texts, count }) => ({
    constat: `${countedInWords(count, 'une cellule contient', 'cellules contiennent')} une erreur d’Excel\u00A0: ${shown(texts)}.`,
    pourquoi:
      count === 1 ? 'La valeur attendue n’est pas lisible.' : 'Les valeurs attendues ne sont pas lisibles.',
    correction:
      count === 1
        ? 'Corrigez la formule, ou tapez la valeur.'
        : 'Corrigez les formules, ou tapez les valeurs.',
  }),

  'FMT-06': ({ texts, count }) => ({
    constat: `Excel a transformé ${count === 1 ? 'un code en date' : `${inWords(count)} codes en dates`}\u00A0: ${shown(texts)}.`,
    pourquoi:
      count === 1
        ? 'Le code a été retrouvé, mais il s’affiche mal dans votre feuille.'
        : 'Les codes ont été retrouvés, mais ils s’affichent mal dans votre feuille.',
    correction:
      count === 1
        ? 'Mettez la cellule au format Texte, puis tapez le code de nouveau.'
        : 'Mettez ces cellules au format Texte, puis tapez les codes de nouveau.',
  }),

  'FMT-02': ({ kind, texts, count }) =>
    kind === 'american'
      ? {
          constat: `${countedInWords(count, 'une date est écrite', 'dates sont écrites')} avec le mois d’abord\u00A0: ${shown(texts)}.`,
          pourquoi: 'En France on lit le jour d’abord\u00A0: l’échéance peut être mal comprise.',
          correction: 'Écrivez le jour, le mois, puis l’année.',
        }
      : {
          constat: `${countedInWords(count, 'une date est saisie', 'dates sont saisies')} comme du texte\u00A0: ${shown(texts)}.`,
          pourquoi:
            'Les autres sont des dates pour Excel\u00A0: un texte ne se trie ni ne se filtre avec elles.',
          correction:
            count === 1
              ? 'Tapez la date de nouveau, dans une cellule au format Date.'
              : 'Tapez ces dates de nouveau, dans des cellules au format Date.',
        },

  'FMT-03': ({ grouped, plain, rows }) => ({
    constat: `Les grands nombres s’écrivent de deux façons${rows === 1 ? '' : ` dans ${String(rows)} lignes`}\u00A0: ${quoted(grouped, 40)} et ${quoted(plain, 40)}.`,
    pourquoi: 'Les colonnes de chiffres se lisent moins vite.',
    correction: 'Mettez partout une espace entre les milliers.',
  }),

  'FMT-04': ({ fractions }) => ({
    constat: `${countedInWords(fractions.length, 'une valeur est écrite', 'valeurs sont écrites')} comme une fraction\u00A0: ${someOf(fractions.map(({ text, count, whole }) => `${quoted(text, 60)} (${count} sur ${whole}\u00A0?)`))}.`,
    pourquoi: 'Excel n’en fait ni un calcul ni un graphique, et peut la prendre pour une date.',
    correction: 'Écrivez le nombre visé dans une cellule et le total dans une autre, ou le pourcentage.',
  }),
} satisfies Partial<FindingTexts>;

function shown(texts: readonly string[]): string {
  return someOf(texts.map((text) => quoted(text, 40)));
}
