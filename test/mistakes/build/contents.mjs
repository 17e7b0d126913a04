// A bank of six axes, twelve objectives and thirty-six actions, coherent and complete: the workbooks draw from it, and the
// mistakes are planted afterwards. Everything here is invented.
import { FIRST_AXES } from './axesAToC.mjs';
import { LAST_AXES } from './axesDToF.mjs';
import { date } from '../../heldout4/build/kit.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2025-03-15';

const AXES = { ...FIRST_AXES, ...LAST_AXES };

export const PROJECT = [
  ['Réussite de tous les élèves', ['Consolider les savoirs fondamentaux', 'Développer l’ambition scolaire']],
  ['Équité et climat scolaire', ['Réduire les inégalités territoriales', 'Améliorer le climat scolaire']],
  ['Une école ouverte', ['Renforcer les partenariats', 'Accompagner les personnels']],
];
export const GOALS = PROJECT.flatMap(([, objectives]) => objectives);

// done before TODAY, two under way, one to come: dates, states and values agree with each other
const STAGES = [
  { start: [2024, 9, 2], end: [2025, 1, 31], state: 'Réalisé', share: 1 },
  { start: [2024, 11, 4], end: [2025, 6, 30], state: 'En cours', share: 0.6 },
  { start: [2025, 1, 6], end: [2026, 6, 30], state: 'En cours', share: 0.3 },
  { start: [2025, 9, 1], end: [2027, 6, 30], state: 'À venir', share: 0 },
];

/** letters: which axes; code: how an action is numbered from its axis, objective and rank (from 1). */
export function roadmap(letters, code = (i, j, k) => `${i}.${j}.${k}`) {
  const actions = [];
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    let rank = 0;
    axis.objectives = objectives.map(([objectiveTitle, means, list], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: objectiveTitle, means, axis };
      for (const [actionTitle, owner, indicator, unit, baseline, target, description] of list) {
        const stage = STAGES[actions.length % 4];
        const row = rank % list.length;
        rank += 1;
        actions.push({
          code: code(i + 1, j + 1, row + 1, rank),
          title: actionTitle,
          axis,
          objective,
          owner,
          description,
          indicator,
          unit,
          baseline,
          target,
          start: date(...stage.start),
          end: date(...stage.end),
          state: stage.state,
          current: Math.round(baseline + (target - baseline) * stage.share),
          marks: GOALS.map(
            (_, g) =>
              g === actions.length % 6 || (actions.length % 3 === 0 && g === (actions.length + 2) % 6),
          ),
        });
      }
      return objective;
    });
    return axis;
  });
  return { axes, actions, objectives: axes.flatMap((axis) => axis.objectives) };
}
