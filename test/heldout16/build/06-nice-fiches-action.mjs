// Les fiches action l'une sous l'autre, rubrique à gauche, réponse à droite ; la liste devant, les objectifs du projet académique derrière.
import { Feuille, ecrire, courbe, insec } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const CODES = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `${x.code}.${k + 1}`));
const s = new Feuille('Sommaire', [10, 60, 70]),
  f = new Feuille('Fiches action', [30, 100]),
  p = new Feuille('Projet académique', [50, 10, 84]);
s.pose(1, 1, 'FICHES ACTION DE LA FEUILLE DE ROUTE', 'titre').ligne(
  3,
  1,
  ['Fiche', 'Intitulé', 'Axe'],
  'tete',
);
p.pose(1, 1, 'Objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'N°', 'Objectif'],
  'tete',
);
let r = 1,
  q = 4,
  z = 4;
for (const x of ACTIONS) {
  const axe = insec(`Axe ${x.axis} : ${t(AXES[x.axis - 1].title)}`);
  s.ligne(q++, 1, [x.code, t(x.title), axe], ['centre', 'corps', 'corps']);
  f.bloc(r, 1, r++, 2, insec(`Fiche action ${x.code} : ${t(x.title)}`), 'axe');
  for (const [k, v] of [
    ['Axe', axe],
    ['Public concerné', t(x.public)],
    ['Acteurs', t(x.acteurs)],
    ['Descriptif', t(x.desc)],
    ['Calendrier', t(x.cal)],
    ['Indicateurs', (x.lines ?? [x.ind]).map((y) => t(y)).join('\n')],
    [
      'Objectifs du projet académique',
      [...MARKS[x.code]].flatMap((w, j) => (w === '1' ? [CODES[j]] : [])).join(' ; '),
    ],
    ['Remarques', t(x.rem)],
  ])
    f.ligne(r++, 1, [k, v], ['etiquette', 'corps']);
  r++;
}
for (const x of FRAMEWORK) {
  const d0 = z;
  for (const o of x.objectives) p.ligne(z++, 1, ['', CODES[z - 5], t(o)], ['objectif', 'centre', 'corps']);
  p.bloc(d0, 1, z - 1, 1, `${x.code}. ${t(x.title)}`, 'objectif');
}
ecrire(
  'nice-fiches-action',
  [s, f, p],
  expectedNice(
    'Sommaire : Fiche | Intitulé | Axe. Fiches action : bandeau fusionné « Fiche action 1-1 : titre », puis Axe, Public concerné, Acteurs, Descriptif, Calendrier, Indicateurs (un par ligne de la cellule), Objectifs du projet académique (« 1.1 ; 2.3 » : autant de liens), Remarques ; une ligne vide entre deux fiches. Projet académique : Axe fusionné (« 1. … ») | N° | Objectif.',
    { indicatorLines: true },
  ),
);
