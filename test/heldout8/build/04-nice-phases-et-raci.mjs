// La cheffe de projet : trois phases en bandeaux, les actions dans l’ordre du planning, l’axe écrit en colonne, les rôles
// R A C I par acteur ; l’apport au projet académique est cité par code.
import { Feuille, ecrire, courbe, insec, tourne, date, pct } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe, PA = FRAMEWORK.flatMap((x) => x.objectives.map((o, k) => [`${x.code}.${k + 1}`, o, x.title]));
const ROLES = ['DAN', 'Adjoints DAN', 'DSI', 'Inspecteurs', 'Chefs d’étab.'], LETTRES = [['A', 'R', 'C', 'C', 'I'], ['A', 'R', 'I', 'R', 'C'], ['R', 'C', 'A', 'I', 'I'], ['A', 'R', '', 'C', 'R']];
const f = new Feuille('Plan projet', [8, 34, 36, 11, 11, 9, ...ROLES.map(() => 11), 52, 24]);
f.pose(1, 1, insec('Projet « Stratégie numérique académique » – plan de déploiement 2017-2019'), 'titre').pose(2, 1, insec('Cheffe de projet : DANE. R : réalise ; A : approuve ; C : consulté ; I : informé'), 'note');
['N°', 'Axe', 'Action', 'Début', 'Fin', '% réalisé'].forEach((x, k) => f.bloc(4, 1 + k, 5, 1 + k, x, 'tete'));
f.bloc(4, 7, 4, 11, 'Rôles (RACI)', 'tete').ligne(5, 7, ROLES, 'tete').bloc(4, 12, 5, 12, 'Indicateurs', 'tete').bloc(4, 13, 5, 13, 'Objectifs du projet académique servis', 'tete');
const phase = (a) => { const k = +a.code[2]; return k <= 2 ? 0 : k <= 4 ? 1 : 2; };
let r = 6, n = 0;
['PHASE 1 – CADRAGE (novembre 2017 – juin 2018)', 'PHASE 2 – DÉPLOIEMENT (septembre 2018 – mars 2019)', 'PHASE 3 – GÉNÉRALISATION ET BILAN (avril – décembre 2019)'].forEach((titre, p) => {
  f.bloc(r, 1, r++, 13, titre, 'axe');
  for (const a of ACTIONS.filter((x) => phase(x) === p)) {
    const l = tourne(LETTRES, n), sert = PA.filter((_, j) => MARKS[a.code][j] === '1').map(([c]) => c);
    f.ligne(r++, 1, [a.code, insec(`${a.axis} – ${t(AXES[a.axis - 1].title)}`), insec(t(a.title)), tourne([date(2017, 11, 6), date(2018, 9, 3), date(2019, 4, 1)], p), tourne([date(2018, 6, 29), date(2019, 3, 29), date(2019, 12, 20)], p), pct(tourne([1, 0.5, 0.1], p)), ...l, insec(t((a.lines ?? [a.ind]).join('\n'))), sert.join(' ; ')],
      ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', ...ROLES.map(() => 'centre'), 'corps', 'centre']);
    n++;
  }
});
const j = new Feuille('Comités', [14, 40, 50]);
j.pose(1, 1, 'Comités de projet', 'titre').ligne(3, 1, ['Date', 'Instance', 'Point à l’ordre du jour'], 'tete');
[[date(2017, 11, 20), 'COPIL n° 1', 'Lancement'], [date(2018, 6, 26), 'COPIL n° 2', 'Passage en phase 2'], [date(2019, 3, 26), 'COPIL n° 3', 'Passage en phase 3'], [date(2019, 12, 10), 'COPIL n° 4', 'Clôture']].forEach((l, k) => j.ligne(4 + k, 1, l));
const p = new Feuille('Projet académique', [44, 8, 80]);
p.pose(1, 1, 'Rappel : axes et objectifs du projet académique', 'titre').ligne(3, 1, ['Axe du projet académique', 'Code', 'Objectif du projet académique'], 'tete');
PA.forEach(([c, o, x], k) => p.ligne(4 + k, 1, [t(x), c, t(o)]));
ecrire('nice-phases-et-raci', [f, j, p], expectedNice('Plan projet : trois bandeaux « PHASE … » (ni axes ni objectifs), les actions rangées par phase ; N° = code de l’action (« 1-1 »), Axe écrit sur chaque ligne (« 1 – … »), en-tête sur deux lignes, R A C I par acteur (des rôles, pas des liens), Indicateurs (un par ligne de cellule, vide pour 2-5), « Objectifs du projet académique servis » = codes séparés par des points-virgules : les 65 liens, dont les titres sont dans Projet académique. Comités : hors feuille de route. L’ordre des actions n’est pas celui de l’attendu. Phases, rôles, dates, pourcentages inventés.', { indicatorLines: true }));
