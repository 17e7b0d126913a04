import type {
  Action,
  ActionFields,
  Axis,
  Field,
  Framework,
  FrameworkObjective,
  Indicator,
  Lever,
  Link,
  Measure,
  Mention,
  MentionRole,
  Objective,
  Roadmap,
  Source,
} from '../../src/domain/roadmap';

/** Roadmaps in a few words for tests: what is not said is empty, ids are the codes or titles, each item has its own cell. */

/** `at('Axe 1!B4')`; without a sheet, the sheet is « Feuille ». */
export function at(place: string): Source {
  const cut = place.lastIndexOf('!');
  return cut < 0
    ? { sheet: 'Feuille', address: place }
    : { sheet: place.slice(0, cut), address: place.slice(cut + 1) };
}

/** `said('overview', 'Conforter la gouvernance', 'Présentation!B10')`; a code before « : » is the mention's code. */
export function said(role: MentionRole, text: string, place: string, code?: string): Mention {
  return { text, role, source: at(place), order: 0, ...(code !== undefined && { code }) };
}

export function field(text: string, place = 'A1', more: Partial<Field> = {}): Field {
  return { text, source: at(place), ...more };
}

interface Named {
  code?: string;
  title: string;
}

/** `4 | Conforter la gouvernance` has a code; `Conforter la gouvernance` has none. */
function named(label: string): Named {
  const [first, second] = label.split(' | ');
  return second === undefined ? { title: label } : { code: first!, title: second };
}

function idOf({ code, title }: Named): string {
  return code ?? title;
}

export function axis(label: string, more: Partial<Axis> = {}): Axis {
  const item = named(label);
  return { id: `axe ${idOf(item)}`, ...item, mentions: [], sections: [], source: at('A1'), ...more };
}

export function objective(label: string, more: Partial<Objective> = {}): Objective {
  const item = named(label);
  return {
    id: `objectif ${idOf(item)}`,
    ...item,
    mentions: [],
    axis: null,
    parent: null,
    level: 'objective',
    sections: [],
    source: at('A1'),
    ...more,
  };
}

export function action(label: string, more: Partial<Action> = {}): Action {
  const item = named(label);
  return {
    id: `action ${idOf(item)}`,
    ...item,
    details: [],
    mentions: [],
    axis: null,
    objective: null,
    row: 'Feuille!1',
    fields: {},
    milestones: [],
    extra: {},
    source: at('A1'),
    ...more,
  };
}

/** The fields of an action by their texts: `texts({ due: 'Juin 2018' })`. */
export function texts(fields: Partial<Record<keyof ActionFields, string>>, place = 'B1'): ActionFields {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, field(text, place)]));
}

export function lever(label: string, more: Partial<Lever> = {}): Lever {
  const item = named(label);
  return {
    id: `levier ${idOf(item)}`,
    ...item,
    details: [],
    mentions: [],
    objective: null,
    axis: null,
    actions: [],
    row: 'Feuille!1',
    source: at('A1'),
    ...more,
  };
}

export function indicator(label: string, more: Partial<Indicator> = {}): Indicator {
  const item = named(label);
  return {
    id: `indicateur ${idOf(item)}`,
    ...item,
    details: [],
    mentions: [],
    objective: null,
    axis: null,
    actions: [],
    row: 'Feuille!1',
    targets: [],
    history: [],
    source: at('A1'),
    ...more,
  };
}

export function measure(text: string, more: Partial<Measure> = {}): Measure {
  return { text, source: at('A1'), ...more };
}

/** A projet académique of one axis with these objectives, whose ids are their titles. */
export function framework(...titles: string[]): Framework {
  const objectives: FrameworkObjective[] = titles.map((title) => ({
    id: title,
    title,
    mentions: [said('list', title, 'Projet!A1')],
  }));
  return {
    id: 'projet',
    title: 'Projet académique',
    axes: [{ id: 'projet axe 1', code: '1', title: 'Mieux former', objectives }],
    source: at('Projet!A1'),
  };
}

/** A croix between an action's id and an objective's. */
export function link(actionId: string, objectiveId: string, place = 'Matrice!C4', mark = 'û'): Link {
  return { action: actionId, objective: objectiveId, mark, source: at(place) };
}

export function roadmap(parts: Partial<Roadmap> = {}): Roadmap {
  return {
    levels: { axis: 'Axe', objective: 'Objectif', action: 'Action' },
    sections: [],
    axes: [],
    objectives: [],
    actions: [],
    levers: [],
    indicators: [],
    frameworks: [],
    links: [],
    decisions: [],
    weather: [],
    series: [],
    unread: [],
    observations: [],
    ...parts,
  };
}
