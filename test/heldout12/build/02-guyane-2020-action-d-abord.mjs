// Un tableau filtrable où l'action vient en premier, son objectif et son axe à droite (récrits), un onglet des leviers et indicateurs par
// objectif, un tableau croisé à points.
import { Feuille, ecrire, insec, puces, tourne, flat, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) =>
  flat(T(x))
    .replace('distance : ( laBoîte', 'distance (laBoîte')
    .replace('virtuelles )', 'virtuelles)')
    .replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const PA = [
  'Consolider l’existant et apporter les conditions propices au développement du numérique',
  'Contribuer au développement professionnel des enseignants',
  'Conjuguer l’action des différents partenaires',
  'Soutenir les mesures ministérielles',
];
const f = new Feuille('Actions', [7, 80, 22, 16, 54, 34, 8], { colonnesMasquees: [7] });
f.bloc(1, 1, 1, 6, 'DANE de Guyane – Feuille de route 2020-2021 : liste des actions', 'titre').ligne(
  3,
  1,
  ['N°', 'Action', 'Qui fait', 'Pour quand', 'Objectif', 'Axe', 'Tri'],
  'tete',
);
const l = new Feuille('Leviers et indicateurs', [58, 70, 60]);
l.bloc(1, 1, 1, 3, 'Leviers et indicateurs de chaque objectif', 'titre').ligne(
  3,
  1,
  ['Objectif', 'Leviers', 'Indicateurs'],
  'tete',
);
const c = new Feuille('Projet académique', [7, 76, 24, 24, 24, 24]);
c.bloc(1, 1, 1, 6, 'Liens avec le projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'N°', 'tete')
  .bloc(3, 2, 4, 2, 'Action', 'tete')
  .bloc(3, 3, 3, 6, 'Objectifs du projet académique', 'tete')
  .ligne(4, 3, PA, 'tete');
let r = 4,
  z = 4,
  y = 5,
  n = 0,
  m = 0;
const liens = [],
  nb = PA.map(() => 0),
  rang = [];
DOC.forEach((a, i) => {
  const axe = insec(`Axe ${i + 1} - ${dire(a.titre)}`);
  l.bloc(z, 1, z++, 3, axe, 'axe');
  rang.push(
    a.objectifs.map((o) => {
      const liste = (k) =>
        insec(
          puces(
            o.lignes.flatMap((x) => x[k]).map((x) => main(dire(x), m++)),
            '• ',
          ),
        );
      l.ligne(z++, 1, [insec(dire(o.titre)), liste('l'), liste('i')], ['objectif', 'corps', 'corps']);
      return o.lignes
        .flatMap((x) => x.a)
        .map((x) => {
          const v = PA.map((_, q) => ((n + q * 3) % 5 === 0 || (n * 2 + q) % 7 === 5 ? '●' : ''));
          v.forEach((t, q) => {
            if (t) {
              nb[q]++;
              liens.push({ action: String(n + 1), objective: PA[q] });
            }
          });
          f.ligne(
            r++,
            1,
            [
              n + 1,
              insec(main(dire(x), n)),
              tourne(['DANE', 'DANE, DSI', 'DANE', 'Chargés de mission', 'Réseau CANOPÉ'], n),
              tourne(['déc. 2020', '30/06/2021', 'Juin 2021', ''], n),
              insec(dire(o.titre)),
              axe,
              i * 100 + n,
            ],
            ['centre', 'corps', 'corps', 'centre', 'corps', 'corps', 'centre'],
          );
          c.ligne(
            y++,
            1,
            [n + 1, insec(dire(x)), ...v],
            ['centre', 'corps', 'centre', 'centre', 'centre', 'centre'],
          );
          return ++n;
        });
    }),
  );
});
f.filtre = `A3:G${r - 1}`;
c.bloc(y, 1, y, 2, 'Total', 'total')
  .ligne(y, 3, nb, 'total')
  .pose(y + 2, 1, insec('● : l’action participe à l’objectif'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, j, k) => String(rang[i][j][k]),
  notes:
    'Actions : N° (1 à 53) | Action | Qui fait | Pour quand | Objectif (intitulé récrit) | Axe (« Axe 1 - … » récrit), filtre, colonne Tri masquée. Leviers et indicateurs : bandeau d’axe, une ligne par objectif, puces dans les cellules (pas de puce s’il n’y en a qu’un). Projet académique : en-tête sur deux lignes, N° | Action redite | quatre objectifs (● = lien), total, légende. Qui, quand, croix inventés ; objectifs du projet académique tirés des orientations du document.',
});
att.project = PA;
att.links = liens;
ecrire('guyane-2020-action-d-abord', [f, l, c], att);
