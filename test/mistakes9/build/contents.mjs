// The bank as a roadmap whose codes, dates, states and values agree on TODAY; the mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2026-12-07';

/** The objectives of the projet académique. */
export const GOALS = [
  'Asseoir les savoirs fondamentaux',
  'Réussir le passage du collège au lycée',
  'N’oublier aucun territoire',
  'Faire vivre la communauté éducative',
  'Former tout au long de la carrière',
].map((title, k) => ({ code: `PA${k + 1}`, title, rank: String(k + 1) }));

/** The quarters that have been measured. */
export const QUARTERS = ['T4 2025', 'T1 2026', 'T2 2026', 'T3 2026'];

const FIELDS = 'title owner label formula unit baseline target description actors levers goals'.split(' ');

/** Stages, action after action: start, end, state, and the share of the way done at the end of each quarter. */
const STAGES = [
  { start: [2025, 10, 6], end: [2028, 6, 30], state: 'En cours', shares: [0.05, 0.1, 0.2, 0.3] },
  { start: [2025, 9, 15], end: [2026, 9, 25], state: 'Réalisé', shares: [0.4, 0.6, 0.8, 1] },
  { start: [2027, 1, 11], end: [2028, 12, 15], state: 'À venir', shares: [0, 0, 0, 0] },
  { start: [2025, 11, 3], end: [2027, 6, 30], state: 'En cours', shares: [0.1, 0.2, 0.3, 0.5] },
];

/** letters: which axes, in which order. The first goal an action serves is the main one. */
export function roadmap(letters) {
  let n = 0;
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    axis.objectives = Object.entries(objectives).map(([goal, lines], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: goal, axis };
      objective.actions = lines
        .trim()
        .split('\n')
        .map((line, k) => {
          const a = Object.fromEntries(line.split('|').map((field, f) => [FIELDS[f], field.trim()]));
          const [baseline, target] = [Number(a.baseline), Number(a.target)];
          const { start, end, state, shares } = STAGES[n++ % STAGES.length];
          const series = shares.map((share) => Math.round(baseline + (target - baseline) * share));
          return Object.assign(a, {
            code: `${objective.code}.${k + 1}`,
            axis,
            objective,
            indicator: a.formula ? `${a.label} (${a.formula})` : a.label,
            baseline,
            target,
            series,
            current: series.at(-1),
            start: date(...start),
            end: date(...end),
            state,
          });
        });
      return objective;
    });
    return axis;
  });
  const objectives = axes.flatMap((axis) => axis.objectives);
  const actions = objectives.flatMap((o) => o.actions);
  for (const goal of GOALS)
    if (actions.filter((a) => a.goals.includes(goal.rank)).length < 2)
      throw new Error(`MAT-03: ${goal.title}`);
  const find = (list) => (code) => list.find((item) => item.code === code);
  return { axes, objectives, actions, action: find(actions), objective: find(objectives) };
}
