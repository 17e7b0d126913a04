// L'agenda du secrétariat : qui doit quoi, par responsable ; les indicateurs chiffrés et la matrice renvoient au code.
import { Feuille, ecrire, courbe, insec, tourne, A1 } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, OBJECTIVES, marksOf, rowSum, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe, QUI = ['Le délégué académique au numérique', 'L’adjointe premier degré', 'Le webmestre', 'La chargée de mission innovation'];
const f = new Feuille('Agenda', [52, 8, 46, 50, 44]);
f.bloc(1, 1, 1, 5, 'Feuille de route 2017-2019 : qui fait quoi', 'titre').pose(2, 1, 'Édité pour la réunion d’équipe du lundi', 'note');
f.ligne(4, 1, ['Calendrier', 'N°', 'Action', 'Axe', 'Avec'], 'tete');
let r = 5;
QUI.forEach((q, k) => {
  f.bloc(r, 1, r++, 5, insec(`Responsable : ${q}`), 'axe');
  ACTIONS.forEach((a, n) => {
    if ((n * 7 + 3) % 4 !== k) return;
    const x = AXES[a.axis - 1];
    f.ligne(r++, 1, [t(a.cal), a.code, t(a.title), `Axe ${x.code} – ${t(x.title)}`, t(a.acteurs)], ['corps', 'centre', 'corps', 'corps', 'corps']);
  });
});
const b = new Feuille('Indicateurs', [9, 66, 14, 14, 14, 34]);
b.pose(1, 1, 'Suivi des indicateurs', 'titre').ligne(3, 1, ['Action', 'Indicateur', 'Réalisé 2017', 'Réalisé 2018', 'Cible 2019', 'Commentaire'], 'tete');
let p = 4;
const visees = [];
for (const a of ACTIONS) for (const i of a.lines ?? (a.ind ? [a.ind] : [])) {
  const nb = /^(Nombre|Compteur)/.test(i), v = 4 + ((p * 5) % 23);
  b.ligne(p++, 1, [a.code, t(i), ...(nb ? [v, v + 3, v + 9] : ['-', '-', '-']), tourne(['', '', 'Chiffre à confirmer par la DSI.'], p)], ['centre', 'corps', 'centre', 'centre', 'centre', 'corps']);
  visees.push(nb ? { target: String(v + 9) } : {});
}
b.pose(p + 1, 1, '- : pas de valeur chiffrée pour cet indicateur', 'note');
const m = new Feuille('Matrice', [8, 46, ...OBJECTIVES.map(() => 16), 9]);
m.pose(1, 1, 'Contribution des actions au projet académique', 'titre').bloc(3, 1, 4, 1, 'N°', 'tete').bloc(3, 2, 4, 2, 'Action', 'tete');
let c = 3;
for (const x of FRAMEWORK) { m.bloc(3, c, 3, c + x.objectives.length - 1, t(x.title), 'tete'); for (const o of x.objectives) m.pose(4, c++, t(o), 'tete'); }
m.bloc(3, c, 4, c, 'Total', 'tete');
ACTIONS.forEach((a, k) => m.ligne(5 + k, 1, [a.code, t(a.title), ...marksOf(a.code).map((y) => (y ? 'X' : '')), { v: rowSum(a.code), f: `COUNTIF(C${5 + k}:M${5 + k},"X")` }], ['centre', 'corps', ...OBJECTIVES.map(() => 'centre'), 'total']));
const z = 5 + ACTIONS.length;
m.bloc(z, 1, z, 2, 'Total', 'total').ligne(z, 3, [...OBJECTIVES.map((_, j) => ({ v: colSum(j), f: `COUNTIF(${A1(5, 3 + j)}:${A1(z - 1, 3 + j)},"X")` })), { v: 65, f: `SUM(N5:N${z - 1})` }], 'total');
const att = expectedNice('Agenda : bandeaux « Responsable : … » (ni axes ni objectifs), Calendrier | N° | Action | Axe (« Axe 1 – … » sur chaque ligne) | Avec ; l’ordre n’est pas celui de l’attendu ; 2-5 n’a que son titre et son axe. Indicateurs : code de l’action, Réalisé 2017 | Réalisé 2018 | Cible 2019 (chiffres inventés pour les nombres, « - » ailleurs), Commentaire. Matrice : en-tête lignes 3-4, X, totaux des lignes et des colonnes.', { indicatorLines: true });
att.indicators.forEach((x, k) => Object.assign(x, visees[k]));
ecrire('nice-agenda-par-pilote', [f, b, m], att);
