// The bank as a roadmap: codes, dates, states and values that agree with each other on TODAY; mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2026-03-09';

export const GOALS = [
  'Consolider les savoirs fondamentaux',
  'Réduire les écarts entre les territoires',
  'Réussir l’école pour tous',
  'S’ouvrir à l’Europe et au monde',
  'Prendre soin des personnels',
  'Renforcer le lien avec les familles',
];

const STAGES = [
  { start: [2025, 10, 13], end: [2026, 12, 18], state: 'En cours', share: 0.4 },
  { start: [2025, 9, 15], end: [2026, 2, 6], state: 'Réalisé', share: 1 },
  { start: [2026, 1, 12], end: [2027, 6, 25], state: 'En cours', share: 0.1 },
  { start: [2026, 9, 14], end: [2028, 3, 31], state: 'À venir', share: 0 },
  { start: [2025, 11, 3], end: [2027, 12, 17], state: 'En cours', share: 0.25 },
];

/** letters: which axes, in which order; joint: what stands between an axis and its action, the objectives then unnumbered. */
export function roadmap(letters, joint) {
  const actions = [];
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    let rank = 0;
    axis.objectives = Object.entries(objectives).map(([goal, lines], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: goal, axis };
      objective.actions = lines
        .trim()
        .split('\n')
        .map((line, k) => {
          const [name, owner, label, formula, unit, from, to, description, audience, actors, means] = line
            .split('|')
            .map((field) => field.trim());
          const [n, baseline, target] = [actions.length, Number(from), Number(to)];
          const { start, end, state, share } = STAGES[n % STAGES.length];
          rank += 1;
          const action = {
            code: joint ? `${axis.code}${joint}${rank}` : `${objective.code}.${k + 1}`,
            title: name,
            axis,
            objective,
            owner,
            label,
            formula: formula || (unit === 'jours' ? 'Moyenne des délais' : 'Comptage'),
            indicator: formula ? `${label} (${formula})` : label,
            unit,
            baseline,
            target,
            current: Math.round(baseline + (target - baseline) * share),
            description,
            audience,
            actors,
            means,
            start: date(...start),
            end: date(...end),
            state,
            marks: GOALS.map((_, g) => g === n % 6 || g === (n + 2 + (n % 2)) % 6),
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
