// Couverture, un onglet par axe (une ligne par indicateur, l'action fusionnée), et les croix : les objectifs du projet académique
// en lignes, les numéros d'action en colonnes.
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const c = new Feuille('Couverture', [14, 80, 12]);
c.bloc(2, 1, 2, 3, 'Académie de Nice', 'total').bloc(3, 1, 3, 3, 'Feuille de route numérique 2017-2019', 'titre').bloc(4, 1, 4, 3, 'Délégation académique au numérique éducatif', 'note').ligne(6, 1, ['Axe', 'Intitulé', 'Actions'], 'tete');
AXES.forEach((x, k) => c.ligne(7 + k, 1, [`Axe ${x.code}`, t(x.title), ACTIONS.filter((a) => a.axis === x.code).length], ['centre', 'corps', 'centre']));
c.bloc(11, 1, 11, 2, 'Total', 'total').pose(11, 3, { v: 22, f: 'SUM(C7:C10)' }, 'total');
let n = 0;
const onglets = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [8, 38, 34, 40, 36, 60, 20]);
  f.bloc(1, 1, 1, 7, `Axe ${x.code} : ${t(x.title)}`, 'titre').pose(3, 1, 'Contexte', 'etiquette').bloc(3, 2, 3, 7, t(x.contexte), 'corps');
  f.ligne(5, 1, ['N°', 'Action', 'Public visé', 'Acteurs', 'Calendrier', 'Indicateurs', 'Relevé 2018'], 'tete');
  let r = 6;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    const l = a.lines ?? [a.ind], d = r;
    l.forEach((y) => f.ligne(r++, 1, ['', '', '', '', '', t(y), y ? tourne(['en cours', '', 'fait'], n) : ''], ['centre', 'corps', 'corps', 'corps', 'corps', 'corps', 'centre']));
    [a.code, main(t(a.title), n), t(a.public), t(a.acteurs), t(a.cal)].forEach((v, k) => f.bloc(d, 1 + k, r - 1, 1 + k, v, k ? 'corps' : 'centre'));
    n++;
  }
  return f;
});
const p = new Feuille('Projet académique', [34, 50, ...ACTIONS.map(() => 5), 8]), fin = 3 + ACTIONS.length;
p.bloc(1, 1, 1, fin, 'Actions de la feuille de route et objectifs du projet académique', 'titre').bloc(3, 1, 4, 1, 'Axe du projet académique', 'tete').bloc(3, 2, 4, 2, 'Objectif du projet académique', 'tete').bloc(3, fin, 4, fin, 'Total', 'tete');
let col = 3;
for (const x of AXES) { const k = ACTIONS.filter((a) => a.axis === x.code).length; p.bloc(3, col, 3, col + k - 1, `Axe ${x.code} de la feuille de route`, 'tete'); col += k; }
p.ligne(4, 3, ACTIONS.map((a) => a.code), 'tete');
let r = 5, j = 0;
for (const x of FRAMEWORK) {
  const d = r;
  for (const o of x.objectives) {
    const v = ACTIONS.map((a) => (MARKS[a.code][j] === '1' ? 'x' : ''));
    p.ligne(r++, 1, ['', t(o), ...v, v.filter(Boolean).length], ['etiquette', 'corps', ...v.map(() => 'centre'), 'centre']);
    j++;
  }
  p.bloc(d, 1, r - 1, 1, `${x.code}. ${t(x.title)}`, 'etiquette');
}
p.bloc(r, 1, r, 2, 'Total', 'total').ligne(r, 3, [...ACTIONS.map((a) => [...MARKS[a.code]].filter((y) => y === '1').length), 65], 'total').pose(r + 2, 1, insec('x : l’action contribue à l’objectif'), 'note');
ecrire('nice-onglets-et-croix-en-large', [c, ...onglets, p], expectedNice('Couverture : redit les axes, total. Axe 1 à Axe 4 : titre « Axe 1 : … », Contexte (texte libre), tableau N° (« 1-1 ») | Action | Public visé | Acteurs | Calendrier (fusionnés) | Indicateurs (un par ligne) | Relevé 2018. 2-5 n’a que son titre. Projet académique : axe fusionné et objectif en lignes, numéros d’action en colonnes sous leur axe, x = lien (65), totaux, légende. Relevés inventés.', { indicatorLines: true }));
