// Une feuille en escalier : l'axe, dessous et décalé l'objectif, dessous et décalées ses actions ; leviers et indicateurs fusionnés à droite. Les
// objectifs du projet académique en toutes lettres, l'un sous l'autre dans la cellule.
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
const f = new Feuille('Feuille de route 24-25', [4, 4, 70, 18, 50, 46, 46]);
f.bloc(1, 1, 1, 7, 'Région académique de Guyane – Feuille de route 2024-2025', 'titre')
  .bloc(3, 1, 3, 3, 'Axes, objectifs et actions', 'tete')
  .ligne(
    3,
    4,
    ['Pilotage', 'Objectif(s) du projet académique', 'Leviers de l’objectif', 'Indicateurs de l’objectif'],
    'tete',
  );
let r = 4,
  n = 0,
  m = 0;
const liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 7, insec(`Axe ${i + 1}. ${dire(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const L = o.lignes[0],
      d = r,
      liste = (xs) =>
        insec(
          puces(
            xs.map((x) => main(dire(x), m++)),
            '- ',
          ),
        );
    f.bloc(r, 2, r++, 5, insec(`Objectif ${ob(i, j)}. ${dire(o.titre)}`), 'objectif');
    L.a.forEach((x, k) => {
      const v = PA.filter((_, c) => (n + c * 3) % 5 === 1 || (n * 2 + c) % 9 === 3);
      v.forEach((y) => liens.push({ action: ac(i, j, k), objective: y }));
      f.ligne(r++, 3, [
        insec(`${ac(i, j, k)} ${main(dire(x), n)}`),
        tourne(['DRANE', 'DRANE', 'DSI', 'EAFC', ''], n++),
        puces(v, '- '),
      ]);
    });
    f.bloc(d, 6, r - 1, 6, liste(L.l), 'corps').bloc(d, 7, r - 1, 7, liste(L.i), 'corps');
  });
});
f.bloc(r + 1, 1, r + 1, 3, `Nombre d’actions : ${n}`, 'total');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  axe: (a) => dire(a.titre),
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Une feuille. Bandeau « Axe 1. … » ; décalé d’une colonne, bandeau « Objectif 1.1. … » ; décalées d’une autre, les actions (« 1.1.1 Instruire… ») | Pilotage | Objectif(s) du projet académique (titres, tirets s’il y en a plusieurs ; vide = aucun) ; Leviers et Indicateurs en listes, fusionnés de l’objectif à sa dernière action. Total. Pilotage et liens inventés ; objectifs du projet académique d’après les projets cités dans le document.',
});
att.project = PA;
att.links = liens;
ecrire('guyane-2024-en-escalier', [f], att);
