// Un onglet par axe, une ligne par action, croix à droite sous les numéros des objectifs du projet académique, dont la liste est le dernier onglet.
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  marksOf,
  rowSum,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const codes = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `${x.code}.${k + 1}`));
const onglets = AXES.map((a) => {
  const f = new Feuille(`Axe ${a.code}`, [7, 36, 30, 36, 46, 40, ...codes.map(() => 5), 7]);
  f.pose(1, 1, insec(`Axe ${a.code} – ${t(a.title)}`), 'titre').pose(
    2,
    1,
    'Académie de Nice – feuille de route 2017-2019',
    'note',
  );
  ['N°', 'Action', 'Public', 'Acteurs', 'Indicateurs', 'Échéances'].forEach((x, k) =>
    f.bloc(4, 1 + k, 5, 1 + k, x, 'tete'),
  );
  f.bloc(4, 7, 4, 17, 'Objectifs du projet académique', 'tete')
    .ligne(5, 7, codes, 'tete')
    .bloc(4, 18, 5, 18, 'Total', 'tete');
  const actions = ACTIONS.filter((y) => y.axis === a.code);
  actions.forEach((x, k) =>
    f.ligne(
      6 + k,
      1,
      [
        x.code,
        main(t(x.title), k),
        t(x.public),
        t(x.acteurs),
        (x.lines ?? [x.ind]).map(t).join('\n'),
        t(x.cal),
        ...marksOf(x.code).map((m) => (m ? 'X' : '')),
        rowSum(x.code),
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps', 'corps', ...codes.map(() => 'centre'), 'total'],
    ),
  );
  const q = 6 + actions.length;
  f.bloc(q, 1, q, 6, 'Total', 'total')
    .ligne(
      q,
      7,
      codes.map((_, h) => actions.filter((x) => marksOf(x.code)[h]).length),
      'total',
    )
    .pose(
      q,
      18,
      actions.reduce((s, x) => s + rowSum(x.code), 0),
      'total',
    )
    .pose(q + 2, 1, 'Les numéros des objectifs sont ceux de l’onglet « Projet académique ».', 'note');
  return f;
});
const p = new Feuille('Projet académique', [44, 8, 88]);
p.pose(1, 1, 'Projet académique 2015-2019', 'titre').ligne(3, 1, ['Axe', 'N°', 'Objectif'], 'tete');
let q = 4;
for (const x of FRAMEWORK) {
  const d = q;
  for (const o of x.objectives) p.ligne(q, 1, ['', codes[q++ - 4], t(o)], ['etiquette', 'centre', 'corps']);
  p.bloc(d, 1, q - 1, 1, insec(`Axe ${x.code} : ${t(x.title)}`), 'etiquette');
}
if (OBJECTIVES.length !== codes.length) throw new Error('projet académique');
ecrire(
  'nice-onglet-par-axe',
  [...onglets, p],
  expectedNice(
    'Un onglet par axe, titre « Axe 1 – … » ; en-tête sur deux lignes (4 et 5), N° | Action | Public | Acteurs | Indicateurs (un par ligne de la cellule) | Échéances | onze colonnes 1.1 à 3.3 sous « Objectifs du projet académique » (X : un lien) | Total ; ligne Total, note. Projet académique : Axe fusionné | N° | Objectif.',
    { indicatorLines: true },
  ),
);
