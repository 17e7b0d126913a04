// Page de garde, un tableau des actions (axe fusionné), un onglet d'indicateurs avec valeurs, et trois tableaux croisés, un par axe du
// projet académique, où l'on a écrit « oui ».
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const g = new Feuille('Page de garde', [26, 70]);
g.bloc(2, 1, 2, 2, 'Académie de Nice', 'total').bloc(3, 1, 3, 2, 'Feuille de route du numérique éducatif 2017-2019', 'titre');
[['Rédaction', 'Secrétariat de la DANE'], ['Mise à jour', 'mars 2018'], ['Contenu', 'actions, indicateurs, lien avec le projet académique']].forEach((l, k) => g.ligne(5 + k, 1, l, ['etiquette', 'corps']));
const f = new Feuille('Feuille de route', [34, 8, 40, 70, 46, 44]);
f.bloc(1, 1, 1, 6, 'Les actions', 'titre').ligne(3, 1, ['Axe stratégique', 'N°', 'Action', 'Description', 'Acteurs', 'Échéances'], 'tete');
const ind = new Feuille('Indicateurs', [10, 40, 70, 16, 16, 18]);
ind.bloc(1, 1, 1, 6, 'Les indicateurs', 'titre').ligne(3, 1, ['N° action', 'Action', 'Indicateur', 'Valeur 2018', 'Cible 2019', 'Suivi par'], 'tete');
let r = 4, q = 4, n = 0;
const vises = [];
for (const x of AXES) {
  const d = r;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    f.ligne(r++, 1, ['', a.code, main(t(a.title), n++), t(a.text), t(a.acteurs), t(a.cal)], ['etiquette', 'centre', 'objectif', 'corps', 'corps', 'corps']);
    const dq = q;
    for (const y of a.lines ?? (a.ind ? [a.ind] : [])) {
      const nombre = /^(Nombre|Nb)[^,–]*$/.test(y), v = 3 + ((q * 7) % 29);
      ind.ligne(q++, 1, ['', '', main(t(y), q), nombre ? v : '', nombre ? v + 8 : '', tourne(['DANE', 'Adjoint DANE', 'DANE'], q)], ['centre', 'corps', 'corps', 'centre', 'centre', 'corps']);
      vises.push(nombre ? { target: String(v + 8) } : {});
    }
    if (q > dq) ind.bloc(dq, 1, q - 1, 1, a.code, 'centre').bloc(dq, 2, q - 1, 2, t(a.title), 'corps');
  }
  f.bloc(d, 1, r - 1, 1, `Axe ${x.code} : ${t(x.title)}`, 'etiquette');
}
f.bloc(r, 1, r, 6, insec('Total : 22 actions'), 'total');
ind.bloc(q, 1, q, 2, 'Total', 'total').pose(q, 3, insec(`${vises.length} indicateurs`), 'total');
let c0 = 0;
const croises = FRAMEWORK.map((x) => {
  const p = new Feuille(`Projet acad. axe ${x.code}`, [8, 44, ...x.objectives.map(() => 24), 10]), w = x.objectives.length, c = c0;
  c0 += w;
  p.bloc(1, 1, 1, w + 3, `Projet académique – Axe ${x.code} : ${t(x.title)}`, 'titre').ligne(3, 1, ['N°', 'Action', ...x.objectives.map(t), 'Total'], 'tete');
  ACTIONS.forEach((a, k) => { const v = x.objectives.map((_, j) => (MARKS[a.code][c + j] === '1' ? 'oui' : '')); p.ligne(4 + k, 1, [a.code, t(a.title), ...v, v.filter(Boolean).length], ['centre', 'corps', ...v.map(() => 'centre'), 'total']); });
  const z = 4 + ACTIONS.length;
  p.bloc(z, 1, z, 2, 'Total', 'total').ligne(z, 3, x.objectives.map((_, j) => ACTIONS.filter((a) => MARKS[a.code][c + j] === '1').length), 'total').pose(z + 2, 1, insec('oui : l’action contribue à l’objectif.'), 'note');
  return p;
});
const att = expectedNice('Page de garde : hors feuille de route. Feuille de route : Axe stratégique fusionné (« Axe 1 : … ») | N° (« 1-1 ») | Action | Description (texte libre) | Acteurs | Échéances, total. Indicateurs : N° action et Action fusionnés, un indicateur par ligne, Valeur 2018, Cible 2019 (`target`, nombres seulement, inventés), Suivi par, total ; 2-5 n’en a pas. Trois onglets « Projet acad. axe … » : l’axe du projet académique dans le titre, ses objectifs en colonnes, les 22 actions en lignes, « oui » = lien (65 en tout), colonne et ligne Total, légende.', { indicatorLines: true });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('nice-un-croisement-par-axe-du-projet', [g, f, ind, ...croises], att);
