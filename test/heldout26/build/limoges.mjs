// Les actions de Limoges, leur numéro, et l'axe du projet académique qu'elles servent (liens inventés).
import { FICHES, PROJET_ACADEMIQUE } from '../../heldout/build/limoges2016.mjs';
export const AXES_PA = PROJET_ACADEMIQUE.map(([t]) => t);
const SERT = [
  [[0, 2], [2], [0]],
  [[0], [0, 1], [0, 2], [2], [0], [2], [2], [0]],
  [[0], [0], [0, 1], [0], [0], [0, 2]],
  [[0, 1], [2], [1, 2], [0, 1]],
  [[2], [2], [1, 2], [2], [2], [2], [0, 2]],
  [[0], [0], [0, 1]],
  [[0], [0], [0, 2], [1]],
];
export const ACTIONS = FICHES.flatMap((f, i) =>
  f.a.map((titre, k) => ({ i, k, f, code: `${i + 1}.${k + 1}`, titre, pa: SERT[i][k] })),
);
export const LIENS = ACTIONS.flatMap((a) => a.pa.map((p) => ({ action: a.code, objective: AXES_PA[p] })));
