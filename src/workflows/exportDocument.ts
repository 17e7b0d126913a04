import type { DocumentOptions } from '../documents/composeDocument';
import { chosenParts } from '../domain/copil/documentParts';
import { personsShown } from '../domain/copil/personsShown';
import type { WorkbookReading } from './readWorkbook';

/**
 * The feuille de route of a workbook as a Word document (.docx). What is not asked for is as the workbook's settings say:
 * its parts, and persons by their functions, unless « noms » stands there. The library that writes Word documents is loaded only now.
 */
export async function exportDocument(
  { roadmap, state: { settings } }: Pick<WorkbookReading, 'roadmap' | 'state'>,
  options: Omit<DocumentOptions, 'settings'>,
): Promise<Uint8Array> {
  const { composeDocument } = await import('../documents/composeDocument');
  return composeDocument(roadmap, {
    settings,
    parts: chosenParts(settings),
    persons: personsShown(settings),
    ...options,
  });
}
