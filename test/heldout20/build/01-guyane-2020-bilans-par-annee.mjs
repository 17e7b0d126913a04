// Assistante de direction : un grand tableau à imprimer, bandeaux d'axe, tout fusionné autour des actions, un bilan par année.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  puces,
  listes,
  dire,
  sert,
  romain,
  bilan,
  PA2020,
  cadre,
  objectifsDe,
  codesDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020),
  codes = codesDe(PA2020).map(([i, k]) => `${romain(i)}.${k}`);
const f = new Feuille('Feuille de route', [36, 58, 18, 14, 14, 14, 40, 40, 14]),
  p = new Feuille('Projet académique', [8, 96]);
f.pose(1, 1, 'Rectorat de la Guyane – Délégation académique au numérique éducatif', 'note').bloc(
  2,
  1,
  2,
  9,
  'Feuille de route numérique 2020-2021 et suites',
  'titre',
);
['Objectif', 'Actions', 'Qui', , , , 'Leviers', 'Indicateurs de réussite', 'Projet académique'].forEach(
  (x, k) => f.bloc(4, 1 + k, 5, 1 + k, x, 'tete'),
);
f.bloc(4, 4, 4, 6, 'Bilan', 'tete').ligne(5, 4, ['2020-21', '2021-22', '2022-23'], 'tete');
let r = 6,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 9, insec(`AXE ${i + 1} – ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      d = r;
    for (const x of A) {
      const v = sert(n + 2, 6);
      for (const h of v) liens.push({ action: x, objective: PA[h] });
      f.ligne(
        r,
        2,
        [
          main(t(x), n),
          tourne(['DANE', 'DANE', 'DSI', 'IEN', 'Canopé'], n),
          bilan(n, 0),
          bilan(n, 1),
          n % 4 ? '' : bilan(n, 2),
        ],
        ['corps', 'corps', 'centre', 'centre', 'centre'],
      ).pose(r++, 9, v.map((h) => codes[h]).join(', '), 'centre');
      n++;
    }
    f.bloc(d, 1, r - 1, 1, insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`), 'objectif')
      .bloc(d, 7, r - 1, 7, puces(L.map(t), '- '), 'corps')
      .bloc(d, 8, r - 1, 8, puces(I.map(t), '- '), 'corps');
  });
});
f.pose(r + 1, 1, insec('Projet académique : voir les numéros dans l’onglet suivant.'), 'note');
p.pose(1, 1, 'Projet académique 2018-2021', 'titre');
let q = 3,
  h = 0;
PA2020.forEach(([a, os], i) => {
  p.bloc(q, 1, q++, 2, insec(`Axe ${romain(i + 1)} – ${t(a)}`), 'axe');
  for (const o of os) p.ligne(q++, 1, [codes[h++], t(o)], ['centre', 'corps']);
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Feuille de route : en-tête lignes 4 et 5, bandeau « AXE 1 – … », Objectif fusionné (« 1.1 … ») | Actions | Qui | Bilan, trois années | Leviers et Indicateurs de réussite fusionnés (un tiret par élément, aucun s’il est seul) | Projet académique (« I.2, III.1 »). Projet académique : bandeau « Axe I – … », code | objectif. Aucun numéro d’action : un lien désigne l’action par son titre. Responsables, bilans, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-bilans-par-annee', [f, p], att);
