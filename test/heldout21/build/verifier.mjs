// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';

/** Des objectifs numérotés dans une feuille : le titre de celui que porte un numéro. */
const numerote = (g, colonne, code) =>
  String(g.map((x) => String(x[colonne - 1])).find((x) => x.startsWith(`${code} `))).slice(code.length + 1);
const LIENS = {
  'guyane-2020-trame-du-rectorat': [
    /^Axe /,
    (l, _, _g, r) =>
      r < 10 ? [] : [4, 5, 6].filter((c) => l[c]).map((c) => [l[1], String(l[c]).slice(4)]),
  ],
  'guyane-2020-ordre-du-jour': [
    'Ordre du jour',
    (l, g) =>
      [...String(l[4]).matchAll(/objectif (\d)/g)].map(([, k]) => [
        l[1],
        g[g.findIndex((x) => x[0] === 'Objectif n°') + Number(k)][2],
      ]),
  ],
  'guyane-2024-export-de-liste': [
    'Actions',
    (l, _, _g, r) =>
      r < 1
        ? []
        : String(l[8])
            .split('; ')
            .filter(Boolean)
            .map((x) => [l[0], x]),
  ],
  'guyane-2024-plan-de-projet': [
    'Traçabilité',
    (l, g) => [2, 3, 4, 5, 6, 7].filter((c) => l[c] === 'X').map((c) => [l[0], g[3][c]]),
  ],
  'nice-fiches-collees-de-word': [
    'Feuille de route',
    (l, g, grille, r) =>
      /^Projet académique/.test(l[0])
        ? l[0]
            .match(/\d\.\d/g)
            .map((c) => [g[r - 3][0].match(/\d-\d/)[0], numerote(grille('Annexe'), 2, c)])
        : [],
  ],
  'nice-classeur-de-l-an-dernier': [
    'Projet académique',
    (l) => (String(l[4]).match(/\d-\d/g) ?? []).filter(() => l[2] !== 'Objectif').map((c) => [c, l[2]]),
  ],
  'limoges-2016-tableau-de-bord': [
    'Tableau de bord',
    (l, g) =>
      [0, 1, 2].filter((k) => l[4 + k] === '●').map((k) => [l[0], g.find((x) => x[0] === `PA ${k + 1}`)[1]]),
  ],
  'limoges-2016-reponses-au-formulaire': [
    'Réponses au formulaire 1',
    (l, _, _g, r) =>
      r < 1
        ? []
        : [4, 7, 10, 13, 16, 19, 22, 25].flatMap((c) =>
            String(l[c + 2])
              .split(', ')
              .filter(Boolean)
              .map((x) => [l[c], x]),
          ),
  ],
};
relire(BASE, LIENS);
