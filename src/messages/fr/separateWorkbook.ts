import { NBSP, quoted } from './words';

/** What stands in a workbook that is made for others. */
export const separateTexts = {
  /** The tab for what the formulas of another one count with. */
  detailTab: (tab: string): string => `${tab} (calculs)`,
  detailTitle: (tab: string): string => `Calculs de la feuille ${quoted(tab)}`,
  detailUsage: (tab: string): string =>
    `Les formules de la feuille ${quoted(tab)} comptent avec ces cellules${NBSP}: elles sont là pour que ses résultats restent vivants.`,
  /** In place of the marks by which the add-in finds rows again: which of them formulas count. */
  counted: { header: 'Compté', value: 'oui' },
};
