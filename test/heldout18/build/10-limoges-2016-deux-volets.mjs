// Deux volets ; par axe, un bandeau, les objectifs et les moyens sur une ligne fusionnée, puis le tableau des actions : trimestres à X, %, lettres du projet académique, indicateurs par numéro.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  sansPoint,
  sert,
  puces,
  vise,
  affiche,
  trimestres,
  avance,
} from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const g = new Feuille('Indicateurs', [8, 46, 80, 14, 14, 24]),
  s = new Feuille('Synthèse', [50, 12, 12, 12, 12]);
g.pose(1, 1, 'Indicateurs et preuves de réussite', 'titre').ligne(
  3,
  1,
  ['N°', 'Axe', 'Ind.', 'Valeur 2015', 'Cible 2017', 'Source'],
  'tete',
);
s.pose(1, 1, 'Synthèse : nombre d’éléments par axe', 'titre').ligne(
  3,
  1,
  ['Axe', 'Obj.', 'Act.', 'Moyens', 'Ind.'],
  'tete',
);
const liens = [],
  vises = [];
let n = 0,
  m = 0;
const volets = [
  ['Volet stratégique', 'strategique'],
  ['Volet opérationnel', 'operationnel'],
].map(([nom, groupe]) => {
  const f = new Feuille(nom, [14, 88, 20, 16, 6, 6, 6, 6, 10, 8, 30]);
  f.bloc(1, 1, 3, 1, 'Logo', 'centre')
    .bloc(1, 2, 1, 4, 'ACADÉMIE DE LIMOGES', 'note')
    .bloc(2, 2, 2, 4, `Feuille de route numérique 2016-2017 – ${nom.toLowerCase()}`, 'titre')
    .bloc(3, 2, 3, 4, 'Comité académique du 6 février 2017', 'note')
    .pose(1, 5, 'PA : projet académique', 'note');
  PA.forEach((x, k) => f.pose(2 + k, 5, `${'SEF'[k]} : ${t(x)}`, 'note'));
  let r = 6;
  for (const x of FICHES.filter((y) => y.groupe === groupe)) {
    const i = FICHES.indexOf(x);
    f.bloc(r, 1, r++, 11, insec(`Axe ${i + 1} – ${t(x.titre)}`), 'axe');
    f.pose(r, 1, 'Obj.', 'etiquette').bloc(r, 2, r++, 11, puces(x.o.map(t), '- '), 'corps');
    f.pose(r, 1, 'Moyens', 'etiquette').bloc(r, 2, r++, 11, puces(x.m.map(t), '- '), 'corps');
    f.pose(r, 1, 'Ind.', 'etiquette').bloc(
      r,
      2,
      r++,
      11,
      `n° ${x.i.map((_, k) => m + k + 1).join(', ')} (voir l’onglet Indicateurs)`,
      'corps',
    );
    f.bloc(r, 1, r + 1, 1, 'N° Act.', 'tete')
      .bloc(r, 2, r + 1, 2, 'Act.', 'tete')
      .bloc(r, 3, r + 1, 3, 'Resp.', 'tete')
      .bloc(r, 4, r + 1, 4, 'Éch.', 'tete')
      .bloc(r, 5, r, 8, 'Calendrier', 'tete')
      .ligne(r + 1, 5, ['T4', 'T1', 'T2', 'T3'], 'tete')
      .bloc(r, 9, r + 1, 9, 'Avct', 'tete')
      .bloc(r, 10, r + 1, 10, 'PA', 'tete')
      .bloc(r, 11, r + 1, 11, 'Commentaires', 'tete');
    r += 2;
    x.a.forEach((y, k) => {
      const v = n % 8 === 3 ? [0, 1, 2] : sert(n + 2, 3),
        code = `${i + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          code,
          main(t(y), n),
          tourne(['DAN', 'IA-DASEN', 'IEN Tice', 'DSI', ''], n),
          tourne(['juin 2017', '', 'déc. 2016'], n),
          ...trimestres(n),
          avance(n),
          v.map((h) => 'SEF'[h]).join(', '),
          tourne(['', '', 'À préciser avec Canopé', ''], n),
        ],
        [
          'centre',
          'corps',
          'corps',
          'centre',
          'centre',
          'centre',
          'centre',
          'centre',
          'centre',
          'centre',
          'corps',
        ],
      );
      n++;
    });
    f.bloc(r, 1, r, 2, insec(`Total : ${x.a.length} actions`), 'total');
    r += 2;
    x.i.forEach((y) => {
      const v = vise(y, m);
      vises.push(affiche(v));
      g.ligne(
        4 + m,
        1,
        [m + 1, insec(`Axe ${i + 1} – ${t(x.titre)}`), t(y), '', v, tourne(['DANE', 'ETIC', ''], m)],
        ['centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
      );
      m++;
    });
    s.ligne(
      4 + i,
      1,
      [insec(`Axe ${i + 1} – ${t(x.titre)}`), x.o.length, x.a.length, x.m.length, x.i.length],
      ['etiquette', 'centre', 'centre', 'centre', 'centre'],
    );
  }
  f.pose(r, 1, insec('Obj. : objectif. Act. : action. Ind. : indicateur. Resp. : responsable. Éch. : échéance.'), 'note');
  return f;
});
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Deux volets (deux onglets) : logo, légende du projet académique (S, E, F) en haut à droite ; par axe : bandeau « Axe 1 – … », lignes Obj., Moyens (un tiret par élément, aucun s’il est seul) et Ind. (numéros, renvoi), en-tête sur deux lignes : N° Act. | Act. | Resp. | Éch. | T4 à T3 (calendrier) | Avct | PA (« S, F » : deux liens) | Commentaires ; total. Indicateurs : N° | Axe | Ind. | Valeur 2015 (vide) | Cible 2017 (`target`) | Source. Synthèse : nombres. Rien n’est en face d’un objectif : `objective` null. Responsables, échéances, calendrier, avancements, commentaires, sources, cibles et liens inventés. Point final enlevé.',
});
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null; // rien en face d'un objectif
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-deux-volets', [...volets, g, s], att);
