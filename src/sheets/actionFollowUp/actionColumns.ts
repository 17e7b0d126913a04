import { weathers } from '../../domain/followUp/weather';
import type { ActionFollowUpField } from '../../domain/followUp/followUpFields';
import { actionFollowUpColumnTexts } from '../../messages/fr/actionFollowUpSheet';
import { actionStateTexts, weatherTexts } from '../../messages/fr/followUp';
import type { CellStyle } from '../../workbook/plan';
import { looks, SHARE_FORMAT } from '../looks';

export type ActionColumnId = keyof typeof actionFollowUpColumnTexts;

/** One column of the sheet « Suivi des actions ». */
export interface ActionColumn {
  id: ActionColumnId;
  header: string;
  /** Shown where one stands on the header; on a cell to be typed in, too. */
  help: string;
  /** In characters. */
  width: number;
  style: CellStyle;
  /** What may be typed here, for which field; left out for what is computed or taken over. */
  typed?: { field: ActionFollowUpField; expects: 'text' | 'number' | 'date' | { values: readonly string[] } };
  folded?: true;
}

const date: CellStyle = { ...looks.centered, numberFormat: 'dd/mm/yyyy' };

export interface ActionColumnOptions {
  hasCodes: boolean;
  hasOwners?: boolean;
  hasDues?: boolean;
}

/** The columns from the left; those that take over what no action has are left out, for nobody can type in them. */
export function actionColumns({
  hasCodes,
  hasOwners = true,
  hasDues = true,
}: ActionColumnOptions): ActionColumn[] {
  return [
    ...(hasCodes ? [column('code', 9, looks.centered)] : []),
    column('action', 44, looks.text),
    ...(hasOwners ? [column('owner', 20, looks.text)] : []),
    ...(hasDues ? [column('due', 14, looks.centered)] : []),
    typed('status', 14, looks.centered, { values: Object.values(actionStateTexts) }),
    typed('progress', 13, { ...looks.centered, numberFormat: SHARE_FORMAT }, 'number'),
    typed('weather', 17, looks.centered, { values: weathers.map((weather) => weatherTexts[weather]) }),
    typed('weatherDate', 13, date, 'date'),
    typed('comment', 34, looks.text, 'text'),
    column('situation', 17, { ...looks.text, bold: true }),
    folded('objective', 36, looks.text),
    folded('dueDay', 13, date),
    folded('state', 14, looks.centered),
    folded('mark', 24, looks.text),
  ];
}

function column(id: ActionColumnId, width: number, style: CellStyle): ActionColumn {
  return { id, ...actionFollowUpColumnTexts[id], width, style };
}

function typed(
  field: ActionFollowUpField,
  width: number,
  style: CellStyle,
  expects: NonNullable<ActionColumn['typed']>['expects'],
): ActionColumn {
  return { ...column(field, width, style), typed: { field, expects } };
}

function folded(id: ActionColumnId, width: number, style: CellStyle): ActionColumn {
  return { ...column(id, width, style), folded: true };
}
