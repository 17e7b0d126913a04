// Un onglet par pilier ; sous chaque titre de projet, les étapes à gauche ; à droite, les ressources, et dessous ce que l'on mesure.
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
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const p = new Feuille('Projet académique', [90]);
let n = 0,
  m = 0;
const liens = [],
  vises = [];
const feuilles = DOC.map((a, i) => {
  const f = new Feuille(`Pilier ${i + 1}`, [9, 60, 52, 16, 3, 58, 14]);
  f.bloc(1, 1, 1, 7, `Pilier ${i + 1} – ${t(a.titre)}`, 'titre');
  let r = 3;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.bloc(r, 1, r, 7, `Projet ${i + 1}-${j + 1} – ${t(dire(o.titre))}`, 'axe');
    f.ligne(r + 1, 1, ['N°', 'Étape', 'Objectif du projet académique', 'Chef de file'], 'tete').bloc(
      r + 1,
      6,
      r + 1,
      7,
      'Ressources',
      'tete',
    );
    let g = r + 2,
      d = r + 2;
    A.forEach((x, k) => {
      const code = `${i + 1}-${j + 1}-${k + 1}`,
        v = sert(n, 6);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        g++,
        1,
        [
          code,
          main(t(x), n),
          v.map((h) => t(PA[h])).join('\n'),
          tourne(['DRANE', 'DSI', 'EAFC', 'DRANE'], n++),
        ],
        ['centre', 'corps', 'corps', 'corps'],
      );
    });
    for (const x of L) f.bloc(d, 6, d++, 7, t(x), 'corps');
    f.ligne(d++, 6, ['Ce que l’on mesure', 'Cible\njuin 2025'], 'tete');
    for (const x of I) {
      const v = vise(x, m++);
      vises.push(affiche(v));
      f.ligne(d++, 6, [t(x), v], ['corps', 'centre']);
    }
    r = Math.max(g, d) + 1;
  });
  return f;
});
p.pose(1, 1, 'Projet académique 2024-2027', 'titre');
let q = 3;
PA2024.forEach(([axe, os], i) => {
  p.pose(q++, 1, insec(`Axe ${i + 1} du projet académique : ${t(axe)}`), 'axe');
  for (const o of os) p.pose(q++, 1, t(o), 'corps');
});
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}-${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}-${j + 1}-${k + 1}`,
  notes:
    'Un onglet par pilier (l’axe) ; sous chaque bandeau « Projet 1-1 – … » (l’objectif), à gauche N° (1-1-1) | Étape (l’action) | Objectif du projet académique (titres, un par ligne) | Chef de file ; à droite d’une colonne vide, Ressources (leviers), dessous Ce que l’on mesure (indicateurs) | Cible juin 2025 (`target`). Projet académique : bandeaux « Axe 1 du projet académique : … », objectifs sans code. Chefs de file, cibles, axes du projet académique et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-etapes-et-ressources', [...feuilles, p], att);
