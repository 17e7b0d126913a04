import { actionFollowUpSheet } from './actionFollowUp/actionFollowUpSheet';
import { chartSheet } from './chartSheet/chartSheet';
import { actionCardSheet } from './actionCards/actionCardSheet';
import { axisCardSheet } from './axisCards/axisCardSheet';
import { axisTableSheet } from './axisTables/axisTableSheet';
import { coverSheet } from './cover/coverSheet';
import { changeSheet } from './changes/changeSheet';
import { checkSheet } from './checks/checkSheet';
import { coverageSheet } from './coverage/coverageSheet';
import { dashboardSheet } from './dashboard/dashboardSheet';
import { decisionSheet } from './decisions/decisionSheet';
import { fieldTableSheet } from './fieldTables/fieldTableSheet';
import { followUpSheet } from './followUp/followUpSheet';
import { indicatorSheet } from './indicators/indicatorSheet';
import { matrixSheet } from './matrix/matrixSheet';
import { parameterSheet } from './parameters/parameterSheet';
import { readingSheet } from './readings/readingSheet';
import { rectorPageSheet, slidesSheet } from './rectorPage/rectorPageSheet';
import type { GeneratedSheet } from './sheet';
import { textsSheet } from './texts/textsSheet';
import { synopsisSheet } from './synopsis/synopsisSheet';

/** All generated sheets, in the order of their tabs. */
export const generatedSheets: GeneratedSheet[] = [
  dashboardSheet,
  matrixSheet,
  coverageSheet,
  indicatorSheet,
  followUpSheet,
  actionFollowUpSheet,
  readingSheet,
  chartSheet,
  checkSheet,
  textsSheet,
  decisionSheet,
  parameterSheet,
  coverSheet,
  rectorPageSheet,
  slidesSheet,
  synopsisSheet,
  axisTableSheet,
  actionCardSheet,
  fieldTableSheet,
  axisCardSheet,
  changeSheet,
];
