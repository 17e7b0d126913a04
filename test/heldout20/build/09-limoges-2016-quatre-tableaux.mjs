// Professeure documentaliste chargée de dossier : une feuille, quatre tableaux l'un sous l'autre, un par sorte, axe fusionné à gauche ; croix à droite des actions.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  sansPoint,
  sert,
  vise,
  affiche,
  bilan,
} from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Feuille de route', [40, 92, 20, 14, 14, 22, 22, 22]);
f.pose(1, 1, 'Académie de Limoges – DAN', 'note').bloc(
  2,
  1,
  2,
  8,
  'Feuille de route numérique 2016-2017, suivie jusqu’en 2018',
  'titre',
);
let r = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
const tableau = (titre, entete, cle, ligne, styles) => {
  f.pose(r, 1, titre, 'titre');
  r += 2;
  entete();
  FICHES.forEach((x, i) => {
    const d = r;
    for (const y of x[cle]) f.ligne(r++, 2, ligne(y), styles);
    f.bloc(d, 1, r - 1, 1, insec(`${i + 1}. ${t(x.titre)}`), 'etiquette');
  });
  r += 2;
};
const simple = (xs) => () => f.ligne(r++, 1, xs, 'tete');
tableau('Les objectifs', simple(['Axe', 'Objectif']), 'o', (y) => [t(y)], ['corps']);
tableau(
  'Les actions',
  () => {
    ['Axe', 'Action', 'Référent', 'Bilan 2017', 'Bilan 2018'].forEach((x, k) =>
      f.bloc(r, 1 + k, r + 1, 1 + k, x, 'tete'),
    );
    f.bloc(r, 6, r, 8, 'Objectifs du projet académique', 'tete').ligne(r + 1, 6, PA.map(t), 'tete');
    r += 2;
  },
  'a',
  (y) => {
    const v = sert(n, 3);
    for (const h of v) liens.push({ action: sansPoint(y), objective: PA[h] });
    n++;
    return [
      main(t(y), n),
      tourne(['DAN', 'IEN TICE', 'DSI', 'Canopé'], n),
      bilan(n, 0),
      bilan(n, 1),
      ...PA.map((_, h) => (v.includes(h) ? 'X' : '')),
    ];
  },
  ['corps', 'corps', 'centre', 'centre', 'centre', 'centre', 'centre'],
);
tableau('Les moyens', simple(['Axe', 'Moyen']), 'm', (y) => [t(y)], ['corps']);
tableau(
  'Les indicateurs',
  simple(['Axe', 'Indicateur', 'Valeur visée']),
  'i',
  (y) => {
    const v = vise(y, m++);
    vises.push(affiche(v));
    return [t(y), v];
  },
  ['corps', 'centre'],
);
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Une feuille, quatre tableaux l’un sous l’autre, Axe fusionné (« 1. … ») dans chacun : Les objectifs (Objectif), Les actions (en-tête sur deux lignes, Action | Référent | Bilan 2017 | Bilan 2018 | trois colonnes à X), Les moyens (Moyen), Les indicateurs (Indicateur | Valeur visée, `target`). Aucun numéro d’action : un lien désigne l’action par son titre. Rien n’est en face d’un objectif : `objective` null. Référents, bilans, valeurs et liens inventés. Point final enlevé.',
});
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null; // les tableaux ne disent que l'axe
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-quatre-tableaux', [f], att);
