import { Text } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { filteredRoadmap, filterSettings, roadmapFilter } from '../../../domain/copil/filter';
import { filterValues } from '../../../domain/copil/filterValues';
import type { Roadmap } from '../../../domain/roadmap';
import { changedSettings, type SettingChanges, type Settings } from '../../../domain/settings';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { matrixAxes } from '../../../workflows/matrixAxes';
import { ChoiceList } from '../ChoiceList';
import { AxisChoice, shownAxes } from '../matrix/AxisChoice';

export interface FilterChoiceProps {
  roadmap: Roadmap;
  settings: Settings;
  busy: boolean;
  /** `said` is what screen readers are told, behind that it is kept. */
  onConfigure: (changes: SettingChanges, said: string) => Promise<void>;
}

/** For which axes, which pilote, which partenaire and which place something is handed over, and how much that leaves. */
export function FilterChoice({ roadmap, settings, busy, onConfigure }: FilterChoiceProps): ReactNode {
  const axes = useMemo(() => matrixAxes(roadmap), [roadmap]);
  const values = useMemo(() => filterValues(roadmap), [roadmap]);
  const left = useMemo(() => leftBy(roadmap, settings), [roadmap, settings]);
  const filter = roadmapFilter(settings);
  const change = (changes: SettingChanges): Promise<void> =>
    onConfigure(changes, leftBy(roadmap, changedSettings(settings, changes)));
  return (
    <>
      {axes.length > 1 && (
        <AxisChoice
          label={copilPaneTexts.axes}
          note={copilPaneTexts.axesNote}
          axes={axes}
          shown={shownAxes(axes, filter.axes ?? null)}
          onChoose={(ids) => void change({ [filterSettings.axes]: ids && JSON.stringify(ids) })}
        />
      )}
      {(['owner', 'partner', 'place'] as const).map((name) => {
        const said = filter[name] ?? null;
        // What was said may be in the roadmap no more, or have been said in other words.
        const all = said === null || values[name].includes(said) ? values[name] : [said, ...values[name]];
        return (
          all.length > 0 && (
            <ChoiceList
              key={name}
              label={copilPaneTexts.filterLabels[name]}
              about={copilPaneTexts.filterOf}
              automatic={copilPaneTexts.everyone}
              choices={all.map((value) => ({ value, text: value }))}
              said={said}
              busy={busy}
              onChoose={(value) => change({ [filterSettings[name]]: value })}
            />
          )
        );
      })}
      {left !== '' && <Text>{left}</Text>}
    </>
  );
}

/** How much the settings leave, in one sentence; empty where they leave everything. */
function leftBy(roadmap: Roadmap, settings: Settings): string {
  const left = filteredRoadmap(roadmap, roadmapFilter(settings));
  if (left === roadmap) return '';
  const { actions, objectives, indicators } = left;
  if ([actions, objectives, indicators].every((items) => items.length === 0))
    return copilPaneTexts.filterLeavesNothing;
  return copilPaneTexts.filterLeaves(actions.length, roadmap.actions.length, roadmap.levels.action);
}
