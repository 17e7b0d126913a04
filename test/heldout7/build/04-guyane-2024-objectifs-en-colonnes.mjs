// L'affichage A3 : un onglet par axe, un objectif par colonne, les rubriques en lignes ; derrière, « Qui fait quoi »,
// une croix par service.
import { Feuille, ecrire, courbe, capitales, insec, tourne } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''), ob = (i, j) => `${i + 1}.${j + 1}`;
const liste = (xs, p) => xs.map((x) => `${p}${insec(dire(x))}`).join('\n');
const onglets = DOC.map((a, i) => {
  const m = a.objectifs.length, f = new Feuille(`Axe ${i + 1}`, [20, ...a.objectifs.map(() => 50)]);
  f.bloc(1, 1, 1, m + 1, 'Feuille de route du numérique éducatif 2024-2025', 'note').bloc(2, 1, 2, m + 1, `AXE ${i + 1} – ${capitales(dire(a.titre))}`, 'titre');
  const rang = (r, nom, style, v) => { f.pose(r, 1, nom, 'etiquette'); a.objectifs.forEach((o, j) => f.pose(r, j + 2, v(o, j), style)); };
  rang(4, '', 'tete', (o, j) => `Objectif ${ob(i, j)}`);
  rang(5, 'Intitulé', 'objectif', (o) => insec(dire(o.titre)));
  rang(6, 'Actions', 'corps', (o) => liste(o.lignes[0].a, '▪ '));
  rang(7, 'Moyens / leviers', 'corps', (o) => liste(o.lignes[0].l, '– '));
  rang(8, 'Indicateurs\nde réussite', 'corps', (o) => liste(o.lignes[0].i, '✓ '));
  rang(9, 'Porteur', 'corps', (o, j) => tourne(['DRANE', 'DRANE et DSI', 'EAFC', 'DRANE et Canopé'], i + j));
  rang(10, 'Échéance', 'corps', (o, j) => tourne(['Juin 2025', 'Décembre 2024', 'Toute l’année'], i + j));
  f.pose(12, 1, 'Affiche présentée au comité de pilotage académique.', 'note');
  return f;
});
const SERVICES = ['DRANE', 'DSI', 'EAFC', 'Canopé', 'Inspection', 'EPLE'];
const g = new Feuille('Qui fait quoi', [12, 80, ...SERVICES.map(() => 11)]);
g.bloc(1, 1, 1, 8, 'Qui fait quoi ?', 'titre').bloc(3, 1, 4, 1, 'Objectif', 'tete').bloc(3, 2, 4, 2, 'Action', 'tete').bloc(3, 3, 3, 8, 'Services mobilisés', 'tete').ligne(4, 3, SERVICES, 'tete');
let r = 5, n = 0;
const nb = SERVICES.map(() => 0);
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => {
  const d = r;
  for (const x of o.lignes[0].a) {
    const c = SERVICES.map((_, k) => (k === 0 || (n * 2 + k * 3) % 5 === 0 ? 'X' : ''));
    c.forEach((y, k) => { if (y) nb[k]++; });
    g.ligne(r++, 1, ['', insec(dire(x)), ...c], ['centre', 'corps', ...SERVICES.map(() => 'centre')]);
    n++;
  }
  g.bloc(d, 1, r - 1, 1, ob(i, j), 'centre');
}));
g.bloc(r, 1, r, 2, 'Nombre d’actions', 'total').ligne(r, 3, nb.map((v, k) => ({ v, f: `COUNTIF(${'CDEFGH'[k]}5:${'CDEFGH'[k]}${r - 1},"X")` })), 'total');
g.pose(r + 2, 1, insec('X : le service participe à l’action.'), 'note');
ecrire('guyane-2024-objectifs-en-colonnes', [...onglets, g], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: 'Axe 1 à Axe 3 : titre « AXE 1 – … » en capitales sans accents ligne 2 ; un objectif par colonne (« Objectif 1.1 » ligne 4, intitulé ligne 5), rubriques en lignes : Actions (▪), Moyens / leviers (–), Indicateurs de réussite (✓), Porteur, Échéance. Qui fait quoi : redit les mêmes actions sous le code de l’objectif (comptées une fois) ; les X par service ne sont pas des liens ; total, légende. Pas de code d’action. Porteurs, échéances, croix inventés.' }));
