// Inspecteur : un plan d'actions à bandeaux, numéro et titre dans la même case, un bilan chaque mois de juin ; en face de chaque objectif du projet académique, les actions qui y contribuent.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, reunions, date, heure } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Plan d’actions', [34, 34, 44, 42, 36, 36]);
f.bloc(1, 1, 1, 6, 'Feuille de route numérique 2017-2019', 'titre')
  .pose(2, 1, 'Académie de Nice – DANE', 'note')
  .ligne(
    4,
    1,
    ['Action', 'Public', 'Indicateurs', 'Calendrier', 'Bilan juin 2018', 'Bilan juin 2019'],
    'tete',
  );
const dit = [
  'Bien engagé, à élargir.',
  'Premiers résultats encourageants.',
  'Retard pris, nouveau calendrier.',
  'Réalisé.',
];
let r = 5;
for (const a of AXES) {
  f.bloc(r, 1, r++, 6, insec(`Axe ${a.code} – ${t(a.title)}`), 'axe');
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    f.ligne(
      r,
      1,
      [
        main(insec(`${x.code} ${t(x.title)}`), r),
        t(x.public),
        puces((x.lines ?? [x.ind]).map(t), '- '),
        t(x.cal),
        x.ind ? tourne(dit, r) : '',
        x.ind && r % 3 ? tourne(dit, r + 2) : '',
      ],
      ['objectif', 'corps', 'corps', 'corps', 'corps', 'corps'],
    );
    r++;
  }
}
const p = new Feuille('Projet académique', [44, 62, 66, 11]);
p.pose(1, 1, 'Contribution au projet académique 2015-2019', 'titre').ligne(
  3,
  1,
  ['Axe', 'Objectif', 'Actions de la feuille de route', 'Nombre'],
  'tete',
);
let q = 4,
  h = 0;
for (const x of FRAMEWORK) {
  const d = q;
  for (const o of x.objectives) {
    const qui = ACTIONS.filter((y) => marksOf(y.code)[h]).map((y) => y.code);
    h++;
    p.ligne(q++, 1, ['', t(o), qui.join(', '), qui.length], ['etiquette', 'corps', 'corps', 'centre']);
  }
  p.bloc(d, 1, q - 1, 1, t(x.title), 'etiquette');
}
const s = reunions('Réunions', 'Réunions de l’année 2018-2019', [
  [date(2018, 9, 20), heure(14), 'Conseil des IEN', 'Rectorat', 'Rentrée numérique'],
  [date(2019, 1, 17), heure(9, 30), 'Comité de pilotage', 'Rectorat', 'Point d’étape'],
  [date(2019, 6, 13), heure(14), 'Comité de pilotage', 'Visioconférence', 'Bilan annuel'],
]);
ecrire(
  'nice-bilans-de-juin',
  [f, p, s],
  expectedNice(
    'Plan d’actions : en-tête ligne 4, bandeau « Axe 1 – … », Action (« 1-1 … », numéro et titre) | Public | Indicateurs (un tiret par élément, aucun s’il est seul) | Calendrier | Bilan juin 2018 | Bilan juin 2019. Projet académique : Axe fusionné | Objectif | Actions de la feuille de route (« 1-1, 1-2 ») | Nombre. Réunions : hors feuille de route. Action 2-5 presque vide. Bilans et réunions inventés.',
    { indicatorLines: true },
  ),
);
