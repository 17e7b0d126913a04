// Le vieux fichier que trois personnes ont repris : le même tableau, mais axes 1-2, 3-5 et 6-7 tapés chacun à sa manière,
// en-tête recopié, lignes vides, colonnes vides à droite, commentaires en toutes lettres.
import { Feuille, ecrire, reunions, puces, capitales, droit, insec, tourne, date, heure, NB } from './kit.mjs';
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const f = new Feuille('FDR num 16-17', [30, 40, 50, 60, 18, 16, 44, 44, 46, 10, 10, 10]);
f.pose(1, 1, 'ACADEMIE DE LIMOGES', 'etiquette').pose(2, 1, 'Feuille de route numérique 2016-2017 - version de travail', 'titre').pose(3, 1, 'Repris par le secrétariat de la DAN en janvier, par la DSI en mars', 'note');
const TETE = ['Axe', 'Où en est-on ?', 'Objectifs', 'Actions', 'Pilote', 'Échéance', 'Moyens', 'Indicateurs', 'Commentaires', '', '', ''];
f.ligne(5, 1, TETE, 'tete');
// [libellé d'axe, puce, fusionne ?]
const MAINS = [[(i, t) => `Axe ${i} : ${t}`, '- ', false], [(i, t) => `AXE ${i} – ${t}`, '• ', true], [(i, t) => `Axe n°${i} - ${t}`, '-', false]];
const main = (i) => MAINS[i < 2 ? 0 : i < 5 ? 1 : 2];
const DIT = ['', 'À revoir avec la DSI.', '', 'Le point a été fait en mars avec les trois départements : la Corrèze est en avance, la Creuse attend le raccordement de plusieurs communes et la Haute-Vienne a signé sa convention. À reprendre au prochain comité.', '', ''];
let r = 6, n = 0;
FICHES.forEach((x, i) => {
  const [axe, puce, fusionne] = main(i), d = r, l = (xs) => puces(xs, puce);
  if (i === 2 || i === 5) { r += 1; f.ligne(r++, 1, TETE, 'tete'); } else if (i) r += fusionne ? 0 : 1;
  const h = r, fixes = [[1, axe(i + 1, x.titre)], [2, x.etat.join(' ')], [3, l(x.o)], [7, l(x.m)], [8, i > 4 ? insec(l(x.i)) : l(x.i)]];
  x.a.forEach((t) => { f.ligne(r++, 1, ['', '', '', t, tourne(['DAN', 'DAN et DSI', 'IA-DASEN', 'IEN Tice'], n), tourne(['juin 2017', '2e trimestre', 'rentrée 2017', ''], n), '', '', tourne(DIT, n++), '', '', '']); });
  for (const [c, t] of fixes) if (fusionne) f.bloc(h, c, r - 1, c, t, 'corps'); else f.pose(h, c, t, 'corps');
});
f.pose(r + 1, 1, 'Objectifs, moyens et indicateurs valent pour l’axe entier.', 'note');
const reu = reunions('réunions', 'Réunions', [[date(2017, 1, 19), heure(9, 30), 'CANÉ', 'Rectorat', 'Point sur la feuille de route'], [date(2017, 3, 23), heure(14), 'Réunion DAN et DSI', 'Rectorat', 'ENT et réseaux']]);
ecrire('limoges-2016-vieux-fichier', [f, reu, new Feuille('Feuil3')], attenduLimoges({ codeAxe: (i) => String(i + 1),
  notes: 'FDR num 16-17 : en-tête ligne 5, recopié avant les axes 3 et 6 ; trois manières : axes 1-2 « Axe 1 : … », tirets, première ligne seulement (cellules vides dessous) ; axes 3-5 « AXE 3 – … », puces •, fusionnés ; axes 6-7 « Axe n°6 - … », « - » collé au mot, première ligne seulement ; une action par ligne sans puce ; objectifs, moyens, indicateurs valent pour l’axe (dit sous le tableau). Colonnes J:L vides et bordées, lignes vides entre les axes. « Où en est-on ? » et Commentaires = texte libre. Réunions et Feuil3 (vide) hors feuille de route. Pilotes, échéances, commentaires inventés.' }));
