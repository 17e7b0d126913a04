// The bank as a roadmap whose codes, dates, states and values agree on TODAY; the mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2026-10-12';

/** The projet académique: its code, its ambition, its objective. */
export const GOALS = [
  ['PA1', 'Réussir', 'Conforter les apprentissages premiers'],
  ['PA2', 'Réussir', 'Ouvrir les parcours des collégiens et des lycéens'],
  ['PA3', 'Inclure', 'Scolariser chaque enfant près de chez lui'],
  ['PA4', 'Inclure', 'Associer les parents à la vie scolaire'],
  ['PA5', 'Fédérer', 'Accompagner les équipes au quotidien'],
  ['PA6', 'Fédérer', 'Préserver les ressources naturelles'],
].map(([code, ambition, title]) => ({ code, ambition, title }));

/** The numbers of the objectives of the projet académique that each action of the bank serves. */
const SERVED = {
  A: '13 1 13 2 2',
  B: '15 5 5 5 5 5',
  C: '34 4 34 5 5',
  D: '13 34 13 4 26 34',
  E: '2 2 12 34 5',
  F: '26 16 56 6 26 56',
};

/** letters: which axes, in which order; stages: start, end, state and share of the way done, action after action. */
export function roadmap(letters, stages) {
  const actions = [];
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    const served = SERVED[letter].split(' ');
    axis.objectives = Object.entries(objectives).map(([goal, lines], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: goal, axis };
      objective.actions = lines
        .trim()
        .split('\n')
        .map((line, k) => {
          const [name, owner, label, formula, unit, from, to, description, audience, partners, means] = line
            .split('|')
            .map((field) => field.trim());
          const [n, baseline, target] = [actions.length, Number(from), Number(to)];
          const { start, end, state, share } = stages[n % stages.length];
          const action = {
            code: `${objective.code}.${k + 1}`,
            title: name,
            axis,
            objective,
            owner,
            indicator: formula ? `${label} (${formula})` : label,
            unit,
            baseline,
            target,
            current: Math.round(baseline + (target - baseline) * share),
            description,
            audience,
            partners,
            means,
            start: date(...start),
            end: date(...end),
            state,
            marks: ((numbers) => GOALS.map((_, g) => numbers.includes(String(g + 1))))(served.shift()),
          };
          actions.push(action);
          return action;
        });
      return objective;
    });
    return axis;
  });
  return { axes, actions, objectives: axes.flatMap((axis) => axis.objectives) };
}
