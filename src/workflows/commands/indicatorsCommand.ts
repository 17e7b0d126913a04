import { sheetCommand } from './sheetCommand';

/** Indicateurs: every indicator with its targets. */
export const indicatorsCommand = sheetCommand('indicateurs');
