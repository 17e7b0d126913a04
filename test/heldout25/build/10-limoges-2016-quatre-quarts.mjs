// Un onglet par pilier, en quatre quarts : objectifs et actions en haut, ressources et preuves en bas, chaque ligne à son code.
import { Feuille, ecrire, courbe, insec, main, sansPoint, sert, vise, affiche } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const p = new Feuille('Projet académique', [10, 80]);
let n = 0,
  m = 0;
const liens = [],
  vises = [];
const feuilles = FICHES.map((x, i) => {
  const f = new Feuille(`Pilier ${i + 1}`, [9, 62, 3, 9, 72, 14]),
    code = (lettre, k) => `${lettre}.${i + 1}.${k + 1}`;
  f.bloc(1, 1, 1, 6, `Pilier ${i + 1} – ${t(x.titre)}`, 'titre');
  f.bloc(3, 1, 3, 2, 'Objectifs', 'tete').bloc(3, 4, 3, 5, 'Actions', 'tete').pose(3, 6, 'Projet\nacadémique', 'tete');
  x.o.forEach((y, k) => f.ligne(4 + k, 1, [code('O', k), t(y)], ['centre', 'corps']));
  x.a.forEach((y, k) => {
    const v = sert(n + 2, 3);
    for (const h of v) liens.push({ action: code('A', k), objective: PA[h] });
    f.ligne(
      4 + k,
      4,
      [code('A', k), main(t(y), n++), v.map((h) => `PA${h + 1}`).join(', ')],
      ['centre', 'corps', 'centre'],
    );
  });
  const r = 5 + Math.max(x.o.length, x.a.length);
  f.bloc(r, 1, r, 2, 'Ressources', 'tete').bloc(r, 4, r, 5, 'Preuves de réussite', 'tete').pose(r, 6, 'Cible 2017', 'tete');
  x.m.forEach((y, k) => f.ligne(r + 1 + k, 1, [code('R', k), t(y)], ['centre', 'corps']));
  x.i.forEach((y, k) => {
    const v = vise(y, m++);
    vises.push(affiche(v));
    f.ligne(r + 1 + k, 4, [code('P', k), t(y), v], ['centre', 'corps', 'centre']);
  });
  return f;
});
p.pose(1, 1, 'Projet académique : les trois objectifs', 'titre').ligne(3, 1, ['Code', 'Objectif'], 'tete');
PA.forEach((x, k) => p.ligne(4 + k, 1, [`PA${k + 1}`, t(x)], ['centre', 'corps']));
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `A.${i + 1}.${k + 1}`,
  notes:
    'Un onglet par pilier (l’axe), titre « Pilier 1 – … », en quatre quarts séparés par une colonne et une ligne vides : Objectifs (O.1.1), Actions (A.1.1, codes « PA1, PA3 » à droite), Ressources (R.1.1), Preuves de réussite (P.1.1, Cible 2017 : `target`). Un seul objectif dans l’onglet : tout s’y rattache ; sinon `objective` null. Projet académique : Code | Objectif. Cibles et liens inventés. Point final enlevé.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-quatre-quarts', [...feuilles, p], att);
