// A second bank: four axes, eight objectives and twenty-four actions, coherent and complete; mistakes are planted afterwards.
// Everything here is invented.
import { date } from '../../heldout4/build/kit.mjs';
import { FIRST_AXES } from './axesAAndB.mjs';
import { LAST_AXES } from './axesCAndD.mjs';

/** The day on which the workbooks are to be checked. */
export const TODAY = '2025-03-15';

const AXES = { ...FIRST_AXES, ...LAST_AXES };

export const PROJECT = [
  ['Apprendre', ['Garantir la maîtrise de la langue', 'Donner le goût des sciences']],
  ['Accompagner', ['Sécuriser les parcours', 'Soutenir les élèves fragiles', 'Prévenir le décrochage']],
  ['S’ouvrir', ['Faire vivre les territoires', 'Associer les parents']],
];
export const GOALS = PROJECT.flatMap(([, objectives]) => objectives);

// dates, states, shares of the way and weather agree with each other on TODAY
const STAGES = [
  { start: [2024, 9, 16], end: [2025, 2, 28], state: 'Réalisé', share: 1, weather: 'Objectifs sécurisés' },
  { start: [2024, 10, 7], end: [2025, 7, 4], state: 'En cours', share: 0.7, weather: 'Objectifs sécurisés' },
  {
    start: [2025, 1, 13],
    end: [2026, 7, 3],
    state: 'En cours',
    share: 0.4,
    weather: 'Objectifs atteignables',
  },
  { start: [2025, 9, 8], end: [2027, 7, 2], state: 'À venir', share: 0, weather: 'Non renseignée' },
];
const between = (from, to, share) => Math.round(from + (to - from) * share);

/** letters: which axes; code: how an action is numbered from its axis, objective, rank in it and rank in the axis. */
export function roadmap(letters, code = (i, j, k) => `${i}.${j}.${k}`) {
  const actions = [];
  const axes = [...letters].map((letter, i) => {
    const [title, objectives] = AXES[letter];
    const axis = { code: String(i + 1), title };
    let rank = 0;
    axis.objectives = objectives.map(([objectiveTitle, means, list], j) => {
      const objective = { code: `${i + 1}.${j + 1}`, title: objectiveTitle, means, axis };
      list.forEach(
        ([actionTitle, owner, indicator, unit, baseline, target, description, audience, partners], k) => {
          const n = actions.length;
          const stage = STAGES[n % 4];
          rank += 1;
          actions.push({
            code: code(i + 1, j + 1, k + 1, rank),
            title: actionTitle,
            axis,
            objective,
            owner,
            description,
            audience,
            partners,
            indicator,
            unit,
            baseline,
            target,
            start: date(...stage.start),
            end: date(...stage.end),
            state: stage.state,
            weather: stage.weather,
            current: between(baseline, target, stage.share),
            yearly: [0.1, 0.2, 1].map((more, y) =>
              between(baseline, target, Math.min(1, Math.max([0.5, 0.75, 1][y], stage.share + more))),
            ),
            marks: GOALS.map((_, g) => g === n % GOALS.length || g === (3 * n + 2) % GOALS.length),
          });
        },
      );
      return objective;
    });
    return axis;
  });
  return { axes, actions, objectives: axes.flatMap((axis) => axis.objectives) };
}
