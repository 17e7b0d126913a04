// Un onglet par axe, une fiche par action : titre fusionné, étiquettes et contenus deux par ligne, et les objectifs du projet académique
// en toutes lettres, un tiret par objectif.
import { Feuille, ecrire, courbe, insec, puces, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, OBJECTIVES, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const g = new Feuille('Accueil', [18, 80]);
g.bloc(2, 1, 2, 2, 'Feuille de route numérique 2017-2019', 'titre')
  .pose(3, 1, 'Académie de Nice – DANE', 'note')
  .ligne(5, 1, ['Onglet', 'Ce qu’on y trouve'], 'tete');
[
  ...AXES.map((x) => [`Axe ${x.code}`, t(x.title)]),
  ['Projet acad.', 'Rappel des axes et objectifs du projet académique'],
].forEach((l, k) => g.ligne(6 + k, 1, l, ['centre', 'corps']));
let n = 0,
  m = 0;
const onglets = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [18, 60, 18, 60]);
  f.bloc(1, 1, 1, 4, `Axe ${x.code} : ${t(x.title)}`, 'titre');
  let r = 3;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    const v = OBJECTIVES.filter((_, j) => MARKS[a.code][j] === '1'),
      l = a.lines ?? (a.ind ? [a.ind] : []);
    f.bloc(r, 1, r++, 4, `Action ${a.code} – ${main(t(a.title), n++)}`, 'axe');
    f.ligne(
      r++,
      1,
      ['Public visé', t(a.public), 'Acteurs', t(a.acteurs)],
      ['etiquette', 'corps', 'etiquette', 'corps'],
    );
    f.ligne(
      r++,
      1,
      [
        'Calendrier',
        t(a.cal),
        'Indicateurs',
        puces(
          l.map((y) => main(t(y), m++)),
          '- ',
        ),
      ],
      ['etiquette', 'corps', 'etiquette', 'corps'],
    );
    f.pose(r, 1, 'Projet académique', 'etiquette').bloc(r, 2, r++, 4, puces(v.map(t), '- '), 'corps');
    r++;
  }
  return f;
});
const p = new Feuille('Projet acad.', [44, 80]);
p.bloc(1, 1, 1, 2, 'Le projet académique', 'titre').ligne(3, 1, ['Axe', 'Objectifs'], 'tete');
let s = 4;
for (const x of FRAMEWORK) {
  const d = s;
  for (const o of x.objectives) p.ligne(s++, 1, ['', t(o)], ['etiquette', 'corps']);
  p.bloc(d, 1, s - 1, 1, `Axe ${x.code} : ${t(x.title)}`, 'etiquette');
}
p.pose(s + 1, 1, insec('La fiche 2-5 est à compléter.'), 'note');
ecrire(
  'nice-fiches-a-quatre-cases',
  [g, ...onglets, p],
  expectedNice(
    'Accueil : redit les axes. Axe 1 à Axe 4 : titre « Axe 1 : … », puis une fiche par action : titre fusionné « Action 1-1 – … », Public visé | Acteurs, Calendrier | Indicateurs (tirets dans la cellule, aucun s’il n’y en a qu’un), Projet académique (intitulés d’objectifs, un tiret par objectif, un lien chacun, 65 en tout) ; 2-5 n’a que ses objectifs. Projet acad. : axe fusionné | un objectif par ligne ; note.',
    { indicatorLines: true },
  ),
);
