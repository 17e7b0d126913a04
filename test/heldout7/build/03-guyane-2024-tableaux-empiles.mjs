// Une feuille, deux tableaux l'un sous l'autre : le plan d'actions (axe et objectif écrits une fois, vide dessous, colonne
// d'aide masquée, filtres), puis leviers et indicateurs, qui ne connaissent que le numéro de l'objectif.
import { Feuille, ecrire, courbe, insec, tourne, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''), ob = (i, j) => `${i + 1}-${j + 1}`;
const f = new Feuille('FDR 2024-2025', [8, 30, 11, 46, 62, 22, 18, 20], { colonnesMasquees: [1] });
f.bloc(1, 2, 2, 2, 'RÉGION ACADÉMIQUE\nGUYANE', 'etiquette').bloc(1, 4, 1, 8, 'Feuille de route du numérique éducatif 2024-2025', 'titre').bloc(2, 4, 2, 8, 'Mise à jour du 8 octobre 2024', 'note');
f.pose(4, 2, '1) Plan d’actions', 'etiquette').ligne(5, 1, ['TRI', 'AXES STRATEGIQUES', 'N°', 'OBJECTIFS', 'ACTIONS A METTRE EN ŒUVRE', 'SERVICE PORTEUR', 'ECHEANCIER', 'ETAT D’AVANCEMENT'], 'tete');
let r = 6, n = 0;
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => o.lignes[0].a.forEach((x, k) => {
  n++;
  f.ligne(r++, 1, [n, j || k ? '' : insec(`Axe ${i + 1} : ${dire(a.titre)}`), k ? '' : ob(i, j), k ? '' : insec(dire(o.titre)), insec(dire(x)), tourne(['DRANE', 'DRANE / DSI', 'EAFC', 'Corps d’inspection'], n), tourne(['Juin 2025', '1er trimestre', 'Année scolaire', ''], n), tourne(['En cours', 'À faire', 'Fait'], n)], ['centre', 'etiquette', 'centre', 'corps', 'corps', 'corps', 'centre', 'centre']);
})));
f.filtre = `A5:H${r - 1}`;
f.pose(r, 2, 'TOTAL', 'total').ligne(r, 3, ['', '', `${n} actions`, '', '', ''], 'total');
f.pose(r + 3, 2, '2) Leviers et indicateurs', 'etiquette');
r += 4;
f.ligne(r++, 3, ['N° DE\nL’OBJECTIF', 'LEVIERS MOBILISES', 'INDICATEURS', 'REALISE 2024', 'CIBLE 2025', 'SOURCE'], 'tete');
const vises = [];
let q = 0;
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => {
  const d = r, l = o.lignes[0];
  l.i.forEach((x) => {
    const t = dire(x), nb = /^(Nombre|Nb)/.test(t), tx = /^Taux/.test(t), v = 10 + ((q++ * 11) % 47);
    f.ligne(r++, 3, [ob(i, j), '', insec(t), nb ? v : tx ? pct(0.55) : '', nb ? v + 20 : tx ? pct(0.7) : '', tourne(['DRANE', '', 'Enquête', 'DSI'], q)], ['centre', 'corps', 'corps', 'centre', 'centre', 'corps']);
    vises.push(nb ? { target: String(v + 20) } : tx ? { target: '70%' } : {});
  });
  f.bloc(d, 4, r - 1, 4, l.l.map((x) => `• ${insec(dire(x))}`).join('\n'), 'corps');
}));
f.pose(r + 1, 2, insec('Les indicateurs sans chiffre font l’objet d’une appréciation en comité. EAFC : école académique de la formation continue.'), 'note');
const p = new Feuille('Param', [22, 18], { masquee: true });
p.ligne(1, 1, ['Services', 'États']);
[['DRANE', 'À faire'], ['DRANE / DSI', 'En cours'], ['EAFC', 'Fait'], ['Corps d’inspection', '']].forEach((l, k) => p.ligne(2 + k, 1, l));
const att = attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: 'Une feuille. Premier tableau, en-tête ligne 5 : TRI (masquée, numéro de ligne) | axe (« Axe 1 : … », écrit une fois, vide dessous) | N° de l’objectif (« 1-1 », une fois) | objectif (une fois) | action | porteur | échéancier | état ; TOTAL. Second tableau dessous : N° de l’objectif (récrit chaque ligne) | leviers (fusionnés sur les lignes de l’objectif, puces) | un indicateur par ligne | Réalisé 2024 | Cible 2025 (`target`) | source. Param masquée. Pas de code d’action. Porteurs, dates, états, valeurs inventés.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('guyane-2024-tableaux-empiles', [f, p], att);
