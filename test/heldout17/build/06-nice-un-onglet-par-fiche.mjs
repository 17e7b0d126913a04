// Sommaire, un onglet par fiche action, le projet académique ; le lien est une ligne de la fiche (code et titre).
import { Feuille, ecrire, courbe, insec } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const PA = FRAMEWORK.flatMap((x) => x.objectives.map((o, k) => `${x.code}.${k + 1} ${t(o)}`));
const s = new Feuille('Sommaire', [10, 70, 24]);
s.pose(1, 1, 'Fiches action de la feuille de route 2017-2019', 'titre').ligne(
  3,
  1,
  ['Fiche', 'Action', 'Mise à jour'],
  'tete',
);
let r = 4;
for (const a of AXES) {
  s.bloc(r, 1, r++, 3, insec(`Axe ${a.code} : ${t(a.title)}`), 'axe');
  for (const x of ACTIONS.filter((y) => y.axis === a.code))
    s.ligne(r++, 1, [x.code, t(x.title), 'juin 2018'], ['centre', 'corps', 'centre']);
}
const fiches = ACTIONS.map((x) => {
  const f = new Feuille(`Fiche ${x.code}`, [30, 100]);
  f.pose(1, 1, 'Académie de Nice – DANE', 'note').bloc(
    2,
    1,
    2,
    2,
    insec(`FICHE ACTION N° ${x.code}`),
    'titre',
  );
  const axe = AXES.find((y) => y.code === x.axis);
  [
    ['Axe', insec(`${axe.code} – ${t(axe.title)}`)],
    ['Action', t(x.title)],
    ['Public visé', t(x.public)],
    ['Acteurs', t(x.acteurs)],
    ['Description', t(x.desc)],
    ['Calendrier', t(x.cal)],
    ['Indicateurs', (x.lines ?? [x.ind]).map(t).join('\n')],
    ['Lien avec le projet académique', PA.filter((_, k) => marksOf(x.code)[k]).join('\n')],
    ['Points de vigilance', t(x.rem)],
  ].forEach((l, k) => f.ligne(4 + k, 1, l, ['etiquette', 'corps']));
  f.pose(14, 1, insec('Fiche suivie par la DANE – mise à jour : juin 2018'), 'note');
  return f;
});
const p = new Feuille('Projet académique', [8, 90]);
p.pose(1, 1, 'Axes et objectifs du projet académique 2015-2019', 'titre').ligne(
  3,
  1,
  ['N°', 'Axe / objectif'],
  'tete',
);
let q = 4;
for (const x of FRAMEWORK) {
  p.ligne(q++, 1, [x.code, t(x.title)], 'etiquette');
  x.objectives.forEach((o, k) => p.ligne(q++, 1, [`${x.code}.${k + 1}`, t(o)], ['centre', 'corps']));
}
ecrire(
  'nice-un-onglet-par-fiche',
  [s, ...fiches, p],
  expectedNice(
    'Sommaire (bandeaux d’axe, Fiche | Action | Mise à jour), 22 onglets « Fiche 1-1 » : « FICHE ACTION N° 1-1 », puis rubriques à gauche : Axe (« 1 – … »), Action, Public visé, Acteurs, Description, Calendrier, Indicateurs (un par ligne), Lien avec le projet académique (« 1.1 titre », un par ligne), Points de vigilance ; note. Projet académique : N° | Axe / objectif. Fiche 2-5 : presque vide.',
    { indicatorLines: true },
  ),
);
