// Le tableau large : une ligne par objectif, Action 1, Action 2…, Levier 1, Levier 2…, Indicateur 1, Indicateur 2…
import { Feuille, ecrire, courbe } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)), ob = (i, j) => `${i + 1}.${j + 1}`;
const plus = (k) => Math.max(...DOC.flatMap((a) => a.objectifs.map((o) => o.lignes[0][k].length)));
const [na, nl, ni] = ['a', 'l', 'i'].map(plus);
const f = new Feuille('FDR', [34, 8, 44, ...Array(na + nl + ni).fill(32), 18]);
f.pose(1, 1, 'Feuille de route 2024-2025 – vue large', 'titre');
['Axe', 'N°', 'Objectif'].forEach((t, k) => f.bloc(3, k + 1, 4, k + 1, t, 'tete'));
let c = 4;
for (const [groupe, un, nb] of [['Actions', 'Action', na], ['Leviers', 'Levier', nl], ['Évaluation', 'Indicateur', ni]]) {
  f.bloc(3, c, 3, c + nb - 1, groupe, 'tete');
  for (let k = 1; k <= nb; k++) f.pose(4, c++, `${un} ${k}`, 'tete');
}
f.bloc(3, c, 4, c, 'Suivi par', 'tete');
let r = 5;
const large = (xs, nb) => Array.from({ length: nb }, (_, k) => (xs[k] ? dire(xs[k]) : ''));
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => { const l = o.lignes[0]; f.ligne(r++, 1, ['', ob(i, j), dire(o.titre), ...large(l.a, na), ...large(l.l, nl), ...large(l.i, ni), j % 2 ? 'DSI' : 'DRANE']); });
  f.bloc(d, 1, r - 1, 1, `Axe ${i + 1} : ${dire(a.titre)}`, 'etiquette');
});
ecrire('guyane-2024-leviers-en-colonnes', [f], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: `Une feuille, une ligne par objectif, en-tête lignes 3-4 (Actions : Action 1 à ${na} ; Leviers : Levier 1 à ${nl} ; Évaluation : Indicateur 1 à ${ni}), axe fusionné « Axe 1 : … », N°, Objectif, dernière colonne « Suivi par » (inventée). Cellules vides à droite de chaque groupe. Les actions n’ont pas de code. 13 objectifs.` }));
