// Bandeaux d'axe en capitales ; dessous, à gauche les actions, à droite le suivi des indicateurs qui cite le numéro de
// l'action ; la matrice du projet académique a son en-tête sur deux lignes et des sous-totaux.
import { Feuille, ecrire, courbe, capitales, insec, tourne } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x)), num = (c) => c.replace('-', '.');
const f = new Feuille('Stratégie numérique', [14, 44, 46, 40, 3, 10, 62, 11, 11]);
f.bloc(1, 1, 2, 1, 'DANE\nNice', 'etiquette').bloc(1, 2, 1, 9, 'Stratégie numérique académique 2017-2019', 'titre').bloc(2, 2, 2, 9, 'Tableau tenu par le secrétariat de la délégation', 'note');
let r = 4, n = 0;
const vises = [];
for (const x of AXES) {
  const siennes = ACTIONS.filter((a) => a.axis === x.code);
  f.bloc(r, 1, r++, 9, insec(`AXE ${x.code} : ${capitales(courbe(x.title))}`), 'axe');
  f.bloc(r, 1, r, 4, 'Actions', 'objectif').bloc(r, 6, r, 9, 'Suivi des indicateurs', 'objectif');
  r++;
  f.ligne(r, 1, ['N°', 'Action', 'Porteurs', 'Échéancier'], 'tete').ligne(r, 6, ['Action', 'Indicateur', 'Réalisé\n2018', 'Cible\n2019'], 'tete');
  let g = r + 1, d = r + 1;
  for (const a of siennes) {
    f.ligne(g++, 1, [`Action ${num(a.code)}`, t(a.title), t(a.acteurs), t(a.cal)], ['centre', 'corps', 'corps', 'corps']);
    for (const i of a.lines ?? (a.ind ? [a.ind] : [])) {
      const nb = /^Nombre de (collèges|réunions)/.test(i), v = 6 + ((n++ * 5) % 17);
      f.ligne(d++, 6, [num(a.code), t(i), nb ? v : '', nb ? v + 12 : ''], ['centre', 'corps', 'centre', 'centre']);
      vises.push(nb ? { target: String(v + 12) } : {});
    }
  }
  r = Math.max(g, d) + 1;
}
f.pose(r, 1, insec('NB : l’action 2.5 sera précisée avec les collectivités.'), 'note');
const m = new Feuille('Croix projet académique', [10, 42, ...FRAMEWORK.flatMap((x) => [...x.objectives.map(() => 17), 9])]);
m.bloc(1, 1, 1, 16, 'Actions et objectifs du projet académique', 'titre').bloc(3, 1, 4, 1, 'N°', 'tete').bloc(3, 2, 4, 2, 'Intitulé', 'tete');
let c = 3;
const places = [];
FRAMEWORK.forEach((x, i) => {
  const k = x.objectives.length;
  m.bloc(3, c, 3, c + k, insec(`AMBITION ${i + 1} : ${courbe(x.title)}`), 'tete');
  x.objectives.forEach((o, j) => { m.pose(4, c + j, t(o), 'tete'); places.push(c + j); });
  m.pose(4, c + k, 'Total', 'tete');
  c += k + 1;
});
ACTIONS.forEach((a, n) => {
  const q = 5 + n, oui = [...MARKS[a.code]].map((y) => y === '1');
  m.pose(q, 1, num(a.code), 'centre').pose(q, 2, t(a.title), 'corps');
  let j = 0, col = 3;
  for (const x of FRAMEWORK) {
    let s = 0;
    for (let k = 0; k < x.objectives.length; k++, j++) { m.pose(q, col++, oui[j] ? '✔' : '', 'centre'); if (oui[j]) s++; }
    m.pose(q, col++, s, 'centre');
  }
});
const fin = 5 + ACTIONS.length;
m.bloc(fin, 1, fin, 2, 'Nombre d’actions', 'total');
places.forEach((col, j) => m.pose(fin, col, ACTIONS.filter((a) => MARKS[a.code][j] === '1').length, 'total'));
m.pose(fin + 2, 1, insec('✔ : l’action sert l’objectif.'), 'note');
const att = expectedNice('Stratégie numérique : bandeaux « AXE 1 : … » en capitales sans accents ; sous chacun deux tableaux côte à côte séparés par une colonne vide : N° (« Action 1.1 », code « 1.1 ») | Action | Porteurs | Échéancier ; Action (code) | Indicateur | Réalisé 2018 | Cible 2019 (`target`, quelques nombres). Une ligne par indicateur, le code de l’action récrit. 2.5 n’a que son titre, pas d’indicateur. Croix projet académique : en-tête sur deux lignes (ambition fusionnée, objectif), ✔ = lien (65), une colonne Total par ambition (pas un objectif), total, légende. Valeurs inventées.', { indicatorLines: true, code: num });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('nice-bandeaux-et-suivi', [f, m], att);
