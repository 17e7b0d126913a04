// La liste des actions, numérotées de 1 à 35, axe fusionné, et à droite un 1 par objectif du projet académique, totaux ; le reste dans un second onglet.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert, vise, affiche } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Actions', [30, 6, 90, 22, 16, 22, 18, 18, 8]),
  g = new Feuille('Objectifs et moyens', [30, 76, 64, 64, 14]);
f.pose(1, 1, 'Académie de Limoges', 'note')
  .bloc(2, 1, 2, 9, 'Actions 2016-2017 et projet académique', 'titre')
  .bloc(4, 1, 5, 1, 'Axe', 'tete')
  .bloc(4, 2, 5, 2, 'N°', 'tete')
  .bloc(4, 3, 5, 3, 'Action', 'tete')
  .bloc(4, 4, 5, 4, 'Responsable', 'tete')
  .bloc(4, 5, 5, 5, 'Échéance', 'tete')
  .bloc(4, 6, 4, 8, 'Projet académique', 'tete')
  .ligne(5, 6, PA.map(t), 'tete')
  .bloc(4, 9, 5, 9, 'Total', 'tete');
g.pose(1, 1, 'Objectifs, moyens et indicateurs de chaque axe', 'titre')
  .pose(2, 1, 'Trois listes par axe ; les moyens et les indicateurs valent pour tout l’axe.', 'note')
  .ligne(4, 1, ['Axe', 'Objectifs', 'Moyens', 'Indicateurs', 'Cible 2017'], 'tete');
let r = 6,
  q = 5,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  sommes = [0, 0, 0];
FICHES.forEach((x, i) => {
  const axe = insec(`Axe ${i + 1} : ${t(x.titre)}`),
    d = r,
    e = q;
  for (const y of x.a) {
    const v = n % 6 === 4 ? [0, 1, 2] : sert(n, 3);
    for (const h of v) {
      liens.push({ action: String(n + 1), objective: PA[h] });
      sommes[h]++;
    }
    f.ligne(
      r++,
      1,
      [
        '',
        n + 1,
        main(t(y), n),
        tourne(['DAN', 'DAN', 'DAN adjoint', 'IEN Tice'], n),
        tourne(['juin 2017', '', 'en continu', 'déc. 2016'], n),
        ...PA.map((_, h) => (v.includes(h) ? 1 : '')),
        v.length,
      ],
      ['etiquette', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre', 'total'],
    );
    n++;
  }
  f.bloc(d, 1, r - 1, 1, axe, 'etiquette');
  for (let k = 0; k < Math.max(x.o.length, x.m.length, x.i.length); k++) {
    const v = x.i[k] ? vise(x.i[k], m++) : '';
    if (x.i[k]) vises.push(affiche(v));
    g.ligne(
      q++,
      1,
      ['', ...[x.o[k], x.m[k], x.i[k]].map((y) => (y ? t(y) : '')), v],
      ['etiquette', 'corps', 'corps', 'corps', 'centre'],
    );
  }
  g.bloc(e, 1, q - 1, 1, axe, 'etiquette');
});
f.bloc(r, 1, r, 5, 'Total', 'total').ligne(r, 6, [...sommes, liens.length], 'total');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Actions : en-tête sur deux lignes (4 et 5), Axe fusionné (« Axe 1 : … ») | N° (de 1 à 35, nombres) | Action | Responsable | Échéance | trois colonnes sous « Projet académique » (1 : un lien) | Total ; ligne Total. Objectifs et moyens : Axe fusionné | Objectifs | Moyens | Indicateurs | Cible 2017 (`target`) ; trois listes par axe, note. Les listes ne disent que l’axe : `objective` null. Responsables, échéances, cibles, liens inventés. Point final enlevé.',
});
att.actions = att.actions.map((x, k) => ({ code: String(k + 1), ...x }));
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null; // on n'écrit que l'axe
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-liste-et-uns', [f, g], att);
