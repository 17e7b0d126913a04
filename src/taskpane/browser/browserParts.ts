/** Parts of the page around the pane that the first screen does not need. */
export const browserParts = {
  viewSwitch: () => import('./ViewSwitch'),
  workbook: () => import('./WorkbookBeside'),
};
