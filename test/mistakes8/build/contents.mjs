// The bank as a roadmap whose codes, dates, states and values agree on TODAY; the mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2026-11-16';

/** The projet académique: its code, its ambition, its objective. */
export const GOALS = [
  ['O1', 'Exigence', 'Élever le niveau de chaque élève'],
  ['O2', 'Exigence', 'Donner le goût de créer'],
  ['O3', 'Équité', 'Réduire les écarts entre les territoires'],
  ['O4', 'Équité', 'Construire l’orientation avec les familles'],
  ['O5', 'Confiance', 'Prendre soin des personnels'],
  ['O6', 'Confiance', 'Transmettre les valeurs de la République'],
].map(([code, ambition, title]) => ({ code, ambition, title }));

const FIELDS = 'title owner label formula unit baseline target description partners means goals'.split(' ');

/** letters: which axes, in which order; stages: start, end, state and share of the way done, action after action. */
export function roadmap(letters, stages) {
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
          const fields = line.split('|').map((field, f) => [FIELDS[f], field.trim()]);
          const a = { ...Object.fromEntries(fields), code: `${objective.code}.${k + 1}`, axis, objective };
          const [baseline, target] = [Number(a.baseline), Number(a.target)];
          const { start, end, state, share } = stages[n++ % stages.length];
          return Object.assign(a, {
            indicator: a.formula ? `${a.label} (${a.formula})` : a.label,
            baseline,
            target,
            current: Math.round(baseline + (target - baseline) * share),
            start: date(...start),
            end: date(...end),
            state,
            serves: GOALS.filter((_, g) => a.goals.includes(String(g + 1))),
          });
        });
      return objective;
    });
    return axis;
  });
  const objectives = axes.flatMap((axis) => axis.objectives);
  const actions = objectives.flatMap((o) => o.actions);
  return { axes, objectives, actions, action: (code) => actions.find((a) => a.code === code) };
}
