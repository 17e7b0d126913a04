// Un onglet par axe : les objectifs, le tableau des actions avec les croix, les moyens, les indicateurs.
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';
import {
  Feuille,
  PA_LIMOGES as PA,
  cadre,
  ecrire,
  etat,
  objectifsPA,
  obs,
  pilote,
  sert,
  trimestre,
} from './commun.mjs';

const OBJ = objectifsPA(PA);
const att = attenduLimoges({
  notes:
    'Un onglet par axe, quatre tableaux l’un sous l’autre : objectifs, actions (code 1.1, croix du projet académique), moyens, indicateurs (valeurs à remplir). Deux objectifs du projet par axe 2 et 3, croix et suivi inventés.',
  codeAxe: (i) => `${i + 1}`,
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
});
att.frameworks = cadre(PA);
// des listes l’une sous l’autre ne disent que l’axe
for (const g of ['actions', 'levers', 'indicators']) for (const x of att[g]) x.objective = null;
let n = 0;
const feuilles = FICHES.map((x, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [8, 56, 20, 16, 14, 28, ...OBJ.map(() => 14)]);
  f.pose(1, 1, `Axe ${i + 1} – ${x.titre}`, 'titre');
  let r = 3;
  f.bloc(r, 1, r, 6, 'Objectifs', 'tete');
  x.o.forEach((t) => {
    r += 1;
    f.bloc(r, 1, r, 6, t, 'corps');
  });
  r += 2;
  ['N°', 'Actions', 'Pilote', 'Échéance', 'État d’avancement', 'Observations'].forEach((t, c) =>
    f.bloc(r, c + 1, r + 1, c + 1, t, 'tete'),
  );
  let c0 = 7;
  for (const [t, os] of PA) {
    f.bloc(r, c0, r, c0 + os.length - 1, `Projet académique : ${t}`, 'tete').ligne(r + 1, c0, os, 'tete');
    c0 += os.length;
  }
  r += 1;
  x.a.forEach((t, k) => {
    r += 1;
    const pas = sert(n, OBJ.length);
    f.ligne(
      r,
      1,
      [
        `${i + 1}.${k + 1}`,
        t,
        pilote(n),
        trimestre(n, 2016),
        etat(n),
        obs(n),
        ...OBJ.map((_, j) => (pas.includes(j) ? 'X' : '')),
      ],
      ['centre', 'corps', 'corps', 'centre', 'centre', 'corps', ...OBJ.map(() => 'centre')],
    );
    pas.forEach((j) => att.links.push({ action: `${i + 1}.${k + 1}`, objective: OBJ[j].titre }));
    n += 1;
  });
  r += 2;
  f.bloc(r, 1, r, 6, 'Moyens', 'tete');
  x.m.forEach((t) => {
    r += 1;
    f.bloc(r, 1, r, 6, t, 'corps');
  });
  r += 2;
  f.bloc(r, 1, r, 2, 'Indicateurs', 'tete').ligne(r, 3, ['Juin 2016', 'Juin 2017'], 'tete');
  x.i.forEach((t) => {
    r += 1;
    f.bloc(r, 1, r, 2, t, 'corps').ligne(r, 3, ['', ''], 'centre');
  });
  return f;
});
ecrire('limoges-2016-un-onglet-par-axe', feuilles, att);
