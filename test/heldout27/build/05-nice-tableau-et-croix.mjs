// Le tableau des actions, axe fusionné, et l’onglet des croix.
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  expectedNice,
  marksOf,
} from '../../heldout/build/nice-data.mjs';
import { Feuille, ecrire, etat, puces, vide } from './commun.mjs';

const att = {
  ...vide('nice'),
  ...expectedNice(
    'Actions : axe fusionné, N°, action, description, public, acteurs, calendrier, indicateurs (tirets), état, observations. Projet académique : une ligne par action, une colonne par objectif, X. État inventé.',
    { indicatorLines: true },
  ),
};
const f = new Feuille('Actions 2018-2019', [24, 7, 28, 44, 26, 30, 30, 34, 14, 40]);
f.pose(1, 1, 'DANE – Feuille de route 2017-2019 – Suivi des actions', 'titre');
f.ligne(
  3,
  1,
  [
    'Axe',
    'N°',
    'Action',
    'Description',
    'Public visé',
    'Acteurs',
    'Calendrier',
    'Indicateurs',
    'État d’avancement',
    'Observations',
  ],
  'tete',
);
let r = 4;
for (const x of AXES) {
  const r0 = r;
  for (const y of ACTIONS.filter((z) => z.axis === x.code)) {
    const lignes = y.lines ?? (y.ind ? [y.ind] : []);
    f.ligne(
      r,
      1,
      [
        '',
        y.code,
        y.title,
        y.desc || y.text,
        y.public,
        y.acteurs,
        y.cal,
        puces(lignes, '- '),
        etat(r),
        y.rem,
      ],
      ['etiquette', 'centre', ...Array(6).fill('corps'), 'centre', 'corps'],
    );
    r += 1;
  }
  f.bloc(r0, 1, r - 1, 1, `${x.code}. ${x.title}`, 'etiquette');
}
const m = new Feuille('Projet académique', [7, 40, ...OBJECTIVES.map(() => 17)]);
m.pose(1, 1, 'Actions de la feuille de route et objectifs du projet académique', 'titre');
m.bloc(3, 1, 4, 1, 'N°', 'tete').bloc(3, 2, 4, 2, 'Action', 'tete');
let c = 3;
for (const x of FRAMEWORK) {
  m.bloc(3, c, 3, c + x.objectives.length - 1, `Axe ${x.code} : ${x.title}`, 'tete');
  m.ligne(4, c, x.objectives, 'tete');
  c += x.objectives.length;
}
ACTIONS.forEach((y, n) =>
  m.ligne(
    5 + n,
    1,
    [y.code, y.title, ...marksOf(y.code).map((v) => (v ? 'X' : ''))],
    ['centre', 'corps', ...OBJECTIVES.map(() => 'centre')],
  ),
);
ecrire('nice-tableau-et-croix', [f, m], att);
