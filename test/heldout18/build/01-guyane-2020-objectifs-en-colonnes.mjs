// Un onglet par axe, un objectif par colonne : actions, leviers, indicateurs et pilote sont des lignes ; en face de chaque objectif du projet académique, les numéros de ses actions.
import { Feuille, ecrire, courbe, insec, tourne, listes, dire, sert, puces, PA2020, cadre } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const PA = PA2020.flatMap(([, os]) => os),
  servies = PA.map(() => []);
const liens = [];
let n = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [16, ...a.objectifs.map(() => 46)]);
  f.pose(1, 1, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'titre').pose(
    2,
    1,
    'Académie de Guyane, DANE – feuille de route numérique 2020-2021',
    'note',
  );
  ['Objectif', 'Actions', 'Leviers', 'Indicateurs', 'Pilote'].forEach((x, k) =>
    f.pose(4 + k, 1, x, 'tete'),
  );
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      code = (k) => `${i + 1}.${j + 1}.${k + 1}`;
    A.forEach((_, k) => {
      for (const h of sert(n, 6)) {
        servies[h].push(code(k));
        liens.push({ action: code(k), objective: PA[h] });
      }
      n++;
    });
    f.pose(4, j + 2, `${i + 1}.${j + 1} ${t(dire(o.titre))}`, 'objectif')
      .pose(5, j + 2, A.map((x, k) => `${code(k)} ${t(x)}`).join('\n'), 'corps')
      .pose(6, j + 2, puces(L.map(t), '- '), 'corps')
      .pose(7, j + 2, puces(I.map(t), '- '), 'corps')
      .pose(8, j + 2, tourne(['DANE', 'DANE', 'DSI', 'DANE et DSI', 'DAFPEN'], i + j), 'corps');
  });
  return f;
});
const p = new Feuille('Projet académique', [38, 70, 70]);
p.pose(1, 1, 'Contribution de la feuille de route au projet académique', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif du projet académique', 'Actions de la feuille de route'],
  'tete',
);
let r = 4;
for (const [a, os] of PA2020) {
  const d = r;
  for (const o of os) p.ligne(r++, 1, ['', o, servies[PA.indexOf(o)].join(', ')], 'corps');
  p.bloc(d, 1, r - 1, 1, a, 'etiquette');
}
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Un onglet par axe, titre « Axe 1 : … » ; colonne A : Objectif, Actions, Leviers, Indicateurs, Pilote ; un objectif par colonne (« 1.1 … »), actions numérotées dans la cellule (« 1.1.1 … », une par ligne), un tiret par levier et indicateur, aucun s’il est seul. Projet académique : axe fusionné | objectif | numéros des actions. Pilotes, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-objectifs-en-colonnes', [...onglets, p], att);
