/**
 * The clean sheets of a roadmap, in the order of their tabs: sheets of ours that people fill in. They are written once
 * and never renewed; their stamp says what they hold.
 */
export const cleanSheetIds = [
  'propre-axes',
  'propre-objectifs',
  'propre-presentations',
  'propre-actions',
  'propre-leviers',
  'propre-indicateurs',
  'propre-projet',
] as const;
export type CleanSheetId = (typeof cleanSheetIds)[number];

export function isCleanSheetId(id: string | undefined): id is CleanSheetId {
  return (cleanSheetIds as readonly (string | undefined)[]).includes(id);
}

/** Which sheets say what the roadmap is, where a workbook has both: the clean ones, or those there were before. */
export const sheetSets = ['propre', 'origine'] as const;
export type SheetSet = (typeof sheetSets)[number];
