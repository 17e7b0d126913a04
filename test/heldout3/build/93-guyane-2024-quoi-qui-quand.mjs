// Un secrétariat qui imprime : un seul tableau Quoi / Qui / Quand / Comment / Indicateur de réussite, objectifs en lignes
// « Objectif : … », actions avec une flèche, en-tête répété en haut de chaque page et pied de page tapé dans la feuille.
import { Feuille, ecrire, puces, courbe, insec, tourne, NB } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x));
const f = new Feuille('Plan 2024-2025', [60, 20, 18, 42, 42]);
const TETE = ['Quoi ?', 'Qui ?', 'Quand ?', 'Comment ?', 'Indicateur de réussite'];
f.bloc(1, 1, 1, 5, 'Feuille de route du numérique éducatif 2024-2025', 'titre').bloc(2, 1, 2, 5, 'Région académique Guyane', 'note');
f.ligne(4, 1, TETE, 'tete');
let r = 5, n = 0, page = 1, nObj = 0; const COUPE = [3, 7, 10];                    // une page finit après ces objectifs
const pied = () => f.bloc(r, 1, r, 5, `Région académique Guyane${NB}– page ${page++}/4`, 'note');
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 5, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'axe');
  for (const o of a.objectifs) {
    const [l] = o.lignes;
    f.bloc(r, 1, r++, 5, insec(`Objectif : ${dire(o.titre)}`), 'objectif');
    const d = r;
    for (const x of l.a) f.ligne(r++, 1, [`→ ${dire(x)}`, tourne(['DRANE', 'DRANE et DSI', 'EAFC', 'Réseau des RUPN', 'Circonscriptions'], n), tourne(['1er trimestre', 'Toute l’année', 'Mars 2025', 'Juin 2025'], n++), '', '']);
    f.bloc(d, 4, r - 1, 4, puces(l.l.map(dire), '- '), 'corps').bloc(d, 5, r - 1, 5, puces(l.i.map(dire), '- '), 'corps');
    if (COUPE.includes(++nObj)) { pied(); r += 2; f.ligne(r++, 1, TETE, 'tete'); }
  }
});
pied();
ecrire('guyane-2024-quoi-qui-quand', [f], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1),
  notes: 'Un tableau, en-tête ligne 4 répété à chaque page ; bandeaux « Axe 1 : … » et lignes « Objectif : … » sur toute la largeur, une action par ligne avec « → », Comment (= leviers) et Indicateur de réussite fusionnés sur les actions de l’objectif (tirets) ; pieds de page « Région académique Guyane – page 1/4 » dans la feuille ; les pages 2, 3 et 4 reprennent au milieu d’un axe sans redire son titre. Qui et Quand inventés. 13 objectifs.' }));
