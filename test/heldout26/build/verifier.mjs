// Relit les dix classeurs ; les liens, là où ils sont.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';

/** croix : le numéro de l'action en colonne `code`, les titres en ligne `entete`, `nombre` colonnes à partir de `debut` */
const croix = (feuille, entete, code, debut, nombre) => [
  feuille,
  (l, g, _, r) =>
    r < entete
      ? []
      : Array.from({ length: nombre }, (_, k) => debut - 1 + k)
          .filter((c) => /^x$/i.test(l[c]))
          .map((c) => [l[code - 1], g[entete - 1][c]]),
];
const lignes = (t) =>
  String(t)
    .split('\n')
    .map((x) => x.replace(/^- /, ''));
relire(BASE, {
  'guyane-2020-un-seul-tableau': croix('Feuille de route', 6, 3, 10, 6),
  'guyane-2020-un-onglet-par-axe': [
    /^Axe \d$/,
    (l, g, grille, r) =>
      r < 3
        ? []
        : String(l[6])
            .split(' ; ')
            .map((c) => [l[1], grille('Projet académique').find((x) => x[1] === c)[2]]),
  ],
  'guyane-2024-bandeaux-par-axe': croix('Lien projet académique', 4, 1, 3, 6),
  'guyane-2024-actions-leviers-indicateurs': [
    'Actions',
    (l, g, _, r) => (r < 3 ? [] : lignes(l[7]).map((o) => [l[2], o])),
  ],
  'nice-tableau-et-croisement': croix('Projet académique', 4, 1, 3, 11),
  'nice-fiches-action': [
    /^Axe \d$/,
    (l, g, _, r) =>
      l[0] === 'Objectifs du projet académique'
        ? lignes(l[1]).map((o) => [g[r - 8][0].match(/^Action (\d-\d) : /)[1], o])
        : [],
  ],
  'limoges-2016-fiches-par-axe': croix('Projet académique', 4, 1, 3, 3),
  'limoges-2016-plan-d-actions': croix('Plan d’actions', 4, 3, 9, 3),
});
