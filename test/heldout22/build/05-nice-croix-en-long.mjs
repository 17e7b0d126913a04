// Plan d'actions sous trois lignes d'en-tête de lettre, axe écrit une fois, colonne de tri masquée ; croisement couché : objectifs du projet académique en lignes, X et x.
import { Feuille, ecrire, courbe, insec, main, fois } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  marksOf,
  rowSum,
  colSum,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Plan d’actions', [6, 34, 8, 40, 36, 46, 44, 46], { colonnesMasquees: [1] }),
  c = new Feuille('Croisement', [70, ...fois(22, 6), 8]);
f.pose(1, 2, 'RÉGION ACADÉMIQUE PROVENCE-ALPES-CÔTE D’AZUR', 'note')
  .pose(2, 2, 'Académie de Nice', 'note')
  .pose(3, 2, 'Délégation académique au numérique éducatif', 'note')
  .bloc(5, 2, 5, 8, 'PLAN D’ACTIONS 2017-2019', 'titre')
  .ligne(
    7,
    1,
    [
      'TRI',
      'AXE',
      'N°\nACTION',
      'INTITULÉ\nDE L’ACTION',
      'PUBLIC',
      'ACTEURS',
      'CALENDRIER\n2017-2019',
      'INDICATEURS\nDE SUIVI',
    ],
    'tete',
  );
c.pose(1, 1, 'Les actions et le projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'Objectifs du projet académique', 'tete')
  .bloc(3, 24, 4, 24, 'Total', 'tete');
let r = 8,
  k = 2;
for (const a of AXES) {
  const siennes = ACTIONS.filter((x) => x.axis === a.code);
  siennes.forEach((x, n) =>
    f.ligne(
      r++,
      1,
      [
        r - 8,
        n ? '' : insec(`Axe ${a.code} : ${t(a.title)}`),
        x.code,
        main(t(x.title), r),
        t(x.public),
        t(x.acteurs),
        t(x.cal),
        (x.lines ?? [x.ind]).map(t).join('\n'),
      ],
      ['centre', 'etiquette', 'centre', 'corps', 'corps', 'corps', 'corps', 'corps'],
    ),
  );
  c.bloc(3, k, 3, k + siennes.length - 1, `Axe ${a.code}`, 'tete').ligne(
    4,
    k,
    siennes.map((x) => x.code),
    'tete',
  );
  k += siennes.length;
}
let q = 5,
  j = 0;
for (const x of FRAMEWORK) {
  c.bloc(q, 1, q++, 24, insec(`Axe ${x.code} du projet académique : ${t(x.title)}`), 'axe');
  for (const o of x.objectives) {
    c.ligne(
      q++,
      1,
      [t(o), ...ACTIONS.map((a, z) => (marksOf(a.code)[j] ? ((z + j) % 3 ? 'X' : 'x') : '')), colSum(j)],
      ['corps', ...fois(22, 'centre'), 'total'],
    );
    j++;
  }
}
c.ligne(q, 1, ['Total', ...ACTIONS.map((a) => rowSum(a.code)), 65], 'total').pose(
  q + 2,
  1,
  insec('X : contribution principale ; x : contribution secondaire.'),
  'note',
);
if (j !== OBJECTIVES.length) throw new Error('onze objectifs');
ecrire(
  'nice-croix-en-long',
  [f, c],
  expectedNice(
    'Plan d’actions : en-tête en capitales à retours à la ligne, ligne 7, colonne A masquée (TRI) ; AXE (« Axe 1 : … », écrit une fois, cases vides dessous) | N° ACTION | INTITULÉ | PUBLIC | ACTEURS | CALENDRIER | INDICATEURS (un par ligne de la cellule). Croisement : onze objectifs en lignes sous des bandeaux « Axe 1 du projet académique : … », codes 1-1 à 4-7 en colonnes sous « Axe 1 » à « Axe 4 » (ceux de la feuille de route) ; X et x : un lien ; totaux et légende.',
    { indicatorLines: true },
  ),
);
