import type { LayOut } from './layOut';
import { actionList } from './layouts/actionList';
import { axisCards } from './layouts/axisCards';
import { codedList } from './layouts/codedList';
import { fichesSideBySide, stackedFiches } from './layouts/fiches';
import { headerBlocks } from './layouts/headerBlocks';
import { indicatorTable } from './layouts/indicatorTable';
import { itemLists } from './layouts/itemLists';
import { matrix, turnedMatrix } from './layouts/matrix';
import { objectiveCells } from './layouts/objectiveCells';
import { objectiveRows } from './layouts/objectiveRows';
import { outline, restartingOutline } from './layouts/outline';

/** Every way in which the tests lay a roadmap out. */
export const layOuts: LayOut[] = [
  objectiveRows,
  objectiveCells,
  actionList,
  indicatorTable,
  stackedFiches,
  fichesSideBySide,
  outline,
  restartingOutline,
  axisCards,
  headerBlocks,
  codedList,
  matrix,
  turnedMatrix,
  itemLists,
];
