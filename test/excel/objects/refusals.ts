import { ModelError } from '../engine/modelObject';
import type { ExcelSheet, ExcelWorkbook } from '../workbook/workbook';

/** What Excel answers when something is not there. */
export function itemNotFound(): ModelError {
  return new ModelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

/** What Excel answers to a second thing of the same name. */
export function itemAlreadyExists(): ModelError {
  return new ModelError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
}

/** What Excel answers to what is impossible for this object as it is: a marker for a bar. */
export function invalidOperation(why: string): ModelError {
  return new ModelError(
    'InvalidOperation',
    `This operation is not permitted for the current object: ${why}.`,
  );
}

/** ASSUMED: whatever a protected sheet refuses, it refuses with this code. */
export function refuseProtected(sheet: ExcelSheet): void {
  if (sheet.protected)
    throw new ModelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** ASSUMED: the same code where the structure of the workbook is protected: which sheets there are, and their names. */
export function refuseProtectedStructure(book: ExcelWorkbook): void {
  if (book.structureProtected)
    throw new ModelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}
