// The bank as a roadmap whose codes, dates, states and values agree on TODAY; the mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2027-01-18';

/** The objectives of the projet académique. */
export const GOALS = [
  'Garantir la maîtrise du socle',
  'Préparer chaque élève à son avenir',
  'Prendre soin des élèves',
  'Agir avec les partenaires du territoire',
  'Valoriser les métiers de l’école',
].map((title, k) => ({ code: `PA${k + 1}`, title, rank: String(k + 1) }));

const FIELDS = 'title owner label formula unit baseline target description actors levers goals'.split(' ');

/** Stages, action after action: start, end, state, and the share of the way done in December 2026. */
const STAGES = [
  { start: [2025, 9, 1], end: [2027, 6, 30], state: 'En cours', share: 0.5 },
  { start: [2026, 2, 2], end: [2028, 6, 30], state: 'En cours', share: 0.3 },
  { start: [2025, 10, 6], end: [2026, 12, 18], state: 'Réalisé', share: 1 },
  { start: [2025, 11, 3], end: [2027, 12, 17], state: 'En cours', share: 0.4 },
  { start: [2027, 2, 1], end: [2028, 12, 15], state: 'À venir', share: 0 },
];

/** letters: which axes, in which order. */
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
          const { start, end, state, share } = STAGES[n++ % STAGES.length];
          return Object.assign(a, {
            code: `${objective.code}.${k + 1}`,
            axis,
            objective,
            indicator: a.formula ? `${a.label} (${a.formula})` : a.label,
            baseline,
            target,
            current: Math.round(baseline + (target - baseline) * share),
            start: date(...start),
            end: date(...end),
            state,
            comment: '',
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
