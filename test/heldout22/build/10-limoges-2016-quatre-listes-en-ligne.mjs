// Quatre tableaux Excel côte à côte sur une feuille : axes et objectifs, actions, moyens, indicateurs, reliés par le numéro de l'axe.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert, vise, affiche, A1 } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const T = [
  ['Axes et objectifs', 'T_objectifs', 1, ['N° axe', 'Axe', 'Objectif']],
  ['Actions', 'T_actions', 5, ['N° axe', 'Code', 'Action', 'Responsable', 'Objectif du projet académique']],
  ['Moyens', 'T_moyens', 11, ['N° axe', 'Moyen']],
  ['Indicateurs', 'T_indicateurs', 14, ['N° axe', 'Indicateur', 'Cible 2017']],
];
const f = new Feuille('Feuille de route', [8, 30, 56, 3, 8, 9, 66, 18, 50, 3, 8, 50, 3, 8, 54, 13]);
f.bloc(1, 1, 1, 9, 'Feuille de route numérique 2016-2017 – académie de Limoges', 'titre');
for (const [titre, , c, colonnes] of T) f.pose(3, c, titre, 'titre').ligne(4, c, colonnes, 'tete');
const fin = [5, 5, 5, 5];
let n = 0,
  m = 0;
const liens = [],
  vises = [];
FICHES.forEach((x, i) => {
  const axe = i + 1;
  for (const y of x.o)
    f.ligne(fin[0]++, 1, [axe, t(x.titre), main(t(y), fin[0])], ['centre', 'corps', 'corps']);
  x.a.forEach((y, k) => {
    const v = sert(n, 3),
      code = `A${axe}-${k + 1}`;
    for (const h of v) liens.push({ action: code, objective: PA[h] });
    f.ligne(
      fin[1]++,
      5,
      [
        axe,
        code,
        main(t(y), n),
        tourne(['DAN', 'DAN adjoint', 'DSI', 'DAN'], n),
        v.map((h) => t(PA[h])).join('\n'),
      ],
      ['centre', 'centre', 'corps', 'corps', 'corps'],
    );
    n++;
  });
  for (const y of x.m) f.ligne(fin[2]++, 11, [axe, t(y)], ['centre', 'corps']);
  for (const y of x.i) {
    const v = vise(y, m++);
    vises.push(affiche(v));
    f.ligne(fin[3]++, 14, [axe, t(y), v], ['centre', 'corps', 'centre']);
  }
});
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `A${i + 1}-${k + 1}`,
  notes:
    'Un seul onglet, quatre tableaux Excel côte à côte, séparés par une colonne vide, titre au-dessus : N° axe | Axe | Objectif (axe récrit) ; N° axe | Code (A1-1) | Action | Responsable | Objectif du projet académique (titres, un par ligne) ; N° axe | Moyen ; N° axe | Indicateur | Cible 2017 (`target`). Le numéro de l’axe relie les tableaux ; il ne dit que l’axe : `objective` null. Responsables, cibles, liens inventés. Point final enlevé.',
});
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null;
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire(
  'limoges-2016-quatre-listes-en-ligne',
  [f],
  att,
  T.map(([, nom, c, colonnes], k) => ({
    nom,
    ref: `${A1(4, c)}:${A1(fin[k] - 1, c + colonnes.length - 1)}`,
    colonnes,
  })),
);
