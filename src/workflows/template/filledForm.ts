import { exportName } from '../../domain/copil/exportName';
import type { SettingChanges } from '../../domain/settings';
import type { TemplateReport } from '../../domain/template';
import type { OpenForm } from '../../workbook/formFilling';
import { committeeReading } from '../copil/committeeReading';
import type { ExportedFile } from '../copil/exportedFile';
import type { WorkbookReading } from '../readWorkbook';
import { fillTemplate } from './fillTemplate';
import { filledCounts, noPlaceIn } from './noPlace';

/** A form as it was chosen. */
export interface ChosenForm {
  /** The file's name without its folder. */
  name: string;
  bytes: Uint8Array;
}

export interface FormOptions {
  /** The ISO day that « today » means. */
  date: string;
  openForm: OpenForm;
  /** Settings that hold for this file alone. */
  changes?: SettingChanges;
}

/** A copy of the form, filled; or why nothing could be written. */
export type FilledForm =
  | { file: ExportedFile; report: TemplateReport }
  | { problem: 'nothing-left' | 'unrecognised' | 'tables-left' };

/**
 * « Remplir un modèle »: a copy of a form of others, filled from what was read as its settings for what is handed over say.
 * Rejected with HostError for a form that is no workbook that can be written, or whose sheet is protected.
 */
export async function filledForm(
  reading: WorkbookReading,
  { name, bytes }: ChosenForm,
  { date, openForm, changes = {} }: FormOptions,
): Promise<FilledForm> {
  const { roadmap } = committeeReading(reading, changes);
  if ([roadmap.actions, roadmap.objectives, roadmap.indicators].every((items) => items.length === 0))
    return { problem: 'nothing-left' };
  const form = await openForm(bytes, name);
  const filling = fillTemplate(await form.read(), roadmap, { date });
  const { tables, left, fillings } = filling;
  if (tables.length === 0) return { problem: left.length > 0 ? 'tables-left' : 'unrecognised' };
  const filled = await form.fill(fillings);
  const [, title = name, extension = 'xlsx'] = /^(.*)\.(xls[xm])$/i.exec(name) ?? [];
  return {
    file: { name: exportName(title, date, extension.toLowerCase()), bytes: filled.bytes },
    report: { filled: filledCounts(filling), noPlace: noPlaceIn(filling, roadmap, filled.report) },
  };
}
