/** What newer Excels can do beyond ExcelApi 1.13, which the manifest asks for; each is asked for when it is needed. */

/** Several requests as one step of Excel's own « Annuler ». */
export function supportsUndoGroups(): boolean {
  return supports('1.20');
}

/** Hearing that a sheet was renamed. */
export function supportsRenameEvents(): boolean {
  return supports('1.17');
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
