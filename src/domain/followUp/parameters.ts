import type { Settings } from '../settings';

/** What figures depend on beside the roadmap; typed on the sheet « Paramètres ». */
export interface FollowUpParameters {
  /** The ISO day that « today » means. */
  day: string;
  /** Points: a gap below it is to be watched. */
  watchBelow: number;
  /** Points: a gap below it is late. */
  lateBelow: number;
  /** Months that a value holds where its indicator says no period. */
  staleMonths: number;
  /** No mean where one of its rates is missing; else its coverage stands beside it. */
  strict: boolean;
}

/** The names of the settings, and of what stands in them when nothing was typed. */
export const parameterSettings = {
  day: { setting: 'paramètres/date', usual: '' },
  watchBelow: { setting: 'paramètres/seuil à surveiller', usual: '-5' },
  lateBelow: { setting: 'paramètres/seuil en retard', usual: '-15' },
  staleMonths: { setting: 'paramètres/mois sans mise à jour', usual: '12' },
  strict: { setting: 'paramètres/moyenne stricte', usual: 'non' },
} as const satisfies Record<keyof FollowUpParameters, { setting: string; usual: string }>;

/**
 * The parameters that these settings say, each with its usual value where nothing that can be understood was typed.
 * @param today ISO day, which counts where no day was typed
 */
export function followUpParameters(settings: Settings, today: string): FollowUpParameters {
  const text = (name: keyof FollowUpParameters): string =>
    settings[parameterSettings[name].setting] ?? parameterSettings[name].usual;
  const number = (name: 'watchBelow' | 'lateBelow' | 'staleMonths'): number => {
    const value = Number(text(name).replace(',', '.').replace('−', '-'));
    return text(name).trim() !== '' && Number.isFinite(value) ? value : Number(parameterSettings[name].usual);
  };
  const day = text('day');
  return {
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today,
    watchBelow: number('watchBelow'),
    lateBelow: number('lateBelow'),
    staleMonths: number('staleMonths'),
    strict: text('strict').trim().toLowerCase() === 'oui',
  };
}
