// Une professeure détachée, qui projette au COPIL : sous chaque bandeau d'axe, quatre cadres de gauche à droite ; légende du projet académique en haut.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Feuille de route', [50, 2, 7, 66, 16, 12, 2, 44, 2, 46]);
f.bloc(1, 1, 1, 10, 'Feuille de route numérique 2016-2017 : l’essentiel', 'titre').bloc(
  3,
  1,
  3,
  6,
  'Objectifs du projet académique (PA)',
  'etiquette',
);
PA.forEach((x, k) => f.bloc(4 + k, 1, 4 + k, 6, insec(`${k + 1} : ${t(x)}`), 'corps'));
let r = 8,
  n = 0;
const liens = [];
FICHES.forEach((x, i) => {
  f.bloc(r, 1, r, 10, insec(`Axe ${i + 1} – ${t(x.titre)}`), 'axe')
    .pose(r + 1, 1, 'Objectifs', 'tete')
    .ligne(r + 1, 3, ['N°', 'Actions', 'Responsable', 'PA'], 'tete')
    .pose(r + 1, 8, 'Moyens', 'tete')
    .pose(r + 1, 10, 'Indicateurs', 'tete');
  r += 2;
  x.o.forEach((y, k) => f.pose(r + k, 1, main(t(y), k), 'corps'));
  x.m.forEach((y, k) => f.pose(r + k, 8, t(y), 'corps'));
  x.i.forEach((y, k) => f.pose(r + k, 10, t(y), 'corps'));
  x.a.forEach((y, k) => {
    const v = sert(n + 2, 3),
      code = `${i + 1}.${k + 1}`;
    for (const h of v) liens.push({ action: code, objective: PA[h] });
    f.ligne(
      r + k,
      3,
      [
        code,
        main(t(y), n),
        tourne(['DAN', 'IEN TICE', 'DAN adjoint', 'DSI'], n),
        v.length === 1 ? v[0] + 1 : v.map((h) => h + 1).join(' et '),
      ],
      ['centre', 'corps', 'corps', 'centre'],
    );
    n++;
  });
  r += Math.max(x.o.length, x.a.length, x.m.length, x.i.length) + 1;
});
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Un seul onglet ; en haut, les trois objectifs du projet académique (« 1 : … ») ; par axe, bandeau « Axe 1 – … » et quatre cadres séparés par une colonne vide, en-tête redit : Objectifs | N°, Actions, Responsable, PA (nombre ou « 1 et 3 » : un lien par nombre) | Moyens | Indicateurs, un élément par ligne ; les lignes d’un cadre à l’autre ne vont pas ensemble. Responsables et liens inventés. Point final enlevé.',
});
att.project = PA;
att.links = liens;
ecrire('limoges-2016-quatre-cadres', [f], att);
