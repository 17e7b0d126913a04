// The bank as a roadmap: codes, dates, states and values that agree with each other on TODAY; mistakes are planted afterwards.
import { date } from '../../heldout4/build/kit.mjs';
import { AXES } from './bank.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2025-11-20';

export const PROJECT = [
  ['Réussir', ['Consolider les savoirs fondamentaux', 'Élever le niveau en sciences']],
  [
    'S’épanouir',
    ['Améliorer le bien-être à l’école', 'Réduire les inégalités sociales', 'Ouvrir l’école à la culture'],
  ],
  ['Coopérer', ['Renforcer le lien avec les familles', 'Faire grandir les équipes']],
];
export const GOALS = PROJECT.flatMap(([, objectives]) => objectives);

const STAGES = [
  { start: [2024, 9, 9], end: [2025, 6, 27], state: 'Réalisé', share: 1 },
  { start: [2024, 11, 4], end: [2026, 2, 27], state: 'En cours', share: 0.7 },
  { start: [2025, 1, 20], end: [2026, 12, 18], state: 'En cours', share: 0.4 },
  { start: [2026, 1, 12], end: [2027, 6, 30], state: 'À venir', share: 0 },
];

/** letters: which axes; code: how an action is numbered from its axis, objective, rank in it and rank in the axis. */
export function roadmap(letters, code = (i, j, k) => `${i}.${j}.${k}`) {
  const actions = [];
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    let rank = 0;
    axis.objectives = Object.entries(objectives).map(([goal, lines], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: goal, axis };
      for (const [k, line] of lines.trim().split('\n').entries()) {
        const [name, owner, label, formula, unit, from, to, description, audience, partners] = line
          .split('|')
          .map((field) => field.trim());
        const [n, baseline, target] = [actions.length, Number(from), Number(to)];
        const { start, end, state, share } = STAGES[n % STAGES.length];
        rank += 1;
        actions.push({
          code: code(i + 1, j + 1, k + 1, rank),
          title: name,
          axis,
          objective,
          owner,
          label,
          formula,
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
          marks: GOALS.map((_, g) => g === n % 7 || g === (2 * n + 3) % 7),
        });
      }
      return objective;
    });
    return axis;
  });
  return { axes, actions, objectives: axes.flatMap((axis) => axis.objectives) };
}
