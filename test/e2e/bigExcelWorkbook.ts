import type { ExcelWorkbook } from '../excel/workbook/workbook';
import { workbookOf } from '../excel/workbook/workbookOf';
import { sheet } from '../support/grid';

/** A roadmap of one long list, open in Excel, in which each row is an action with an indicator. */
export function bigExcelWorkbook(actions: number): ExcelWorkbook {
  const rows = Array.from({ length: actions }, (_, place) => {
    const about = `numéro ${String(place + 1)} ${String((place * 7919) % 100_003)}`;
    return [
      `Objectif ${String(Math.floor(place / 10) + 1)}`,
      `Former les équipes ${about}`,
      `Moyens ${about}`,
      `Nombre ${about}`,
    ];
  });
  return workbookOf(sheet('Actions', [['Objectifs', 'Actions', 'Leviers', 'Indicateurs'], ...rows]));
}
