import { actionListLayout } from './actionList';
import { axisCardLayout } from './axisCard';
import { codedListLayout } from './codedList';
import { ficheLayout } from './fiche';
import { frameworkListLayout } from './frameworkList';
import { goalListsLayout } from './goalLists';
import { goalTableLayout } from './goalTable';
import { headerBlockLayout } from './headerBlock';
import { indicatorTableLayout } from './indicatorTable';
import { itemListLayout } from './itemList';
import { labelLinesLayout } from './labelLines';
import type { Layout } from './layout';
import { linkPairsLayout } from './linkPairs';
import { matrixLayout } from './matrix';
import { objectiveTableLayout } from './objectiveTable';
import { outlineLayout } from './outline';
import { overviewLayout } from './overview';
import { rubricTableLayout } from './rubricTable';
import { seriesLayout } from './series';
import { stackedFormLayout } from './stackedForm';
import { typedListLayout } from './typedList';

/**
 * Layouts in the order in which they take their regions of a sheet: what cannot be mistaken first, what would take
 * anything last.
 */
export const firstLayouts: Layout[] = [
  matrixLayout,
  goalTableLayout,
  goalListsLayout,
  linkPairsLayout,
  frameworkListLayout,
  rubricTableLayout,
  typedListLayout,
  headerBlockLayout,
  stackedFormLayout,
  ficheLayout,
  outlineLayout,
  axisCardLayout,
  objectiveTableLayout,
  indicatorTableLayout,
  actionListLayout,
  labelLinesLayout,
  itemListLayout,
] as Layout[];

/** Layouts that need to know what the first ones have found elsewhere in the workbook. */
export const secondLayouts: Layout[] = [overviewLayout, codedListLayout, seriesLayout] as Layout[];

/** Read when everything else has been: their rows and columns name items by code or title. */
export const readLast: ReadonlySet<string> = new Set(['matrix', 'goalTable', 'goalLists', 'linkPairs']);
