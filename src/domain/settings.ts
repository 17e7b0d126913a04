/**
 * How the user wants sheets to be made, by the name of the setting (`matrice/sens`): texts that travel with the workbook.
 * Each sheet understands its own; what it does not know it leaves alone, and takes its default.
 */
export type Settings = Record<string, string>;

/** Settings with some changed; null takes one back to its default. */
export type SettingChanges = Record<string, string | null>;

/**
 * The settings after these changes.
 * @example changedSettings({ a: '1', b: '2' }, { a: null, c: '3' }) → { b: '2', c: '3' }
 */
export function changedSettings(settings: Settings, changes: SettingChanges): Settings {
  const entries = Object.entries({ ...settings, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}
