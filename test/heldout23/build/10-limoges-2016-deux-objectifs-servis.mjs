// Inspecteur chargé du numérique, sous LibreOffice : bandeau d'axe, objectifs, actions, moyens, indicateurs à la suite ; le projet académique dans deux colonnes à choix.
import { Feuille, courbe, insec, main, puces, sansPoint, sert, tourne, ecrireComme } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Feuille de route', [14, 86, 20, 18, 34, 34]),
  p = new Feuille('Projet académique', [70]);
f.bloc(1, 1, 1, 6, 'Académie de Limoges – feuille de route numérique 2016-2017', 'titre').ligne(
  3,
  1,
  [
    'N°',
    'Action',
    'Référent',
    'Échéance',
    'Objectif du projet académique',
    'Autre objectif du projet académique',
  ],
  'tete',
);
const liens = [],
  codes = [];
let r = 4,
  n = 0;
FICHES.forEach((x, i) => {
  f.bloc(r, 1, r++, 6, insec(`Axe ${i + 1} : ${t(x.titre)}`), 'axe');
  const bande = (nom, xs) =>
    f.pose(r, 1, nom, 'etiquette').bloc(r, 2, r++, 6, puces(xs.map(t), '• '), 'corps');
  bande(x.o.length > 1 ? 'Objectifs' : 'Objectif', x.o);
  for (const y of x.a) {
    const v = sert(n + 2, 3).slice(0, 2),
      code = `A${n + 1}`;
    codes.push(code);
    for (const h of v) liens.push({ action: code, objective: PA[h] });
    f.ligne(
      r++,
      1,
      [
        code,
        main(t(y), n),
        tourne(['DAN', 'IEN TICE', 'DSI', 'DAN'], n),
        tourne(['juin 2017', '', 'janvier 2017'], n),
        v.length ? t(PA[v[0]]) : '',
        v.length > 1 ? t(PA[v[1]]) : '',
      ],
      ['centre', 'corps', 'corps', 'centre', 'corps', 'corps'],
    );
    n++;
  }
  bande('Moyens', x.m);
  bande('Indicateurs', x.i);
});
p.pose(1, 1, 'Objectifs du projet académique', 'titre');
PA.forEach((x, k) => p.pose(3 + k, 1, t(x), 'corps'));
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Feuille de route : en-tête ligne 3, N° (A1 à A35) | Action | Référent | Échéance | Objectif du projet académique | Autre objectif du projet académique (titres, un lien chacun) ; par axe, bandeau « Axe 1 : … », ligne Objectifs (Objectif s’il est seul), les actions, lignes Moyens et Indicateurs (une puce par élément, aucune s’il est seul). Projet académique : liste. Référents, échéances et liens inventés. Point final enlevé.',
});
att.actions = att.actions.map((x, k) => ({ code: codes[k], ...x }));
att.project = PA;
att.links = liens;
ecrireComme('ods', 'limoges-2016-deux-objectifs-servis', [f, p], att);
