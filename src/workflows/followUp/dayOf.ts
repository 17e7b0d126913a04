import { followUpParameters } from '../../domain/followUp/parameters';
import type { WorkbookReading } from '../readWorkbook';

/**
 * The ISO day that « today » means for a workbook: the day of reference that was typed on « Paramètres », else `today`.
 */
export function dayOf({ state }: Pick<WorkbookReading, 'state'>, today: string): string {
  return followUpParameters(state.settings, today).day;
}
