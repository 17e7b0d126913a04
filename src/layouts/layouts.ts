import { actionListLayout } from './tables/actionList';
import { axisCardLayout } from './cards/axisCard';
import { codedListLayout } from './outlines/codedList';
import { ficheLayout } from './cards/fiche';
import { frameworkListLayout } from './frameworks/frameworkList';
import { goalListsLayout } from './frameworks/goalLists';
import { goalTableLayout } from './frameworks/goalTable';
import { headerBlockLayout } from './cards/headerBlock';
import { indicatorTableLayout } from './tables/indicatorTable';
import { itemListLayout } from './tables/itemList';
import { labelLinesLayout } from './cards/labelLines';
import type { Layout } from './layout';
import { linkPairsLayout } from './frameworks/linkPairs';
import { matrixLayout } from './matrices/matrix';
import { objectiveTableLayout } from './tables/objectiveTable';
import { outlineLayout } from './outlines/outline';
import { overviewLayout } from './outlines/overview';
import { rubricTableLayout } from './tables/rubricTable';
import { seriesLayout } from './figures/series';
import { stackedFormLayout } from './cards/stackedForm';
import { turnedTableLayout } from './tables/turnedTable';
import { typedListLayout } from './typed/typedList';

/**
 * Layouts in the order in which they take their regions of a sheet: what cannot be mistaken first, what would take
 * anything last.
 */
export const firstLayouts: Layout[] = [
  goalTableLayout,
  matrixLayout,
  goalListsLayout,
  linkPairsLayout,
  frameworkListLayout,
  rubricTableLayout,
  typedListLayout,
  headerBlockLayout,
  turnedTableLayout,
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
