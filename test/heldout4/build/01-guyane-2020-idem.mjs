// Le tableau du secrétariat : logo, titre, en-tête sur deux lignes, et « idem » partout où le texte ne change pas.
import { Feuille, ecrire, puces, flat, insec, tourne } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const f = new Feuille('FdR 2020-2021', [26, 44, 9, 60, 44, 20, 16, 40, 30]);
f.bloc(1, 1, 3, 1, 'ACADÉMIE\nDE GUYANE', 'etiquette').bloc(1, 2, 2, 9, 'Feuille de route du numérique éducatif 2020-2021', 'titre').pose(3, 2, 'Version 4 – à jour au 15 janvier 2021', 'note');
f.bloc(5, 1, 5, 2, 'Cadre stratégique', 'tete').bloc(5, 3, 5, 7, 'Mise en œuvre', 'tete').bloc(5, 8, 5, 9, 'Évaluation', 'tete');
f.ligne(6, 1, ['Axe', 'Objectif', 'N°', 'Action', 'Moyens', 'Porteur', 'Échéance', 'Indicateurs', 'Observations'], 'tete');
let r = 7, n = 0;
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => {
  let k = 0;
  for (const l of o.lignes) l.a.forEach((x, p) => {
    const idem = (xs) => (p ? 'idem' : xs.length ? insec(puces(xs.map(dire), '- ')) : 'néant');
    f.ligne(r++, 1, [`${i + 1} - ${a.titre}`, k ? 'idem' : `${ob(i, j)} - ${dire(o.titre)}`, ac(i, j, k), dire(x), idem(l.l), p ? 'idem' : tourne(['DANE', 'DANE et DSI', 'Inspecteurs', 'Réseau CANOPÉ'], n), tourne(['juin 2021', 'déc. 2020', 'mars 2021', 'en continu'], n), idem(l.i), tourne(['', '', 'Reporté en raison de la crise sanitaire.', ''], n++)]);
    k++;
  });
}));
f.pose(r, 1, 'Total', 'total').pose(r, 3, { v: n, f: `COUNTA(C7:C${r - 1})` }, 'total');
f.pose(r + 2, 1, '« idem » : même texte que la ligne du dessus.', 'note');
f.filtre = `A6:I${r - 1}`;
ecrire('guyane-2020-idem', [f], attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Une feuille, logo et titre fusionnés, en-tête sur deux lignes (5 : Cadre stratégique / Mise en œuvre / Évaluation ; 6 : les colonnes), une ligne par action ; axe répété « 1 - … », objectif « 1.1 - … » à sa première ligne puis « idem » ; Moyens et Indicateurs à tirets à la première ligne de leur groupe puis « idem » ; un groupe sans indicateur : « néant ». Ligne Total, note. Porteurs, échéances, observations inventés.' }));
