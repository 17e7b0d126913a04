import { excerptOf } from '../../domain/copil/excerpt';
import { filteredRoadmap, roadmapFilter } from '../../domain/copil/filter';
import { withoutPersons } from '../../domain/copil/persons';
import { personsShown } from '../../domain/copil/personsShown';
import type { Roadmap } from '../../domain/roadmap';
import { changedSettings, type SettingChanges } from '../../domain/settings';
import type { WorkbookReading } from '../readWorkbook';
import { sentToCommittee } from './sentToCommittee';
import { sentVersion, withSent } from './sentVersion';

/**
 * A reading as those may see it for whom something is exported: what their committee does not steer is gone, and functions
 * stand in place of persons, unless the settings of the workbook want names. `changes` to the settings hold for this
 * reading alone.
 */
export function committeeReading(reading: WorkbookReading, changes: SettingChanges = {}): WorkbookReading {
  const settings = changedSettings(reading.state.settings, changes);
  const whole = reading.roadmap;
  const filter = roadmapFilter(settings);
  const filtered = filteredRoadmap(whole, filter);
  const hide = personsShown(settings) === 'noms' ? (roadmap: Roadmap) => roadmap : withoutPersons;
  const state = { ...reading.state, settings };
  const sent = sentVersion(state);
  const shown = hide(filtered);
  const excerpt = excerptOf(whole, filter, shown);
  return {
    ...reading,
    roadmap: { ...shown, ...(excerpt && { excerpt }) },
    state: sent
      ? withSent(state, { ...sent, roadmap: sentToCommittee(sent.roadmap, { whole, filtered, hide }) })
      : state,
  };
}
