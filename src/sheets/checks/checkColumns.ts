import type { CheckedFinding } from '../../domain/accepted';
import { findingText } from '../../messages/fr/findings';
import { checkSheetTexts, severityNames } from '../../messages/fr/checks';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { looks } from '../looks';
import { findingMark } from './findingMark';

export type CheckColumnId = keyof typeof checkSheetTexts.headers;

export interface CheckColumn {
  id: CheckColumnId;
  width: number;
  style: CellStyle;
  cell(finding: CheckedFinding): PlannedCell;
}

const { moreCells, wholeWorkbook } = checkSheetTexts;

/** The columns of the sheet, from the left; the state is a formula, which the sheet puts. */
export const checkColumns: CheckColumn[] = [
  {
    id: 'severity',
    width: 13,
    style: { ...looks.centered, bold: true },
    cell: ({ severity }) => ({ value: severityNames[severity] }),
  },
  { id: 'code', width: 10, style: looks.centered, cell: ({ code }) => ({ value: code }) },
  {
    id: 'sheet',
    width: 17,
    style: looks.text,
    cell: ({ places }) => ({
      value: [...new Set(places.map(({ sheet }) => sheet))].join('\n') || wholeWorkbook,
    }),
  },
  {
    id: 'cell',
    width: 15,
    style: { ...looks.centered, ...looks.link },
    cell: ({ places: [first, ...others] }) => {
      if (!first) return {};
      const [address = ''] = first.address.split(':');
      return { value: others.length > 0 ? moreCells(address, others.length) : address, link: first };
    },
  },
  {
    id: 'constat',
    width: 50,
    style: looks.text,
    cell: (finding) => ({ value: findingText(finding).constat }),
  },
  {
    id: 'correction',
    width: 36,
    style: looks.text,
    cell: (finding) => ({ value: findingText(finding).correction }),
  },
  { id: 'state', width: 13, style: looks.centered, cell: () => ({}) },
  {
    id: 'reason',
    width: 22,
    style: looks.text,
    cell: ({ accepted }) => (accepted ? { value: accepted.reason } : {}),
  },
  {
    id: 'mark',
    width: 14,
    style: { ...looks.centered, size: 8, color: '595959' },
    cell: (finding) => ({ value: findingMark(finding) }),
  },
];
