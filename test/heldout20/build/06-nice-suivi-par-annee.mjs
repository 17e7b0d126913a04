// Secrétaire de la délégation : le tableau des actions une fois pour toutes, puis un onglet de suivi par année scolaire, où les actions sont recopiées.
import { Feuille, ecrire, courbe, insec, tourne, main, avance } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const numeros = FRAMEWORK.flatMap((x) => x.objectives.map((o, k) => insec(`${x.code}.${k + 1} ${t(o)}`)));
const f = new Feuille('Actions', [34, 7, 36, 36, 46, 62]);
f.bloc(1, 1, 1, 6, 'Les actions de la feuille de route', 'titre').ligne(
  3,
  1,
  ['Axe', 'N°', 'Action', 'Acteurs', 'Indicateurs', 'Objectifs du projet académique'],
  'tete',
);
let r = 4;
for (const a of AXES) {
  const d = r;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    f.ligne(
      r,
      2,
      [
        x.code,
        main(t(x.title), r),
        t(x.acteurs),
        (x.lines ?? [x.ind]).map(t).join('\n'),
        numeros.filter((_, k) => marksOf(x.code)[k]).join('\n'),
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps'],
    );
    r++;
  }
  f.bloc(d, 1, r - 1, 1, insec(`${a.code}. ${t(a.title)}`), 'etiquette');
}
const suivis = ['2017-2018', '2018-2019'].map((annee, y) => {
  const s = new Feuille(`Suivi ${annee}`, [7, 46, 14, 26, 60]);
  s.pose(1, 1, `Suivi de l’année ${annee}`, 'titre').ligne(
    3,
    1,
    ['N°', 'Action', 'Avancement', 'Suivi par', 'Commentaire'],
    'tete',
  );
  ACTIONS.forEach((x, k) =>
    s.ligne(
      4 + k,
      1,
      [
        x.code,
        t(x.title),
        avance(k + y),
        tourne(['DANE', 'DANE adjoint', 'Secrétariat'], k),
        tourne(
          ['', 'Fait dans les temps', '', 'Attendre la rentrée', '', '', 'À revoir en équipe'],
          k + 2 * y,
        ),
      ],
      ['centre', 'corps', 'centre', 'corps', 'corps'],
    ),
  );
  return s;
});
const p = new Feuille('Projet académique', [8, 96]);
p.pose(1, 1, 'Projet académique 2015-2019', 'titre');
let q = 3;
for (const x of FRAMEWORK) {
  p.bloc(q, 1, q++, 2, insec(`Axe ${x.code} : ${t(x.title)}`), 'axe');
  x.objectives.forEach((o, k) => p.ligne(q++, 1, [`${x.code}.${k + 1}`, t(o)], ['centre', 'corps']));
}
ecrire(
  'nice-suivi-par-annee',
  [f, ...suivis, p],
  expectedNice(
    'Actions : en-tête ligne 3, Axe fusionné (« 1. … ») | N° (1-1) | Action | Acteurs | Indicateurs (un par ligne de la cellule) | Objectifs du projet académique (« 1.1 … », un par ligne). Suivi 2017-2018, Suivi 2018-2019 : N° | Action (récrite) | Avancement | Suivi par | Commentaire. Projet académique : bandeau « Axe 1 : … », 1.1 | objectif. Action 2-5 presque vide. Suivis inventés.',
    { indicatorLines: true },
  ),
);
