// Gestionnaire : des codes, des heures, des crédits, des sous-totaux par objectif ; leviers, indicateurs et croix à part, intitulés rappelés par RECHERCHEV.
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
  euro,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const f = new Feuille('Actions', [9, 84, 22, 13, 13, 14]),
  l = new Feuille('Leviers', [9, 60, 70]),
  g = new Feuille('Indicateurs', [9, 60, 64, 13]),
  c = new Feuille('Projet académique', [9, 70, ...PA.map(() => 20), 9]);
const rappel = (r, v) => ({ v, f: `VLOOKUP(A${r},Actions!$A:$B,2,FALSE)` });
f.bloc(1, 1, 1, 6, 'Feuille de route 2024-2027 : actions, heures et crédits', 'titre').ligne(
  3,
  1,
  ['Code', 'Objectif / Action', 'Correspondant', 'HSE 2024-25', 'HSE 2025-26', 'Crédits'],
  'tete',
);
l.pose(1, 1, 'Leviers par objectif', 'titre').ligne(3, 1, ['Code', 'Objectif', 'Levier'], 'tete');
g.pose(1, 1, 'Indicateurs par objectif', 'titre').ligne(
  3,
  1,
  ['Code', 'Objectif', 'Indicateur', 'Cible 2027'],
  'tete',
);
c.pose(1, 1, 'Contribution des actions au projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'Code', 'tete')
  .bloc(3, 2, 4, 2, 'Action', 'tete')
  .bloc(3, 9, 4, 9, 'Total', 'tete');
PA2024.forEach(([a, os], i) => {
  c.bloc(3, 3 + 2 * i, 3, 4 + 2 * i, t(a), 'tete');
  os.forEach((o, k) => c.pose(4, 3 + 2 * i + k, t(o), 'tete'));
});
let r = 4,
  q = 4,
  z = 4,
  w = 5,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  general = [0, 0, 0],
  sommes = PA.map(() => 0);
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 6, insec(`AXE ${i + 1} – ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      code = `${i + 1}.${j + 1}`,
      titre = t(dire(o.titre)),
      d = r + 1,
      somme = [0, 0, 0];
    f.ligne(r++, 1, [code, titre, '', '', '', ''], 'objectif');
    A.forEach((x, k) => {
      const v = sert(n, 6),
        heures = [(n * 7) % 40, (n * 5) % 30, (n % 3) * 400 + 150];
      heures.forEach((h, y) => ((somme[y] += h), (general[y] += h)));
      for (const h of v) {
        liens.push({ action: `${code}.${k + 1}`, objective: PA[h] });
        sommes[h]++;
      }
      f.ligne(
        r++,
        1,
        [
          `${code}.${k + 1}`,
          main(t(x), n),
          tourne(['DRANE', 'DSI', 'DRANE', 'DAF'], n),
          heures[0],
          heures[1],
          euro(heures[2]),
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre', 'centre'],
      );
      c.ligne(
        w,
        1,
        [
          `${code}.${k + 1}`,
          rappel(w, main(t(x), n)),
          ...PA.map((_, h) => (v.includes(h) ? 'X' : '')),
          { v: v.length, f: `COUNTA(C${w}:H${w})` },
        ],
        ['centre', 'corps', ...PA.map(() => 'centre'), 'total'],
      );
      w++;
      n++;
    });
    f.bloc(r, 1, r, 3, `Sous-total ${code}`, 'total')
      .ligne(
        r,
        4,
        somme.slice(0, 2).map((v, y) => ({ v, f: `SUM(${'DE'[y]}${d}:${'DE'[y]}${r - 1})` })),
        'total',
      )
      .pose(r, 6, euro(somme[2], `SUM(F${d}:F${r - 1})`), 'total');
    r++;
    for (const x of L) {
      l.ligne(q, 1, [code, rappel(q, titre), t(x)], ['centre', 'corps', 'corps']);
      q++;
    }
    for (const x of I) {
      const v = vise(x, m++);
      vises.push(affiche(v));
      g.ligne(z, 1, [code, rappel(z, titre), t(x), v], ['centre', 'corps', 'corps', 'centre']);
      z++;
    }
  });
});
f.bloc(r, 1, r, 3, 'Total général', 'total')
  .ligne(r, 4, general.slice(0, 2), 'total')
  .pose(r, 6, euro(general[2]), 'total');
c.bloc(w, 1, w, 2, 'Total', 'total').ligne(w, 3, [...sommes, liens.length], 'total');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Actions : bandeau « AXE 1 – … », Code | Objectif / Action | Correspondant | HSE, deux années | Crédits ; ligne d’objectif (1.1), ses actions (1.1.1), ligne « Sous-total 1.1 » ; total général. Leviers : Code | Objectif (RECHERCHEV) | Levier. Indicateurs : de même, et Cible 2027 (`target`). Projet académique : en-tête sur deux lignes, Code | Action (RECHERCHEV) | X | Total. Correspondants, heures, crédits, cibles, axes du projet académique et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-heures-et-credits', [f, l, g, c], att);
