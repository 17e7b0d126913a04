// Un onglet par axe, un petit tableau par objectif (actions, leviers, indicateurs côte à côte, colonnes vides entre) ; aucun numéro d'action, croix par titre.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  listes,
  dire,
  sert,
  vise,
  affiche,
  PA2024,
  cadre,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const PA = PA2024.flatMap(([, os]) => os);
const c = new Feuille('Lien projet académique', [84, ...PA.map(() => 24), 9]);
c.pose(1, 1, 'Contribution des actions au projet académique 2024-2027', 'titre').bloc(
  3,
  1,
  4,
  1,
  'Actions',
  'tete',
);
PA2024.forEach(([a, os], i) => {
  c.bloc(3, 2 + 2 * i, 3, 3 + 2 * i, a, 'tete');
  os.forEach((o, k) => c.pose(4, 2 + 2 * i + k, o, 'tete'));
});
c.bloc(3, 8, 4, 8, 'Total', 'tete');
let n = 0,
  m = 0,
  q = 5;
const liens = [],
  vises = [],
  sommes = PA.map(() => 0);
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [70, 22, 3, 52, 3, 50, 13]);
  f.pose(1, 1, insec(`AXE ${i + 1}. ${t(a.titre)}`), 'titre').pose(
    2,
    1,
    'DRANE de Guyane – année scolaire 2024-2025',
    'note',
  );
  let r = 4;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.bloc(r, 1, r++, 7, insec(`Objectif ${j + 1} : ${t(dire(o.titre))}`), 'objectif');
    f.ligne(r, 1, ['Actions', 'Responsable'], 'tete')
      .pose(r, 4, 'Leviers', 'tete')
      .ligne(r++, 6, ['Indicateurs', 'Valeur visée'], 'tete');
    for (let k = 0; k < Math.max(A.length, L.length, I.length); k++, r++) {
      if (A[k]) {
        const v = sert(n + 1, 6);
        f.ligne(
          r,
          1,
          [main(t(A[k]), n), tourne(['DRANE', 'Adjoint 2nd degré', 'Adjoint 1er degré', 'DSI'], n)],
          'corps',
        );
        for (const h of v) {
          liens.push({ action: A[k], objective: PA[h] });
          sommes[h]++;
        }
        c.ligne(
          q++,
          1,
          [t(A[k]), ...PA.map((_, h) => (v.includes(h) ? 'x' : '')), v.length],
          ['corps', ...PA.map(() => 'centre'), 'total'],
        );
        n++;
      }
      if (L[k]) f.pose(r, 4, main(t(L[k]), r), 'corps');
      if (I[k]) {
        const v = vise(I[k], m++);
        vises.push(affiche(v));
        f.ligne(r, 6, [t(I[k]), v], ['corps', 'centre']);
      }
    }
    r++;
  });
  return f;
});
c.pose(q, 1, 'Total', 'total').ligne(q, 2, [...sommes, liens.length], 'total');
c.pose(q + 2, 1, insec('x : contribution directe'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (_, j) => String(j + 1),
  notes:
    'Un onglet par axe, titre « AXE 1. … ». Par objectif, un bandeau « Objectif 1 : … » et un petit tableau : Actions | Responsable | vide | Leviers | vide | Indicateurs | Valeur visée (`target`) ; trois listes, un élément par ligne. Lien projet académique : en-tête sur deux lignes (axe fusionné, objectif), action par son titre, x ; Total en ligne et en colonne. Aucun numéro d’action : un lien désigne l’action par son titre. Responsables, valeurs, axes du projet académique et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-petits-tableaux', [...onglets, c], att);
