// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';

const lignes = (x, separateur) =>
  String(x ?? '')
    .split(separateur)
    .map((y) => y.trim())
    .filter(Boolean);
/** Des codes dans la case de l'action, qu'explique une autre feuille. */
const parCodes = (feuille, forme, action, lien, [liste, code, titre]) => [
  feuille,
  (l, _, grille) =>
    forme.test(l[action - 1])
      ? lignes(l[lien - 1], ',').map((c) => [
          l[action - 1],
          grille(liste).find((x) => x[code - 1] === c)[titre - 1],
        ])
      : [],
];
const LIENS = {
  'guyane-2020-objectif-a-droite': parCodes('Opérations', /^ACT-\d{3}$/, 1, 3, ['Projet académique', 2, 3]),
  'guyane-2024-etapes-et-ressources': [
    /^Pilier/,
    (l) => (/^\d-\d-\d$/.test(l[0]) ? lignes(l[2], '\n').map((x) => [l[0], x]) : []),
  ],
  'nice-document-recopie': [
    'Tableaux',
    (l, g, _, r) => {
      const tete = g.slice(0, r).findLast((x) => /^Conforter les/.test(x[2]));
      return /^\d-\d$/.test(l[0]) ? l.flatMap((v, c) => (v === '✗' ? [[l[0], tete[c]]] : [])) : [];
    },
  ],
  'nice-indicateur-d-abord': [
    'Apport au projet académique',
    (l) => l.slice(2).flatMap((v) => (/^F\d\d$/.test(v) ? [[v, l[0]]] : [])),
  ],
  'limoges-2016-quatre-quarts': parCodes(/^Pilier/, /^A\.\d\.\d$/, 4, 6, ['Projet académique', 1, 2]),
};
relire(BASE, LIENS);
