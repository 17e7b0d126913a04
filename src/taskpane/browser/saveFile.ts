import { paneTexts } from '../../messages/fr/pane';

/** How long a browser may take to begin a download from an address in memory, in milliseconds. */
const DOWNLOAD_BEGINS = 60_000;

/** Saves a file among the user's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, DOWNLOAD_BEGINS);
}

/**
 * The name to save under: never that of the user's own file, so that a download beside it replaces nothing.
 * @example savedFileName('Plan 2024.xlsx') → 'Plan 2024 - feuille de route.xlsx'
 */
export function savedFileName(name: string): string {
  const { base, extension } = /^(?<base>.*?)(?<extension>\.[^.]*)?$/s.exec(name)!.groups!;
  // What is saved of a Word document is the workbook that was made of it.
  const saved = extension === undefined || /^\.docx$/i.test(extension) ? '.xlsx' : extension;
  return paneTexts.savedName(base!) + saved;
}
