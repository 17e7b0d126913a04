import type { DocumentOptions } from '../documents/composeDocument';
import type { Settings } from '../domain/settings';
import type { WorkbookReading } from './readWorkbook';

/** The setting that says whether what leaves the workbook names persons. */
export const PERSONS_SETTING = 'copil/personnes';

/**
 * The feuille de route of a workbook as a Word document (.docx). What is not asked for is as the workbook's settings say:
 * persons by their functions, unless « noms » stands there. The library that writes Word documents is loaded only now.
 */
export async function exportDocument(
  { roadmap, state: { settings } }: Pick<WorkbookReading, 'roadmap' | 'state'>,
  options: Omit<DocumentOptions, 'settings'>,
): Promise<Uint8Array> {
  const { composeDocument } = await import('../documents/composeDocument');
  return composeDocument(roadmap, { settings, persons: personsShown(settings), ...options });
}

/** How persons are shown in what leaves the workbook: by their functions, unless its settings say otherwise. */
export function personsShown(settings: Settings): 'noms' | 'fonctions' {
  return settings[PERSONS_SETTING] === 'noms' ? 'noms' : 'fonctions';
}
