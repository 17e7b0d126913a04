import fc from 'fast-check';
import { parseMilestones } from '../../../src/domain/dates';
import { parseMeasure } from '../../../src/domain/measure';
import type { Action, Indicator, Lever, Objective, Roadmap } from '../../../src/domain/roadmap';
import { action, at, axis, field, indicator, lever, objective, roadmap } from '../roadmap';

/**
 * Roadmaps as readers make them (ids of their own, titles, parents that are there), with labels and codes that meet:
 * one code under several axes, one title many times, titles that look like codes, markers, headers or lists.
 */

const TITLES = [
  'Former',
  'Former les équipes',
  'former.',
  '1.1',
  '#2',
  'A ; B',
  'X (○)',
  'X',
  '1 : Former',
  '(((',
  'Axe 9',
  '=A1',
  '2024',
];
const CODES = ['1', '1.1', '1-1', '2', 'CO1', 'II', '#1', '1 #2', 'Z'];
const HEADERS = ['Remarques', 'remarques', 'Météo', 'Ligne', 'Remarques (2)', 'Axe', 'Statut (3)'];
const TARGETS = ['80 %', '12', 'Minimum 2 réunions / an', '20 % fin 2025', 'à définir'];

const title = fc.constantFrom(...TITLES);
const coded = fc.record({ code: fc.constantFrom(...CODES) }, { requiredKeys: [] });
const text = fc.constantFrom('DANE', 'En cours', 'juin 2026', 'Deux\nlignes', '1-1');
const details = fc.array(fc.constantFrom('Un détail', 'Un autre ; long'), { maxLength: 2 });
const row = fc.constantFrom('Feuille!1', 'Feuille!2', 'Feuille!3', 'Feuille!4', 'Feuille!5');
const sections = fc.array(
  fc
    .constantFrom('Contexte', 'Enjeux :', 'Code', '')
    .map((label) => ({ label, text: `Sur « ${label} »`, source: at('A1') })),
  { maxLength: 3 },
);
const measure = fc
  .tuple(fc.constantFrom(...TARGETS), fc.constantFrom('2026-06-30', undefined))
  .map(([said, date]) => ({ ...parseMeasure(said, at('A1')), ...(date !== undefined && { date }) }));
/** Whole numbers that choose among what is there, whatever its length. */
const pick = fc.nat(50);

const among = <Item>(items: readonly Item[], choice: number): Item | null =>
  choice % (items.length + 1) === items.length ? null : items[choice % (items.length + 1)]!;

type Under = Pick<Lever, 'axis' | 'objective'>;
const under = (axes: { id: string }[], objectives: Objective[], [a, o]: [number, number]): Under => {
  const above = among(objectives, o);
  return above
    ? { objective: above.id, axis: above.axis }
    : { objective: null, axis: among(axes, a)?.id ?? null };
};

