// Un onglet par axe, les fiches action les unes sous les autres, comme dans le document.
import {
  ACTIONS,
  AXES,
  expectedNice,
  FRAMEWORK,
  marksOf,
  OBJECTIVES,
} from '../../heldout/build/nice-data.mjs';
import { ecrire, Feuille, ongletProjet, tirets } from './kit.mjs';

const pa = FRAMEWORK.map((a) => ({ titre: a.title, objectifs: a.objectives }));
const feuilles = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [32, 110]);
  f.pose(1, 1, `Axe ${x.code} : ${x.title}`, 'titre');
  f.ligne(3, 1, ['Contexte', x.contexte], ['etiquette', 'corps']);
  let r = 5;
  ACTIONS.filter((a) => a.axis === x.code).forEach((a) => {
    f.bloc(r, 1, r, 2, `Action ${a.code} : ${a.title}`, 'axe');
    [
      ['But de l’action', a.but],
      ['Public visé', a.public],
      ['Acteurs', a.acteurs],
      ['Description', a.desc],
      ['Calendrier', a.cal],
      ['Indicateurs', (a.lines ?? [a.ind]).join('\n')],
      ['Remarques', a.rem],
      ['Objectifs du projet académique', tirets(OBJECTIVES.filter((_, p) => marksOf(a.code)[p]))],
    ].forEach((l, k) => f.ligne(r + 1 + k, 1, l, ['etiquette', 'corps']));
    r += 10;
  });
  return f;
});
feuilles.push(ongletProjet(Feuille, 'Projet académique', 'Les axes du projet académique', pa, false));
ecrire(
  'nice-fiches-action',
  feuilles,
  expectedNice(
    'Un onglet par axe : titre, contexte, puis une fiche par action (bandeau « Action 1-1 : … », une rubrique par ligne ; indicateurs un par ligne de la cellule ; « Objectifs du projet académique » : les titres, un tiret par objectif). Projet académique : Axe fusionné | Objectif. But, description, calendrier, remarques : hors attendu ; la fiche 2-5 n’a que son titre et ses objectifs du projet.',
    { indicatorLines: true },
  ),
);
