import { sheetCommand } from './sheetCommand';

/** Indicateurs: every indicator with its targets, and charts of their figures. */
export const indicatorsCommand = sheetCommand('indicateurs');
