// Une conseillère qui compare les actions : un onglet par axe, une action par colonne ; les objectifs du projet académique sont les dernières lignes.
import { Feuille, ecrire, courbe, insec } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const onglets = AXES.map((a) => {
  const xs = ACTIONS.filter((y) => y.axis === a.code),
    large = xs.length + 1,
    f = new Feuille(`Axe ${a.code}`, [50, ...xs.map(() => 34)]);
  f.pose(1, 1, insec(`Axe ${a.code} : ${t(a.title)}`), 'titre').pose(
    2,
    1,
    'Académie de Nice – DANE – feuille de route numérique 2017-2019',
    'note',
  );
  const ligne = (r, nom, dire, style = 'corps') =>
    f.ligne(r, 1, [nom, ...xs.map(dire)], ['etiquette', ...xs.map(() => style)]);
  ligne(4, 'N°', (x) => x.code, 'tete');
  ligne(5, 'Action', (x) => t(x.title), 'objectif');
  ligne(6, 'Public', (x) => t(x.public));
  ligne(7, 'Acteurs', (x) => t(x.acteurs));
  ligne(8, 'Calendrier', (x) => t(x.cal));
  ligne(9, 'Indicateurs', (x) => (x.lines ?? [x.ind]).map(t).join('\n'));
  f.bloc(10, 1, 10, large, 'Objectifs du projet académique que l’action sert', 'tete');
  let r = 11,
    k = 0;
  for (const y of FRAMEWORK) {
    f.bloc(r, 1, r++, large, insec(`Projet académique, axe ${y.code} : ${t(y.title)}`), 'objectif');
    for (const o of y.objectives) {
      const rang = k++;
      f.ligne(
        r++,
        1,
        [t(o), ...xs.map((x) => (marksOf(x.code)[rang] ? 'X' : ''))],
        ['corps', ...xs.map(() => 'centre')],
      );
    }
  }
  return f;
});
ecrire(
  'nice-une-colonne-par-action',
  onglets,
  expectedNice(
    'Un onglet par axe, titre « Axe 1 : … » ; une action par colonne, les rubriques à gauche : N°, Action, Public, Acteurs, Calendrier, Indicateurs (un par ligne de la case) ; dessous, bandeau « Objectifs du projet académique que l’action sert », un bandeau par axe du projet académique, une ligne par objectif, X sous l’action : un lien. Projet académique redit dans chaque onglet.',
    { indicatorLines: true },
  ),
);
