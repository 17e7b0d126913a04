// Une graphiste de la DANE : par axe, des fiches deux à deux, étiquettes au-dessus des textes ; matrice transposée,
// ● et ○, les axes du projet en bandeaux, les actions en colonnes par leur seul code.
import { Feuille, ecrire, reunions, num, insec, tourne, date, heure, A1, NB } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, rowSum, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const feuilles = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [30, 30, 30, 4, 30, 30, 30]);
  f.bloc(1, 1, 1, 7, `Axe ${x.code} : ${x.title}`, 'titre');
  f.bloc(3, 1, 3, 7, 'Contexte', 'etiquette').bloc(4, 1, 4, 7, x.contexte, 'corps').bloc(5, 1, 5, 7, 'Stratégie', 'etiquette').bloc(6, 1, 6, 7, x.strategie, 'corps');
  ACTIONS.filter((a) => a.axis === x.code).forEach((a, i) => {
    const c = i % 2 ? 5 : 1; let r = 8 + 10 * Math.floor(i / 2);
    f.bloc(r, c, r++, c + 2, insec(`Action ${a.code} : ${a.title}`), 'axe');
    f.bloc(r, c, r++, c + 2, 'Finalité', 'etiquette').bloc(r, c, r++, c + 2, a.but, 'corps');
    f.ligne(r++, c, ['Public visé', 'Personnes ressources', 'Échéancier'], 'etiquette').ligne(r++, c, [a.public, a.acteurs, a.cal]);
    f.bloc(r, c, r++, c + 2, 'Descriptif', 'etiquette').bloc(r, c, r++, c + 2, a.desc, 'corps');
    const ind = a.lines ? num(a.lines) : a.ind;
    f.bloc(r, c, r, c + 1, 'Critères de réussite', 'etiquette').pose(r++, c + 2, 'Points de vigilance', 'etiquette').bloc(r, c, r, c + 1, ind, 'corps').pose(r, c + 2, a.rem, 'corps');
  });
  return f;
});
const n = ACTIONS.length;
const m = new Feuille('Contribution au PA', [58, ...ACTIONS.map(() => 6), 8]);
m.bloc(1, 1, 1, 2 + n, 'Contribution de la feuille de route au projet académique', 'titre').pose(2, 1, '● contribution forte     ○ contribution partielle', 'note');
m.bloc(4, 1, 5, 1, 'Objectifs du projet académique', 'tete').bloc(4, 2 + n, 5, 2 + n, 'Nombre', 'tete');
let c = 2;
for (const x of AXES) { const k = ACTIONS.filter((a) => a.axis === x.code).length; m.bloc(4, c, 4, c + k - 1, `Axe ${x.code}`, 'tete'); c += k; }
m.ligne(5, 2, ACTIONS.map((a) => a.code), 'tete');
let r = 6, j = 0;
FRAMEWORK.forEach((x) => {
  m.bloc(r, 1, r++, 2 + n, `Axe ${x.code} – ${x.title}`, 'objectif');
  for (const o of x.objectives) {
    m.pose(r, 1, o, 'corps').ligne(r, 2, ACTIONS.map((a) => { const k = marksOf(a.code); return k[j] ? (k.indexOf(true) === j || (a.code.endsWith('4') && j % 2) ? '●' : '○') : ''; }), 'centre');
    m.pose(r, 2 + n, { v: colSum(j), f: `COUNTA(${A1(r, 2)}:${A1(r, 1 + n)})` }, 'total'); r++; j++;
  }
});
const reu = reunions('Réunions', 'Rendez-vous de l’année', [
  [date(2017, 10, 10), heure(9), 'Rencontre DANE – DASEN', 'Nice', 'Cohérence du premier degré'],
  [date(2018, 1, 18), heure(14), 'Comité de pilotage académique', 'Rectorat', 'Calendrier partagé'],
  [date(2018, 6, 21), heure(10), 'Bilan des référents numériques', 'Toulon', 'Retours de l’enquête']]);
ecrire('nice-fiches-ronds', [...feuilles, m, reu], expectedNice(
  'Axe 1 à Axe 4 : titre fusionné, Contexte et Stratégie (texte libre), puis fiches deux à deux côte à côte (A:C et E:G), bandeau « Action 1-1 : titre », étiquettes au-dessus des textes ; critères de réussite numérotés « 1. 2. » s’il y en a plusieurs (chacun un indicateur) ; 2-5 : fiche vide. Contribution au PA : matrice transposée, axes du projet en bandeaux, actions en colonnes par leur code seul (leur axe au-dessus), ● et ○ = deux liens (force inventée), colonne Nombre. Réunions hors feuille de route. Axe 4 « Conforter ».', { indicatorLines: true }));
