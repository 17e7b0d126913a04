// Un plan comme dans Word : I, 1, a) ; les chiffres recommencent à chaque axe, les lettres à chaque objectif. Leviers et indicateurs sur la ligne de l'objectif.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, listes, dire, romain } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Plan', [7, 74, 46, 46, 20, 16]);
f.pose(1, 1, 'Académie de la Guyane', 'note')
  .pose(2, 1, 'Délégation académique au numérique éducatif', 'note')
  .bloc(4, 1, 4, 6, 'Feuille de route 2020-2021 : plan', 'titre')
  .ligne(
    6,
    1,
    [
      'N°',
      'AXES, OBJECTIFS\net actions',
      'LEVIERS\nde l’objectif',
      'INDICATEURS\nde l’objectif',
      'PILOTE',
      'ÉCHÉANCE',
    ],
    'tete',
  );
let r = 7,
  n = 0;
DOC.forEach((a, i) => {
  f.pose(r, 1, romain(i + 1), 'axe').bloc(r, 2, r++, 6, t(a.titre), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.ligne(
      r++,
      1,
      [`${j + 1}.`, t(dire(o.titre)), puces(L.map(t), '• '), puces(I.map(t), '• '), '', ''],
      ['objectif', 'objectif', 'corps', 'corps', 'corps', 'corps'],
    );
    A.forEach((x, k) => {
      f.ligne(
        r++,
        1,
        [
          `${'abcdefghij'[k]})`,
          main(t(x), n),
          '',
          '',
          tourne(['DANE', 'DANE', 'DSI', 'CANOPÉ'], n),
          tourne(['juin 2021', 'déc. 2020', '', 'mars 2021'], n),
        ],
        ['centre', 'corps', 'corps', 'corps', 'corps', 'centre'],
      );
      n++;
    });
  });
});
f.pose(r + 1, 2, insec('I, II… : axes ; 1., 2.… : objectifs ; a), b)… : actions.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => romain(i + 1),
  notes:
    'Un seul onglet, en-tête ligne 6 (à retour à la ligne), N° | Axes, objectifs et actions | Leviers | Indicateurs | Pilote | Échéance. « I » : axe ; « 1. » : objectif, recommence à chaque axe ; « a) » : action, recommence à chaque objectif. Leviers et indicateurs en puces sur la ligne de l’objectif (pas de puce s’il n’y en a qu’un). Légende sous le tableau. Pilotes et échéances inventés. Pas de lien.',
});
ecrire('guyane-2020-plan-qui-recommence', [f], att);
