// Axe, objectif, action en escalier dans quatre colonnes ; X à droite sous les objectifs du projet académique ; leviers et indicateurs dans une liste à part, par nature.
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
  vise,
  affiche,
  PA2024,
  cadre,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const PA = PA2024.flatMap(([, os]) => os);
const f = new Feuille('Feuille de route', [4, 4, 8, 80, 20, 14, 16, 16, 16, 16, 16, 18]),
  g = new Feuille('Leviers et indicateurs', [10, 60, 14, 64, 14]);
f.pose(1, 1, 'DRANE de Guyane – feuille de route 2024-2025', 'titre')
  .bloc(3, 1, 4, 4, 'Axes, objectifs et actions', 'tete')
  .bloc(3, 5, 4, 5, 'Pilote', 'tete')
  .bloc(3, 6, 4, 6, 'Échéance', 'tete');
let c = 7;
for (const [a, os] of PA2024) {
  f.bloc(3, c, 3, c + os.length - 1, insec(`Projet académique : ${a}`), 'tete');
  for (const o of os) f.pose(4, c++, t(o), 'tete');
}
g.pose(1, 1, 'Leviers et indicateurs de chaque objectif', 'titre').ligne(
  3,
  1,
  ['N° objectif', 'Objectif', 'Nature', 'Libellé', 'Cible 2025'],
  'tete',
);
let r = 5,
  q = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 12, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.pose(r, 1, '').bloc(r, 2, r++, 12, insec(`Objectif ${i + 1}.${j + 1} : ${t(dire(o.titre))}`), 'objectif');
    A.forEach((x, k) => {
      const code = `${i + 1}.${j + 1}.${k + 1}`,
        v = sert(n + 1, 6);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        3,
        [
          code,
          main(t(x), n),
          tourne(['DRANE', 'DRANE', 'DSI', 'EAFC'], n),
          tourne(['juin 2025', '', 'déc. 2024', 'mars 2025', 'en continu'], n),
          ...PA.map((_, h) => (v.includes(h) ? 'X' : '')),
        ],
        ['centre', 'corps', 'corps', 'centre', ...PA.map(() => 'centre')],
      );
      n++;
    });
    for (const [nature, xs] of [
      ['Levier', L],
      ['Indicateur', I],
    ])
      for (const x of xs) {
        const v = nature === 'Indicateur' ? vise(x, m++) : '';
        if (nature === 'Indicateur') vises.push(affiche(v));
        g.ligne(
          q++,
          1,
          [`${i + 1}.${j + 1}`, t(dire(o.titre)), nature, t(x), v],
          ['centre', 'corps', 'centre', 'corps', 'centre'],
        );
      }
  });
});
g.filtre = `A3:E${q - 1}`;
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Feuille de route : en-tête sur deux lignes (3 et 4) ; bandeau « Axe 1 : … » en A, « Objectif 1.1 : … » en B, code de l’action en C, son titre en D | Pilote | Échéance | six colonnes du projet académique (axe fusionné, objectifs dessous), X : un lien. Leviers et indicateurs : N° objectif | Objectif (récrit) | Nature | Libellé | Cible 2025 (`target`), filtre. Pilotes, échéances, cibles, axes du projet académique et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-en-escalier', [f, g], att);
