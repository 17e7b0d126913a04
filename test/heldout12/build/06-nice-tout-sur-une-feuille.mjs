// Une seule feuille : un tableau sous le titre de chaque axe, renvois « 1.1 / 2.3 », et en bas le rappel des objectifs du projet académique.
// Un second onglet donne les valeurs des indicateurs.
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x)),
  codes = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `${x.code}.${k + 1}`));
const f = new Feuille('Feuille de route', [9, 50, 60, 50, 50, 24]);
f.bloc(1, 1, 1, 6, 'Académie de Nice – Feuille de route du numérique 2017-2019', 'titre').pose(
  2,
  1,
  'Document de travail du 9 février 2018',
  'note',
);
const ind = new Feuille('Indicateurs', [10, 44, 64, 16, 16, 30]);
ind
  .bloc(1, 1, 1, 6, 'Indicateurs des actions', 'titre')
  .ligne(3, 1, ['Action', 'Intitulé', 'Indicateur', 'Valeur 2018', 'Objectif 2019', 'Remarques'], 'tete');
let r = 4,
  q = 4,
  n = 0;
const vises = [];
for (const x of AXES) {
  f.bloc(r, 1, r++, 6, `Axe ${x.code} : ${t(x.title)}`, 'axe');
  f.ligne(
    r++,
    1,
    ['N°', 'Intitulé de l’action', 'Description', 'Qui', 'Pour quand', 'Objectifs du projet académique'],
    'tete',
  );
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    f.ligne(
      r++,
      1,
      [
        a.code,
        main(t(a.title), n++),
        t(a.text),
        t(a.acteurs),
        t(a.cal),
        codes.filter((_, j) => MARKS[a.code][j] === '1').join(' / '),
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps', 'centre'],
    );
    for (const y of a.lines ?? (a.ind ? [a.ind] : [])) {
      const nombre = /^(Nombre|Nb)[^,–]*$/.test(y),
        v = 4 + ((q * 9) % 31);
      ind.ligne(
        q++,
        1,
        [
          a.code,
          t(a.title),
          main(t(y), q),
          nombre ? v : '',
          nombre ? v + 6 : '',
          tourne(['', '', 'à voir avec la DANE', ''], q),
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
      );
      vises.push(nombre ? { target: String(v + 6) } : {});
    }
  }
  r++;
}
f.bloc(r, 1, r++, 6, 'Rappel : objectifs du projet académique', 'titre');
f.ligne(r++, 1, ['N°', 'Objectif'], 'tete');
let c = 0;
for (const x of FRAMEWORK) {
  f.bloc(r, 1, r++, 2, `Axe ${x.code} du projet académique – ${t(x.title)}`, 'etiquette');
  for (const o of x.objectives) f.ligne(r++, 1, [codes[c++], t(o)], ['centre', 'corps']);
}
ind.bloc(q + 1, 1, q + 1, 2, 'Nombre d’indicateurs', 'total').pose(q + 1, 3, vises.length, 'total');
const att = expectedNice(
  'Feuille de route : pour chaque axe, titre fusionné « Axe 1 : … » et tableau N° (« 1-1 ») | Intitulé de l’action | Description (texte libre) | Qui | Pour quand | Objectifs du projet académique (« 1.1 / 2.3 » = deux liens, 65 en tout) ; en bas de la même feuille, rappel du projet académique : bandeau d’axe, N° | Objectif. Indicateurs : Action et Intitulé récrits, un indicateur par ligne, Valeur 2018, Objectif 2019 (`target`, nombres seulement, inventés), Remarques, total ; 2-5 n’en a pas.',
  { indicatorLines: true },
);
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('nice-tout-sur-une-feuille', [f, ind], att);
