// Trois onglets : les actions (axe et objectifs fusionnés à gauche), moyens et indicateurs côte à côte reliés par le numéro
// de l'axe, et la grille de croix pour le cabinet.
import { Feuille, ecrire, insec, tourne, pct } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}-${k + 1}`;
const f = new Feuille('Actions', [30, 52, 8, 74, 24, 18, 24]);
f.bloc(1, 1, 2, 1, 'ACADÉMIE DE LIMOGES\nDANÉ', 'etiquette').bloc(1, 2, 1, 7, 'Feuille de route numérique 2016-2017', 'titre').bloc(2, 2, 2, 7, 'Validée par le CANÉ', 'note');
f.ligne(4, 1, ['AXE', 'OBJECTIFS VISES', 'N°', 'ACTIONS', 'RESPONSABLE', 'CALENDRIER', 'PARTENAIRES'], 'tete');
let r = 5, n = 0, volet = '';
FICHES.forEach((x, i) => {
  if (x.groupe !== volet) { volet = x.groupe; f.bloc(r, 1, r++, 7, volet === 'strategique' ? 'Volet stratégique' : 'Volet opérationnel', 'total'); }
  const d = r;
  x.a.forEach((t, k) => { f.ligne(r++, 1, ['', '', ac(i, k), insec(sp(t)), tourne(['DAN', 'DAN et IEN Tice', 'Corps d’inspection', 'DSI'], n), tourne(['2016-2017', 'Rentrée 2016', '', 'Juin 2017'], n), tourne(['Canopé', '', 'Collectivités', 'ESPE'], n)], ['', '', 'centre', 'corps', 'corps', 'centre', 'corps'].map((s) => s || 'corps')); n++; });
  f.bloc(d, 1, r - 1, 1, insec(`AXE ${i + 1}\n${x.titre}`), 'etiquette').bloc(d, 2, r - 1, 2, insec(x.o.length > 1 ? x.o.map((o) => `➤ ${sp(o)}`).join('\n') : sp(x.o[0])), 'corps');
});
f.bloc(r, 1, r, 3, 'Total', 'total').pose(r, 4, `${n} actions`, 'total');
const g = new Feuille('Moyens et indicateurs', [9, 70, 3, 9, 64, 12, 12, 26]);
g.bloc(1, 1, 1, 8, 'Moyens mobilisés et indicateurs de suivi', 'titre');
g.bloc(3, 1, 3, 2, 'MOYENS', 'axe').bloc(3, 4, 3, 8, 'INDICATEURS', 'axe');
g.ligne(4, 1, ['Axe', 'Moyens mobilisés'], 'tete').ligne(4, 4, ['Axe', 'Indicateur', 'Réalisé\n2016', 'Cible\n2017', 'Source'], 'tete');
let p = 5, q = 5;
const vises = [];
FICHES.forEach((x, i) => {
  x.m.forEach((t) => g.ligne(p++, 1, [`Axe ${i + 1}`, insec(sp(t))], ['centre', 'corps']));
  x.i.forEach((t) => {
    const nb = /^Nombre/.test(t), tx = /^(Taux|Pourcentage)/.test(t), v = 4 + ((q * 5) % 23);
    g.ligne(q++, 4, [`Axe ${i + 1}`, insec(sp(t)), nb ? v : tx ? pct(0.2) : '', nb ? v + 10 : tx ? pct(0.45) : '', tourne(['DANÉ', 'Enquête ETIC', '', 'Corps d’inspection'], q)], ['centre', 'corps', 'centre', 'centre', 'corps']);
    vises.push(nb ? { target: String(v + 10) } : tx ? { target: '45%' } : {});
  });
});
g.pose(Math.max(p, q) + 1, 1, insec('NB : les moyens valent pour tout l’axe. ETIC : enquête nationale sur les équipements.'), 'note');
const m = new Feuille('Projet académique', [10, 80, 24, 24, 24, 10]);
m.bloc(1, 1, 1, 6, 'Contribution de la feuille de route au projet académique', 'titre').bloc(3, 1, 4, 1, 'N°', 'tete').bloc(3, 2, 4, 2, 'Action', 'tete').bloc(3, 3, 3, 5, 'Objectifs du projet académique', 'tete').bloc(3, 6, 4, 6, 'Total', 'tete').ligne(4, 3, PA, 'tete');
const liens = [], nc = [0, 0, 0];
let s = 5;
FICHES.forEach((x, i) => x.a.forEach((t, k) => {
  const c = PA.map((_, j) => ((i * 3 + k * 2 + j) % 3 === 0 || (k + j * 2 + i) % 5 === 0 ? '×' : ''));
  c.forEach((y, j) => { if (y) { nc[j]++; liens.push({ action: ac(i, k), objective: PA[j] }); } });
  m.ligne(s, 1, [ac(i, k), insec(sp(t)), ...c, { v: c.filter(Boolean).length, f: `COUNTA(C${s}:E${s})` }], ['centre', 'corps', 'centre', 'centre', 'centre', 'centre']); s++;
}));
m.bloc(s, 1, s, 2, 'Nombre d’actions', 'total').ligne(s, 3, nc, 'total').pose(s, 6, liens.length, 'total');
m.pose(s + 2, 1, insec('× : l’action contribue à l’objectif.'), 'note');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Actions : bandeaux Volet stratégique / opérationnel (ni axes ni objectifs) ; axe fusionné (« AXE 1 » puis le titre à la ligne), objectifs dans une cellule fusionnée (➤, aucune flèche s’il n’y en a qu’un), N° « 1-1 », une ligne par action, total. Moyens et indicateurs : deux tableaux côte à côte reliés par « Axe 1 » ; Cible 2017 (`target`) pour les nombres et les taux. Projet académique : × = lien, totaux, légende. Actions : `objective` null s’il y a plusieurs objectifs, sinon le seul. Moyens et indicateurs : `objective` null, leur tableau ne dit que l’axe. Point final enlevé. Responsables, calendrier, partenaires, valeurs, marques inventés.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
for (const x of [...att.levers, ...att.indicators]) x.objective = null;                // leur tableau ne dit que l'axe
att.project = PA; att.links = liens;
ecrire('limoges-2016-trois-onglets', [f, g, m], att);
