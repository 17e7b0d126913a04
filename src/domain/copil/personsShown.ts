import type { Settings } from '../settings';

/** The setting that says whether what leaves the workbook names persons. */
export const PERSONS_SETTING = 'copil/personnes';

/** How persons are shown in what leaves the workbook: by their functions, unless its settings say otherwise. */
export function personsShown(settings: Settings): 'noms' | 'fonctions' {
  return settings[PERSONS_SETTING] === 'noms' ? 'noms' : 'fonctions';
}
