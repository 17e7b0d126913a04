// Un onglet par axe, les fiches action l’une sous l’autre ; les objectifs du projet académique par leur titre.
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  expectedNice,
  marksOf,
} from '../../heldout/build/nice-data.mjs';
import { Feuille, ecrire, etat, pilote, vide } from './commun.mjs';

const att = {
  ...vide('nice'),
  ...expectedNice(
    'Un onglet par axe, fiches empilées à deux colonnes, bandeau « Fiche action 1-1 – titre ». Indicateurs : un par ligne de cellule. Projet académique : titres d’objectifs, un par ligne de cellule ; onglet du projet. Pilote et état inventés.',
    { indicatorLines: true },
  ),
};
const feuilles = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [28, 90]);
  f.pose(1, 1, `Axe ${x.code} : ${x.title}`, 'titre');
  let r = 3;
  ACTIONS.filter((z) => z.axis === x.code).forEach((y, n) => {
    f.bloc(r, 1, r, 2, `Fiche action ${y.code} – ${y.title}`, 'axe');
    const champs = [
      ['Description', y.desc || y.text],
      ['Public', y.public],
      ['Pilote', pilote(n + +x.code)],
      ['Acteurs', y.acteurs],
      ['Calendrier', y.cal],
      ['Indicateurs', (y.lines ?? [y.ind]).join('\n')],
      ['Objectifs du projet académique', OBJECTIVES.filter((_, j) => marksOf(y.code)[j]).join('\n')],
      ['État d’avancement', etat(n + +x.code)],
      ['Observations', y.rem],
    ];
    champs.forEach(([t, v], k) => f.ligne(r + 1 + k, 1, [t, v], ['etiquette', 'corps']));
    r += champs.length + 2;
  });
  return f;
});
const p = new Feuille('Projet académique', [8, 46, 70]);
p.pose(1, 1, 'Projet académique 2015-2019', 'titre');
p.ligne(3, 1, ['N°', 'Axe', 'Objectif'], 'tete');
let q = 4;
for (const x of FRAMEWORK) {
  x.objectives.forEach((o, n) => p.pose(q + n, 3, o, 'corps'));
  p.bloc(q, 1, q + x.objectives.length - 1, 1, +x.code, 'centre');
  p.bloc(q, 2, q + x.objectives.length - 1, 2, x.title, 'etiquette');
  q += x.objectives.length;
}
ecrire('nice-fiches-action', [...feuilles, p], att);
