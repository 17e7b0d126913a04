import type { FindingTexts } from '../findingText';
import { nameWithin } from '../namesWithin';
import { capital, commonNoun, counted, fullNameOf, inWords, listed, quoted, someOf } from '../words';

/** TGT, IND, UNI: indicators, their values and their targets. */
export const measureFindings = {
  'TGT-02': ({ blocks }) => ({
    constat:
      blocks.length === 1
        ? `Il y a ${countsOf(blocks[0]!)} dans la même ligne.`
        : `Dans ${String(blocks.length)} lignes, il n’y a pas une cible pour chaque indicateur\u00A0: ${someOf([...new Set(blocks.map(countsOf))])}.`,
    pourquoi: 'On ne sait pas quelle cible va avec quel indicateur.',
    correction: 'Écrivez chaque indicateur et sa cible sur une ligne.',
  }),

  'TGT-03': ({ pairs }) => ({
    constat:
      pairs.length === 1
        ? `La cible ${quoted(pairs[0]!.target)} est une évolution, sans valeur de départ\u00A0: ${quoted(pairs[0]!.indicator)}.`
        : `${String(pairs.length)} cibles sont des évolutions, sans valeur de départ\u00A0: ${someOf(pairs.map(({ target }) => quoted(target)))}.`,
    pourquoi: 'Sans valeur initiale, l’évolution ne peut pas être calculée.',
    correction: 'Indiquez la valeur initiale et sa date.',
  }),

  'TGT-06': ({ pairs }) => ({
    constat:
      pairs.length === 1
        ? `La cible ${quoted(pairs[0]!.target, 60)} n’est pas une valeur unique, pour ${quoted(pairs[0]!.indicator, 60)}.`
        : `${String(pairs.length)} cibles ne sont pas une valeur unique\u00A0: ${someOf(pairs.map(({ target }) => quoted(target)))}.`,
    pourquoi: 'On ne sait pas à partir de quelle valeur la cible est atteinte.',
    correction: 'Retenez une valeur, par exemple le minimum attendu.',
  }),

  'UNI-01': ({ pairs }) => ({
    constat: `L’indicateur et sa cible ne se comptent pas de la même façon\u00A0: ${someOf(pairs.map(({ indicator, target }) => `${quoted(indicator)} pour ${quoted(target)}`))}.`,
    pourquoi: 'Un nombre et un pourcentage ne peuvent pas se comparer.',
    correction: 'Écrivez la cible en nombre, ou l’indicateur en taux.',
  }),

  'IND-01': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} n’a pas d’indicateur.`
        : `${capital(inWords(names.length))} ${commonNoun(names).many} n’ont pas d’indicateur\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'Rien ne permettra de dire si le résultat est atteint.',
    correction: 'Ajoutez un indicateur, même simple, ou un jalon oui/non.',
  }),

  'IND-05': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} ne dit pas ce qui est compté.`
        : `${capital(inWords(titles.length))} indicateurs ne disent pas ce qui est compté\u00A0: ${someOf([...new Set(titles)].map((title) => quoted(title)))}.`,
    pourquoi: 'Deux lecteurs pourraient le remplir différemment.',
    correction: 'Précisez ce qui est compté, par exemple un nombre ou une date.',
  }),

  'IND-09': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} commence par un verbe, comme une action.`
        : `${capital(inWords(titles.length))} indicateurs commencent par un verbe, comme des actions\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: 'Un indicateur dit ce qui est mesuré\u00A0: un nombre, un taux, un oui ou un non.',
    correction: 'Écrivez ce qui est compté, par exemple «\u00A0Taux d’usage\u00A0».',
  }),

  'IND-10': ({ total, crowded: [first, ...more] }) => ({
    constat:
      first === undefined
        ? `La feuille de route compte ${counted(total, 'indicateur', 'indicateurs')}.`
        : more.length === 0
          ? `${fullNameOf(first.name)} a ${String(first.count)} indicateurs${total === first.count ? '' : `, sur ${String(total)} en tout`}.`
          : `La feuille de route compte ${counted(total, 'indicateur', 'indicateurs')}, dont beaucoup pour ${someOf([first, ...more].map(({ name, count }) => `${nameWithin(name)} (${String(count)})`))}.`,
    pourquoi: 'Peu d’équipes peuvent en relever autant chaque année.',
    correction: 'Choisissez ceux qui seront présentés au comité de pilotage.',
  }),

  'IND-06': ({ title, count }) => ({
    constat: `Le même indicateur figure ${inWords(count)} fois, pour des objectifs ou des actions différents\u00A0: ${quoted(title)}.`,
    pourquoi: 'Dans un tableau de suivi, on ne saura pas de quelle mesure il s’agit.',
    correction: 'Précisez chacun\u00A0: de quoi, par qui, où.',
  }),

  'UNI-03': ({ of, label, units }) => ({
    constat:
      of === 'cell'
        ? `Une cellule de l’indicateur ${quoted(label)} compte deux choses\u00A0: ${listed(units.map((unit) => quoted(unit, 40)))}.`
        : `${of === 'row' ? 'La ligne' : 'L’indicateur'} ${quoted(label)} ne compte pas toujours la même chose\u00A0: ${listed(units.map((unit) => quoted(unit)))}.`,
    pourquoi:
      of === 'cell'
        ? 'Ce n’est pas une valeur\u00A0: elle manquera au taux d’avancement et au graphique.'
        : 'Les valeurs ne peuvent pas se comparer dans un graphique.',
    correction:
      of === 'row'
        ? 'Comptez la même chose chaque année, ou séparez en deux lignes.'
        : of === 'cell'
          ? 'Écrivez un seul nombre, ou faites deux indicateurs.'
          : 'Comptez la même chose à chaque fois, ou faites deux indicateurs.',
  }),
} satisfies Partial<FindingTexts>;

function countsOf({ indicators, targets }: { indicators: number; targets: number }): string {
  return `${counted(indicators, 'indicateur', 'indicateurs')} pour ${counted(targets, 'cible', 'cibles')}`;
}
