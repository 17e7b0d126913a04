// Bloc de titre avec logo et légende du projet académique, en-tête groupé, axe et objectif fusionnés, trimestres à X, %, indicateurs par numéro ; synthèse.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  listes,
  dire,
  sert,
  puces,
  vise,
  affiche,
  trimestres,
  avance,
  PA2020,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const PA = PA2020.flatMap(([, os]) => os);
const f = new Feuille('FDR 2020-2021', [22, 7, 34, 8, 58, 18, 6, 6, 6, 6, 9, 46, 10, 9, 34]),
  g = new Feuille('Indicateurs', [8, 8, 60, 16, 16, 30]),
  s = new Feuille('Synthèse', [34, 76, 12, 12]);
f.bloc(1, 1, 4, 2, 'LOGO\nACADÉMIE', 'centre')
  .bloc(1, 3, 2, 6, 'Feuille de route du numérique éducatif 2020-2021', 'titre')
  .pose(3, 3, 'Comité de pilotage du 14 janvier 2021', 'note')
  .pose(4, 3, 'Document de travail, ne pas diffuser', 'note')
  .bloc(1, 11, 1, 15, 'PA : objectifs du projet académique', 'etiquette');
PA.forEach((o, k) => f.bloc(2 + k, 11, 2 + k, 15, `${'ABCDEF'[k]} = ${t(o)}`, 'corps'));
f.bloc(9, 1, 9, 3, 'Cadre', 'tete')
  .bloc(9, 4, 9, 6, 'Mise en œuvre', 'tete')
  .bloc(9, 7, 9, 10, 'Calendrier', 'tete')
  .bloc(9, 11, 10, 11, 'Avct', 'tete')
  .bloc(9, 12, 9, 13, 'Moyens et suivi', 'tete')
  .bloc(9, 14, 10, 14, 'PA', 'tete')
  .bloc(9, 15, 10, 15, 'Commentaires', 'tete')
  .ligne(10, 1, ['Axe', 'N°', 'Obj.', 'N° Act.', 'Act.', 'Resp.', 'T4', 'T1', 'T2', 'T3'], 'tete')
  .ligne(10, 12, ['Leviers', 'Ind. (n°)'], 'tete');
g.pose(1, 1, 'Indicateurs de suivi', 'titre').ligne(
  3,
  1,
  ['N°', 'N° Obj.', 'Ind.', 'Valeur 2019', 'Cible 2021', 'Source'],
  'tete',
);
s.pose(1, 1, 'Synthèse pour le comité de pilotage', 'titre').ligne(
  3,
  1,
  ['Axe', 'Obj.', 'Nb act.', 'Nb ind.'],
  'tete',
);
let r = 11,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
DOC.forEach((a, i) => {
  const d = r,
    m0 = m;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      e = r,
      premier = m + 1;
    A.forEach((x, k) => {
      const code = `${i + 1}.${j + 1}.${k + 1}`,
        v = sert(n + 2, 6);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          '',
          '',
          '',
          code,
          main(t(x), n),
          tourne(['DAN', 'Adjoint 1er degré', 'DSI', 'Chargé de mission', ''], n),
          ...trimestres(n),
          avance(n),
          '',
          '',
          v.map((h) => 'ABCDEF'[h]).join(', '),
          tourne(['', 'À relancer', '', '', 'Reporté d’un trimestre', ''], n),
        ],
        [
          'etiquette',
          'centre',
          'objectif',
          'centre',
          'corps',
          'corps',
          'centre',
          'centre',
          'centre',
          'centre',
          'centre',
          'corps',
          'centre',
          'centre',
          'corps',
        ],
      );
      n++;
    });
    I.forEach((x) => {
      const v = vise(x, m);
      vises.push(affiche(v));
      g.ligne(
        4 + m,
        1,
        [m + 1, `${i + 1}.${j + 1}`, t(x), '', v, tourne(['DANE', 'Enquête', '', 'DSI'], m)],
        ['centre', 'centre', 'corps', 'centre', 'centre', 'corps'],
      );
      m++;
    });
    f.bloc(e, 2, r - 1, 2, `${i + 1}.${j + 1}`, 'centre')
      .bloc(e, 3, r - 1, 3, t(dire(o.titre)), 'objectif')
      .bloc(e, 12, r - 1, 12, puces(L.map(t), '- '), 'corps')
      .bloc(
        e,
        13,
        r - 1,
        13,
        I.map((_, k) => premier + k).join(', '),
        'centre',
      );
  });
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'etiquette');
  s.ligne(
    4 + i,
    1,
    [
      insec(`Axe ${i + 1} : ${t(a.titre)}`),
      puces(
        a.objectifs.map((o) => t(dire(o.titre))),
        '- ',
      ),
      a.objectifs.reduce((x, o) => x + listes(o)[0].length, 0),
      m - m0,
    ],
    ['etiquette', 'corps', 'centre', 'centre'],
  );
});
f.bloc(r, 1, r, 4, 'Total', 'total').pose(r, 5, `${n} actions`, 'total');
s.ligne(4 + DOC.length, 1, ['Total', '', n, m], 'total');
f.pose(
  r + 2,
  1,
  insec('Obj. : objectif. Act. : action. Ind. : indicateur (voir l’onglet). Avct : avancement.'),
  'note',
).pose(r + 3, 1, insec('X : trimestre où l’action est conduite, d’octobre 2020 à septembre 2021.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'FDR 2020-2021 : logo, titre, légende du projet académique (A à F) en haut à droite ; en-tête sur deux lignes (9 et 10) : Axe (fusionné) | N° | Obj. (fusionné) | N° Act. | Act. | Resp. | T4 à T3 (calendrier) | Avct | Leviers (fusionnés, tirets) | Ind. (n°) | PA (lettres : un lien chacune) | Commentaires ; total, notes. Indicateurs : N° | N° Obj. | Ind. | Valeur 2019 (vide) | Cible 2021 (`target`) | Source. Synthèse : axes, objectifs, nombres. Responsables, calendrier, avancements, commentaires, sources, cibles et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2020-comite-de-pilotage', [f, g, s], att);
