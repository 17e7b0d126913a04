import type { FindingTexts } from '../findingText';
import { capital, countedInWords, fullNameOf, inWords, listed, quoted, someOf } from '../words';

/** VAL, TGT, UNI: what stands in the cells of values and targets. */
export const valueFindings = {
  'VAL-01': ({ missing, titles }) =>
    missing === 'value'
      ? {
          constat:
            titles.length === 1
              ? `L’indicateur ${quoted(titles[0]!)} a une cible et pas de valeur initiale.`
              : `${countedInWords(titles.length, '', 'indicateurs ont une cible et pas de valeur initiale')}\u00A0: ${quotedOnce(titles)}.`,
          pourquoi: 'Sans valeur initiale, le taux d’avancement n’est pas calculable.',
          correction: 'Indiquez la valeur de départ et sa date, même si c’est zéro.',
        }
      : {
          constat: `${countedInWords(titles.length, 'une valeur initiale n’est pas datée', 'valeurs initiales ne sont pas datées')}\u00A0: ${quotedOnce(titles)}.`,
          pourquoi: 'Sans date, on ne sait pas depuis quand l’évolution est mesurée.',
          correction: 'Ajoutez le mois ou l’année du relevé.',
        },

  'VAL-02': ({ pairs }) => ({
    constat:
      pairs.length === 1
        ? `${quoted(pairs[0]!.value, 60)} n’est pas une valeur chiffrée, pour ${quoted(pairs[0]!.indicator)}.`
        : `${capital(inWords(pairs.length))} valeurs ne sont pas chiffrées\u00A0: ${someOf(pairs.map(({ indicator, value }) => `${quoted(value, 40)} pour ${quoted(indicator, 60)}`))}.`,
    pourquoi: 'Les autres indicateurs ont un nombre à cet endroit\u00A0: celui-ci manquera au graphique.',
    correction: 'Écrivez un nombre, et gardez les mots dans une colonne de commentaire.',
  }),

  'VAL-03': (parameters) =>
    parameters.kind === 'missing'
      ? {
          constat:
            parameters.titles.length === 1
              ? `L’indicateur ${quoted(parameters.titles[0]!)} n’a pas encore de valeur.`
              : `${capital(inWords(parameters.titles.length))} indicateurs n’ont pas encore de valeur\u00A0: ${quotedOnce(parameters.titles)}.`,
          pourquoi: 'Les autres en ont une\u00A0: on ne pourra pas dire où en est celui-ci.',
          correction: 'Saisissez la dernière valeur connue et sa date.',
        }
      : {
          constat:
            parameters.values.length === 1
              ? `La valeur de ${quoted(parameters.values[0]!.indicator)} n’a pas été mise à jour depuis ${String(parameters.values[0]!.months)}\u00A0mois.`
              : `${capital(inWords(parameters.values.length))} valeurs n’ont pas été mises à jour depuis longtemps\u00A0: ${someOf(parameters.values.map(({ indicator, months }) => `${quoted(indicator, 60)} (${String(months)}\u00A0mois)`))}.`,
          pourquoi: 'Le bilan montrera un état ancien comme s’il était d’aujourd’hui.',
          correction:
            'Saisissez une valeur récente et sa date, ou une périodicité plus longue si elle est voulue.',
        },

  'VAL-04': ({ pairs }) => ({
    constat:
      pairs.length === 1
        ? `La valeur ${quoted(pairs[0]!.value, 60)} n’est pas possible pour ${quoted(pairs[0]!.indicator)}.`
        : `${capital(inWords(pairs.length))} valeurs ne sont pas possibles\u00A0: ${someOf(pairs.map(({ indicator, value }) => `${quoted(value, 40)} pour ${quoted(indicator, 60)}`))}.`,
    pourquoi: 'Une part va de 0 à 100\u00A0%, et un nombre de choses ne descend pas sous zéro.',
    correction: 'Corrigez la valeur, ou précisez l’indicateur s’il mesure autre chose.',
  }),

  'VAL-05': ({ jumps }) => ({
    constat: `${jumps.length === 1 ? 'Une évolution est inhabituelle' : `${capital(inWords(jumps.length))} évolutions sont inhabituelles`}\u00A0: ${someOf(jumps.map(({ label, before, after }) => `${quoted(label, 60)} passe de ${quoted(before, 30)} à ${quoted(after, 30)}`))}.`,
    pourquoi: 'Un chiffre de trop ou de moins change tout le graphique.',
    correction: 'Vérifiez les deux valeurs\u00A0; si elles sont justes, il n’y a rien à changer.',
  }),

  'VAL-06': ({ pairs }) => ({
    constat: `${pairs.length === 1 ? 'Un taux est écrit' : `${capital(inWords(pairs.length))} taux sont écrits`} avec une virgule et sans %\u00A0: ${someOf(pairs.map(({ indicator, value, percent }) => `${quoted(value, 30)} pour ${quoted(indicator, 60)} (${String(percent).replace('.', ',')}\u00A0%\u00A0?)`))}.`,
    pourquoi: 'Il se lit de deux façons\u00A0: 0,8 est 80\u00A0%, ou moins d’un pour cent.',
    correction: 'Écrivez la valeur avec le signe %.',
  }),

  'TGT-01': ({ titles, total }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} n’a pas de valeur cible.`
        : `${capital(inWords(titles.length))} indicateurs chiffrés sur ${String(total)} n’ont pas de valeur cible\u00A0: ${quotedOnce(titles)}.`,
    pourquoi: 'D’autres en ont une\u00A0: le lecteur cherchera ici aussi ce qui est visé.',
    correction: 'Fixez une valeur et son échéance, ou dites que l’indicateur est seulement suivi.',
  }),

  'TGT-04': ({ pairs }) => ({
    constat:
      pairs.length === 1
        ? `${quoted(pairs[0]!.number, 40)} est écrit dans ${quoted(pairs[0]!.text)}\u00A0: est-ce la cible de ${quoted(pairs[0]!.indicator)}\u00A0?`
        : `${capital(inWords(pairs.length))} nombres du texte sont peut-être des cibles\u00A0: ${someOf(pairs.map(({ indicator, number }) => `${quoted(number, 40)} pour ${quoted(indicator, 60)}`))}.`,
    pourquoi: 'Un objectif chiffré dans le texte n’est suivi dans aucun tableau.',
    correction: 'Si oui, reprenez ce nombre comme valeur cible. Sinon, il n’y a rien à changer.',
  }),

  'TGT-05': (parameters) =>
    parameters.kind === 'targets'
      ? {
          constat: `L’indicateur ${quoted(parameters.indicator)} a ${inWords(parameters.targets.length)} cibles différentes\u00A0: ${listed(parameters.targets.map((text) => quoted(text, 60)))}.`,
          pourquoi: 'On ne sait pas laquelle sera retenue au moment du bilan.',
          correction: 'Gardez une seule cible, ou dites ce qui les distingue (date, lieu, public).',
        }
      : parameters.kind === 'promise'
        ? {
            constat: `Le texte annonce ${quoted(parameters.number, 40)} (${quoted(parameters.sentence)}), et la cible de ${quoted(parameters.indicator)} est ${quoted(parameters.target, 40)}. Est-ce la même cible\u00A0?`,
            pourquoi: 'Un lecteur qui connaît la promesse la cherchera dans le tableau.',
            correction: 'Si oui, mettez les deux nombres d’accord. Sinon, rien n’est à changer.',
          }
        : {
            constat: `${fullNameOf(parameters.name)}\u00A0: ${quoted(parameters.aim, 60)} dans ${parameters.from === 'aim' ? 'l’objectif' : 'la description'}, ${quoted(parameters.calendar, 60)} dans le calendrier. Est-ce la même cible\u00A0?`,
            pourquoi: 'Le lecteur se demandera quand le reste sera fait.',
            correction: 'Mettez les deux nombres d’accord, ou ajoutez l’étape qui manque au calendrier.',
          },

  'TGT-07': ({ cases }) => ({
    constat: `${targetsWithoutWay(cases)}\u00A0: ${someOf(cases.map(({ indicator, baseline, target, equal }) => `${quoted(indicator, 60)}, ${equal ? quoted(target, 30) : `de ${quoted(baseline, 30)} à ${quoted(target, 30)}`}`))}.`,
    pourquoi: 'La cible serait déjà atteinte.',
    correction: 'Vérifiez les deux valeurs et le sens attendu, hausse, baisse ou maintien.',
  }),

  'UNI-02': ({ of, pairs }) => ({
    constat: `${someOf(pairs.map(({ indicator, other }) => `${quoted(indicator)} a pour ${{ unit: 'unité', target: 'cible', value: 'valeur' }[of]} ${quoted(other, 60)}`))}\u00A0: est-ce la même chose\u00A0?`,
    pourquoi: 'Avec deux mots, deux lecteurs ne compteront pas la même chose.',
    correction: `Reprenez dans ${{ unit: 'l’unité', target: 'la cible', value: 'la valeur' }[of]} le mot de l’indicateur, ou l’inverse.`,
  }),

  'UNI-04': ({ cases }) => ({
    constat: `Les étapes d’une même cible ne portent pas sur le même territoire\u00A0: ${someOf(
      cases.map(({ texts }) =>
        listed(
          texts.map((text) => quoted(text, 70)),
          'puis',
        ),
      ),
    )}.`,
    pourquoi: 'Les valeurs ne peuvent pas se comparer d’une étape à l’autre.',
    correction: 'Donnez toutes les étapes pour le même territoire, ou faites deux indicateurs.',
  }),
} satisfies Partial<FindingTexts>;

function targetsWithoutWay(cases: readonly { equal?: true }[]): string {
  const one = cases.length === 1;
  const many = capital(inWords(cases.length));
  if (cases.every(({ equal }) => equal))
    return one ? 'Une cible est égale au départ' : `${many} cibles sont égales au départ`;
  if (cases.some(({ equal }) => equal)) return `${many} cibles ne vont pas plus loin que le départ`;
  return one
    ? 'Une cible est moins ambitieuse que le départ'
    : `${many} cibles sont moins ambitieuses que le départ`;
}

/** A wording that several have is shown once. */
function quotedOnce(titles: readonly string[]): string {
  return someOf([...new Set(titles)].map((title) => quoted(title, 60)));
}
