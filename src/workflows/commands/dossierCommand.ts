import { chosenDossier } from '../../domain/copil/dossier';
import { sheetsCommand } from './sheetCommand';

/** Dossier COPIL: the sheets that the workbook wants in it, or the usual ones. */
export const dossierCommand = sheetsCommand('dossier', ({ state }) => chosenDossier(state.settings));
