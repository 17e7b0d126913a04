import { counted } from './words';

/** The pane's tab of indicators. */
export const indicatorsPaneTexts = {
  measured,
  mean: (rate: string, coverage: number, of: number) =>
    `Avancement moyen\u00a0: ${rate}\u00a0%, sur ${counted(coverage, 'indicateur qui a un taux', 'indicateurs qui ont un taux')} (${String(coverage)} sur ${String(of)}).`,
  /** Where no indicator has a value. */
  begin:
    'Pour commencer, saisissez ci-dessous une première valeur avec sa date, ou créez la feuille «\u00a0Suivi\u00a0» pour les écrire toutes.',
  /** The same where nothing can be written into the workbook. */
  beginElsewhere:
    'Pour suivre l’avancement, écrivez la valeur de chaque indicateur avec sa date dans votre classeur, puis actualisez.',
  withoutTargets: (count: number) =>
    count === 1
      ? 'Un indicateur n’a pas de cible chiffrée\u00a0: sans elle, il n’a pas de taux d’avancement.'
      : `${String(count)}\u00a0indicateurs n’ont pas de cible chiffrée\u00a0: sans elle, ils n’ont pas de taux d’avancement.`,
  day: (day: string) => `Compté au ${day}.`,

  otherSheets: 'Autres feuilles de suivi',
  whatFollows:
    'La feuille «\u00a0Suivi\u00a0» a une ligne par indicateur\u00a0: on y écrit la cible, la valeur et la date, et le taux d’avancement se calcule. Les feuilles «\u00a0Suivi des actions\u00a0», «\u00a0Relevés\u00a0» et «\u00a0Paramètres\u00a0» sont faites avec elle.',

  list: 'Tous les indicateurs',
  target: 'Cible',
  value: 'Valeur',
  valueOn: (value: string, day: string) => `${value} (${day})`,
  rate: 'Taux d’avancement',
  /** Of a value that does not hold any more. */
  stale: (months: number) => `La valeur n’est plus à jour\u00a0: elle a ${String(months)}\u00a0mois.`,
  percent: (rate: string) => `${rate}\u00a0%`,
  quantity: (figure: string, unit: string) => (unit === '' ? figure : `${figure}\u00a0${unit}`),
};

/** `12 indicateurs sur 57 ont une valeur ; 3 cibles atteintes, 2 en retard.` */
function measured(counts: {
  of: number;
  measured: number;
  met: number;
  watch: number;
  late: number;
}): string {
  const { of, measured: some, met, watch, late } = counts;
  if (some === 0)
    return of === 1
      ? 'L’indicateur n’a pas encore de valeur.'
      : `Aucun des ${String(of)}\u00a0indicateurs n’a de valeur.`;
  const first = `${counted(some, 'indicateur', 'indicateurs')} sur ${String(of)} ${some === 1 ? 'a' : 'ont'} une valeur`;
  const states = [
    met === 0 ? 'aucune cible atteinte' : counted(met, 'cible atteinte', 'cibles atteintes'),
    ...(watch > 0 ? [`${String(watch)} à surveiller`] : []),
    late === 0 ? 'aucun en retard' : `${String(late)} en retard`,
  ];
  return `${first}\u00a0; ${states.join(', ')}.`;
}
