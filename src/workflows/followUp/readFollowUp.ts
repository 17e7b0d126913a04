import type { Observation } from '../../domain/observation';
import type { Field, Indicator, KeptRow, Roadmap, Weather } from '../../domain/roadmap';
import type { Settings } from '../../domain/settings';
import type { State } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { actionForm } from './actionForm';
import { axisForm } from './axisForm';
import { indicatorForm } from './indicatorForm';
import { readReadings } from './readReadings';
import { supersededValue, withLaterReading } from './supersededValue';
import { withTypedAction } from './typedAction';
import { withTypedIndicator } from './typedIndicator';
import { typedOnSheet } from './typedOnSheet';
import { withTypedParameters } from './typedParameters';
import { typedAndShown } from './typedAndShown';
import { withReadings } from './withReadings';

/** What sheets of follow-up are compared with: what the user's own sheets say, and the values of « Relevés ». */
export type FollowUpBase = Pick<Roadmap, 'indicators' | 'actions' | 'decisions'>;

export interface FollowUpReading {
  roadmap: Roadmap;
  base: FollowUpBase;
  settings: Settings;
}

/**
 * A roadmap with what people typed on the generated sheets of the follow-up: raw in `typed`, `kept` and `readings`, and in
 * its items as far as it is understood. Its items must have the ids that were kept.
 */
export function readFollowUp(own: Roadmap, snapshot: WorkbookSnapshot, state: State): FollowUpReading {
  const parameters = withTypedParameters(snapshot, state);
  const rows = readReadings(own.indicators, snapshot, state);
  const measured = withReadings(own, rows.readings);
  const base = { indicators: measured.indicators, actions: own.actions, decisions: own.decisions };
  const indicators = typedOnSheet(indicatorForm, base.indicators, snapshot, state);
  const actions = typedOnSheet(actionForm, base.actions, snapshot, state);
  const axes = typedOnSheet(axisForm(own), own.axes, snapshot, state);
  const typed: Record<string, Record<string, Field>> = {};
  const observations: Observation[] = [
    ...parameters.observations,
    ...rows.observations,
    ...measured.observations,
    ...indicators.observations,
    ...actions.observations,
    ...axes.observations,
  ];
  const readings = [...rows.readings];
  const applied = base.indicators.map((indicator): Indicator => {
    const there = indicators.typed.get(indicator.id);
    if (!there) return indicator;
    const fields = withLaterReading(indicator, there);
    const before = indicators.before.get(indicator.id);
    if (there.has('current') || there.has('currentDate'))
      readings.push(...supersededValue(indicator, fields, before, readings));
    if (fields.size === 0) return indicator;
    const said = withTypedIndicator(indicator, fields);
    observations.push(...said.observations);
    typed[indicator.id] = typedAndShown(indicatorForm, indicator, said.indicator, fields);
    return said.indicator;
  });
  const weather: Weather[] = [...own.weather];
  const done = base.actions.map((action) => {
    const fields = actions.typed.get(action.id) ?? new Map<string, Field>();
    const said = withTypedAction(action, fields);
    if (said.weather) weather.push(said.weather);
    observations.push(...said.observations);
    if (fields.size > 0) typed[action.id] = typedAndShown(actionForm, action, said.action, fields);
    return said.action;
  });
  for (const [id, fields] of axes.typed) {
    typed[id] = Object.fromEntries(fields);
    const judged = fields.get('weather');
    if (judged && judged.text !== '') weather.push({ item: id, value: judged.text, source: judged.source });
  }
  const kept: KeptRow[] = [...indicators.kept, ...actions.kept, ...axes.kept];
  return {
    roadmap: {
      ...own,
      indicators: applied,
      actions: done,
      weather,
      ...(readings.length > 0 && { readings }),
      ...(Object.keys(typed).length > 0 && { typed }),
      ...(kept.length > 0 && { kept }),
      observations: [...own.observations, ...observations],
    },
    base,
    settings: parameters.settings,
  };
}
