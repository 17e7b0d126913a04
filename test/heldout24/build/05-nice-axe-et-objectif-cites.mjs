// Un chargé de mission premier degré : axe fusionné, une ligne par action, des mots simples ; le projet académique cité « Axe 1 – objectif 2 ».
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const cites = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `Axe ${x.code} – objectif ${k + 1}`));
const f = new Feuille('Notre feuille de route', [24, 46, 26, 36, 40, 48, 24]);
f.bloc(1, 1, 1, 7, 'Le numérique dans l’académie de Nice : notre feuille de route 2017-2019', 'titre').ligne(
  3,
  1,
  [
    'Axe',
    'Action',
    'Pour qui',
    'Avec qui',
    'Quand',
    'Indicateurs',
    'Projet académique (axe et objectif servis)',
  ],
  'tete',
);
let r = 4;
for (const a of AXES) {
  const d = r;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    f.ligne(
      r,
      2,
      [
        `${x.code} ${main(t(x.title), r)}`,
        t(x.public),
        t(x.acteurs),
        t(x.cal),
        (x.lines ?? [x.ind]).map(t).join('\n'),
        cites.filter((_, k) => marksOf(x.code)[k]).join('\n'),
      ],
      ['objectif', 'corps', 'corps', 'corps', 'corps', 'corps'],
    );
    r++;
  }
  f.bloc(d, 1, r - 1, 1, insec(`${a.code}. ${t(a.title)}`), 'etiquette');
}
f.pose(r + 1, 1, insec('Dernière colonne : voir l’onglet « Projet académique ».'), 'note');
const p = new Feuille('Projet académique', [16, 100]);
p.pose(1, 1, 'Pour mémoire : le projet académique 2015-2019', 'titre');
let q = 3;
for (const x of FRAMEWORK) {
  p.pose(q, 1, `Axe ${x.code}`, 'axe').pose(q++, 2, t(x.title), 'axe');
  x.objectives.forEach((o, k) => p.ligne(q++, 1, [`Objectif ${k + 1}`, t(o)], ['centre', 'corps']));
}
ecrire(
  'nice-axe-et-objectif-cites',
  [f, p],
  expectedNice(
    'Notre feuille de route : en-tête ligne 3, Axe fusionné (« 1. … ») | Action (« 1-1 … ») | Pour qui | Avec qui | Quand | Indicateurs (un par ligne de la case) | Projet académique (« Axe 1 – objectif 2 », un lien par ligne). Projet académique : « Axe 1 » | titre, dessous « Objectif 1 » | titre, qui recommence à chaque axe.',
    { indicatorLines: true },
  ),
);
