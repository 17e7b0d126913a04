// Une seule feuille, trois tableaux côte à côte reliés par le code de l'objectif ; Excel a pris des codes pour des dates.
import { Feuille, ecrire, flat, tourne } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}-${j + 1}`;
/** « 2-1 » tapé dans une cellule ordinaire : le 2 janvier de l'année */
const tape = (i, j) => (i === 1 ? { v: Date.UTC(2020, j, i + 1) / 864e5 + 25569, z: 'd-mmm' } : ob(i, j));
const f = new Feuille('Feuille de route', [3, 22, 9, 44, 62, 3, 9, 46, 16, 3, 9, 56]);
f.bloc(2, 2, 2, 12, 'Académie de Guyane – Numérique éducatif 2020-2021', 'titre');
f.bloc(4, 2, 4, 5, 'Plan d’actions', 'axe').bloc(4, 7, 4, 9, 'Indicateurs', 'axe').bloc(4, 11, 4, 12, 'Moyens', 'axe');
f.ligne(5, 2, ['Axe', 'Code', 'Objectif', 'Action'], 'tete').ligne(5, 7, ['Objectif', 'Indicateur', 'Cible juin 2021'], 'tete').ligne(5, 11, ['Objectif', 'Moyen'], 'tete');
let r = 6, ri = 6, rm = 6, q = 0; const cibles = [];
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const e = r; let premier = true;
    for (const l of o.lignes) {
      for (const x of l.a) f.ligne(r++, 2, ['', '', '', dire(x)]);
      for (const x of l.i) {
        const c = /^Nombre/.test(T(x)) ? 10 + (q * 7) % 40 : /^Taux/.test(T(x)) ? `${60 + (q % 4) * 10} %` : '';
        f.ligne(ri++, 7, [ob(i, j), dire(x), c], ['centre', 'corps', 'centre']); cibles.push(c === '' ? {} : { target: String(c) }); q++;
      }
      for (const x of l.l) { f.ligne(rm++, 11, [premier ? tape(i, j) : '', dire(x)], ['centre', 'corps']); premier = false; }
    }
    f.bloc(e, 3, r - 1, 3, ob(i, j), 'centre').bloc(e, 4, r - 1, 4, dire(o.titre), 'corps');
  });
  f.bloc(d, 2, r - 1, 2, tourne(['Axe 1', 'Axe 2', 'Axe 3', 'Axe 4', 'Axe 5'], i) + `\n${a.titre}`, 'etiquette');
});
f.bloc(r + 1, 2, r + 1, 5, 'Les indicateurs et les moyens valent pour l’objectif dont ils portent le code.', 'note');
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: 'Une feuille, trois tableaux côte à côte (B:E Plan d’actions, G:I Indicateurs, K:L Moyens), titre de tableau ligne 4, en-tête ligne 5, de longueurs différentes ; axe fusionné « Axe 1⏎titre », code « 1-1 » et objectif fusionnés, une action par ligne ; un indicateur par ligne, code répété, Cible juin 2021 (inventée, pour les nombres et les taux) ; un moyen par ligne, code à la première ligne puis vide ; dans Moyens, les codes 2-1, 2-2, 2-3 sont des dates (2 janvier, 2 février, 2 mars 2020, affichées « 2-janv »).' });
att.indicators.forEach((x, k) => Object.assign(x, cibles[k]));
ecrire('guyane-2020-trois-tableaux', [f], att);
