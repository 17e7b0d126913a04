// The bank as a roadmap: codes, dates, states and values that agree with each other on TODAY; mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2026-02-02';

export const GOALS = [
  'Faire réussir chaque élève en lecture',
  'Donner le goût des sciences',
  'Lutter contre le décrochage',
  'Préparer les parcours des lycéens',
  'Faire de l’école un lieu sûr',
  'Associer les partenaires du territoire',
  'Accompagner les personnels',
];

const STAGES = [
  { start: [2025, 9, 8], end: [2025, 12, 19], state: 'Réalisé', share: 1 },
  { start: [2025, 10, 6], end: [2026, 6, 26], state: 'En cours', share: 0.5 },
  { start: [2025, 11, 17], end: [2027, 2, 26], state: 'En cours', share: 0.3 },
  { start: [2026, 9, 7], end: [2028, 6, 30], state: 'À venir', share: 0 },
];

/** letters: which axes, in which order. */
export function roadmap(letters) {
  const actions = [];
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    axis.objectives = Object.entries(objectives).map(([goal, lines], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: goal, axis };
      for (const [k, line] of lines.trim().split('\n').entries()) {
        const [name, owner, label, formula, unit, from, to, description, audience, partners] = line
          .split('|')
          .map((field) => field.trim());
        const [n, baseline, target] = [actions.length, Number(from), Number(to)];
        const { start, end, state, share } = STAGES[n % STAGES.length];
        actions.push({
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
          start: date(...start),
          end: date(...end),
          state,
          marks: GOALS.map((_, g) => g === n % 7 || g === (n + 2 + (n % 3)) % 7),
        });
      }
      return objective;
    });
    return axis;
  });
  return { axes, actions, objectives: axes.flatMap((axis) => axis.objectives) };
}
