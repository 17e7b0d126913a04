// Un adjoint qui aime les fiches : une feuille par objectif ; en haut un petit cadre Axe / Objectif / Pilote / Échéance,
// dessous le tableau des actions avec leurs leviers et leurs indicateurs.
import { Feuille, ecrire, puces, insec, flat, nfd, tourne, NB } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const g = new Feuille('Mode d’emploi', [100]);
['Fiches objectifs 2020-2021', '', 'Une feuille par objectif de la feuille de route. Le pilote met sa fiche à jour avant chaque comité de pilotage.', 'Ne pas renommer les feuilles.'].forEach((t, k) => g.pose(k + 1, 1, t, k ? 'libre' : 'titre'));
const feuilles = []; let n = 0, q = 0;
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => {
  const e = i === 3 ? nfd : (t) => t, f = new Feuille(`Obj ${ob(i, j)}`, [12, 56, 22, 40, 40]);
  f.bloc(1, 1, 1, 5, 'Académie de Guyane – Feuille de route du numérique – Fiche objectif', 'titre');
  f.pose(3, 1, `Axe${NB}:`, 'etiquette').bloc(3, 2, 3, 3, e(`${i + 1} – ${a.titre}`), 'corps').pose(3, 4, `Pilote${NB}:`, 'etiquette').pose(3, 5, tourne(['Délégué académique au numérique', 'Adjoint premier degré de la DANE', 'Directeur des systèmes d’information'], n), 'corps');
  f.pose(4, 1, `Objectif${NB}:`, 'etiquette').bloc(4, 2, 4, 3, e(`${ob(i, j)} – ${dire(o.titre)}`), 'corps').pose(4, 4, `Échéance${NB}:`, 'etiquette').pose(4, 5, tourne(['Juin 2021', 'Décembre 2020', 'Année scolaire 2020-2021'], n), 'corps');
  f.ligne(6, 1, ['N°', 'Actions', 'Responsable', 'Leviers', 'Indicateurs'], 'tete');
  let r = 7, k = 0;
  for (const l of o.lignes) {
    const d = r;
    for (const x of l.a) f.ligne(r++, 1, [ac(i, j, k++), e(dire(x)), tourne(['DANE', 'Chargé de mission', 'DSI', 'Conseiller pédagogique'], q++), '', ''], ['centre', 'corps', 'corps', 'corps', 'corps']);
    f.bloc(d, 4, r - 1, 4, e(puces(l.l.map(dire), '- ')), 'corps').bloc(d, 5, r - 1, 5, e(insec(puces(l.i.map(dire), '- '))), 'corps');
  }
  f.pose(r + 1, 1, 'Commentaires', 'etiquette').bloc(r + 1, 2, r + 1, 5, tourne(['', 'Le comité de pilotage de janvier a demandé un point sur les moyens disponibles dans les communes de l’intérieur avant de fixer la suite du calendrier.', 'Rien à signaler.'], n), 'corps');
  feuilles.push(f); n++;
}));
ecrire('guyane-2020-une-feuille-par-objectif', [g, ...feuilles], attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: '21 feuilles « Obj 1.1 »… : cadre lignes 3-4, étiquette : valeur côte à côte (Axe / Pilote, Objectif / Échéance), « 1 – … » et « 1.1 – … » ; en-tête ligne 6, une action par ligne avec son N°, Leviers et Indicateurs fusionnés sur les actions du groupe (tirets, aucun s’il n’y en a qu’un) ; Commentaires dessous (texte libre, inventé). Axe 4 en Unicode décomposé. Sous-puces du document entre parenthèses. Mode d’emploi : hors feuille de route. Un axe revient sur plusieurs feuilles : compté une fois. Pilotes, échéances, responsables inventés.' }));
