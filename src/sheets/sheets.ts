import { checkSheet } from './checks/checkSheet';
import { indicatorSheet } from './indicators/indicatorSheet';
import { matrixSheet } from './matrix/matrixSheet';
import type { GeneratedSheet } from './sheet';

/** All generated sheets, in the order of their tabs. */
export const generatedSheets: GeneratedSheet[] = [matrixSheet, indicatorSheet, checkSheet];
