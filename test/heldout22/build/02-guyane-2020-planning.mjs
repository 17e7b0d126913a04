// Un planning à mois sous des bandeaux d'axe et d'objectif ; leviers et indicateurs côte à côte ; un croisement couché par axe.
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
  fois,
  mois,
  MOIS,
  PA2020,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Planning', [16, 78, 18, ...fois(10, 6)]),
  g = new Feuille('Leviers et indicateurs', [10, 66, 4, 10, 66, 14]),
  c = new Feuille('Projet académique', [34, 60, ...fois(20, 7)]);
f.bloc(1, 1, 1, 13, 'Planning 2020-2021 de la feuille de route numérique', 'titre')
  .bloc(3, 1, 4, 1, 'N°', 'tete')
  .bloc(3, 2, 4, 2, 'Action', 'tete')
  .bloc(3, 3, 4, 3, 'Responsable', 'tete')
  .bloc(3, 4, 3, 7, '2020', 'tete')
  .bloc(3, 8, 3, 13, '2021', 'tete')
  .ligne(4, 4, MOIS, 'tete');
g.pose(1, 1, 'Leviers par objectif', 'titre')
  .pose(1, 4, 'Indicateurs par objectif', 'titre')
  .ligne(3, 1, ['Objectif', 'Levier'], 'tete')
  .ligne(3, 4, ['Objectif', 'Indicateur', 'Cible 2021'], 'tete');
c.pose(1, 1, 'Objectifs du projet académique servis par les actions', 'titre');
let r = 5,
  rl = 4,
  ri = 4,
  q = 3,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 13, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'axe');
  const deLAxe = [];
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      ob = `${i + 1}.${j + 1}`;
    f.bloc(r, 1, r++, 13, insec(`Objectif ${ob} : ${t(dire(o.titre))}`), 'objectif');
    A.forEach((x, k) => {
      f.ligne(
        r++,
        1,
        [`Action ${ob}.${k + 1}`, main(t(x), n), tourne(['DANE', 'DSI', '', 'Rectorat'], n), ...mois(n)],
        ['centre', 'corps', 'corps', ...fois(10, 'centre')],
      );
      deLAxe.push([`${ob}.${k + 1}`, sert(n + 1, 6)]);
      n++;
    });
    for (const x of L) g.ligne(rl++, 1, [ob, t(x)], ['centre', 'corps']);
    for (const x of I) {
      const v = vise(x, m++);
      vises.push(affiche(v));
      g.ligne(ri++, 4, [ob, t(x), v], ['centre', 'corps', 'centre']);
    }
  });
  c.bloc(q, 1, q++, 2, insec(`Actions de l’axe ${i + 1} : ${t(a.titre)}`), 'axe').ligne(
    q++,
    1,
    ['Axe du projet académique', 'Objectif du projet académique', ...deLAxe.map(([x]) => x)],
    'tete',
  );
  let h = 0;
  for (const [axe, os] of PA2020) {
    const d = q;
    for (const o of os) {
      c.ligne(
        q++,
        1,
        ['', t(o), ...deLAxe.map(([, v]) => (v.includes(h) ? '●' : ''))],
        ['etiquette', 'corps', ...deLAxe.map(() => 'centre')],
      );
      h++;
    }
    c.bloc(d, 1, q - 1, 1, t(axe), 'etiquette');
  }
  for (const [code, v] of deLAxe) for (const h of v) liens.push({ action: code, objective: PA[h] });
  q++;
});
c.pose(q, 1, insec('● : l’action sert cet objectif.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Planning : en-tête sur deux lignes (année, mois), bandeaux « Axe 1 : … » et « Objectif 1.1 : … » ; N° (« Action 1.1.1 ») | Action | Responsable | dix mois à X, qui ne sont pas des liens. Leviers et indicateurs : deux tableaux côte à côte, Objectif (code) | Levier, puis Objectif (code) | Indicateur | Cible 2021 (`target`). Projet académique : par axe, titre « Actions de l’axe 1 : … » et croisement couché, axe fusionné et objectif en ligne, codes « 1.1.1 » en colonne, ●. Responsables, mois, cibles, axes du projet académique et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-planning', [f, g, c], att);
