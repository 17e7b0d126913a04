// Axes, actions, indicateurs, projet académique : une liste par onglet, reliées par les numéros ; une ligne par lien.
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const PA = FRAMEWORK.flatMap((x) => x.objectives.map((o) => [`${x.code}. ${x.title}`, o]));
const a = new Feuille('Axes', [8, 90]),
  f = new Feuille('Actions', [10, 8, 44, 46, 46, 46]),
  g = new Feuille('Indicateurs', [12, 70, 22]),
  p = new Feuille('Projet académique', [12, 44, 50, 70]);
a.pose(1, 1, 'Axes de la feuille de route 2017-2019', 'titre').ligne(3, 1, ['N°', 'Axe'], 'tete');
AXES.forEach((x, k) => a.ligne(4 + k, 1, [+x.code, t(x.title)], ['centre', 'corps']));
f.pose(1, 1, 'Actions de la feuille de route 2017-2019', 'titre').ligne(
  3,
  1,
  ['N° action', 'N° axe', 'Action', 'Public', 'Acteurs', 'Échéance'],
  'tete',
);
g.pose(1, 1, 'Indicateurs des actions', 'titre').ligne(
  3,
  1,
  ['N° action', 'Indicateur', 'Source'],
  'tete',
);
p.pose(1, 1, 'Actions et objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['N° action', 'Action', 'Axe du projet académique', 'Objectif du projet académique'],
  'tete',
);
let q = 4,
  z = 4;
ACTIONS.forEach((x, k) => {
  f.ligne(
    4 + k,
    1,
    [x.code, +x.axis, main(t(x.title), k), t(x.public), t(x.acteurs), t(x.cal)],
    ['centre', 'centre', 'corps', 'corps', 'corps', 'corps'],
  );
  if (x.ind)
    for (const y of x.lines ?? [x.ind])
      g.ligne(q++, 1, [x.code, t(y), ['DANE', 'Enquête', ''][q % 3]], ['centre', 'corps', 'corps']);
  PA.forEach(([ax, o], h) => {
    if (marksOf(x.code)[h])
      p.ligne(z++, 1, [x.code, t(x.title), t(ax), t(o)], ['centre', 'corps', 'corps', 'corps']);
  });
});
f.filtre = `A3:F${3 + ACTIONS.length}`;
g.filtre = `A3:C${q - 1}`;
p.filtre = `A3:D${z - 1}`;
ecrire(
  'nice-quatre-listes',
  [a, f, g, p],
  expectedNice(
    'Axes : N° | Axe. Actions : N° action | N° axe (nombre) | Action | Public | Acteurs | Échéance. Indicateurs : N° action | Indicateur (un par ligne) | Source. Projet académique : N° action | Action (récrite) | Axe du projet académique (« 1. … ») | Objectif du projet académique ; une ligne par lien. Filtres. Sources inventées.',
    { indicatorLines: true },
  ),
);
