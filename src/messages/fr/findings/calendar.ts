import type { FindingTexts } from '../findingText';
import { weatherTexts } from '../followUp';
import { counted, listed, nameOf, quoted, someOf } from '../words';

/** DAT, STA: dates against the period of the roadmap, and where an action stands. */
export const calendarFindings = {
  'DAT-02': ({ dates, beginning, finished }) => ({
    constat:
      dates.length === 1
        ? `La date ${quoted(dates[0]!.words, 60)} (${nameOf(dates[0]!.name)}) précède le début de la feuille de route, ${quoted(beginning)}.`
        : `${counted(dates.length, 'date précède', 'dates précèdent')} le début de la feuille de route, ${quoted(beginning)}\u00A0: ${someOf(dates.map(({ name, words }) => `${quoted(words, 40)} (${nameOf(name)})`))}.`,
    pourquoi: finished
      ? 'L’action est terminée depuis longtemps, ou son année est à corriger.'
      : 'Le lecteur ne sait pas si c’est déjà fait, ou si l’année est à corriger.',
    correction: finished
      ? 'Vérifiez l’année\u00A0; si elle est juste, rien n’est à changer.'
      : 'Corrigez l’année, ou indiquez que l’action est réalisée.',
  }),

  'DAT-03': (found) => ({
    constat:
      found.kind === 'due'
        ? outOfPeriod(
            'L’échéance',
            'échéances',
            found.dates.map(({ name, words }) => ({ words, of: nameOf(name) })),
            found.period,
          )
        : outOfPeriod(
            'La cible',
            'cibles',
            found.dates.map(({ title, words }) => ({ words, of: quoted(title, 60) })),
            found.period,
          ),
    pourquoi:
      found.kind === 'due'
        ? 'À la fin de cette feuille de route, l’action ne pourra pas être présentée comme faite.'
        : 'Le lecteur ne sait pas ce qui est attendu à la fin de cette feuille de route.',
    correction:
      found.kind === 'due'
        ? 'Corrigez la date, ou indiquez une étape qui tombe dans la période.'
        : 'Indiquez la cible de la période\u00A0; celle d’après peut la suivre.',
  }),

  'STA-02': ({ reached, contradictions }) =>
    reached
      ? {
          constat:
            contradictions.length === 1
              ? `${nameOf(contradictions[0]!.name)} a le statut ${quoted(contradictions[0]!.status, 30)}, et sa cible est atteinte (${contradictions[0]!.rate}). Est-elle terminée\u00A0?`
              : `${counted(contradictions.length, 'action a atteint sa cible', 'actions ont atteint leur cible')} sans être réalisées\u00A0: ${someOf(contradictions.map(({ name, status, rate }) => `${nameOf(name)} (${quoted(status, 30)}, ${rate})`))}. Sont-elles terminées\u00A0?`,
          pourquoi: 'Le bilan peut annoncer moins que ce qui a été fait.',
          correction: 'Si oui, mettez le statut à jour. Sinon, il n’y a rien à changer.',
        }
      : {
          constat:
            contradictions.length === 1
              ? `${nameOf(contradictions[0]!.name)} a le statut ${quoted(contradictions[0]!.status, 30)} et un avancement de ${quoted(contradictions[0]!.rate, 60)}.`
              : `Le statut et l’avancement se contredisent pour ${counted(contradictions.length, 'action', 'actions')}\u00A0: ${someOf(contradictions.map(({ name, status, rate }) => `${nameOf(name)} (${quoted(status, 30)}, ${quoted(rate, 40)})`))}.`,
          pourquoi: 'Le comité ne saura pas si l’action est terminée.',
          correction: 'Mettez à jour l’un des deux.',
        },

  'STA-03': (parameters) => {
    switch (parameters.kind) {
      case 'contradicted':
        return {
          constat: `${someOf(parameters.cases.map(({ name, weather, rate }) => `${nameOf(name)}\u00A0: la météo est ${quoted(weather, 40)} et l’avancement de ${String(rate)}\u00A0%`))}.`,
          pourquoi: 'Le comité demandera ce qui explique cet écart.',
          correction: 'Mettez à jour l’un des deux, ou dites pourquoi dans le commentaire.',
        };
      case 'old':
        return {
          constat: `${parameters.cases.length === 1 ? 'Une météo n’a pas été revue' : `${counted(parameters.cases.length, '', 'météos')} n’ont pas été revues`} depuis six mois ou plus\u00A0: ${someOf(parameters.cases.map(({ name, weather, months }) => `${nameOf(name)} (${quoted(weather, 40)}, ${String(months)}\u00A0mois)`))}.`,
          pourquoi: 'Le lecteur la prendra pour l’avis d’aujourd’hui.',
          correction: 'Confirmez-la ou changez-la, et mettez sa date à jour.',
        };
      case 'unknown':
        return {
          constat: `${parameters.texts.length === 1 ? 'Une météo n’est pas reconnue' : `${counted(parameters.texts.length, '', 'météos')} ne sont pas reconnues`}\u00A0: ${someOf(parameters.texts.map((text) => quoted(text, 40)))}.`,
          pourquoi: 'Le texte est gardé, mais le tableau de bord ne peut pas le compter.',
          correction: `Choisissez\u00A0: ${listed(Object.values(weatherTexts), 'ou')}.`,
        };
    }
  },

  'DAT-06': ({ dates }) => ({
    constat:
      dates.length === 1
        ? `Une date est annoncée dans le texte (${quoted(dates[0]!, 40)}), mais aucune action n’est datée.`
        : `${counted(dates.length, 'date est annoncée', 'dates sont annoncées')} dans le texte (${someOf(dates.map((date) => quoted(date, 40)))}), mais aucune action n’est datée.`,
    pourquoi: `Un suivi se fait sur les actions\u00A0: ${dates.length === 1 ? 'cette date peut y être oubliée' : 'ces dates peuvent y être oubliées'}.`,
    correction:
      dates.length === 1
        ? 'Reportez-la sur l’action concernée, si vous la suivez.'
        : 'Reportez-les sur les actions concernées, si vous les suivez.',
  }),
} satisfies Partial<FindingTexts>;

function outOfPeriod(
  one: string,
  many: string,
  dates: readonly { words: string; of: string }[],
  period: string,
): string {
  const [first] = dates;
  return dates.length === 1
    ? `${one} ${quoted(first!.words)} (${first!.of}) sort de la période de la feuille de route, ${quoted(period)}.`
    : `${String(dates.length)}\u00A0${many} sortent de la période de la feuille de route, ${quoted(period)}\u00A0: ${someOf(dates.map(({ words, of }) => `${quoted(words, 60)} (${of})`))}.`;
}
