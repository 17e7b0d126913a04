// Quatre tableaux sur une page, deux à gauche et deux à droite : un par axe. Codes du projet académique dans une colonne, liste dans l'autre onglet.
import { Feuille, ecrire, courbe, insec, main, puces } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const CODES = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `${x.code}.${k + 1}`));
const f = new Feuille('Feuille de route', [7, 34, 48, 18, 4, 7, 34, 48, 18]),
  p = new Feuille('Projet académique', [46, 9, 84]);
f.pose(1, 1, 'Académie de Nice – DANE', 'note').bloc(
  2,
  1,
  2,
  9,
  'Notre feuille de route 2017-2019 en une page',
  'titre',
);
let r = 4,
  n = 0;
for (const paire of [AXES.slice(0, 2), AXES.slice(2)]) {
  const fins = paire.map((a, k) => {
    const c = 1 + 5 * k;
    let q = r;
    f.bloc(q, c, q++, c + 3, insec(`Axe ${a.code} – ${t(a.title)}`), 'axe').ligne(
      q++,
      c,
      ['N°', 'Action', 'Indicateurs', 'Projet académique'],
      'tete',
    );
    for (const x of ACTIONS.filter((y) => y.axis === a.code))
      f.ligne(
        q++,
        c,
        [
          x.code,
          main(t(x.title), n++),
          puces((x.lines ?? [x.ind]).map(t)),
          CODES.filter((_, h) => marksOf(x.code)[h]).join(' ; '),
        ],
        ['centre', 'corps', 'corps', 'centre'],
      );
    return q;
  });
  r = Math.max(...fins) + 1;
}
f.pose(r, 1, insec('Projet académique : numéros des objectifs, voir l’onglet suivant.'), 'note');
p.pose(1, 1, 'Le projet académique 2015-2019', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'N°', 'Objectif'],
  'tete',
);
let q = 4;
for (const x of FRAMEWORK) {
  const d = q;
  x.objectives.forEach((o, k) =>
    p.ligne(q++, 1, ['', `${x.code}.${k + 1}`, t(o)], ['etiquette', 'centre', 'corps']),
  );
  p.bloc(d, 1, q - 1, 1, insec(`${x.code}. ${t(x.title)}`), 'etiquette');
}
ecrire(
  'nice-quatre-tableaux',
  [f, p],
  expectedNice(
    'Feuille de route : quatre tableaux, axes 1 et 2 côte à côte, axes 3 et 4 dessous, séparés par une colonne et une ligne vides ; bandeau « Axe 1 – … », N° (1-1) | Action | Indicateurs (une puce chacun, aucune s’il n’y en a qu’un) | Projet académique (codes « 1.1 ; 2.3 »). Projet académique : Axe fusionné (« 1. … ») | N° (1.1) | Objectif.',
    { indicatorLines: true },
  ),
);
