import { sheetsCommand } from './sheetCommand';

/** Une page pour le recteur: the page, and the same to be projected. */
export const rectorCommand = sheetsCommand('recteur', () => ['page-recteur', 'page-projeter']);
