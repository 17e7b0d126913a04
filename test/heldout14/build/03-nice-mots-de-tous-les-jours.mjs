// Un tableau à bandeaux d'axe, des en-têtes de tous les jours (Pour qui, Avec qui, Quand, Comment on le mesure) ; les objectifs du projet
// académique numérotés de 1 à 11, cités par leur numéro.
import { Feuille, ecrire, courbe, insec, puces, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Nos actions', [8, 40, 36, 36, 40, 56, 18]);
f.bloc(1, 1, 1, 7, 'Académie de Nice – Feuille de route du numérique 2017-2019', 'titre')
  .pose(2, 1, insec('Document de travail de la DANE, à relire avant envoi'), 'note')
  .ligne(
    4,
    1,
    [
      'N°',
      'Action',
      'Pour qui ?',
      'Avec qui ?',
      'Quand ?',
      'Indicateurs (comment on mesure)',
      'Projet académique (n° d’objectif)',
    ],
    'tete',
  );
let r = 5,
  n = 0,
  m = 0;
for (const x of AXES) {
  f.bloc(r, 1, r++, 7, `AXE ${x.code} – ${t(x.title)}`, 'axe');
  for (const a of ACTIONS.filter((y) => String(y.axis) === String(x.code))) {
    const l = a.lines ?? (a.ind ? [a.ind] : []),
      v = [...MARKS[a.code]].flatMap((w, j) => (w === '1' ? [j + 1] : []));
    f.ligne(
      r++,
      1,
      [
        a.code,
        main(t(a.title), n++),
        t(a.public),
        t(a.acteurs),
        t(a.cal),
        puces(
          l.map((y) => main(t(y), m++)),
          '- ',
        ),
        v.length > 1 ? v.join(', ') : v[0],
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps', 'corps', 'centre'],
    );
  }
}
f.pose(
  r + 1,
  1,
  insec('Les numéros de la dernière colonne sont expliqués dans l’onglet « Projet académique ».'),
  'note',
);
const p = new Feuille('Projet académique', [44, 8, 84]);
p.bloc(1, 1, 1, 3, 'Les onze objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['Axe', 'N°', 'Objectif'],
  'tete',
);
let q = 4;
for (const x of FRAMEWORK) {
  const d = q;
  for (const o of x.objectives) p.ligne(q, 1, ['', q++ - 3, t(o)], ['etiquette', 'centre', 'corps']);
  p.bloc(d, 1, q - 1, 1, t(x.title), 'etiquette');
}
ecrire(
  'nice-mots-de-tous-les-jours',
  [f, p],
  expectedNice(
    'Nos actions : bandeau « AXE 1 – … », N° (« 1-1 ») | Action | Pour qui ? | Avec qui ? | Quand ? | Indicateurs (comment on mesure) (tirets dans la cellule, aucun s’il n’y en a qu’un) | Projet académique (n° d’objectif) (« 1, 6 » : autant de liens ; un nombre s’il n’y en a qu’un) ; 2-5 n’a que son intitulé et ses liens. Projet académique : Axe fusionné, sans numéro | N° de 1 à 11 | Objectif.',
    { indicatorLines: true },
  ),
);
