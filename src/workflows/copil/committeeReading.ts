import { filteredRoadmap, roadmapFilter } from '../../domain/copil/filter';
import { withoutPersons } from '../../domain/copil/persons';
import { changedSettings, type SettingChanges } from '../../domain/settings';
import { personsShown } from '../exportDocument';
import type { WorkbookReading } from '../readWorkbook';

/**
 * A reading as its committee steers it: what the settings of the workbook filter out is gone. `changes` to the settings
 * hold for this reading alone.
 */
export function committeeReading(reading: WorkbookReading, changes: SettingChanges = {}): WorkbookReading {
  const settings = changedSettings(reading.state.settings, changes);
  return {
    ...reading,
    roadmap: filteredRoadmap(reading.roadmap, roadmapFilter(settings)),
    state: { ...reading.state, settings },
  };
}

/** A reading as others may see it: functions in place of persons, unless its settings want names. */
export function publicReading(reading: WorkbookReading): WorkbookReading {
  const isNamed = personsShown(reading.state.settings) === 'noms';
  return isNamed ? reading : { ...reading, roadmap: withoutPersons(reading.roadmap) };
}
