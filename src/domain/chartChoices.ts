import type { Settings } from './settings';

/** What a chart may be shown as, as settings say it. */
export const chartChoices = ['barres', 'colonnes', 'courbe', 'secteurs', 'radar', 'masqué'] as const;
export type ChartChoice = (typeof chartChoices)[number];

/** The name of the setting of a chart, by its id. */
export function chartSetting(id: string): string {
  return `graphiques/${id}`;
}

/**
 * What a chart is shown as: what was chosen for it where its figures allow that, else the first of what they allow.
 * @param allowed at least one
 */
export function chosenChart(id: string, allowed: readonly ChartChoice[], settings: Settings): ChartChoice {
  const wanted = settings[chartSetting(id)];
  return allowed.find((choice) => choice === wanted) ?? allowed[0]!;
}
