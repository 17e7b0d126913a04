import type { Axis } from '../domain/roadmap';
import type { SettingChanges } from '../domain/settings';
import { labelKey } from '../domain/text';
import { sheetTexts } from '../messages/fr';
import { AXES_SETTING, axesSetting, shapeSettings, WITHOUT_AXIS } from '../domain/matrixShape';

const { blocks, transposed, paper } = shapeSettings;

/** What `--matrice` understands, in small letters, and the setting that each word stands for. */
const shapeWords = new Map<string, SettingChanges>([
  ['feuille', { [blocks.name]: null }],
  ['blocs', { [blocks.name]: blocks.other }],
  ['lignes', { [transposed.name]: null }],
  ['colonnes', { [transposed.name]: transposed.other }],
  ['a4', { [paper.name]: null }],
  ['a3', { [paper.name]: paper.other }],
]);

/** What `--axes` says for all of them. */
const ALL = 'tous';

/** The words that `--matrice` understands, as the user is told them. */
export const knownShapes: readonly string[] = ['feuille', 'blocs', 'lignes', 'colonnes', 'A4', 'A3'];

/** The settings that these words stand for; the word itself where one is unknown. */
export function shapeChanges(words: readonly string[]): SettingChanges | string {
  const unknown = words.find((word) => !shapeWords.has(word.toLowerCase()));
  if (unknown !== undefined) return unknown;
  return Object.assign({}, ...words.map((word) => shapeWords.get(word.toLowerCase()))) as SettingChanges;
}

/**
 * The setting for axes called by their codes or titles, `Sans axe` for actions without one, `tous` for all; the name
 * itself where one is unknown.
 */
export function axesChange(axes: readonly Axis[], names: readonly string[]): SettingChanges | string {
  if (names.length === 1 && labelKey(names[0]!) === ALL) return { [AXES_SETTING]: null };
  const ids: string[] = [];
  for (const name of names) {
    const key = labelKey(name);
    const id =
      key === labelKey(sheetTexts.withoutAxis)
        ? WITHOUT_AXIS
        : axes.find(({ code, title }) => [code ?? title, title].some((text) => labelKey(text) === key))?.id;
    if (id === undefined) return name;
    ids.push(id);
  }
  return { [AXES_SETTING]: axesSetting(ids) };
}
