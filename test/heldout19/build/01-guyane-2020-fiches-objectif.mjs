// Une fiche par objectif, l'une sous l'autre : bandeau, axe, tableau des actions avec le projet académique en toutes lettres, puis leviers et indicateurs.
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
  PA2020,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Fiches objectif', [18, 74, 22, 16, 60]),
  p = new Feuille('Projet académique', [96]);
f.pose(1, 1, 'Académie de la Guyane – DANE', 'note').bloc(
  2,
  1,
  2,
  5,
  'Feuille de route numérique 2020-2021 : fiches objectif',
  'titre',
);
let r = 4,
  n = 0;
const liens = [];
DOC.forEach((a, i) =>
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      d = r + 3;
    f.pose(r, 1, `Objectif ${i + 1}.${j + 1}`, 'axe').bloc(r, 2, r, 5, t(dire(o.titre)), 'axe');
    f.pose(r + 1, 1, 'Axe', 'etiquette').bloc(r + 1, 2, r + 1, 5, insec(`${i + 1} – ${t(a.titre)}`), 'corps');
    r += 2;
    f.ligne(
      r++,
      1,
      ['', 'Action', 'Pilote', 'Échéance', 'Objectif du projet académique servi'],
      ['etiquette', 'tete', 'tete', 'tete', 'tete'],
    );
    for (const x of A) {
      const v = sert(n + 4, 6);
      for (const h of v) liens.push({ action: x, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          '',
          main(t(x), n),
          tourne(['DANE', 'DANE adjoint', 'DSI', 'Rectorat'], n),
          tourne(['juin 2021', '', 'déc. 2020', 'toute l’année'], n),
          v.map((h) => t(PA[h])).join('\n'),
        ],
        ['etiquette', 'corps', 'corps', 'centre', 'corps'],
      );
      n++;
    }
    f.bloc(d - 1, 1, r - 1, 1, 'Actions', 'etiquette');
    f.pose(r, 1, 'Leviers', 'etiquette').bloc(r, 2, r++, 5, puces(L.map(t), '- '), 'corps');
    f.pose(r, 1, 'Indicateurs', 'etiquette').bloc(r, 2, r++, 5, puces(I.map(t), '- '), 'corps');
    r++;
  }),
);
p.pose(1, 1, 'Projet académique 2018-2021 : rappel', 'titre');
let q = 3;
PA2020.forEach(([a, os], i) => {
  p.pose(q++, 1, insec(`Axe ${i + 1} : ${t(a)}`), 'axe');
  for (const o of os) p.pose(q++, 1, t(o), 'corps');
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Fiches objectif : 21 fiches ; bandeau « Objectif 1.1 » | titre ; Axe | « 1 – … » ; Actions, tableau Action | Pilote | Échéance | Objectif du projet académique servi (titres, un par ligne) ; Leviers ; Indicateurs (un tiret par élément, aucun s’il est seul). Projet académique : bandeau « Axe 1 : … », objectifs dessous, sans code. Aucun numéro d’action : un lien désigne l’action par son titre. Pilotes, échéances, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-fiches-objectif', [f, p], att);
