import type { Roadmap } from '../../../src/domain/roadmap';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { cleanSheets } from '../../../src/sheets/clean/cleanSheets';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** The workbook that these plans make, as it is read again from its bytes. */
export function snapshotOf(plans: SheetPlan[], stamped = true): Promise<WorkbookSnapshot> {
  return new FileHost(freshWorkbook(plans, { stamped }), 'propre.xlsx').read();
}

/** A roadmap after it was copied to clean sheets, written to a file, and read again. */
export async function reread(roadmap: Roadmap): Promise<Roadmap> {
  return readRoadmap(await snapshotOf(cleanSheets(roadmap))).roadmap;
}
