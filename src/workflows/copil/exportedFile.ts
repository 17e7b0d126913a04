import { copilTexts } from '../../domain/copil/copilTexts';
import { chosenDossier } from '../../domain/copil/dossier';
import { exportName } from '../../domain/copil/exportName';
import { sheetTexts } from '../../messages/fr';
import type { SheetPlan } from '../../workbook/plan';
import { exportDocument } from '../exportDocument';
import { sheetIds } from '../generateSheets';
import type { WorkbookReading } from '../readWorkbook';
import { committeeReading } from './committeeReading';
import { separateSheets } from './separateWorkbook';

/** The feuille de route as a Word document, or the sheets of the dossier as a workbook of their own. */
export type ExportKind = 'document' | 'dossier';

/** A file to hand over; its name says title and day. */
export interface ExportedFile {
  name: string;
  bytes: Uint8Array;
}

/** Makes an .xlsx of plans. */
export type WorkbookFile = (
  plans: SheetPlan[],
  properties: { title?: string; author?: string },
) => Uint8Array | Promise<Uint8Array>;

export interface ExportOptions {
  /** The ISO day that « today » means. */
  date: string;
  /** Needed for the workbook. */
  toFile: WorkbookFile | undefined;
}

/**
 * What is handed over of a workbook, as its settings say: which persons, axes and sheets. Undefined where they leave
 * nothing.
 */
export async function exportedFile(
  reading: WorkbookReading,
  kind: ExportKind,
  { date, toFile }: ExportOptions,
): Promise<ExportedFile | undefined> {
  const shown = committeeReading(reading);
  const { actions, objectives, indicators } = shown.roadmap;
  if ([actions, objectives, indicators].every((items) => items.length === 0)) return undefined;
  const { title = sheetTexts.untitled, institution } = copilTexts(shown.roadmap);
  if (kind === 'document')
    return { name: exportName(title, date, 'docx'), bytes: await exportDocument(shown, { day: date }) };
  if (!toFile) throw new Error('nothing makes the file');
  const ids = chosenDossier(shown.state.settings).filter((id) => sheetIds.includes(id));
  const { plans } = separateSheets(shown, { ids, date });
  if (plans.length === 0) return undefined;
  const properties = { title, ...(institution !== undefined && { author: institution }) };
  return { name: exportName(title, date, 'xlsx'), bytes: await toFile(plans, properties) };
}
