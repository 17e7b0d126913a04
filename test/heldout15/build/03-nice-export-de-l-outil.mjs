// La liste sortie de l'outil de gestion de projet : une ligne par élément, axes, puis actions, puis indicateurs ; chacun cite la référence de son
// parent ; le projet académique est dans les étiquettes, expliquées dans un second onglet.
import { Feuille, ecrire, courbe, tourne, date } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => courbe(x);
const CODES = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `PA ${x.code}.${k + 1}`));
const f = new Feuille('Export', [10, 12, 80, 10, 12, 44, 56, 50, 14]);
f.ligne(
  1,
  1,
  [
    'Réf.',
    'Type',
    'Intitulé',
    'Parent',
    'État',
    'Intervenants',
    'Échéance',
    'Étiquettes',
    'Mis à jour le',
  ],
  'tete',
);
let r = 2,
  n = 0;
const ligne = (ref, type, titre, parent, qui, quand, etiquettes) => {
  f.ligne(
    r++,
    1,
    [
      ref,
      type,
      titre,
      parent,
      type === 'Action' ? tourne(['En cours', 'À faire', 'En cours', 'Fait'], n) : '',
      qui,
      quand,
      etiquettes,
      date(2018, 1 + (n % 3), 3 + ((n * 5) % 24)),
    ],
    ['centre', 'corps', 'corps', 'centre', 'centre', 'corps', 'corps', 'corps', 'centre'],
  );
  n++;
};
for (const x of AXES) ligne(x.code, 'Axe', t(x.title), '', '', '', '');
for (const a of ACTIONS)
  ligne(
    a.code,
    'Action',
    t(a.title),
    a.axis,
    t(a.acteurs),
    t(a.cal),
    [...MARKS[a.code]].flatMap((w, j) => (w === '1' ? [CODES[j]] : [])).join(', '),
  );
let k = 1;
for (const a of ACTIONS)
  for (const x of a.lines ?? (a.ind ? [a.ind] : []))
    ligne(`I${String(k++).padStart(2, '0')}`, 'Indicateur', t(x), a.code, '', '', '');
f.filtre = `A1:I${r - 1}`;
const p = new Feuille('Étiquettes', [12, 84, 60]);
p.ligne(1, 1, ['Étiquette', 'Objectif du projet académique', 'Axe du projet académique'], 'tete');
let q = 2;
for (const x of FRAMEWORK)
  for (const o of x.objectives)
    p.ligne(q, 1, [CODES[q++ - 2], t(o), `${x.code} - ${t(x.title)}`], ['centre', 'corps', 'corps']);
ecrire(
  'nice-export-de-l-outil',
  [f, p],
  expectedNice(
    'Export : filtre, Réf. | Type (Axe, Action, Indicateur) | Intitulé | Parent (la réf. de l’axe ou de l’action) | État | Intervenants | Échéance | Étiquettes (« PA 1.1, PA 2.3 » : autant de liens) | Mis à jour le. Axes 1 à 4, puis actions 1-1 à 4-7, puis indicateurs I01 à I32. Étiquettes : Étiquette | Objectif | Axe récrit (« 1 - … »). États et dates de mise à jour inventés.',
    { indicatorLines: true },
  ),
);
