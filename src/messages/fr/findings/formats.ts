import type { FindingTexts } from '../findingText';
import { counted, quoted, someOf } from '../words';

/** FMT: what Excel made of what was typed. */
export const formatFindings = {
  'FMT-01': ({ texts, count }) => ({
    constat: `${counted(count, 'nombre est saisi', 'nombres sont saisis')} comme du texte\u00A0: ${shown(texts)}.`,
    pourquoi: 'Excel ne l’additionne pas et ne le met pas dans un graphique.',
    correction: 'Convertissez la cellule en nombre.',
  }),

  'FMT-05': ({ texts, count }) => ({
    constat: `${counted(count, 'cellule contient', 'cellules contiennent')} une erreur d’Excel\u00A0: ${shown(texts)}.`,
    pourquoi: 'La valeur attendue n’est pas lisible.',
    correction: 'Corrigez la formule, ou tapez la valeur.',
  }),

  'FMT-06': ({ texts, count }) => ({
    constat: `Excel a transformé en date ${counted(count, 'code', 'codes')}\u00A0: ${shown(texts)}.`,
    pourquoi: 'Le code a été retrouvé, mais il s’affiche mal dans votre feuille.',
    correction: 'Mettez la cellule au format Texte, puis tapez le code de nouveau.',
  }),

  'FMT-02': ({ kind, texts, count }) =>
    kind === 'american'
      ? {
          constat: `${counted(count, 'date est écrite', 'dates sont écrites')} avec le mois d’abord\u00A0: ${shown(texts)}.`,
          pourquoi: 'En France on lit le jour d’abord\u00A0: l’échéance peut être mal comprise.',
          correction: 'Écrivez le jour, le mois, puis l’année.',
        }
      : {
          constat: `${counted(count, 'date est saisie', 'dates sont saisies')} comme du texte\u00A0: ${shown(texts)}.`,
          pourquoi:
            'Les autres sont des dates pour Excel\u00A0: un texte ne se trie ni ne se filtre avec elles.',
          correction: 'Tapez la date de nouveau, dans une cellule au format Date.',
        },

  'FMT-03': ({ grouped, plain, rows }) => ({
    constat: `Les grands nombres s’écrivent de deux façons${rows === 1 ? '' : ` dans ${String(rows)} lignes`}\u00A0: ${quoted(grouped, 40)} et ${quoted(plain, 40)}.`,
    pourquoi: 'Les colonnes de chiffres se lisent moins vite.',
    correction: 'Mettez partout une espace entre les milliers.',
  }),

  'FMT-04': ({ fractions }) => ({
    constat: `${counted(fractions.length, 'valeur est écrite', 'valeurs sont écrites')} comme une fraction\u00A0: ${someOf(fractions.map(({ text, count, whole }) => `${quoted(text, 60)} (${count} sur ${whole}\u00A0?)`))}.`,
    pourquoi: 'Excel n’en fait ni un calcul ni un graphique, et peut la prendre pour une date.',
    correction: 'Écrivez le nombre visé dans une cellule et le total dans une autre, ou le pourcentage.',
  }),
} satisfies Partial<FindingTexts>;

function shown(texts: readonly string[]): string {
  return someOf(texts.map((text) => quoted(text, 40)));
}