export const validRoadmap: fc.Arbitrary<Roadmap> = fc
  .record({
    words: fc.constantFrom(['Axe', 'Objectif'], ['Ambition', 'Cible'], ['Brique', 'Axe']),
    axes: fc.array(fc.tuple(title, coded, sections), { maxLength: 3 }),
    objectives: fc.array(fc.tuple(title, coded, pick, pick, fc.boolean(), sections), { maxLength: 5 }),
    actions: fc.array(
      fc.tuple(
        title,
        coded,
        fc.tuple(pick, pick),
        details,
        row,
        fc.record(
          { owner: text, schedule: text, due: text, status: text, remarks: text },
          { requiredKeys: [] },
        ),
        fc.dictionary(fc.constantFrom(...HEADERS), text, { maxKeys: 3 }),
      ),
      { maxLength: 5 },
    ),
    levers: fc.array(
      fc.tuple(title, coded, fc.tuple(pick, pick), details, row, fc.array(pick, { maxLength: 2 })),
      { maxLength: 4 },
    ),
    indicators: fc.array(
      fc.tuple(
        title,
        coded,
        fc.tuple(pick, pick),
        row,
        fc.array(pick, { maxLength: 2 }),
        fc.array(measure, { maxLength: 3 }),
        fc.record({ baseline: measure, current: measure }, { requiredKeys: [] }),
        fc.array(measure, { maxLength: 2 }),
      ),
      { maxLength: 4 },
    ),
    goals: fc.array(fc.tuple(title, coded), { maxLength: 4 }),
    links: fc.array(fc.tuple(pick, pick, fc.constantFrom('X', 'x', '●', '1', '○', 'oui')), { maxLength: 5 }),
  })
  .map((parts) => {
    const axes = parts.axes.map(([label, code, prose], i) =>
      axis(label, { id: `axe ${String(i)}`, title: label, sections: prose, ...code }),
    );
    const objectives: Objective[] = [];
    parts.objectives.forEach(([label, code, a, p, isField, prose], i) => {
      const parent = isField ? among(objectives, p) : null;
      objectives.push(
        objective(label, {
          ...{
            id: `objectif ${String(i)}`,
            title: label,
            sections: prose,
            level: isField ? 'field' : 'objective',
          },
          ...{
            parent: parent?.id ?? null,
            axis: parent ? parent.axis : (among(axes, a)?.id ?? null),
            ...code,
          },
        }),
      );
    });
    const actions = parts.actions.map(([label, code, where, lines, shared, said, extra], i): Action => {
      const fields = Object.fromEntries(
        Object.entries(said).map(([name, value]) => [name, field(value)]),
      ) as Action['fields'];
      return action(label, {
        ...{ id: `action ${String(i)}`, title: label, details: lines, row: shared, fields, ...code },
        ...under(axes, objectives, where),
        milestones: parseMilestones((fields.schedule ?? fields.due)?.text ?? ''),
        extra: Object.fromEntries(Object.entries(extra).map(([header, value]) => [header, field(value)])),
      });
    });
    const about = (choices: number[]): string[] => [
      ...new Set(choices.flatMap((choice) => among(actions, choice)?.id ?? [])),
    ];
    /** Without a place of its own an item has that of its actions, as everywhere. */
    const placed = (where: [number, number], ids: string[]): Under => {
      const own = under(axes, objectives, where);
      const held = actions
        .filter(({ id }) => ids.includes(id))
        .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
      const only = new Set(held.map((one) => one.objective));
      const above = own.objective ?? (only.size === 1 ? [...only][0]! : null);
      return {
        objective: above,
        axis: own.axis ?? objectives.find(({ id }) => id === above)?.axis ?? held[0]?.axis ?? null,
      };
    };
    const levers = parts.levers.map(([label, code, where, lines, shared, choices], i): Lever => {
      const ids = about(choices);
      return lever(label, {
        id: `levier ${String(i)}`,
        title: label,
        details: lines,
        row: shared,
        actions: ids,
        ...placed(where, ids),
        ...code,
      });
    });
    const indicators = parts.indicators.map(
      ([label, code, where, shared, choices, targets, values, history], i): Indicator => {
        const ids = about(choices);
        return indicator(label, {
          ...{
            id: `indicateur ${String(i)}`,
            title: label,
            row: shared,
            actions: ids,
            targets,
            history,
            ...values,
          },
          ...{ ...placed(where, ids), ...code },
        });
      },
    );
    const goals = parts.goals.map(([label, code], i) => ({
      id: `but ${String(i)}`,
      title: label,
      mentions: [],
      ...code,
    }));
    const links = new Map(
      parts.links.flatMap(([a, g, mark]) => {
        const [from, to] = [among(actions, a), among(goals, g)];
        return from && to
          ? [[`${from.id} ${to.id}`, { action: from.id, objective: to.id, mark, source: at('A1') }]]
          : [];
      }),
    );
    return roadmap({
      levels: {
        ...{ axis: parts.words[0]!, objective: parts.words[1]!, action: 'Action' },
        ...(objectives.some(({ level }) => level === 'field') && { field: 'Champ opérationnel' }),
      },
      ...{ axes, objectives, actions, levers, indicators, links: [...links.values()] },
      frameworks:
        goals.length === 0
          ? []
          : [
              {
                id: 'projet',
                title: 'Projet 2030',
                axes: [{ id: 'projet axe', code: '1', title: 'Réussir', objectives: goals }],
                source: at('A1'),
              },
            ],
    });
  });
