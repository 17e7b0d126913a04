// Un onglet par axe, cartouche en haut, tableau dont l'en-tête tient sur deux lignes ; un sommaire devant.
import { Feuille, ecrire, puces, flat, insec, tourne, date } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PILOTES = ['Délégué académique', 'Adjoint premier degré', 'DSI', 'Réseau CANOPÉ'], ETATS = ['Fait', 'En cours', 'En cours', 'À lancer'];
let n = 0;
const bilan = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [44, 9, 56, 44, 22, 14, 12, 44]);
  f.bloc(1, 1, 1, 8, 'Académie de la Guyane – Feuille de route numérique 2020-2021', 'titre');
  f.pose(3, 1, 'Axe n°', 'etiquette').pose(3, 2, i + 1, 'centre').pose(3, 3, 'Intitulé', 'etiquette').bloc(3, 4, 3, 8, a.titre, 'corps');
  f.pose(4, 1, 'Suivi par', 'etiquette').pose(4, 2, tourne(['DANE', 'DSI'], i), 'centre').pose(4, 3, 'Mis à jour le', 'etiquette').bloc(4, 4, 4, 8, date(2021, 1, 11 + i), 'corps');
  f.bloc(6, 1, 7, 1, 'Objectif', 'tete').bloc(6, 2, 6, 3, 'Action', 'tete').ligne(7, 2, ['N°', 'Intitulé'], 'tete').bloc(6, 4, 7, 4, 'Moyens', 'tete');
  f.bloc(6, 5, 6, 7, 'Suivi', 'tete').ligne(7, 5, ['Pilote', 'Échéance', 'État'], 'tete').bloc(6, 8, 7, 8, 'Indicateurs', 'tete');
  let r = 8, nb = 0;
  a.objectifs.forEach((o, j) => {
    const d = r;
    let k = 0;
    for (const l of o.lignes) {
      const g = r;
      for (const x of l.a.length ? l.a : ['']) {
        f.ligne(r++, 1, ['', x && ac(i, j, k++), x && dire(x), '', x && tourne(PILOTES, n), x && tourne([date(2020, 12, 18), date(2021, 6, 30), 'En continu', date(2021, 3, 31)], n), x && tourne(ETATS, n), ''], ['corps', 'centre', 'corps', 'corps', 'corps', 'centre', 'centre', 'corps']);
        if (x) { n++; nb++; }
      }
      f.bloc(g, 4, r - 1, 4, insec(puces(l.l.map(dire), '• ')), 'corps').bloc(g, 8, r - 1, 8, insec(puces(l.i.map(dire), '• ')), 'corps');
    }
    f.bloc(d, 1, r - 1, 1, `Objectif ${ob(i, j)}\n${dire(o.titre)}`, 'etiquette');
  });
  f.pose(r + 1, 1, 'Retour au sommaire', 'note');
  bilan.push([i + 1, a.titre, a.objectifs.length, nb]);
  return f;
});
const s = new Feuille('Sommaire', [8, 50, 14, 14]);
s.bloc(1, 1, 1, 4, 'Feuille de route numérique 2020-2021', 'titre').pose(2, 1, 'Cliquer sur l’onglet de l’axe', 'note').ligne(4, 1, ['Axe', 'Intitulé', 'Objectifs', 'Actions'], 'tete');
bilan.forEach((l, k) => s.ligne(5 + k, 1, l, ['centre', 'corps', 'centre', 'centre']));
s.bloc(10, 1, 10, 2, 'Total', 'total').ligne(10, 3, ['C', 'D'].map((c, k) => ({ v: bilan.reduce((x, l) => x + l[2 + k], 0), f: `SUM(${c}5:${c}9)` })), 'total');
ecrire('guyane-2020-cartouche-par-axe', [s, ...onglets], attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Sommaire : les cinq axes et leurs comptes, à ne pas compter deux fois. Axe 1 à Axe 5 : cartouche lignes 3-4 (Axe n° | 1 | Intitulé | titre ; Suivi par ; Mis à jour le), en-tête lignes 6-7 (Objectif ; Action : N°, Intitulé ; Moyens ; Suivi : Pilote, Échéance, État ; Indicateurs), objectif fusionné « Objectif 1.1⏎titre », moyens et indicateurs à puces fusionnés sur leur groupe d’actions (aucune puce s’il n’y en a qu’un). Pilotes, échéances, états inventés.' }));
