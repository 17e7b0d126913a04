// Une ingénieure de la DSI : un bloc par axe (bandeau, objectifs, actions avec calendrier de X, moyens), les indicateurs
// chiffrés à part, la matrice par codes PA1 à PA3 (liste sur un autre onglet), les rôles à part.
import { Feuille, ecrire, quiFaitQuoi, puces, lettre, tourne, mois, MOIS, pct, A1, NB, FINE, insec } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), code = (i, k) => `${lettre(i + 1)}${k + 1}`;
const PA = PROJET_ACADEMIQUE.map(([t]) => t);
const f = new Feuille('Actions par axe', [12, 66, 20, 24, ...MOIS.map(() => 6), 13]);
f.bloc(1, 1, 1, 15, 'Feuille de route du numérique 2016-2017', 'titre').pose(2, 1, 'Académie de Limoges', 'note');
const m = new Feuille('Contribution', [30, 9, 70, 9, 9, 9, 9]);
m.bloc(1, 1, 1, 7, 'Contribution des actions au projet académique', 'titre').pose(2, 1, 'Codes PA1, PA2, PA3 : voir l’onglet « Codes PA ».', 'note').ligne(4, 1, ['Axe', 'Code', 'Action', 'PA1', 'PA2', 'PA3', 'Total'], 'tete');
const g = new Feuille('Indicateurs', [30, 66, 14, 16, 14, 16, 24]);
g.bloc(1, 1, 1, 7, 'Indicateurs de la feuille de route', 'titre').ligne(3, 1, ['Axe', 'Indicateur', 'Unité', 'Valeur initiale (2015)', 'Cible 2017', 'Périodicité', 'Source'], 'tete');
let r = 4, rm = 5, ri = 4, n = 0, nc = [0, 0, 0]; const liens = [], lignes = [], cibles = [];
FICHES.forEach((x, i) => {
  const titre = `${lettre(i + 1)} – ${x.titre}`;
  f.bloc(r, 1, r++, 15, `AXE ${titre}`, 'axe');
  f.pose(r, 1, 'Objectifs', 'etiquette').bloc(r, 2, r++, 15, puces(x.o.map(sp)), 'corps');
  f.ligne(r++, 1, ['Code', "Intitulé de l'action", 'Structure pilote', 'Personnes ressources', ...MOIS, 'Avancement\n(%)'], 'tete');
  const d = rm;
  x.a.forEach((t, k) => {
    f.ligne(r++, 1, [code(i, k), `${sp(t)}${n % 6 === 1 ? '  ' : ''}`, tourne(['DAN', 'DSI', 'DAN et DSI', 'IA-DASEN'], n), tourne(['RRUPN', 'ATICE', 'IEN Tice', 'Ateliers Canopé'], n + i), ...mois(n + 2), pct(tourne([0.2, 0.4, 0, 1, 0.6], n))], ['centre', 'corps', 'corps', 'corps', ...MOIS.map(() => 'centre'), 'centre']);
    const c = [0, 1, 2].filter((q) => (i + k + q) % 3 === 0 || (k % 4 === 2 && q === i % 3));
    m.ligne(rm, 1, ['', code(i, k), sp(t), ...[0, 1, 2].map((q) => (c.includes(q) ? '✓' : '')), { v: c.length, f: `COUNTA(D${rm}:F${rm})` }], ['corps', 'centre', 'corps', 'centre', 'centre', 'centre', 'total']); rm++;
    c.forEach((q) => { nc[q]++; liens.push({ action: code(i, k), objective: PA[q] }); });
    lignes.push([code(i, k), sp(t)]); n++;
  });
  f.pose(r, 1, 'Moyens', 'etiquette').bloc(r, 2, r, 15, puces(x.m.map(sp)), 'corps'); r += 2;
  m.bloc(d, 1, rm - 1, 1, titre, 'corps');
  const di = ri;
  x.i.forEach((t) => {
    const taux = /^(Pourcentage|Taux)/.test(t), nb = /^Nombre/.test(t), c = taux ? 0.4 + (ri % 3) / 10 : nb ? 3 + ri * 2 : '';
    const v = (y) => (y === '' ? '' : taux ? pct(y) : y);
    g.ligne(ri, 1, ['', sp(t), taux ? '%' : nb ? 'nombre' : '', v(taux ? 0.15 : nb ? ri % 5 : ''), v(c), tourne(['annuelle', 'tous les 2 ans', 'semestrielle'], ri), tourne(['Enquête ETIC', 'DAN', 'Observatoire des usages'], ri)]); ri++;
    cibles.push(c === '' ? {} : { target: taux ? `${Math.round(c * 100)} %` : String(c) });
  });
  g.bloc(di, 1, ri - 1, 1, titre, 'corps');
});
m.bloc(rm, 1, rm, 3, 'Total', 'total').ligne(rm, 4, [...nc.map((v, q) => ({ v, f: `COUNTA(${A1(5, 4 + q)}:${A1(rm - 1, 4 + q)})` })), { v: liens.length, f: `SUM(G5:G${rm - 1})` }], 'total');
const p = new Feuille('Codes PA', [12, 80]);
p.pose(1, 1, 'Objectifs stratégiques du projet académique', 'titre').ligne(3, 1, ['Code', 'Objectif'], 'tete');
PA.forEach((t, k) => p.ligne(4 + k, 1, [`PA${k + 1}`, t], ['centre', 'corps']));
const q = quiFaitQuoi('Qui fait quoi', 'Qui fait quoi ?', ['DAN', 'DSI', 'IEN', 'IA-IPR', 'Canopé', 'ESPE'], lignes);
const att = attenduLimoges({ axe: (x) => x.titre, dire: sp, codeAxe: (i) => lettre(i + 1), codeAction: code,
  notes: 'Actions par axe : sept blocs (bandeau « AXE A – … », ligne Objectifs à puces, en-tête répété, actions A1…, X par mois = calendrier, pas de lien, ligne Moyens à puces ; pas de puce s’il n’y a qu’un élément). Indicateurs : axe fusionné, Unité, Valeur initiale (2015), Cible 2017 (chiffres inventés ; vide pour les indicateurs qualitatifs). Contribution : A axe fusionné, B code, C titre, colonnes PA1-PA3 (codes seuls, titres dans Codes PA), ✓, totaux ; croix inventées. Qui fait quoi : X par service, pas de lien. Feuil1 vide. Point final enlevé. Pilotes, ressources, calendrier, avancement inventés.' });
att.project = PA; att.links = liens; att.indicators.forEach((x, k) => Object.assign(x, cibles[k]));
ecrire('limoges-2016-blocs-et-codes', [f, g, m, p, q, new Feuille('Feuil1')], att);
