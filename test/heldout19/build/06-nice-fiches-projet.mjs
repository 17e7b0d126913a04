// Bandeau d'axe, puis une fiche par projet : bandeau, en-tête et une ligne de valeurs, deux lignes pour la finalité et le projet académique.
import { Feuille, ecrire, courbe, insec, main, puces } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  OBJECTIVES,
  marksOf,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Fiches projet', [24, 42, 44, 54]);
f.bloc(1, 1, 1, 4, 'Feuille de route numérique 2017-2019 – Académie de Nice', 'titre');
let r = 3;
for (const a of AXES) {
  f.bloc(r, 1, r, 4, insec(`AXE ${a.code} : ${t(a.title)}`), 'axe');
  r += 2;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    f.pose(r, 1, `Projet ${x.code}`, 'objectif').bloc(r, 2, r, 4, main(t(x.title), r), 'objectif');
    f.ligne(r + 1, 1, ['Public', 'Acteurs', 'Calendrier', 'Indicateurs'], 'tete')
      .ligne(r + 2, 1, [t(x.public), t(x.acteurs), t(x.cal), (x.lines ?? [x.ind]).map(t).join('\n')], 'corps')
      .pose(r + 3, 1, 'Finalité', 'etiquette')
      .bloc(r + 3, 2, r + 3, 4, t(x.but), 'corps')
      .pose(r + 4, 1, 'Objectifs du projet académique', 'etiquette')
      .bloc(r + 4, 2, r + 4, 4, puces(OBJECTIVES.filter((_, k) => marksOf(x.code)[k]).map(t), '- '), 'corps');
    r += 6;
  }
}
const p = new Feuille('Projet académique', [50, 88]);
p.pose(1, 1, 'Rappel du projet académique 2015-2019', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif'],
  'tete',
);
let q = 4;
for (const x of FRAMEWORK) {
  const d = q;
  for (const o of x.objectives) p.ligne(q++, 1, ['', t(o)], ['etiquette', 'corps']);
  p.bloc(d, 1, q - 1, 1, insec(`${x.code}. ${t(x.title)}`), 'etiquette');
}
ecrire(
  'nice-fiches-projet',
  [f, p],
  expectedNice(
    'Fiches projet : bandeau « AXE 1 : … » ; par action, bandeau « Projet 1-1 » | titre, en-tête Public | Acteurs | Calendrier | Indicateurs (un par ligne de la cellule), une ligne de valeurs, puis Finalité et Objectifs du projet académique (titres, un tiret par ligne, aucun s’il est seul). Projet académique : Axe fusionné (« 1. … ») | Objectif, sans code. Fiche 2-5 presque vide.',
    { indicatorLines: true },
  ),
);
