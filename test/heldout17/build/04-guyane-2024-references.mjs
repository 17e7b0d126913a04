// Une colonne de références (A, A1, A1.1) pour les trois niveaux, leviers et indicateurs fusionnés de l'objectif à sa dernière action ; matrice transposée à ●.
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
  puces,
  pct,
  PA2024,
  cadre,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  ref = (i, j, k) => `${'ABC'[i]}${j + 1}${k === undefined ? '' : `.${k + 1}`}`;
const PA = PA2024.flatMap(([, os]) => os);
const f = new Feuille('Plan 2024-2025', [3, 8, 74, 22, 14, 12, 50, 46]);
f.pose(1, 2, 'Académie de Guyane', 'note')
  .pose(2, 2, 'DRANE', 'note')
  .bloc(3, 2, 3, 8, 'Feuille de route du numérique éducatif 2024-2025', 'titre')
  .ligne(
    5,
    2,
    ['Réf.', 'Axes, objectifs et actions', 'Pilote', 'Échéance', 'Avancement', 'Leviers', 'Indicateurs'],
    'tete',
  );
let r = 6,
  n = 0;
const refs = [];
DOC.forEach((a, i) => {
  f.pose(r, 2, 'ABC'[i], 'axe').bloc(r, 3, r++, 8, insec(`Axe ${'ABC'[i]} : ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      d = r;
    f.ligne(r++, 2, [ref(i, j), t(dire(o.titre)), '', '', '', '', ''], 'objectif');
    A.forEach((x, k) => {
      f.ligne(
        r++,
        2,
        [
          ref(i, j, k),
          main(t(x), n),
          tourne(['DRANE', 'DRANE', 'DSI', 'EAFC', 'Adjoint 1er degré'], n),
          tourne(['juin 2025', 'déc. 2024', '', 'mars 2025'], n),
          n % 4 === 3 ? '' : pct(tourne([0.25, 0.5, 1], n)),
          '',
          '',
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre', 'corps', 'corps'],
      );
      refs.push([ref(i, j, k), sert(n + 4, 6), i]);
      n++;
    });
    f.bloc(d, 7, r - 1, 7, puces(L.map(t), '• '), 'corps').bloc(
      d,
      8,
      r - 1,
      8,
      puces(I.map(t), '• '),
      'corps',
    );
  });
});
f.pose(
  r + 1,
  2,
  'Leviers et indicateurs sont communs aux actions de l’objectif. Mise à jour : janvier 2025.',
  'note',
);
const c = new Feuille('Projet académique', [28, 44, ...refs.map(() => 6), 8]);
c.pose(1, 1, 'Objectifs du projet académique 2024-2027 et actions de la feuille de route', 'titre')
  .bloc(3, 1, 4, 1, 'Axe du projet académique', 'tete')
  .bloc(3, 2, 4, 2, 'Objectif du projet académique', 'tete')
  .ligne(
    4,
    3,
    refs.map(([x]) => x),
    'tete',
  );
let d = 3;
DOC.forEach((_, i) => {
  const nb = refs.filter((x) => x[2] === i).length;
  c.bloc(3, d, 3, d + nb - 1, `Actions de l’axe ${'ABC'[i]}`, 'tete');
  d += nb;
});
c.bloc(3, d, 4, d, 'Total', 'tete');
let q = 5;
const liens = [];
for (const [a, os] of PA2024) {
  const d0 = q;
  for (const o of os) {
    const h = PA.indexOf(o),
      v = refs.map(([, s]) => s.includes(h));
    c.ligne(
      q++,
      1,
      ['', o, ...v.map((x) => (x ? '●' : '')), v.filter(Boolean).length],
      ['etiquette', 'corps', ...refs.map(() => 'centre'), 'total'],
    );
  }
  c.bloc(d0, 1, q - 1, 1, a, 'etiquette');
}
for (const [x, s] of refs) for (const h of s) liens.push({ action: x, objective: PA[h] });
c.bloc(q, 1, q, 2, 'Total', 'total').ligne(q, 3, [...refs.map(([, s]) => s.length), liens.length], 'total');
c.pose(q + 2, 1, insec('● : l’action contribue à l’objectif'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => 'ABC'[i],
  codeObjectif: (i, j) => ref(i, j),
  codeAction: ref,
  notes:
    'Plan 2024-2025 : colonne A vide, en-tête ligne 5, Réf. (A, A1, A1.1) | Axes, objectifs et actions | Pilote | Échéance | Avancement | Leviers | Indicateurs (puces, fusionnés de la ligne de l’objectif à celle de sa dernière action ; pas de puce si l’élément est seul). Projet académique : matrice transposée, axe fusionné | objectif | une colonne par action, sous sa référence, ● ; Total. Pilotes, échéances, avancements, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-references', [f, c], att);
