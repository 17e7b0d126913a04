import type { Property } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { asColor, asFlag, asWhole, asWord } from '../arguments';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { refuseProtectedStructure } from '../refusals';
import { tellRenamed } from '../sheetEvents';
import { refuseLastVisible, showNeighbour } from './deleteSheet';
import { checkedSheetName } from './sheetNameRules';
import { renameInFormulas } from './sheetsInFormulas';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export function worksheetProperties(
  { book, context }: ObjectTools,
  sheet: ExcelSheet,
): Record<string, Property> {
  return {
    Id: { get: () => sheet.id },
    Name: {
      get: () => sheet.name,
      set: (value) => {
        refuseProtectedStructure(book);
        const after = checkedSheetName(book, value, sheet);
        const before = sheet.name;
        if (after === before) return;
        renameInFormulas(book, before, after);
        sheet.name = after;
        contentChanged(book);
        tellRenamed(context, sheet.id, { before, after });
      },
    },
    Position: {
      get: () => book.sheets.indexOf(sheet),
      set: (value) => {
        const position = asWhole(value, 0, book.sheets.length - 1);
        refuseProtectedStructure(book);
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(position, 0, sheet);
      },
    },
    Visibility: {
      get: () => sheet.visibility,
      set: (value) => {
        const visibility = asWord(value, VISIBILITIES);
        refuseProtectedStructure(book);
        if (visibility !== 'Visible') refuseLastVisible(book, sheet);
        sheet.visibility = visibility;
        if (visibility !== 'Visible' && book.active === sheet.id) showNeighbour(book, sheet);
      },
    },
    TabColor: {
      get: () => sheet.tabColor,
      set: (value) => {
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    },
    ShowGridlines: { get: () => sheet.showGridlines },
    /** Under this name the client writes `showGridlines`. */
    Gridlines: {
      get: () => sheet.showGridlines,
      set: (value) => {
        sheet.showGridlines = asFlag(value);
      },
    },
  };
}
