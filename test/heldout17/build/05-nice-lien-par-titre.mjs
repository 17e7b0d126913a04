// Une ligne par action, axe récrit à chaque ligne, objectifs du projet académique écrits en toutes lettres dans une colonne ; la liste du projet académique à la suite.
import { Feuille, ecrire, courbe, insec, main, puces } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  marksOf,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [34, 8, 38, 60, 40, 40, 40, 50]);
f.pose(1, 1, 'ACADÉMIE DE NICE', 'note')
  .pose(2, 1, 'Délégation académique au numérique éducatif', 'note')
  .bloc(3, 1, 3, 8, 'Feuille de route 2017-2019', 'titre')
  .ligne(
    5,
    1,
    [
      'Axe',
      'N°',
      'Intitulé de l’action',
      'Lien avec le projet académique',
      'Public',
      'Acteurs',
      'Échéances',
      'Indicateurs',
    ],
    'tete',
  );
let r = 6;
for (const a of AXES)
  for (const x of ACTIONS.filter((y) => y.axis === a.code))
    f.ligne(
      r++,
      1,
      [
        insec(`Axe ${a.code} - ${t(a.title)}`),
        x.code,
        main(t(x.title), r),
        puces(OBJECTIVES.filter((_, k) => marksOf(x.code)[k]).map(t), '- '),
        t(x.public),
        t(x.acteurs),
        t(x.cal),
        (x.lines ?? [x.ind]).map(t).join('\n'),
      ],
      ['corps', 'centre', 'objectif', 'corps', 'corps', 'corps', 'corps', 'corps'],
    );
f.filtre = `A5:H${r - 1}`;
const p = new Feuille('Projet académique', [6, 96]);
p.pose(1, 1, 'Projet académique 2015-2019 (amendé en juin 2018)', 'titre');
let q = 3;
for (const x of FRAMEWORK) {
  p.bloc(q, 1, q++, 2, insec(`Axe ${x.code} : ${t(x.title)}`), 'axe');
  for (const o of x.objectives) p.ligne(q++, 1, ['', t(o)], 'corps');
}
ecrire(
  'nice-lien-par-titre',
  [f, p],
  expectedNice(
    'Feuille de route : en-tête ligne 5, filtre ; Axe (« Axe 1 - … », récrit à chaque ligne) | N° | Intitulé de l’action | Lien avec le projet académique (titres des objectifs, un par ligne, tiret s’il y en a plusieurs) | Public | Acteurs | Échéances | Indicateurs (un par ligne de la cellule). Projet académique : bandeau « Axe 1 : … », objectifs dessous, sans code.',
    { indicatorLines: true },
  ),
);
