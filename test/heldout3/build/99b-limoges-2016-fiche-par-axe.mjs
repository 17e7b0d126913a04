// Une fiche par axe : cadre Axe / Pilote / Contexte / Échéance côte à côte, objectifs avec une flèche, tableau des actions,
// leviers d'action, tableau des indicateurs ; la matrice est du cabinet, code et titre dans la même cellule.
import { Feuille, ecrire, tourne, pct, A1, NB } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), code = (i, k) => `${i + 1}.${k + 1}`, PA = PROJET_ACADEMIQUE.map(([t]) => t);
let n = 0, q = 0; const cibles = [], liens = [];
const feuilles = FICHES.map((x, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [13, 76, 18, 18, 18]);
  f.bloc(1, 1, 1, 5, 'Feuille de route académique du numérique 2016-2017', 'titre');
  f.pose(3, 1, 'Axe :', 'etiquette').pose(3, 2, `${i + 1} – ${x.titre}`, 'corps').pose(3, 3, 'Pilote :', 'etiquette').bloc(3, 4, 3, 5, tourne(['DAN', 'DAN et DSI', 'IA-DASEN'], i), 'corps');
  f.pose(4, 1, 'Contexte :', 'etiquette').pose(4, 2, x.etat.join(' '), 'corps').pose(4, 3, 'Échéance :', 'etiquette').bloc(4, 4, 4, 5, tourne(['Juin 2017', 'Rentrée 2017'], i), 'corps');
  let r = 6;
  f.bloc(r, 1, r++, 5, x.o.length > 1 ? 'Objectifs' : 'Objectif', 'axe');
  for (const t of x.o) f.bloc(r, 1, r++, 5, `→ ${sp(t)}`, 'corps');
  r++;
  f.ligne(r++, 1, ['N°', 'Action', 'Responsable', 'Jalon', 'Avancement'], 'tete');
  x.a.forEach((t, k) => f.ligne(r++, 1, [code(i, k), sp(t), tourne(['DAN', 'IEN Tice', 'DSI', 'Ateliers Canopé'], n), tourne(['décembre 2016', 'mars 2017', 'juin 2017'], n), pct(tourne([0.3, 0.6, 1, 0], n++))], ['centre', 'corps', 'corps', 'corps', 'centre']));
  r++;
  f.bloc(r, 1, r++, 5, 'Leviers d’action', 'axe');
  for (const t of x.m) f.bloc(r, 1, r++, 5, `- ${sp(t)}`, 'corps');
  r++;
  f.bloc(r, 1, r, 2, 'Indicateur de réussite', 'tete').ligne(r++, 3, ['Unité', 'Valeur 2016', 'Cible 2017'], 'tete');
  for (const t of x.i) {
    const taux = /^(Pourcentage|Taux)/.test(t), nb = /^Nombre/.test(t), c = taux ? `${40 + (q % 4) * 10} %` : nb ? 5 + (q * 3) % 17 : '';
    f.bloc(r, 1, r, 2, sp(t), 'corps').ligne(r++, 3, [taux ? '%' : nb ? 'nombre' : '', taux ? '20 %' : nb ? q % 4 : '', c]);
    cibles.push(c === '' ? {} : { target: String(c) }); q++;
  }
  return f;
});
const m = new Feuille('Matrice du cabinet', [90, 26, 26, 26, 10]);
m.bloc(1, 1, 1, 5, 'Cabinet du recteur – Les actions du numérique dans le projet académique', 'titre').ligne(3, 1, ['Action', ...PA, 'Total'], 'tete');
let r = 4; const nc = [0, 0, 0];
FICHES.forEach((x, i) => {
  m.bloc(r, 1, r++, 5, `Axe ${i + 1} – ${x.titre}`, 'objectif');
  x.a.forEach((t, k) => {
    const c = [0, 1, 2].filter((j) => (k % 5 !== 4 && (i * 2 + k + j) % 3 === 1) || (k % 3 === 0 && j === (i + 2) % 3));
    m.ligne(r, 1, [`${code(i, k)} ${sp(t)}`, ...PA.map((_, j) => (c.includes(j) ? 'x' : '')), { v: c.length, f: `COUNTA(B${r}:D${r})` }], ['corps', 'centre', 'centre', 'centre', 'total']); r++;
    c.forEach((j) => { nc[j]++; liens.push({ action: code(i, k), objective: PA[j] }); });
  });
});
m.ligne(r, 1, ['Total', ...nc.map((v, j) => ({ v, f: `COUNTIF(${A1(4, 2 + j)}:${A1(r - 1, 2 + j)},"x")` })), { v: liens.length, f: `SUM(E4:E${r - 1})` }], 'total');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: code,
  notes: 'Axe 1 à Axe 7 : cadre lignes 3-4, étiquette : valeur côte à côte (Axe / Pilote, Contexte / Échéance), puis Objectifs (« → », un par ligne), tableau des actions (N° 1.1…), Leviers d’action (« - », un par ligne), tableau Indicateur de réussite | Unité | Valeur 2016 | Cible 2017 (chiffres inventés, vides si qualitatif). Matrice du cabinet : « 1.1 titre » dans une cellule, bandeaux d’axe, trois axes du projet académique en colonnes, x (croix inventées), totaux. Contexte = texte libre. Point final enlevé. Pilotes, échéances, jalons, responsables, avancement inventés.' });
att.project = PA; att.links = liens; att.indicators.forEach((x, k) => Object.assign(x, cibles[k]));
ecrire('limoges-2016-fiche-par-axe', [...feuilles, m], att);
