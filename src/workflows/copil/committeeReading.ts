import { filteredRoadmap, roadmapFilter } from '../../domain/copil/filter';
import { withoutPersons } from '../../domain/copil/persons';
import { personsShown } from '../../domain/copil/personsShown';
import { changedSettings, type SettingChanges } from '../../domain/settings';
import type { WorkbookReading } from '../readWorkbook';

/**
 * A reading as those may see it for whom something is exported: what their committee does not steer is gone, and functions
 * stand in place of persons, unless the settings of the workbook want names. `changes` to the settings hold for this
 * reading alone.
 */
export function committeeReading(reading: WorkbookReading, changes: SettingChanges = {}): WorkbookReading {
  const settings = changedSettings(reading.state.settings, changes);
  const filtered = filteredRoadmap(reading.roadmap, roadmapFilter(settings));
  return {
    ...reading,
    roadmap: personsShown(settings) === 'noms' ? filtered : withoutPersons(filtered),
    state: { ...reading.state, settings },
  };
}
