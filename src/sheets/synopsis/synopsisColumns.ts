import type { Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import { itemRows, itemsOf, type AxisRows } from '../itemRows';
import { objectiveTexts } from '../itemText';
import { codedTitle, headingOf } from '../labels';

/** One axis of the synopsis. */
export interface SynopsisColumn {
  heading: string;
  /** What its texts are; null where the axis has neither. */
  shows: 'objectives' | 'actions' | null;
  texts: string[];
}

/** Every axis with its objectives, each with its champs opérationnels; with its actions where it has no objectives. */
export function synopsisColumns(roadmap: Roadmap): SynopsisColumn[] {
  return itemRows(roadmap)
    .map((rows) => columnOf(rows, roadmap.levels.axis))
    .filter(({ shows, heading }) => shows !== null || heading !== sheetTexts.withoutAxis);
}

function columnOf(rows: AxisRows, word: string): SynopsisColumn {
  const heading = rows.axis ? headingOf(rows.axis, word) : sheetTexts.withoutAxis;
  const objectives = objectiveTexts(rows.objectives);
  if (objectives.length > 0) return { heading, shows: 'objectives', texts: objectives };
  const actions = itemsOf(rows).actions.map(codedTitle);
  return { heading, shows: actions.length > 0 ? 'actions' : null, texts: actions };
}
