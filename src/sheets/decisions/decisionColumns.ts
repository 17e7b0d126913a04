import { decisionFields, type DecisionField } from '../../domain/copil/decisions';
import { decisionColumnTexts, decisionTexts } from '../../messages/fr/decisionSheet';
import type { CellStyle } from '../../workbook/plan';
import { looks } from '../looks';

/** One column of the sheet « Décisions ». */
export interface DecisionColumn {
  id: DecisionField | 'source' | 'mark';
  header: string;
  /** In characters. */
  width: number;
  style: CellStyle;
  folded?: true;
}

const WIDTHS: Record<DecisionField, number> = {
  committee: 26,
  date: 13,
  text: 54,
  action: 34,
  owner: 24,
  due: 13,
  status: 15,
};
/** A text stays a text, whatever sign it begins with. */
const words: CellStyle = { ...looks.text, numberFormat: '@' };
const day: CellStyle = { ...looks.centered, numberFormat: 'dd/mm/yyyy' };
const styles: Partial<Record<DecisionField, CellStyle>> = {
  date: day,
  due: day,
  status: { ...looks.centered, numberFormat: '@' },
};

/** The columns from the left; the place where a decision was read only where there is one of the user's own sheets. */
export function decisionColumns(withSource: boolean): DecisionColumn[] {
  return [
    ...decisionFields.map((id) => ({
      id,
      header: decisionColumnTexts[id].header,
      width: WIDTHS[id],
      style: styles[id] ?? words,
    })),
    ...(withSource
      ? [{ id: 'source' as const, header: decisionTexts.source, width: 22, style: looks.text }]
      : []),
    { id: 'mark', header: decisionTexts.mark.header, width: 16, style: looks.text, folded: true },
  ];
}
