import { sheetCommand } from './sheetCommand';

/** Matrice: actions × objectives of the projet académique. */
export const matrixCommand = sheetCommand('matrice');
