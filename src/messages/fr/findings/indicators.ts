import type { FindingTexts } from '../findingText';
import { nameWithin } from '../namesWithin';
import { capital, counted, inWords, quoted, someOf } from '../words';

/** IND: how an indicator is worded, what it measures and which actions it goes with. */
export const indicatorFindings = {
  'IND-02': ({ groups }) => ({
    constat: `Il y a bien moins d’indicateurs que d’actions pour ${someOf(groups.map(({ name, actions, indicators }) => `${nameWithin(name)} (${counted(actions, 'action', 'actions')}, ${counted(indicators, 'indicateur', 'indicateurs')})`))}\u00A0: lesquelles ne sont pas mesurées\u00A0?`,
    pourquoi: 'Rien ne dit à quelle action chaque indicateur se rapporte.',
    correction:
      'Dites quelles actions chaque indicateur mesure, ou ajoutez-en un\u00A0; s’il vaut pour toutes, rien n’est à changer.',
  }),

  'IND-03': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} ne dit pas comment il se mesure.`
        : `${capital(inWords(titles.length))} indicateurs ne disent pas comment ils se mesurent\u00A0: ${quotedOnce(titles)}.`,
    pourquoi: 'Deux lecteurs pourraient ne pas conclure de la même façon.',
    correction:
      'Commencez par «\u00A0Nombre de…\u00A0» ou «\u00A0Taux de…\u00A0», ou fixez un jalon oui/non.',
  }),

  'IND-04': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} ne dit pas de quoi ni sur quoi il se calcule.`
        : `${capital(inWords(titles.length))} taux ne disent pas de quoi ni sur quoi ils se calculent\u00A0: ${quotedOnce(titles)}.`,
    pourquoi: 'Un taux est un nombre divisé par un autre\u00A0: sans les deux, chacun le calcule à sa façon.',
    correction:
      'Précisez ce qui est compté et parmi quoi, par exemple «\u00A0Taux d’écoles connectées, sur l’ensemble des écoles\u00A0».',
  }),

  'IND-07': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!, 110)} en contient plusieurs\u00A0: les séparer\u00A0?`
        : `${capital(inWords(titles.length))} indicateurs en contiennent chacun plusieurs\u00A0: ${quotedOnce(titles)}. Les séparer\u00A0?`,
    pourquoi: 'Une valeur et une cible ne peuvent répondre qu’à une seule mesure.',
    correction: 'Écrivez une mesure par ligne.',
  }),

  'IND-08': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} ne se rattache à aucune action.`
        : `${capital(inWords(titles.length))} indicateurs ne se rattachent à aucune action\u00A0: ${quotedOnce(titles)}.`,
    pourquoi: 'Les autres indicateurs mesurent des actions\u00A0: le lecteur cherchera les leurs.',
    correction:
      titles.length === 1
        ? 'Ajoutez l’action qu’il mesure, ou gardez-le ainsi s’il décrit seulement le contexte.'
        : 'Ajoutez les actions qu’ils mesurent, ou gardez-les ainsi s’ils décrivent seulement le contexte.',
  }),

  'IND-11': ({ axes }) => ({
    constat: `Les indicateurs comptent ce qui est fait, et non ce que cela change, pour ${someOf(axes.map(({ name, count, example }) => `${nameWithin(name)} (${counted(count, 'indicateur', 'indicateurs')}, dont ${quoted(example, 60)})`))}.`,
    pourquoi: 'Le comité peut demander quels effets sont attendus.',
    correction: 'Ajoutez un indicateur de résultat, par exemple un taux d’usage, si vous le souhaitez.',
  }),
} satisfies Partial<FindingTexts>;

/** A wording that several have is shown once. */
function quotedOnce(titles: readonly string[]): string {
  return someOf([...new Set(titles)].map((title) => quoted(title)));
}
