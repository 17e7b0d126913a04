// La liste des actions, axe fusionné à gauche, et le tableau de croisement avec le projet académique : X, totaux.
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
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
const f = new Feuille('Actions', [24, 8, 40, 40, 44, 48, 52, 52]),
  m = new Feuille('Croisement', [8, 44, ...OBJECTIVES.map(() => 20), 9]);
f.pose(1, 1, 'Académie de Nice – DANE', 'note')
  .pose(2, 1, 'Feuille de route 2017-2019 : liste des actions', 'titre')
  .ligne(
    4,
    1,
    ['Axe', 'N°', 'Action', 'Public visé', 'Acteurs', 'Calendrier', 'Indicateurs', 'Points de vigilance'],
    'tete',
  );
m.bloc(1, 1, 1, 14, 'Croisement des actions et des objectifs du projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'N°', 'tete')
  .bloc(3, 2, 4, 2, 'Action', 'tete')
  .bloc(3, 14, 4, 14, 'Total', 'tete');
let c = 3;
for (const x of FRAMEWORK) {
  m.bloc(3, c, 3, c + x.objectives.length - 1, insec(`Axe ${x.code} : ${t(x.title)}`), 'tete');
  x.objectives.forEach((o, k) => m.pose(4, c + k, t(o), 'objectif'));
  c += x.objectives.length;
}
let r = 5,
  q = 5;
for (const a of AXES) {
  const d0 = r;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    f.ligne(
      r++,
      1,
      [
        '',
        x.code,
        main(t(x.title), r),
        t(x.public),
        t(x.acteurs),
        t(x.cal),
        (x.lines ?? [x.ind]).map(t).join('\n'),
        t(x.rem),
      ],
      ['etiquette', 'centre', ...Array(6).fill('corps')],
    );
    m.ligne(
      q++,
      1,
      [x.code, t(x.title), ...marksOf(x.code).map((y) => (y ? 'X' : '')), rowSum(x.code)],
      ['centre', 'corps', ...OBJECTIVES.map(() => 'centre'), 'total'],
    );
  }
  f.bloc(d0, 1, r - 1, 1, `Axe ${a.code}\n${t(a.title)}`, 'etiquette');
}
m.bloc(q, 1, q, 2, 'Total', 'total').ligne(q, 3, [...OBJECTIVES.map((_, j) => colSum(j)), 65], 'total');
ecrire(
  'nice-liste-et-croisement',
  [f, m],
  expectedNice(
    'Actions : en-tête ligne 4, Axe fusionné (« Axe 1 », retour à la ligne, titre) | N° | Action | Public visé | Acteurs | Calendrier | Indicateurs (un par ligne de la cellule) | Points de vigilance. Croisement : en-tête sur deux lignes (axe du projet académique fusionné « Axe 1 : … », objectif dessous), N° | Action | X | Total ; ligne Total. Numéros « 1-1 » en texte.',
    { indicatorLines: true },
  ),
);
