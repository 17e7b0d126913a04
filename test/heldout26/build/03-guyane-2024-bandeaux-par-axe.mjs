// Un bandeau par axe, trois listes en regard dans chaque objectif, et un onglet croisé.
import { attenduDe } from '../../heldout/build/outils.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { actionsDe, croise, dire, ecrire, Feuille, liensDe, PA2024, projet, SERT2024 } from './kit.mjs';

const actions = actionsDe(DOC, SERT2024);
const f = new Feuille('Feuille de route 2024-2025', [38, 8, 60, 46, 46]);
f.pose(1, 1, 'Feuille de route pour le développement des usages numériques – Année 2024-2025', 'titre');
f.pose(2, 1, 'Région académique Guyane – DRANE', 'note');
f.ligne(4, 1, ['Objectifs opérationnels', 'N°', 'Actions', 'Leviers', 'Indicateurs d’évaluation'], 'tete');
let r = 5;
DOC.forEach((axe, i) => {
  f.bloc(r, 1, r, 5, `AXE ${i + 1} : ${axe.titre}`, 'axe');
  r++;
  axe.objectifs.forEach((o, j) => {
    const { a, l, i: ind } = o.lignes[0];
    const n = Math.max(a.length, l.length, ind.length);
    f.bloc(r, 1, r + n - 1, 1, `${i + 1}.${j + 1} ${o.titre}`, 'objectif');
    for (let k = 0; k < n; k++)
      f.ligne(
        r + k,
        2,
        [a[k] ? `${i + 1}.${j + 1}.${k + 1}` : '', a[k] ?? '', l[k] ?? '', ind[k] ?? ''],
        ['centre', 'corps', 'corps', 'corps'],
      );
    r += n;
  });
});
const x = croise(
  Feuille,
  'Lien projet académique',
  'Lien avec le projet académique 2024-2027',
  PA2024,
  actions,
  'x',
);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  notes:
    'Feuille de route 2024-2025 : en-tête ligne 4, bandeau « AXE 1 : … », Objectif fusionné (« 1.1 … »), puis trois listes en regard, un élément par ligne : N° et Actions, Leviers, Indicateurs. Lien projet académique : N° | Action | six objectifs sous leur axe (« Axe 1 : … »), x. Axes du projet académique et liens inventés.',
  dire,
  codeAxe: (i) => `${i + 1}`,
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
});
ecrire('guyane-2024-bandeaux-par-axe', [f, x], {
  ...att,
  frameworks: projet(PA2024),
  links: liensDe(actions, PA2024),
});
