import type { Observation } from '../observation';
import type { Roadmap } from '../roadmap';
import { DECISIONS_ID } from './decisions';

type Items = Pick<Roadmap, 'axes' | 'objectives' | 'actions' | 'levers' | 'indicators'>;

/** The roadmap with these of its items alone, without what is about the others: croix, decisions, weather, what was typed. */
export function aboutKept(roadmap: Roadmap, items: Items): Roadmap {
  const kept = idsOf(items);
  const gone = new Set([...idsOf(roadmap)].filter((id) => !kept.has(id)));
  const isThere = (id: string | null | undefined): boolean => id == null || !gone.has(id);
  const actions = new Set(items.actions.map(({ id }) => id));
  return {
    ...roadmap,
    ...items,
    links: roadmap.links.filter(({ action }) => actions.has(action)),
    decisions: roadmap.decisions.filter(({ action }) => isThere(action)),
    weather: roadmap.weather.filter(({ item }) => isThere(item)),
    observations: roadmap.observations.filter((one) => itemsOf(one).every(isThere)),
    ...(roadmap.readings && { readings: roadmap.readings.filter(({ indicator }) => isThere(indicator)) }),
    ...(roadmap.typed && {
      typed: Object.fromEntries(Object.entries(roadmap.typed).filter(([id]) => isThere(id))),
    }),
    // What was typed about items that are gone from the workbook could be about any of them.
    ...(roadmap.kept && { kept: roadmap.kept.filter(({ sheet }) => sheet === DECISIONS_ID) }),
  };
}

function idsOf({ axes, objectives, actions, levers, indicators }: Items): Set<string> {
  return new Set([axes, objectives, actions, levers, indicators].flat().map(({ id }) => id));
}

function itemsOf(observation: Observation): readonly string[] {
  switch (observation.kind) {
    case 'mark-conflict':
    case 'sources-differ':
      return [observation.action];
    case 'perhaps-same':
      return observation.ids;
    case 'two-axes':
    case 'value-conflict':
      return [observation.id];
    case 'not-a-number':
    case 'not-a-day':
      return observation.id === undefined ? [] : [observation.id];
    default:
      return [];
  }
}
