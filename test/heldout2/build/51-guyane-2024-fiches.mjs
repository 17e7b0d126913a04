// Un coordonnateur qui fait des fiches : une par objectif, étiquettes AU-DESSUS des textes, actions a) b) c) ;
// un sommaire devant, le calendrier des instances et l'annuaire derrière.
import { Feuille, ecrire, annuaire, reunions, lettres, puces, courbe, insec, romain, tourne, date, heure, NB } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x));
const code = (i, j) => `${romain(i + 1)}-${j + 1}`;
const PILOTES = ['DRANE', 'DRANE et DSI', 'EAFC', 'DRANE'], RES = ['Réseau des RUPN, ERUN', 'IAN et référents PIX', 'CPNE, conseillers pédagogiques', 'Correspondants des collectivités'];
const ECH = ['De septembre à décembre 2024', 'Toute l’année scolaire', 'Avant le 30 juin 2025'], SUIVI = ['Point mensuel entre la DRANE et la DSI', 'Bilan au comité de pilotage', 'Enquête en ligne en fin d’année'];

const s = new Feuille('Sommaire', [12, 90]);
s.pose(1, 1, 'Feuille de route 2024-2025', 'titre').pose(2, 1, 'Région académique Guyane – DRANE', 'note').ligne(4, 1, ['Fiche', 'Objectif'], 'tete');
const f = new Feuille('Fiches', [2, 34, 34, 34, 34]);
f.bloc(1, 2, 1, 5, 'Fiches des objectifs opérationnels', 'titre').bloc(2, 2, 2, 5, 'Année scolaire 2024-2025', 'note');
let r = 4, rs = 5, n = 0;
DOC.forEach((a, i) => {
  s.bloc(rs, 1, rs++, 2, `AXE ${romain(i + 1)} : ${dire(a.titre)}`, 'objectif');
  f.bloc(r, 2, r, 5, insec(`AXE ${romain(i + 1)} : ${dire(a.titre)}`), 'axe'); r += 2;
  a.objectifs.forEach((o, j) => {
    const [l] = o.lignes;
    s.ligne(rs++, 1, [code(i, j), dire(o.titre)]);
    f.bloc(r, 2, r++, 5, `Objectif ${code(i, j)} : ${dire(o.titre)}`, 'objectif');
    f.bloc(r, 2, r++, 5, 'Actions à conduire', 'etiquette').bloc(r, 2, r++, 5, lettres(l.a.map(dire)), 'corps');
    f.bloc(r, 2, r, 3, 'Leviers mobilisés', 'etiquette').bloc(r, 4, r++, 5, 'Critères de réussite', 'etiquette');
    f.bloc(r, 2, r, 3, puces(l.l.map(dire)), 'corps').bloc(r, 4, r++, 5, puces(l.i.map(dire), '•' + NB), 'corps');
    f.ligne(r++, 2, ['Structure pilote', 'Personnes ressources', 'Échéancier', 'Modalités de suivi'], 'etiquette');
    f.ligne(r++, 2, [tourne(PILOTES, n), tourne(RES, n), tourne(ECH, n), tourne(SUIVI, n + 1)]);
    r++; n++;
  });
});
const reu = reunions('Instances', 'Calendrier des instances', [
  [date(2024, 9, 12), heure(10), 'Séminaire de rentrée de la DRANE', 'Rectorat', 'Présentation de la feuille de route'],
  [date(2024, 12, 5), heure(14, 30), 'Instance de travail DRANE – DSI', 'Visioconférence', 'Sujets communs'],
  [date(2025, 6, 19), heure(9), 'Comité de pilotage du numérique éducatif', 'Rectorat', 'Bilan annuel']]);
const ann = annuaire('Annuaire', 'Région académique Guyane', [['Délégué de région académique', 'DRANE'], ['Chargé de mission ENT', 'DRANE'], ['Responsable de l’assistance', 'DSI'], ['Référent EMI', 'CLEMI']]);
ecrire('guyane-2024-fiches', [s, f, reu, ann], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => romain(i + 1), codeObjectif: code,
  notes: 'Fiches : bandeau « AXE I : … », puis une fiche par objectif (« Objectif I-1 : … » fusionné B:E), étiquettes au-dessus des textes : Actions à conduire (a) b) c) dans une cellule), Leviers mobilisés à gauche et Critères de réussite à droite (puces, aucune s’il n’y en a qu’un), puis quatre étiquettes et quatre textes (pilote, ressources, échéancier, suivi : inventés). Sommaire : les mêmes axes et objectifs, à ne compter qu’une fois. Instances, Annuaire : hors feuille de route. 13 objectifs (NEFLE n’y est pas). Les lettres a) b) ne sont pas des codes.' }));
