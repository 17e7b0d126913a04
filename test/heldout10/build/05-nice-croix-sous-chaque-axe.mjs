// Un onglet par axe : le tableau des actions (cellules fusionnées en largeur, Indicateur 1 et Indicateur 2), et dessous le tableau
// croisé de l'axe avec les objectifs du projet académique.
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, OBJECTIVES, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
let n = 0, m = 0;
const onglets = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [8, 40, ...OBJECTIVES.map(() => 18)]), A = ACTIONS.filter((a) => a.axis === x.code);
  f.bloc(1, 1, 1, 13, `Axe ${x.code} – ${t(x.title)}`, 'titre').pose(3, 1, 'Plan d’actions', 'note');
  const large = [[3, 5], [6, 7], [8, 10], [11, 13]];
  f.ligne(4, 1, ['N°', 'Action'], 'tete');
  ['Acteurs', 'Échéancier', 'Indicateur 1', 'Indicateur 2'].forEach((y, k) => f.bloc(4, large[k][0], 4, large[k][1], y, 'tete'));
  let r = 5;
  for (const a of A) {
    const l = a.lines ?? [a.ind];
    f.pose(r, 1, a.code, 'centre').pose(r, 2, main(t(a.title), n++), 'corps');
    [t(a.acteurs), t(a.cal), main(t(l[0]), m++), l[1] ? main(t(l[1]), m++) : ''].forEach((v, k) => f.bloc(r, large[k][0], r, large[k][1], v, 'corps'));
    r++;
  }
  f.pose(++r, 1, 'Lien avec le projet académique', 'note');
  r++;
  f.bloc(r, 1, r + 1, 1, 'N°', 'tete').bloc(r, 2, r + 1, 2, 'Action', 'tete');
  let c = 3;
  for (const y of FRAMEWORK) { f.bloc(r, c, r, c + y.objectives.length - 1, `${y.code}. ${t(y.title)}`, 'tete').ligne(r + 1, c, y.objectives.map(t), 'tete'); c += y.objectives.length; }
  r += 2;
  for (const a of A) f.ligne(r++, 1, [a.code, t(a.title), ...[...MARKS[a.code]].map((y) => (y === '1' ? 'X' : ''))], ['centre', 'corps', ...OBJECTIVES.map(() => 'centre')]);
  f.bloc(r, 1, r, 2, 'Total', 'total').ligne(r, 3, OBJECTIVES.map((_, j) => A.filter((a) => MARKS[a.code][j] === '1').length), 'total');
  f.pose(r + 2, 1, insec('X : l’action contribue à l’objectif.'), 'note');
  return f;
});
const nt = new Feuille('Notes', [90]);
nt.pose(1, 1, 'Notes', 'titre');
[insec('Source : feuille de route de l’académie de Nice 2017-2019.'), insec('L’action 2-5 est à compléter.')].forEach((x, k) => nt.pose(3 + k, 1, x, 'texte'));
ecrire('nice-croix-sous-chaque-axe', [...onglets, nt], expectedNice('Axe 1 à Axe 4 : titre fusionné « Axe 1 – … » ; « Plan d’actions » : N° (« 1-1 ») | Action | Acteurs | Échéancier | Indicateur 1 | Indicateur 2 (cellules fusionnées en largeur ; 2-5 n’a que son titre) ; « Lien avec le projet académique » : les mêmes actions, en-tête sur deux lignes (axe fusionné, objectif), X = lien (65 sur les quatre onglets), total, légende. Notes : hors feuille de route.', { indicatorLines: true }));
