// Le classeur de l'an dernier, repris : axe fusionné, une ligne par action, colonnes de l'ancienne année gardées, l'une masquée ; les actions par numéro en face de chaque objectif du projet académique ; deux onglets vides.
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  marksOf,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [26, 7, 36, 16, 18, 30, 36, 36, 44, 18], { colonnesMasquees: [4] }),
  p = new Feuille('Projet académique', [36, 7, 66, 20, 44]);
f.pose(1, 1, 'Académie de Nice – DANE', 'note')
  .bloc(2, 1, 2, 9, 'Feuille de route 2017-2019 (reprise de 2016-2017)', 'titre')
  .ligne(
    4,
    1,
    [
      'Axe',
      'N°',
      'Action',
      'Ancien n°',
      'Bilan 2016-2017',
      'Public',
      'Acteurs',
      'Échéances 2017-2019',
      'Indicateurs 2017-2019',
      'Pour 2017-2019',
    ],
    'tete',
  );
let r = 5,
  n = 0;
for (const a of AXES) {
  const d = r;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    f.ligne(
      r++,
      1,
      [
        '',
        x.code,
        main(t(x.title), n),
        n % 4 === 1 ? '' : n + 3,
        tourne(['Fait', 'Sans objet', 'En cours', 'Fait en partie'], n),
        t(x.public),
        t(x.acteurs),
        t(x.cal),
        (x.lines ?? [x.ind]).map(t).join('\n'),
        n % 4 === 1 ? 'Nouvelle' : tourne(['Reconduite', 'Modifiée'], n),
      ],
      [
        'etiquette',
        'centre',
        'objectif',
        'centre',
        'centre',
        'corps',
        'corps',
        'corps',
        'corps',
        'centre',
      ],
    );
    n++;
  }
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${a.code}\n${t(a.title)}`), 'etiquette');
}
f.pose(r + 1, 1, insec('Pour 2017-2019 : nouvelle, reconduite ou modifiée.'), 'note');
p.pose(1, 1, 'Contribution au projet académique 2015-2019', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'N°', 'Objectif', 'Nombre d’actions en 2016-2017', 'Actions 2017-2019'],
  'tete',
);
let q = 4,
  h = 0;
for (const x of FRAMEWORK) {
  const d = q;
  x.objectives.forEach((o, k) => {
    p.ligne(
      q++,
      1,
      [
        '',
        `${x.code}.${k + 1}`,
        t(o),
        (h * 3) % 7,
        ACTIONS.filter((y) => marksOf(y.code)[h])
          .map((y) => y.code)
          .join(', '),
      ],
      ['etiquette', 'centre', 'corps', 'centre', 'corps'],
    );
    h++;
  });
  p.bloc(d, 1, q - 1, 1, insec(`Axe ${x.code} : ${t(x.title)}`), 'etiquette');
}
ecrire(
  'nice-classeur-de-l-an-dernier',
  [f, p, new Feuille('Feuil2'), new Feuille('Feuil3')],
  expectedNice(
    'Feuille de route : en-tête ligne 4, Axe (fusionné, « Axe 1 », retour à la ligne, titre) | N° | Action | Ancien n° (colonne masquée) | Bilan 2016-2017 | Public | Acteurs | Échéances 2017-2019 | Indicateurs 2017-2019 (un par ligne de la cellule) | Pour 2017-2019 ; note. Projet académique : Axe fusionné (« Axe 1 : … ») | N° | Objectif | Nombre d’actions en 2016-2017 | Actions 2017-2019 (numéros séparés par des virgules : un lien chacun). Feuil2, Feuil3 : vides. Anciens numéros, bilans et nombres inventés.',
    { indicatorLines: true },
  ),
);
