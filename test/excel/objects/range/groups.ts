import type { Members } from '../../engine/modelObject';
import type { ExcelSheet } from '../../workbook/workbook';
import { asWord } from '../arguments';
import type { RangePlace } from '../rangeOf';
import { invalidOperation, refuseProtected } from '../refusals';
import { changeColumns } from './lineSizes';

/** Excel's own limit: eight levels with the one that has no group. */
const DEEPEST = 7;

/** Groups of columns, which fold behind a « + »; groups of rows are refused, as nothing here uses them. */
export function groupMethods({ sheet, rect }: RangePlace): NonNullable<Members['methods']> {
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
  const change = (option: unknown, work: () => void): void => {
    asWord(option, ['ByColumns']);
    refuseProtected(sheet);
    work();
  };
  /** ASSUMED: as in Excel's window, what is done to groups is refused where none of the columns is in one. */
  const grouped = (): number[] => {
    const found = columns.filter((column) => levelOf(sheet, column) > 0);
    if (found.length === 0) throw invalidOperation('no group');
    return found;
  };
  /** ASSUMED: details are the columns that are in a group, of whatever level. */
  const setHidden = (hidden: boolean): void => {
    for (const column of grouped()) changeColumns(sheet, column, column, { hidden });
  };
  return {
    /** ASSUMED: columns that are in a group already come to stand a level deeper. */
    Group: ([option]) => {
      change(option, () => {
        if (columns.some((column) => levelOf(sheet, column) === DEEPEST)) throw invalidOperation('too deep');
        for (const column of columns) setLevel(sheet, column, levelOf(sheet, column) + 1);
      });
    },
    /** ASSUMED: what was folded stays hidden, with no « + » to show it. */
    Ungroup: ([option]) => {
      change(option, () => {
        for (const column of grouped()) setLevel(sheet, column, levelOf(sheet, column) - 1);
      });
    },
    HideGroupDetails: ([option]) => {
      change(option, () => {
        setHidden(true);
      });
    },
    ShowGroupDetails: ([option]) => {
      change(option, () => {
        setHidden(false);
      });
    },
  };
}

function levelOf(sheet: ExcelSheet, column: number): number {
  return sheet.columns.get(column)?.level ?? 0;
}

function setLevel(sheet: ExcelSheet, column: number, level: number): void {
  changeColumns(sheet, column, column, { level: level > 0 ? level : undefined });
}
