// L'extrait du rapport annuel : titres, paragraphes, un tableau par axe, pieds de page ; en annexe la matrice faite
// par le cabinet, qui a ses propres intitulés courts.
import { Feuille, ecrire, puces, courbe, tourne, pct, A1, NB } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, OBJECTIVES, marksOf, rowSum, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe;
const FAIT = ['Travail engagé avec les services ; première version présentée aux inspecteurs.', 'Réalisé dans les délais prévus.', 'Deux réunions tenues. Les établissements volontaires sont connus.', 'Étude terminée, mise en œuvre reportée au printemps.'];
const RESTE = ['Étendre aux autres disciplines.', 'Poursuivre la communication.', 'Faire le point avec les collectivités.', ''];
const f = new Feuille('Bilan 2018', [34, 46, 44, 50, 36, 12]);
f.bloc(1, 1, 1, 6, 'Rapport annuel 2018 – extrait : le numérique éducatif', 'titre');
f.bloc(3, 1, 3, 6, 'Cette partie du rapport fait le point sur la feuille de route numérique 2017-2019 de l’académie. Elle reprend chaque action, ses indicateurs et son avancement à la fin de l’année 2018.', 'texte');
let r = 5, n = 0;
AXES.forEach((x, i) => {
  f.bloc(r, 1, r++, 6, `Axe ${x.code} – ${t(x.title)}`, 'objectif').bloc(r, 1, r, 6, t(x.contexte), 'texte'); r += 2;
  f.ligne(r++, 1, ['Action', 'Rappel du but', 'Indicateurs', 'Ce qui a été fait', 'Ce qui reste à faire', 'Avancement'], 'tete');
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    const vide = !a.ind;
    f.ligne(r++, 1, [`${a.code}${n % 5 ? ' ' : NB}${t(a.title)}`, t(a.but), t(puces(a.lines ?? [a.ind], '- ')), vide ? '' : tourne(FAIT, n), vide ? '' : tourne(RESTE, n + i), vide ? '' : pct(tourne([0.5, 1, 0.75, 0.25], n))]);
    n++;
  }
  f.pose(r + 1, 1, `Académie de Nice – Rapport annuel 2018 – page ${21 + i}/48`, 'note'); r += 4;
});
const m = new Feuille('Annexe 3 (cabinet)', [8, 42, ...OBJECTIVES.map(() => 17), 8]);
m.bloc(1, 1, 1, 14, 'Annexe 3 – Contribution des actions numériques au projet académique', 'titre').pose(2, 1, 'Document du cabinet', 'note');
m.bloc(4, 1, 5, 2, 'Actions de la feuille de route numérique', 'tete');
let c = 3;
for (const x of FRAMEWORK) { m.bloc(4, c, 4, c + x.objectives.length - 1, t(x.title), 'tete'); x.objectives.forEach((o) => m.pose(5, c++, t(o), 'tete')); }
m.bloc(4, c, 5, c, 'Total', 'tete');
ACTIONS.forEach((a, k) => m.ligne(6 + k, 1, [a.code, t(a.matrix), ...marksOf(a.code).map((y) => (y ? 'X' : '')), { v: rowSum(a.code), f: `COUNTIF(C${6 + k}:M${6 + k},"X")` }], ['centre', 'corps', ...OBJECTIVES.map(() => 'centre'), 'total']));
m.bloc(28, 1, 28, 2, 'Total', 'total').ligne(28, 3, [...OBJECTIVES.map((_, j) => ({ v: colSum(j), f: `COUNTIF(${A1(6, 3 + j)}:${A1(27, 3 + j)},"X")` })), { v: 65, f: 'SUM(N6:N27)' }], 'total');
ecrire('nice-bilan-annuel', [f, m], expectedNice(
  'Bilan 2018 : extrait de rapport, un titre « Axe 1 – … », un paragraphe (texte libre) et un tableau par axe, en-tête répété, code et titre dans la même cellule (« 1-1 La lettre des usages », parfois espace insécable), Indicateurs à tirets (sans tiret s’il n’y en a qu’un), pieds de page tapés ; 2-5 n’a que son titre. Annexe 3 (cabinet) : code en A, intitulé court du cabinet en B (parfois autre que celui du bilan : le titre attendu est celui du bilan), axes du projet fusionnés au-dessus des objectifs, X, totaux. « Ce qui a été fait », « Ce qui reste à faire », avancement inventés.',
  { indicatorLines: true }));
