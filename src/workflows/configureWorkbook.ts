import { changedSettings, type SettingChanges } from '../domain/settings';
import type { WorkbookHost } from '../workbook/host';
import { stateToKeep, type WorkbookReading } from './readWorkbook';

/**
 * Keeps how the user wants sheets to be made in the workbook; the sheets there stay as they are until they are made anew.
 * Throws HostError when the host cannot save.
 */
export async function configureWorkbook(
  host: WorkbookHost,
  reading: WorkbookReading,
  changes: SettingChanges,
): Promise<WorkbookReading> {
  const kept = stateToKeep(reading);
  await host.state.save({ ...kept, settings: changedSettings(kept.settings, changes) });
  return { ...reading, state: await host.state.load() };
}
