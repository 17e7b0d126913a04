// Le tableau des actions, puis la page de croisement du document.
import { ACTIONS, AXES, expectedNice, FRAMEWORK, marksOf } from '../../heldout/build/nice-data.mjs';
import { croise, ecrire, Feuille } from './kit.mjs';

const pa = FRAMEWORK.map((a) => ({ titre: a.title, objectifs: a.objectives }));
const actions = ACTIONS.map((a) => ({
  ...a,
  titre: a.title,
  pa: marksOf(a.code).flatMap((m, p) => (m ? [p] : [])),
}));
const f = new Feuille('Feuille de route', [30, 8, 32, 50, 34, 34, 36, 40]);
f.pose(1, 1, 'Feuille de route du numérique éducatif 2017-2019', 'titre');
f.pose(2, 1, 'Académie de Nice – DANE', 'note');
f.ligne(
  4,
  1,
  ['Axe', 'N°', 'Action', 'Description', 'Public visé', 'Acteurs', 'Calendrier', 'Indicateurs'],
  'tete',
);
let r = 5;
AXES.forEach((x) => {
  const siennes = actions.filter((a) => a.axis === x.code);
  f.bloc(r, 1, r + siennes.length - 1, 1, `Axe ${x.code} : ${x.title}`, 'objectif');
  siennes.forEach((a) =>
    f.ligne(
      r++,
      2,
      [a.code, a.title, a.text, a.public, a.acteurs, a.cal, (a.lines ?? [a.ind]).join('\n')],
      ['centre', ...Array(6).fill('corps')],
    ),
  );
});
const x = croise(
  Feuille,
  'Projet académique',
  'Contribution de la feuille de route au projet académique',
  pa,
  actions,
  'X',
);
ecrire(
  'nice-tableau-et-croisement',
  [f, x],
  expectedNice(
    'Feuille de route : en-tête ligne 4, Axe fusionné (« Axe 1 : … »), une ligne par action, indicateurs un par ligne de la cellule. Projet académique : N° | Action | onze objectifs sous leur axe, X.',
    { indicatorLines: true },
  ),
);
