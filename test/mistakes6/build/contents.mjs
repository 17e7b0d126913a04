// The bank as a roadmap whose codes, dates, states and values agree on TODAY; the mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2026-05-18';

export const GOALS = [
  'Élever le niveau en lecture et en mathématiques',
  'Donner à chacun les moyens de réussir',
  'Faire de l’école un lieu serein',
  'Développer le travail collectif des personnels',
  'Engager la transition écologique',
];

const STAGES = [
  { start: [2025, 9, 8], end: [2027, 7, 2], state: 'En cours', share: 0.3 },
  { start: [2026, 10, 5], end: [2028, 5, 26], state: 'À venir', share: 0 },
  { start: [2025, 10, 6], end: [2026, 4, 10], state: 'Réalisé', share: 1 },
  { start: [2026, 1, 5], end: [2027, 12, 10], state: 'En cours', share: 0.2 },
];

/** letters: which axes, in which order; flat: actions numbered 1-1 within the axis, objectives without a number. */
export function roadmap(letters, { flat = false } = {}) {
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
          const [name, owner, label, formula, unit, from, to, description, audience, partners, source] = line
            .split('|')
            .map((field) => field.trim());
          const [n, baseline, target] = [actions.length, Number(from), Number(to)];
          const { start, end, state, share } = STAGES[n % STAGES.length];
          rank += 1;
          const action = {
            code: flat ? `${axis.code}-${rank}` : `${objective.code}.${k + 1}`,
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
            source,
            start: date(...start),
            end: date(...end),
            state,
            marks: GOALS.map((_, g) => g === n % 5 || g === (n + 2) % 5),
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
