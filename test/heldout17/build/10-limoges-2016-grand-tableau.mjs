// Un grand tableau : axe et objectifs fusionnés, une action par ligne avec les codes du projet académique, moyens et indicateurs fusionnés à droite.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, sansPoint, sert } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Feuille de route', [24, 52, 8, 64, 20, 20, 46, 46]),
  p = new Feuille('Projet académique', [10, 80]);
f.pose(1, 1, 'Académie de Limoges – DANÉ', 'note')
  .pose(2, 1, 'Année scolaire 2016-2017', 'note')
  .bloc(4, 1, 4, 8, 'FEUILLE DE ROUTE DU NUMÉRIQUE ÉDUCATIF', 'titre')
  .ligne(
    6,
    1,
    [
      'Axe',
      'Objectifs',
      'Code',
      'Actions',
      'Lien avec le projet académique',
      'Pilote',
      'Moyens',
      'Indicateurs',
    ],
    'tete',
  );
p.pose(1, 1, 'Objectifs du projet académique', 'titre').ligne(3, 1, ['Code', 'Objectif'], 'tete');
PA.forEach((x, h) => p.ligne(4 + h, 1, [`PA${h + 1}`, t(x)], ['centre', 'corps']));
let r = 7,
  n = 0;
const liens = [];
FICHES.forEach((x, i) => {
  const d = r;
  x.a.forEach((y, k) => {
    const code = `A${i + 1}.${k + 1}`,
      v = n % 8 === 5 ? [0, 1, 2] : sert(n + 1, 3);
    for (const h of v) liens.push({ action: code, objective: PA[h] });
    f.ligne(
      r++,
      1,
      [
        '',
        '',
        code,
        main(t(y), n),
        v.map((h) => `PA${h + 1}`).join(', '),
        tourne(['DAN', 'DAN', 'DSI', 'DAN et IA-DASEN', ''], n),
        '',
        '',
      ],
      ['etiquette', 'corps', 'centre', 'corps', 'centre', 'corps', 'corps', 'corps'],
    );
    n++;
  });
  f.bloc(d, 1, r - 1, 1, insec(`${i + 1}. ${t(x.titre)}`), 'etiquette');
  [
    [2, x.o],
    [7, x.m],
    [8, x.i],
  ].forEach(([c, xs]) => f.bloc(d, c, r - 1, c, puces(xs.map(t), '- '), 'corps'));
});
f.pose(r + 1, 1, 'PA1 à PA3 : objectifs du projet académique (voir l’onglet Projet académique).', 'note');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `A${i + 1}.${k + 1}`,
  notes:
    'Feuille de route : en-tête ligne 6, Axe fusionné (« 1. … ») | Objectifs fusionnés (un tiret par objectif, aucun s’il est seul) | Code (A1.1) | Actions, une par ligne | Lien avec le projet académique (« PA1, PA3 » : un lien par code) | Pilote | Moyens et Indicateurs, fusionnés en regard de l’axe. Projet académique : Code | Objectif. Un axe à plusieurs objectifs : `objective` null ; à un seul : c’est lui. Pilotes et liens inventés. Point final enlevé.',
});
att.project = PA;
att.links = liens;
ecrire('limoges-2016-grand-tableau', [f, p], att);
