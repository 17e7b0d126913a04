// Une seule liste : axe récrit à chaque ligne, rubrique, numéro, libellé, et pour les actions les titres des objectifs du projet académique.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert, vise, affiche, puces } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Feuille de route', [40, 14, 8, 90, 18, 16, 14, 62]),
  p = new Feuille('Projet académique', [8, 70]);
f.pose(1, 1, 'Académie de Limoges – feuille de route numérique 2016-2017', 'titre').ligne(
  3,
  1,
  ['Axe', 'Rubrique', 'N°', 'Libellé', 'Responsable', 'Échéance', 'Cible 2017', 'Lien avec le projet académique'],
  'tete',
);
p.pose(1, 1, 'Objectifs du projet académique', 'titre').ligne(3, 1, ['N°', 'Objectif'], 'tete');
PA.forEach((x, k) => p.ligne(4 + k, 1, [k + 1, t(x)], ['centre', 'corps']));
let r = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
FICHES.forEach((x, i) => {
  for (const [rubrique, xs] of [
    ['Objectif', x.o],
    ['Action', x.a],
    ['Moyen', x.m],
    ['Indicateur', x.i],
  ])
    xs.forEach((y, k) => {
      const code = rubrique === 'Action' ? `${i + 1}.${k + 1}` : '';
      const v = code ? sert(n, 3) : [];
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      const c = rubrique === 'Indicateur' ? vise(y, m++) : '';
      if (rubrique === 'Indicateur') vises.push(affiche(c));
      f.ligne(
        r++,
        1,
        [
          `${i + 1}. ${t(x.titre)}`,
          rubrique,
          code,
          code ? main(t(y), n) : t(y),
          code ? tourne(['DAN', 'DAN adjoint', 'IEN Tice', 'DSI'], n) : '',
          code ? tourne(['juin 2017', '', 'en continu', 'décembre 2016'], n) : '',
          c,
          puces(
            v.map((h) => t(PA[h])),
            '- ',
          ),
        ],
        ['corps', 'centre', 'centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
      );
      if (code) n++;
    });
});
f.filtre = `A3:H${r - 1}`;
f.pose(r + 1, 1, 'Actions, moyens et indicateurs valent pour tous les objectifs de l’axe.', 'note');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Feuille de route : en-tête ligne 3, filtre ; Axe (« 1. … », récrit) | Rubrique (Objectif, Action, Moyen, Indicateur) | N° (actions seulement, 1.1) | Libellé | Responsable | Échéance | Cible 2017 (`target`) | Lien avec le projet académique (titres, un par ligne, tiret s’il y en a plusieurs). La liste ne dit que l’axe : `objective` null. Projet académique : N° | Objectif. Responsables, échéances, cibles, liens inventés. Point final enlevé.',
});
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null; // on n'écrit que l'axe
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-liste-par-rubrique', [f, p], att);
