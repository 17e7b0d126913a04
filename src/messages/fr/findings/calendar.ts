import type { FindingTexts } from '../findingText';
import { counted, nameOf, quoted, someOf } from '../words';

/** DAT: dates against the period of the roadmap. */
export const calendarFindings = {
  'DAT-02': ({ dates, beginning }) => ({
    constat:
      dates.length === 1
        ? `La date ${quoted(dates[0]!.words, 60)} (${nameOf(dates[0]!.name)}) précède le début de la feuille de route, ${quoted(beginning)}.`
        : `${counted(dates.length, 'date précède', 'dates précèdent')} le début de la feuille de route, ${quoted(beginning)}\u00A0: ${someOf(dates.map(({ name, words }) => `${quoted(words, 40)} (${nameOf(name)})`))}.`,
    pourquoi: 'Le lecteur ne sait pas si c’est déjà fait, ou si l’année est à corriger.',
    correction: 'Corrigez l’année, ou indiquez que l’action est réalisée.',
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

  'DAT-06': ({ dates }) => ({
    constat:
      dates.length === 1
        ? `Une date est annoncée dans le texte (${quoted(dates[0]!, 40)}), mais aucune action n’est datée.`
        : `${counted(dates.length, 'date est annoncée', 'dates sont annoncées')} dans le texte (${someOf(dates.map((date) => quoted(date, 40)))}), mais aucune action n’est datée.`,
    pourquoi: 'Un suivi se fait sur les actions\u00A0: ces dates peuvent y être oubliées.',
    correction: 'Reportez-les sur les actions concernées, si vous les suivez.',
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
