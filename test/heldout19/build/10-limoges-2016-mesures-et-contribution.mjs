// Les mesures sous des bandeaux d'axe ; les objectifs, puis les moyens et critères, dans deux listes à part, axe écrit une fois ; X dans le dernier onglet.
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
  avance,
} from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const o = new Feuille('Objectifs', [44, 100]),
  f = new Feuille('Mesures', [8, 96, 20, 18, 13]),
  g = new Feuille('Moyens et critères', [44, 70, 64, 16]),
  c = new Feuille('Contribution', [8, 90, 24, 24, 24, 9]);
o.pose(1, 1, 'Feuille de route 2016-2017 : axes et objectifs', 'titre').ligne(
  3,
  1,
  ['Axe', 'Objectif'],
  'tete',
);
f.bloc(1, 1, 1, 5, 'Feuille de route 2016-2017 : mesures', 'titre').ligne(
  3,
  1,
  ['N°', 'Mesure', 'Responsable', 'Calendrier', 'Réalisation'],
  'tete',
);
g.pose(1, 1, 'Moyens et critères de chaque axe', 'titre')
  .pose(2, 1, 'Deux listes par axe.', 'note')
  .ligne(4, 1, ['Axe', 'Moyens', 'Critères', 'Valeur visée'], 'tete');
c.pose(1, 1, 'Contribution des mesures au projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'N°', 'tete')
  .bloc(3, 2, 4, 2, 'Mesure', 'tete')
  .bloc(3, 3, 3, 5, 'Projet académique', 'tete')
  .ligne(4, 3, PA.map(t), 'tete')
  .bloc(3, 6, 4, 6, 'Total', 'tete');
let r = 4,
  q = 5,
  z = 5,
  w = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  sommes = [0, 0, 0],
  codes = [];
FICHES.forEach((x, i) => {
  const axe = insec(`${i + 1}. ${t(x.titre)}`);
  x.o.forEach((y, k) => o.ligne(w++, 1, [k ? '' : axe, main(t(y), w)], ['etiquette', 'corps']));
  f.bloc(r, 1, r++, 5, insec(`Axe ${axe}`), 'axe');
  x.a.forEach((y, k) => {
    const v = sert(n + 2, 3),
      code = `${i + 1}-${k + 1}`;
    codes.push(code);
    for (const h of v) {
      liens.push({ action: code, objective: PA[h] });
      sommes[h]++;
    }
    f.ligne(
      r++,
      1,
      [
        code,
        main(t(y), n),
        tourne(['DAN', 'DAN', 'DSI', 'IA-IPR'], n),
        tourne(['2016-2017', 'janvier 2017', ''], n),
        avance(n),
      ],
      ['centre', 'corps', 'corps', 'centre', 'centre'],
    );
    c.ligne(
      q++,
      1,
      [code, t(y), ...PA.map((_, h) => (v.includes(h) ? 'X' : '')), v.length],
      ['centre', 'corps', 'centre', 'centre', 'centre', 'total'],
    );
    n++;
  });
  for (let k = 0; k < Math.max(x.m.length, x.i.length); k++) {
    const v = x.i[k] ? vise(x.i[k], m++) : '';
    if (x.i[k]) vises.push(affiche(v));
    g.ligne(
      z++,
      1,
      [k ? '' : axe, x.m[k] ? t(x.m[k]) : '', x.i[k] ? t(x.i[k]) : '', v],
      ['etiquette', 'corps', 'corps', 'centre'],
    );
  }
});
c.bloc(q, 1, q, 2, 'Total', 'total').ligne(q, 3, [...sommes, liens.length], 'total');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Objectifs : Axe (« 1. … », écrit une fois, cases vides dessous) | Objectif. Mesures : bandeau « Axe 1. … », N° (1-1) | Mesure | Responsable | Calendrier | Réalisation. Moyens et critères : Axe écrit une fois | Moyens | Critères | Valeur visée (`target`) ; deux listes, note. Contribution : N° | Mesure | trois colonnes à X sous « Projet académique » | Total ; ligne Total. Rien n’est en face d’un objectif : `objective` null. Responsables, calendriers, réalisations, valeurs, liens inventés. Point final enlevé.',
});
att.actions = att.actions.map((x, k) => ({ code: codes[k], ...x }));
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null; // les listes ne disent que l'axe
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-mesures-et-contribution', [o, f, g, c], att);
