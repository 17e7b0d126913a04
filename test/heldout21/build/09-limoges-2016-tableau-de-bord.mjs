// Tableau de bord : un cadre par axe, objectifs et moyens en tête, les actions à gauche avec leurs points du projet académique, les indicateurs à droite après une colonne vide ; légende en haut, synthèse.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  puces,
  sansPoint,
  sert,
  vise,
  affiche,
  avance,
} from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Tableau de bord', [12, 84, 16, 12, 6, 6, 6, 3, 60, 12, 12]),
  s = new Feuille('Synthèse', [50, 14, 14]);
f.pose(1, 1, 'Académie de Limoges – DAN', 'note').bloc(
  2,
  1,
  2,
  11,
  'Feuille de route numérique 2016-2017 : tableau de bord au 31 mars',
  'titre',
);
f.bloc(4, 1, 4, 2, 'Objectifs du projet académique', 'etiquette');
PA.forEach((x, k) => f.ligne(5 + k, 1, [`PA ${k + 1}`, t(x)], ['centre', 'corps']));
s.pose(1, 1, 'Synthèse', 'titre').ligne(3, 1, ['Axe', 'Actions', 'Indicateurs'], 'tete');
const ga = ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre'],
  dr = ['corps', 'centre', 'centre'];
let r = 9,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
FICHES.forEach((x, i) => {
  f.bloc(r, 1, r++, 11, insec(`Axe ${i + 1} – ${t(x.titre)}`), 'axe');
  f.pose(r, 1, 'Objectifs', 'etiquette').bloc(r, 2, r++, 11, puces(x.o.map(t), '- '), 'corps');
  f.pose(r, 1, 'Moyens', 'etiquette').bloc(r, 2, r++, 11, puces(x.m.map(t), '- '), 'corps');
  f.ligne(r, 1, ['N°', 'Action', 'Référent', 'Avancement', 'PA 1', 'PA 2', 'PA 3'], 'tete').ligne(
    r++,
    9,
    ['Indicateur', '2015-2016', 'Cible 2017'],
    'tete',
  );
  for (let k = 0; k < Math.max(x.a.length, x.i.length); k++) {
    if (x.a[k]) {
      const v = sert(n + 3, 3),
        code = `${i + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r,
        1,
        [
          code,
          main(t(x.a[k]), n),
          tourne(['DAN', 'IEN TICE', 'DSI', 'DAN adjoint'], n),
          avance(n),
          ...PA.map((_, h) => (v.includes(h) ? '●' : '')),
        ],
        ga,
      );
      n++;
    }
    if (x.i[k]) {
      const cible = vise(x.i[k], m);
      vises.push(affiche(cible));
      f.ligne(r, 9, [t(x.i[k]), typeof cible === 'number' ? (m * 3) % 8 : '', cible], dr);
      m++;
    }
    r++;
  }
  s.ligne(4 + i, 1, [insec(`Axe ${i + 1} – ${t(x.titre)}`), x.a.length, x.i.length], [
    'etiquette',
    'centre',
    'centre',
  ]);
  r++;
});
s.ligne(4 + FICHES.length, 1, ['Total', n, m], 'total');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Tableau de bord : légende PA 1 à PA 3 en haut ; par axe, bandeau « Axe 1 – … », Objectifs et Moyens (un tiret par élément, aucun s’il est seul), puis à gauche N° (1.1) | Action | Référent | Avancement | PA 1 | PA 2 | PA 3 (● : un lien), colonne vide, à droite Indicateur | 2015-2016 | Cible 2017 (`target`). Synthèse : nombres par axe, total. Référents, avancements, relevés, cibles et liens inventés. Point final enlevé.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-tableau-de-bord', [f, s], att);
