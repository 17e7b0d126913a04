// Tableau de bord : logo, en-tête groupé, axe fusionné, trimestres à X, %, x sous les lettres du projet académique, indicateurs par numéro ; légende, synthèse et listes masquées.
import { Feuille, ecrire, courbe, insec, tourne, main, trimestres, avance, commente } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x)),
  LETTRES = [...'ABCDEFGHIJK'];
const f = new Feuille('Tableau de bord', [
    30,
    8,
    40,
    22,
    34,
    5,
    5,
    5,
    5,
    9,
    10,
    ...LETTRES.map(() => 4),
    7,
    30,
  ]),
  g = new Feuille('Indicateurs', [8, 10, 70, 20, 30]),
  s = new Feuille('Synthèse', [60, 12, 12, 12]),
  l = new Feuille('Légende', [10, 60, 60]),
  h = new Feuille('Param', [20, 20], { masquee: true });
f.bloc(1, 1, 3, 1, 'Logo de l’académie', 'centre')
  .bloc(1, 2, 1, 11, 'ACADÉMIE DE NICE – DANE', 'note')
  .bloc(2, 2, 2, 11, 'Feuille de route 2017-2019 : tableau de bord', 'titre')
  .bloc(3, 2, 3, 11, 'Mise à jour du 15 mars 2018', 'note')
  .bloc(5, 1, 6, 1, 'Axe', 'tete')
  .bloc(5, 2, 5, 5, 'Action', 'tete')
  .bloc(5, 6, 5, 9, 'Calendrier 2018', 'tete')
  .bloc(5, 10, 5, 11, 'Suivi', 'tete')
  .bloc(5, 12, 5, 23, 'Objectifs du projet académique (voir Légende)', 'tete')
  .bloc(5, 24, 6, 24, 'Commentaires', 'tete')
  .ligne(
    6,
    2,
    ['N°', 'Intitulé', 'Resp.', 'Éch.', 'T1', 'T2', 'T3', 'T4', 'Avct', 'Ind. (n°)', ...LETTRES, 'Total'],
    'tete',
  );
g.pose(1, 1, 'Indicateurs', 'titre').ligne(3, 1, ['N°', 'Act.', 'Ind.', 'Résultat 2018', 'Source'], 'tete');
s.pose(1, 1, 'Synthèse par axe', 'titre').ligne(3, 1, ['Axe', 'Nb act.', 'Nb ind.', 'Nb liens PA'], 'tete');
let r = 7,
  m = 0,
  n = 0;
const sommes = LETTRES.map(() => 0);
AXES.forEach((a, i) => {
  const d = r,
    m0 = m;
  let liens = 0;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    const marques = marksOf(x.code),
      nums = [];
    for (const y of x.ind ? (x.lines ?? [x.ind]) : []) {
      nums.push(++m);
      g.ligne(
        3 + m,
        1,
        [m, x.code, main(t(y), m), '', tourne(['DANE', '', 'Enquête', 'DSI'], m)],
        ['centre', 'centre', 'corps', 'centre', 'corps'],
      );
    }
    marques.forEach((y, k) => (sommes[k] += +y));
    liens += marques.filter(Boolean).length;
    f.ligne(
      r++,
      1,
      [
        '',
        x.code,
        n % 9 === 3 ? commente(t(x.title), 'Point à faire au prochain comité.') : main(t(x.title), n),
        tourne(['DAN', 'Adjoint 06', 'Adjoint 83', 'Webmestre'], n),
        t(x.cal),
        ...trimestres(n),
        avance(n),
        nums.length === 1 ? nums[0] : nums.join(' ; '),
        ...marques.map((y) => (y ? 'x' : '')),
        marques.filter(Boolean).length,
        tourne(['', '', 'En attente de la collectivité', '', 'À revoir'], n),
      ],
      [
        'etiquette',
        'centre',
        'objectif',
        'corps',
        'corps',
        ...'ttttaiLLLLLLLLLLL'.split('').map(() => 'centre'),
        'total',
        'corps',
      ],
    );
    n++;
  }
  f.bloc(d, 1, r - 1, 1, `Axe ${a.code}\n${t(a.title)}`, 'etiquette');
  s.ligne(
    4 + i,
    1,
    [insec(`Axe ${a.code} : ${t(a.title)}`), r - d, m - m0, liens],
    ['etiquette', 'centre', 'centre', 'centre'],
  );
});
f.bloc(r, 1, r, 11, 'Total', 'total').ligne(
  r,
  12,
  [...sommes, sommes.reduce((x, y) => x + y, 0)],
  'total',
);
s.ligne(4 + AXES.length, 1, ['Total', n, m, sommes.reduce((x, y) => x + y, 0)], 'total');
f.pose(r + 2, 1, 'Les numéros d’indicateurs renvoient à l’onglet Indicateurs.', 'note');
l.pose(1, 1, 'Objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['Lettre', 'Axe du projet académique', 'Objectif du projet académique'],
  'tete',
);
let z = 4;
for (const x of FRAMEWORK) {
  const d = z;
  for (const o of x.objectives)
    l.ligne(z, 1, [LETTRES[z++ - 4], '', t(o)], ['centre', 'etiquette', 'corps']);
  l.bloc(d, 2, z - 1, 2, t(x.title), 'etiquette');
}
l.pose(z + 1, 1, 'Abréviations', 'titre');
[
  ['Act.', 'action'],
  ['Avct', 'avancement'],
  ['Éch.', 'échéance'],
  ['Ind.', 'indicateur'],
  ['Resp.', 'responsable'],
  ['X', 'trimestre prévu (calendrier)'],
].forEach((x, k) => l.ligne(z + 2 + k, 1, x, ['centre', 'corps']));
['DAN', 'Adjoint 06', 'Adjoint 83', 'Webmestre'].forEach((x, k) => h.pose(2 + k, 1, x));
h.ligne(1, 1, ['Responsables', 'Taux']).ligne(2, 2, [0]).ligne(3, 2, [0.5]).ligne(4, 2, [1]);
ecrire(
  'nice-tableau-de-bord',
  [f, g, s, l, h],
  expectedNice(
    'Tableau de bord : logo, en-tête sur deux lignes (5 et 6) : Axe (fusionné, « Axe 1 », retour à la ligne, titre) | N° | Intitulé | Resp. | Éch. | T1 à T4 (calendrier, X) | Avct | Ind. (n°) | A à K (objectifs du projet académique, x : un lien) | Total | Commentaires ; ligne Total. Indicateurs : N° | Act. | Ind. | Résultat 2018 (vide) | Source. Synthèse : nombres par axe. Légende : Lettre | axe fusionné | objectif ; abréviations. Param : masquée. Commentaires de cellule. Responsables, calendrier, avancements, commentaires, sources inventés.',
    { indicatorLines: true },
  ),
);
