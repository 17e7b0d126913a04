import type { Settings } from './settings';

/** How the matrix is made, as the user wants it. */
export interface MatrixShape {
  /** Each axis of the rows begins a page and ends with its total. */
  blocks: boolean;
  /** Actions stand over the columns, objectives in the rows. */
  transposed: boolean;
  /** Ids of the axes of the roadmap whose actions are shown, `''` for actions without axis; null shows all. */
  axes: readonly string[] | null;
  paper: 'A4' | 'A3';
}

/** Under which names the settings stand, and what may stand there beside the default. */
export const shapeSettings = {
  blocks: { name: 'matrice/mise en page', usual: 'une feuille', other: 'un bloc par axe' },
  transposed: { name: 'matrice/sens', usual: 'actions en lignes', other: 'actions en colonnes' },
  paper: { name: 'matrice/papier', usual: 'A4', other: 'A3' },
} as const;

/** Under which name the ids of the chosen axes stand, as a JSON list. */
export const AXES_SETTING = 'matrice/axes';

/** The id that stands for actions without axis. */
export const WITHOUT_AXIS = '';

/** The shape that the settings of a workbook ask for; what they do not say or say in an unknown way is as usual. */
export function matrixShape(settings: Settings): MatrixShape {
  const isOther = ({ name, other }: { name: string; other: string }): boolean => settings[name] === other;
  return {
    blocks: isOther(shapeSettings.blocks),
    transposed: isOther(shapeSettings.transposed),
    axes: chosenAxes(settings[AXES_SETTING]),
    paper: isOther(shapeSettings.paper) ? 'A3' : 'A4',
  };
}

/** One sheet of A4 with all actions in its rows. */
export const usualShape: MatrixShape = matrixShape({});

/**
 * The text of the setting for these axes; null for all of them.
 * @example axesSetting(['axe/1', '']) → '["axe/1",""]'
 */
export function axesSetting(ids: readonly string[] | null): string | null {
  return ids === null ? null : JSON.stringify(ids);
}

function chosenAxes(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : null;
  } catch {
    return null;
  }
}
