// Gestionnaire sous LibreOffice : une seule feuille, bandeaux, et sous chaque action une petite ligne « Projet académique : … ».
import {
  Feuille,
  courbe,
  dire,
  insec,
  listes,
  main,
  puces,
  sert,
  tourne,
  PA2020,
  cadre,
  objectifsDe,
  ecrireComme,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Feuille de route', [14, 84, 18, 16, 14]),
  p = new Feuille('Rappel projet académique', [44, 90]);
f.bloc(1, 1, 1, 5, 'DANE Guyane – Feuille de route 2020-2021', 'titre').ligne(
  3,
  1,
  ['N°', 'Action', 'Pilote', 'Échéance', 'État'],
  'tete',
);
let r = 4,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 5, insec(`AXE ${i + 1} – ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.bloc(r, 1, r++, 5, insec(`Objectif ${i + 1}.${j + 1} : ${t(dire(o.titre))}`), 'objectif');
    A.forEach((x, k) => {
      const v = sert(n + 3, 6),
        code = `${i + 1}.${j + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          code,
          main(t(x), n),
          tourne(['DANE', 'DANE', 'DSI', 'CANOPÉ'], n),
          tourne(['juin 2021', 'déc. 2020', '', 'mars 2021'], n),
          tourne(['En cours', 'Fait', 'À lancer'], n),
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre'],
      );
      if (v.length)
        f.pose(r, 1, '', 'corps').bloc(
          r,
          2,
          r++,
          5,
          insec(`Projet académique : ${v.map((h) => t(PA[h])).join(' ; ')}`),
          'corps',
        );
      n++;
    });
    f.pose(r, 1, 'Leviers', 'etiquette').bloc(r, 2, r++, 5, puces(L.map(t), '- '), 'corps');
    f.pose(r, 1, 'Indicateurs', 'etiquette').bloc(r, 2, r++, 5, puces(I.map(t), '- '), 'corps');
  });
});
f.pose(r + 1, 1, insec('État au 15 janvier 2021.'), 'note');
p.pose(1, 1, 'Projet académique 2018-2021', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif'],
  'tete',
);
let q = 4;
for (const [a, os] of PA2020) {
  const d = q;
  for (const o of os) p.ligne(q++, 1, ['', t(o)], ['etiquette', 'corps']);
  p.bloc(d, 1, q - 1, 1, t(a), 'etiquette');
}
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Feuille de route : en-tête ligne 3, N° | Action | Pilote | Échéance | État ; bandeaux « AXE 1 – … » et « Objectif 1.1 : … » ; sous une action, « Projet académique : titre ; titre » (les liens de l’action du dessus ; pas de ligne s’il n’y en a pas) ; en fin d’objectif, lignes Leviers et Indicateurs (un tiret par élément, aucun s’il est seul). Rappel projet académique : Axe fusionné | Objectif, sans code. Pilotes, échéances, états, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrireComme('ods', 'guyane-2020-rattachement-sous-l-action', [f, p], att);
