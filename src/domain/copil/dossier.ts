import type { Settings } from '../settings';
import { listSetting } from './listSetting';

/** The sheets of the dossier for the committee, in the order of its pages, by their ids. */
export const dossierSheets: readonly string[] = [
  'page-de-garde',
  'page-recteur',
  'synopsis',
  'tableaux',
  'matrice',
  'couverture',
  'suivi',
  'graphiques',
  'decisions',
];

/** Sheets that only come with it where they are wanted, behind the others. */
export const dossierAnnexes: readonly string[] = ['fiches', 'champs', 'cartes', 'changements', 'controles'];

/** The setting that says which sheets the dossier has: a JSON list of their ids. */
export const DOSSIER_SETTING = 'copil/dossier';

/** The ids of the sheets that the settings want in the dossier, in the order of its pages; the usual ones where they name none. */
export function chosenDossier(settings: Settings): string[] {
  const ids = listSetting(settings[DOSSIER_SETTING]);
  const chosen = [...dossierSheets, ...dossierAnnexes].filter((id) => ids.includes(id));
  return chosen.length > 0 ? chosen : [...dossierSheets];
}

/** What the setting says of these sheets; null where they are the usual ones. */
export function dossierSetting(ids: readonly string[]): string | null {
  const isUsual = ids.length === dossierSheets.length && dossierSheets.every((id) => ids.includes(id));
  return isUsual ? null : JSON.stringify(ids);
}
