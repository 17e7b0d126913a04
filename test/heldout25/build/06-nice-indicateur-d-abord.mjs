// Une ligne par indicateur, l'indicateur d'abord, l'action et son pilier fusionnés à droite ; les actions en face de chaque objectif du projet académique, une par case.
import { Feuille, ecrire, courbe, insec, main, fois, rang } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const code = (c) =>
  rang(
    'F',
    ACTIONS.findIndex((a) => a.code === c) + 1,
    2,
  );
const LARGE = 17;
const f = new Feuille('Suivi', [64, 44, 8, 40, 38, 40]),
  p = new Feuille('Apport au projet académique', [72, 8, ...fois(LARGE, 6)]);
f.bloc(1, 1, 1, 6, 'DANE de Nice : ce que nous suivons, 2017-2019', 'titre').ligne(
  3,
  1,
  ['Indicateur', 'Quand', 'Réf.', 'Action', 'Pour qui', 'Pilier'],
  'tete',
);
let r = 4;
for (const a of AXES) {
  const pilier = r;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    const debut = r;
    for (const i of x.lines ?? [x.ind]) f.ligne(r++, 1, [main(t(i), r), '', '', '', '', '']);
    [t(x.cal), code(x.code), t(x.title), t(x.public)].forEach((v, k) =>
      f.bloc(debut, 2 + k, r - 1, 2 + k, v, k === 1 ? 'centre' : k === 2 ? 'objectif' : 'corps'),
    );
  }
  f.bloc(pilier, 6, r - 1, 6, `Pilier ${a.code} – ${t(a.title)}`, 'etiquette');
}
p.bloc(1, 1, 1, 2 + LARGE, 'Ce que nos actions apportent au projet académique 2015-2019', 'titre')
  .ligne(3, 1, ['Objectif du projet académique', 'Nombre', 'Actions qui y contribuent'], 'tete')
  .fusion(3, 3, 3, 2 + LARGE);
let q = 4,
  j = 0;
for (const x of FRAMEWORK) {
  p.bloc(q, 1, q++, 2 + LARGE, insec(`Axe ${x.code} du projet académique : ${t(x.title)}`), 'axe');
  for (const o of x.objectives) {
    const siennes = ACTIONS.filter((a) => marksOf(a.code)[j]).map((a) => code(a.code));
    p.ligne(
      q++,
      1,
      [t(o), colSum(j), ...fois(LARGE, '').map((_, k) => siennes[k] ?? '')],
      ['corps', 'total', ...fois(LARGE, 'centre')],
    );
    j++;
  }
}
ecrire(
  'nice-indicateur-d-abord',
  [f, p],
  expectedNice(
    'Suivi : Indicateur (une ligne chacun) | Quand | Réf. (F01 à F22) | Action | Pour qui | Pilier (« Pilier 1 – … », l’axe) ; de Quand à Pour qui, fusionnés sur les lignes de l’action, Pilier sur celles de ses actions ; l’action F10 n’a pas d’indicateur. Apport au projet académique : bandeaux « Axe 1 du projet académique : … » ; Objectif | Nombre | codes des actions, un par case : un lien chacun.',
    { indicatorLines: true, code },
  ),
);
