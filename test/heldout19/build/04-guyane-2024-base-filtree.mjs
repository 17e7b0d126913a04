// Tout est récrit à chaque ligne, pour filtrer : axe, objectif, action, levier, indicateur ; X à droite sous les objectifs du projet académique.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  lettre,
  listes,
  dire,
  sert,
  vise,
  affiche,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const f = new Feuille('Données', [6, 34, 7, 44, 8, 58, 20, 48, 46, 12, ...PA.map(() => 19)]);
f.bloc(1, 1, 1, 10, 'DRANE de Guyane – Feuille de route 2024', 'titre')
  .bloc(2, 11, 2, 16, 'Projet académique 2024-2027', 'tete')
  .ligne(
    4,
    1,
    [
      'Axe',
      'Titre de l’axe',
      'Obj.',
      'Titre de l’objectif',
      'N°',
      'Action',
      'Porteur',
      'Levier',
      'Indicateur',
      'Cible 2025',
    ],
    'tete',
  );
PA2024.forEach(([a, os], i) => {
  f.bloc(3, 11 + 2 * i, 3, 12 + 2 * i, t(a), 'tete');
  os.forEach((o, k) => f.pose(4, 11 + 2 * i + k, t(o), 'tete'));
});
let r = 5,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  codes = [];
DOC.forEach((a, i) =>
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      obj = `${lettre(i + 1)}${j + 1}`;
    for (let k = 0; k < Math.max(A.length, L.length, I.length); k++) {
      const v = A[k] ? sert(n, 6) : [],
        cible = I[k] ? vise(I[k], m++) : '';
      if (I[k]) vises.push(affiche(cible));
      if (A[k]) codes.push(`${obj}.${k + 1}`);
      for (const h of v) liens.push({ action: `${obj}.${k + 1}`, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          lettre(i + 1),
          t(a.titre),
          obj,
          t(dire(o.titre)),
          A[k] ? `${obj}.${k + 1}` : '',
          A[k] ? main(t(A[k]), n) : '',
          A[k] ? tourne(['DRANE', 'DSI', 'DRANE', 'Corps d’inspection'], n) : '',
          L[k] ? t(L[k]) : '',
          I[k] ? t(I[k]) : '',
          cible,
          ...PA.map((_, h) => (v.includes(h) ? 'X' : '')),
        ],
        [
          'centre',
          'corps',
          'centre',
          'corps',
          'centre',
          'corps',
          'corps',
          'corps',
          'corps',
          'centre',
          ...PA.map(() => 'centre'),
        ],
      );
      if (A[k]) n++;
    }
  }),
);
f.filtre = `A4:P${r - 1}`;
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => lettre(i + 1),
  codeObjectif: (i, j) => `${lettre(i + 1)}${j + 1}`,
  notes:
    'Un seul onglet, filtre : Axe (A) | Titre de l’axe | Obj. (A1) | Titre de l’objectif | N° (A1.1) | Action | Porteur | Levier | Indicateur | Cible 2025 (`target`) | six colonnes à X, axe et objectif du projet académique en en-tête. Axe et objectif récrits à chaque ligne ; action, levier et indicateur en trois listes, cases vides à la fin. Porteurs, cibles, axes du projet académique et liens inventés.',
});
att.actions = att.actions.map((x, k) => ({ ...x, code: codes[k] }));
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-base-filtree', [f], att);
