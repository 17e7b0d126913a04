// Couverture, un plan d'actions filtrable (axe et objectif récrits), un onglet une ligne par objectif pour leviers et indicateurs, et le
// projet académique : en face de chaque objectif, la liste des actions, numéro et titre.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''),
  ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Combler les écarts entre les territoires',
  'Être bien à l’école',
  'Développer les compétences des élèves et des personnels',
  'Soutenir les initiatives des équipes',
];
const g = new Feuille('Couverture', [80]);
g.pose(4, 1, 'Région académique de Guyane', 'total')
  .pose(5, 1, 'Feuille de route numérique', 'titre')
  .pose(6, 1, '2024 - 2025')
  .pose(
    9,
    1,
    insec('Document préparé par le secrétariat de la DRANE, à relire avant le comité de pilotage'),
    'note',
  );
const f = new Feuille('Plan d’actions', [44, 50, 9, 86, 16, 16]);
f.bloc(1, 1, 1, 6, 'Plan d’actions', 'titre').ligne(
  3,
  1,
  ['Axe', 'Objectif', 'N°', 'Action', 'Service', 'Date prévue'],
  'tete',
);
const l = new Feuille('Leviers et indicateurs', [8, 50, 70, 70]);
l.bloc(1, 1, 1, 4, 'Leviers et indicateurs par objectif', 'titre').ligne(
  3,
  1,
  ['N°', 'Objectif', 'Leviers', 'Indicateurs de réussite'],
  'tete',
);
const cites = PA.map(() => []),
  liens = [];
let r = 4,
  z = 4,
  n = 0,
  m = 0;
DOC.forEach((a, i) =>
  a.objectifs.forEach((o, j) => {
    const L = o.lignes[0],
      liste = (xs) =>
        insec(
          puces(
            xs.map((x) => main(dire(x), m++)),
            '• ',
          ),
        );
    l.ligne(
      z++,
      1,
      [ob(i, j), insec(dire(o.titre)), liste(L.l), liste(L.i)],
      ['centre', 'objectif', 'corps', 'corps'],
    );
    L.a.forEach((x, k) => {
      PA.forEach((y, c) => {
        if ((n + c) % 4 === 3 || (n * 2 + c) % 9 === 1) {
          cites[c].push(`${ac(i, j, k)} ${dire(x)}`);
          liens.push({ action: ac(i, j, k), objective: y });
        }
      });
      f.ligne(
        r++,
        1,
        [
          insec(`Axe ${i + 1} : ${dire(a.titre)}`),
          insec(`${ob(i, j)} ${dire(o.titre)}`),
          ac(i, j, k),
          insec(main(dire(x), n)),
          tourne(['DRANE', 'DSI', 'DRANE', 'EAFC', 'DRANE'], n),
          tourne(['20/12/2024', 'Mars 2025', '', '30/06/2025'], n),
        ],
        ['corps', 'corps', 'centre', 'corps', 'corps', 'centre'],
      );
      n++;
    });
    if (i === 1 && j === 1) z++;
  }),
);
f.filtre = `A3:F${r - 1}`;
f.bloc(r + 1, 1, r + 1, 2, 'Total', 'total').pose(r + 1, 3, { v: n, f: `COUNTA(C4:C${r - 1})` }, 'total');
const p = new Feuille('Projet académique', [44, 120]);
p.bloc(1, 1, 1, 2, 'Ce que la feuille de route apporte au projet académique', 'titre').ligne(
  3,
  1,
  ['Objectif du projet académique', 'Actions de la feuille de route'],
  'tete',
);
PA.forEach((x, c) => p.ligne(4 + c, 1, [x, insec(cites[c].join('\n'))], ['etiquette', 'corps']));
p.pose(9, 1, insec('Une action peut servir plusieurs objectifs.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  axe: (a) => dire(a.titre),
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Couverture : hors feuille de route. Plan d’actions : Axe (« Axe 1 : … » récrit) | Objectif (« 1.1 Accompagner… » récrit) | N° | Action | Service | Date prévue (texte), filtre, total. Leviers et indicateurs : N° | Objectif | Leviers | Indicateurs de réussite, une ligne par objectif, puces dans les cellules (pas de puce s’il n’y en a qu’un), une ligne vide. Projet académique : Objectif | Actions de la feuille de route, « 1.1.1 Instruire… » une par ligne de la cellule : une ligne = un lien, la même action qu’au plan. Services, dates, liens inventés ; objectifs du projet académique d’après les projets cités dans le document.',
});
att.project = PA;
att.links = liens;
ecrire('guyane-2024-actions-citees', [g, f, l, p], att);
