// Un onglet par axe, trois tableaux l'un sous l'autre : les objectifs, les actions, les leviers et indicateurs, reliés par le
// numéro de l'objectif ; un onglet de croix pour le projet académique.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''), ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Combler les écarts entre les territoires', 'Être bien à l’école', 'Développer les compétences des élèves et des personnels', 'Soutenir les initiatives des équipes'];
const c = new Feuille('Présentation', [100]);
c.pose(1, 1, 'Feuille de route académique du numérique éducatif 2024-2025', 'titre').pose(2, 1, 'DRANE de Guyane – octobre 2024', 'note');
['Ce classeur comporte un onglet par axe et un onglet pour le projet académique.', insec('Dans chaque onglet : 1. les objectifs ; 2. les actions ; 3. les leviers et les indicateurs.'), 'Merci de ne pas modifier les numéros.'].forEach((x, k) => c.pose(4 + k, 1, x, 'texte'));
let n = 0, m = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [12, 12, 74, 60, 18, 16]);
  f.bloc(1, 1, 1, 6, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'titre');
  f.pose(3, 1, '1. Objectifs', 'note').pose(4, 1, 'N°', 'tete').bloc(4, 2, 4, 3, 'Objectif', 'tete').pose(4, 4, 'Personne référente', 'tete');
  let r = 5;
  a.objectifs.forEach((o, j) => f.pose(r, 1, ob(i, j), 'centre').bloc(r, 2, r, 3, insec(dire(o.titre)), 'corps').pose(r++, 4, tourne(['DRAN', 'Adjoint au DRAN', 'Chargé de mission formation'], j), 'corps'));
  f.pose(++r, 1, '2. Actions', 'note').ligne(++r, 1, ['Objectif', 'N° action', 'Action', 'Partenaires', 'Échéance', 'État'], 'tete');
  r++;
  a.objectifs.forEach((o, j) => {
    const d = r;
    o.lignes[0].a.forEach((x, k) => { f.ligne(r++, 1, ['', ac(i, j, k), insec(main(dire(x), n)), tourne(['DSI', 'Collectivités', '', 'Réseau Canopé', 'Corps d’inspection'], n), tourne(['Juin 2025', 'Décembre 2024', 'Mars 2025'], n), tourne(['En cours', 'À venir', 'Fait'], n)], ['centre', 'centre', 'corps', 'corps', 'centre', 'centre']); n++; });
    f.bloc(d, 1, r - 1, 1, ob(i, j), 'centre');
  });
  f.pose(++r, 1, '3. Leviers et indicateurs', 'note').pose(++r, 1, 'Objectif', 'tete').bloc(r, 2, r, 3, 'Leviers', 'tete').pose(r, 4, 'Indicateurs', 'tete');
  r++;
  a.objectifs.forEach((o, j) => {
    const liste = (k) => insec(puces(o.lignes[0][k].map((x) => main(dire(x), m++)), '- '));
    f.pose(r, 1, ob(i, j), 'centre').bloc(r, 2, r, 3, liste('l'), 'corps').pose(r++, 4, liste('i'), 'corps');
  });
  return f;
});
const p = new Feuille('Projet académique', [12, 84, 22, 22, 22, 22, 10]);
p.bloc(1, 1, 1, 7, 'Lien avec les objectifs du projet académique 2024-2027', 'titre').ligne(3, 1, ['N° action', 'Action', ...PA, 'Total'], 'tete');
const liens = [], nb = PA.map(() => 0);
let r = 4, z = 0;
DOC.forEach((a, i) => {
  p.bloc(r, 1, r++, 7, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'etiquette');
  a.objectifs.forEach((o, j) => o.lignes[0].a.forEach((x, k) => {
    const v = PA.map((_, q) => ((z + q * 2) % 5 === 0 || (z * 3 + q) % 8 === 0 ? 'X' : ''));
    v.forEach((y, q) => { if (y) { nb[q]++; liens.push({ action: ac(i, j, k), objective: PA[q] }); } });
    p.ligne(r, 1, [ac(i, j, k), insec(dire(x)), ...v, { v: v.filter(Boolean).length, f: `COUNTIF(C${r}:F${r},"X")` }], ['centre', 'corps', ...PA.map(() => 'centre'), 'centre']);
    r++; z++;
  }));
});
p.bloc(r, 1, r, 2, 'Total', 'total').ligne(r, 3, [...nb, liens.length], 'total').pose(r + 2, 1, insec('X : l’action contribue à l’objectif du projet académique.'), 'note');
const att = attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Présentation : mode d’emploi. Axe 1 à Axe 3 : titre « Axe 1 : … », puis trois tableaux sous « 1. Objectifs » (N°, Objectif, Personne référente), « 2. Actions » (numéro de l’objectif fusionné, N° action, Action, Partenaires, Échéance, État), « 3. Leviers et indicateurs » (numéro de l’objectif, tirets dans les cellules). Projet académique : bandeau d’axe, une ligne par action, X = lien, totaux, légende ; redit les actions. Référents, partenaires, échéances, états, croix inventés ; objectifs du projet académique d’après les projets cités dans le document.' });
att.project = PA; att.links = liens;
ecrire('guyane-2024-trois-tableaux-par-axe', [c, ...onglets, p], att);
