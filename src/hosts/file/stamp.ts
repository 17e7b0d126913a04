/**
 * The stamp that tells a generated sheet from the user's: a hidden name of the sheet's own, whose value is the
 * id of its plan. Excel copies it with the sheet and keeps it when the tab is renamed.
 */
export const STAMP_NAME = '_FDR_feuille';
