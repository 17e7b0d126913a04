// Le document recopié : la page des quatre axes, un onglet par axe (page de l'axe, liste des actions, fiches), le projet académique, ses quatre tableaux.
import { Feuille, ecrire, courbe, insec, main, fois } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  RUBRICS,
  marksOf,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const garde = new Feuille('Les axes', [62, 4, 62]),
  pa = new Feuille('Projet académique', [100]),
  c = new Feuille('Tableaux', [7, 34, ...fois(11, 16)]);
garde.bloc(1, 1, 1, 3, 'Feuille de route du numérique éducatif 2017-2019', 'titre');
AXES.forEach((a, i) => {
  const r = 3 + 4 * Math.floor(i / 2),
    col = i % 2 ? 3 : 1;
  garde
    .pose(r, col, `Axe ${a.code}`, 'tete')
    .pose(r + 1, col, t(a.title), 'objectif')
    .pose(r + 2, col, t(a.contexte), 'corps');
});
garde.pose(11, 1, 'dane@ac-nice.fr', 'note');

const RUBRIQUES = [
  'Objectifs spécifiques',
  'Public',
  'Acteurs',
  'Description succincte',
  'Programmation ou calendrier',
  'Indicateurs',
  'Remarques, moyens, points de vigilance …',
];
const onglets = AXES.map((a) => {
  const f = new Feuille(`Axe ${a.code}`, [30, 90]);
  f.pose(1, 1, `Axe ${a.code}`, 'titre').pose(2, 1, t(a.title), 'titre');
  let r = 4;
  for (const [nom, k] of [
    ['Contexte', 'contexte'],
    ['Objectifs recherchés', 'recherche'],
    ['Stratégie', 'strategie'],
  ])
    f.ligne(r++, 1, [nom, t(a[k])], ['etiquette', 'corps']);
  r++;
  const siennes = ACTIONS.filter((x) => x.axis === a.code);
  for (const x of siennes) f.ligne(r++, 1, [`${x.code} ${t(x.title)}`, t(x.text)], ['etiquette', 'corps']);
  f.pose(r + 1, 1, 'Académie de Nice - DANE Feuille de route 2017-2019', 'note');
  r += 3;
  for (const x of siennes) {
    f.pose(r++, 1, t(a.title), 'note').bloc(r, 1, r++, 2, insec(`${x.code} : ${t(x.title)}`), 'axe');
    RUBRICS.forEach((k, i) =>
      f.ligne(
        r++,
        1,
        [RUBRIQUES[i], k === 'ind' ? (x.lines ?? [x.ind]).map(t).join('\n') : main(t(x[k]), r)],
        ['etiquette', 'corps'],
      ),
    );
    r++;
  }
  return f;
});

pa.pose(1, 1, 'Le projet académique', 'titre')
  .pose(2, 1, 'la feuille de route du numérique éducatif', 'titre')
  .pose(
    4,
    1,
    t(
      'Le projet académique 2015-2019 a été amendé en juin 2018. Les tableaux à la suite détaillent, pour chaque action de la feuille de route, ses répercussions sur le projet académique.',
    ),
    'texte',
  )
  .pose(6, 1, 'Les axes du projet académique', 'titre');
let q = 7;
for (const x of FRAMEWORK) {
  pa.pose(q++, 1, insec(`○ Axe ${x.code} : ${t(x.title)}`), 'texte');
  for (const o of x.objectives) pa.pose(q++, 1, `      ○ ${t(o)}`, 'texte');
}
pa.pose(++q, 1, 'Les axes de la feuille de route du numérique', 'titre');
for (const a of AXES) pa.pose(++q, 1, insec(`○ Axe ${a.code} : ${t(a.title)}`), 'texte');

let r = 1;
for (const a of AXES) {
  let k = 3;
  for (const x of FRAMEWORK) {
    const fin = k + x.objectives.length - 1;
    c.bloc(r, k, r, fin, `Axe ${x.code}`, 'tete').bloc(r + 1, k, r + 1, fin, t(x.title), 'tete');
    k = fin + 1;
  }
  c.ligne(r + 2, 3, OBJECTIVES.map(t), 'tete');
  r += 4;
  for (const x of ACTIONS.filter((y) => y.axis === a.code))
    c.ligne(
      r++,
      1,
      [x.code, t(x.title), ...marksOf(x.code).map((m) => (m ? '✗' : ''))],
      ['centre', 'corps', ...fois(11, 'centre')],
    );
  r += 2;
}
ecrire(
  'nice-document-recopie',
  [garde, ...onglets, pa, c],
  expectedNice(
    'Les axes : quatre cadres, « Axe 1 », titre, texte. Un onglet par axe : « Axe 1 », titre, Contexte, Objectifs recherchés, Stratégie (du texte), la liste des actions (« 1-1 La lettre… » | texte), puis les fiches l’une sous l’autre : titre de l’axe, bandeau « 1-1 : … », sept rubriques ; Indicateurs : un par ligne de la cellule ; « Objectifs spécifiques » est une rubrique de l’action, pas un objectif de la feuille de route. Projet académique : axes et objectifs en liste, puis les axes de la feuille de route redits. Tableaux : quatre tableaux croisés l’un sous l’autre, un par axe, sans son titre ; axes et objectifs du projet académique en en-tête, ✗ : un lien.',
    { indicatorLines: true },
  ),
);
