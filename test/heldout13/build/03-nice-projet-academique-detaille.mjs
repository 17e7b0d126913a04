// Un onglet par axe (une ligne par action, indicateurs en liste), puis le projet académique : axe et objectif fusionnés, une ligne par action
// qui y contribue.
import { Feuille, ecrire, courbe, insec, puces, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
let n = 0,
  m = 0;
const onglets = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [8, 46, 36, 44, 44, 60]);
  f.bloc(1, 1, 1, 6, 'Académie de Nice – Feuille de route numérique 2017-2019', 'total').bloc(
    2,
    1,
    2,
    6,
    `Axe ${x.code} : ${t(x.title)}`,
    'titre',
  );
  f.ligne(4, 1, ['Code', 'Intitulé', 'Public', 'Acteurs', 'Calendrier', 'Indicateurs'], 'tete');
  let r = 5;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    const l = a.lines ?? (a.ind ? [a.ind] : []);
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
          '• ',
        ),
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps', 'corps'],
    );
  }
  if (x.code === '2' || x.code === 2) f.pose(r + 1, 1, insec('Action 2-5 : à compléter.'), 'note');
  return f;
});
const p = new Feuille('Projet académique', [36, 50, 10, 60]);
p.bloc(1, 1, 1, 4, 'Contribution de la feuille de route au projet académique', 'titre').ligne(
  3,
  1,
  [
    'Axe du projet académique',
    'Objectif du projet académique',
    'Code action',
    'Action de la feuille de route',
  ],
  'tete',
);
let r = 4,
  j = 0;
for (const x of FRAMEWORK) {
  const d = r;
  for (const o of x.objectives) {
    const e = r;
    for (const a of ACTIONS.filter((y) => MARKS[y.code][j] === '1'))
      p.ligne(r++, 1, ['', '', a.code, t(a.title)], ['etiquette', 'corps', 'centre', 'corps']);
    p.bloc(e, 2, r - 1, 2, t(o), 'corps');
    j++;
  }
  p.bloc(d, 1, r - 1, 1, `Axe ${x.code} : ${t(x.title)}`, 'etiquette');
}
p.bloc(r + 1, 1, r + 1, 2, 'Nombre de contributions', 'total').pose(r + 1, 3, r - 4, 'total');
ecrire(
  'nice-projet-academique-detaille',
  [...onglets, p],
  expectedNice(
    'Axe 1 à Axe 4 : titre « Axe 1 : … » et tableau Code (« 1-1 ») | Intitulé | Public | Acteurs | Calendrier | Indicateurs (puces dans la cellule, aucune s’il n’y en a qu’un) ; 2-5 n’a que son intitulé. Projet académique : axe et objectif fusionnés, Code action | Action de la feuille de route, une ligne = un lien, 65 en tout, total.',
    { indicatorLines: true },
  ),
);
