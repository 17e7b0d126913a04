// Une assistante de direction : un seul tableau qui commence en C9 sous le logo et la date ; axes et objectifs en
// bandeaux sur toute la largeur, actions en lignes dessous, calendrier par mois à côté ; à part, le tableau des rôles.
import { Feuille, ecrire, annuaire, reunions, quiFaitQuoi, capitales, nfd, romain, tourne, mois, MOIS, date, heure, pct, NB, FINE, A1 } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const DETAIL = (x) => (sous(x).length ? `${T(x).replace(/ :$/, '')} (${sous(x).join(' ; ')})` : T(x));
const dire = (x) => DETAIL(x).replace('éducatif (CTG', 'éducatif\n(CTG').replace('distance :\n( laBoîte', 'distance (laBoîte').replace('Classes virtuelles )', 'Classes virtuelles)');
const code = (i, j, k) => `${romain(i + 1)}.${j + 1}.${k + 1}`;
const axe = (a, i) => (i === 1 ? capitales(a.titre) : a.titre.toUpperCase());       // « PLAN NUMERIQUE » tapé sans accent
const liste = (xs) => (xs.length > 1 ? xs.map((x, k) => `-${k % 4 === 3 ? NB : ' '}${dire(x)}`).join('\n') : xs.map(dire).join(''));

const f = new Feuille('FDR 20-21', [3, 3, 10, 52, 18, 24, 40, 38, ...MOIS.map(() => 6), 13]);
f.bloc(2, 3, 4, 4, 'ACADÉMIE DE GUYANE\nLiberté · Égalité · Fraternité', 'texte').bloc(2, 6, 2, 19, 'Feuille de route 2020-2021', 'titre').bloc(3, 6, 3, 19, 'pour le développement des usages du numérique', 'titre');
f.pose(6, 3, 'Cayenne, le', 'note').pose(6, 4, date(2020, 9, 14), 'note');
f.bloc(8, 9, 8, 18, 'Calendrier 2020-2021', 'tete');
f.ligne(9, 3, ['N°', "Intitulé de l'action", 'Structure pilote', 'Personnes ressources', 'Moyens', 'Critères de réussite', ...MOIS, 'Avancement\n(%)'], 'tete');
const L = 19, PILOTES = ['DANE', 'DSI', 'DANE', 'DANE / DSI'], RES = ['IAN et RUPN', 'ERUN', 'Inspecteurs', 'Médiateurs Canopé', 'RUPN', 'Chefs d’établissement'];
let r = 10, n = 0, taux = []; const lignes = [];
DOC.forEach((a, i) => {
  const ecrit = i === 2 ? nfd : (t) => t;                                         // l'axe III vient d'un Mac : accents décomposés
  f.bloc(r, 3, r++, L, `AXE ${romain(i + 1)}${i === 3 ? FINE : ' '}– ${axe(a, i)}`, 'axe');
  a.objectifs.forEach((ob, j) => {
    f.bloc(r, 3, r++, L, ecrit(`Objectif${NB}${romain(i + 1)}.${j + 1} – ${dire(ob.titre)}${n % 5 ? '' : ' '}`), 'objectif');
    let k = 0;
    for (const l of ob.lignes) {
      const d = r;
      l.a.forEach((x) => {
        const p = tourne([0.1, 0.5, 0, 0.75, 1, 0.25], n);
        f.ligne(r, 3, [code(i, j, k), ecrit((n % 7 === 2 ? ' ' : '') + dire(x)), tourne(PILOTES, n), tourne(RES, n + i), '', '', ...mois(n), pct(p)], ['centre', 'corps', 'corps', 'corps', 'corps', 'corps', ...MOIS.map(() => 'centre'), 'centre']);
        taux.push(p); lignes.push([code(i, j, k), dire(x).replace(/\n/g, ' ')]); k++; n++; r++;
      });
      f.bloc(d, 7, r - 1, 7, ecrit(liste(l.l)), 'corps').bloc(d, 8, r - 1, 8, ecrit(liste(l.i)), 'corps');
    }
  });
});
f.bloc(r, 3, r, 6, "Nombre d'actions / avancement moyen", 'total').pose(r, 7, { v: n, f: `COUNT(S10:S${r - 1})` }, 'total').pose(r, L, { v: taux.reduce((s, x) => s + x) / n, z: '0%', f: `AVERAGE(S10:S${r - 1})` }, 'total');
f.pose(r + 2, 3, 'X : mois pendant lesquels l’action est menée.', 'note');

const rac = quiFaitQuoi('Rôles', 'Qui prend part à quoi ?', ['DANE', 'DSI', 'IEN', 'IA-IPR', 'Canopé', 'CTG'], lignes);
const reu = reunions('Réunions', 'Réunions de l’année 2020-2021', [
  [date(2020, 9, 24), heure(9), 'Réunion de rentrée de la DANE', 'Rectorat', 'Lettres de mission, priorités de l’année'],
  [date(2020, 11, 19), heure(14), 'Comité de pilotage du numérique éducatif', 'Rectorat, salle des conseils', 'Point sur les actions en cours'],
  [date(2021, 1, 21), heure(9, 30), 'Comité de pilotage du numérique éducatif', 'Rectorat', 'Bilan d’avancement'],
  [date(2021, 7, 1), heure(9, 30), 'Comité de pilotage du numérique éducatif', 'Rectorat', 'Bilan annuel']]);
const ann = annuaire('Contacts', 'Guyane', [['Délégué académique au numérique', 'DANE'], ['Adjoint premier degré', 'DANE'], ['Directeur des systèmes d’information', 'DSI'], ['Inspecteur chargé du numérique', 'Circonscription'], ['Directeur de l’atelier', 'Réseau Canopé']]);

ecrire('guyane-2020-bandes', [f, rac, reu, ann, new Feuille('Feuil3')], attenduDe(DOC, { document: 'guyane-2020', dire, axe, codeAxe: (i) => romain(i + 1), codeObjectif: (i, j) => `${romain(i + 1)}.${j + 1}`, codeAction: code,
  notes: 'FDR 20-21 : tableau en C9 sous logo et date ; bandeaux « AXE I – TITRE EN CAPITALES » (II sans accent) et « Objectif I.1 – … » sur toute la largeur ; actions en lignes (I.1.1) ; Moyens et Critères de réussite fusionnés sur les actions du même groupe, tirets ; X par mois (sept.-juin) = calendrier, pas de lien ; ligne de total ; axe III en Unicode décomposé ; un titre d’objectif coupé par Alt+Entrée ; espaces avant ou après. Rôles : X par service, pas de lien. Réunions, Contacts, Feuil3 (vide) : hors feuille de route. Sous-puces du document entre parenthèses. Pilotes, personnes ressources, calendrier, avancement inventés.' }));
