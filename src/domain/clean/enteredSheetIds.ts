/**
 * Sheets in which people entered a projet académique with our help: ours when they are written, theirs from then on. They
 * are read whichever set of sheets holds the roadmap, and never renewed.
 */
const FIRST = 'projet-saisi';
/** One that was entered beside another: it never becomes one with what was there before. */
const LATER = 'projet-suivant';

/** The stamp of a sheet that is to be written: one that no sheet of the workbook has. */
export function enteredSheetId(taken: ReadonlySet<string | undefined>, isFirst: boolean): string {
  const base = isFirst ? FIRST : LATER;
  for (let number = 1; ; number++) {
    const id = `${base}/${String(number)}`;
    if (!taken.has(id)) return id;
  }
}

export function isEnteredSheetId(id: string | undefined): id is string {
  return id !== undefined && (id.startsWith(`${FIRST}/`) || isLaterSheetId(id));
}

export function isLaterSheetId(id: string | undefined): boolean {
  return id?.startsWith(`${LATER}/`) === true;
}
