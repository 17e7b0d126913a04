// Export d'une liste tenue en ligne : Actions, Objectifs, Projet académique ; les actions dans l'ordre de leur dernière modification.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  date,
  avance,
  listes,
  dire,
  sert,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const f = new Feuille('Actions', [11, 64, 46, 46, 18, 13, 11, 14, 60, 13, 18, 12]),
  g = new Feuille('Objectifs', [11, 50, 46, 56, 46, 13, 12]),
  p = new Feuille('Projet académique', [64, 40, 13, 12]);
f.ligne(
  1,
  1,
  [
    'Référence',
    'Titre',
    'Objectif',
    'Axe',
    'Responsable',
    'Échéance',
    'Avancement',
    'Priorité',
    'Projet académique',
    'Modifié',
    'Modifié par',
    'Type d’élément',
  ],
  'tete',
);
g.ligne(
  1,
  1,
  ['Référence', 'Titre', 'Axe', 'Leviers', 'Indicateurs', 'Modifié', 'Type d’élément'],
  'tete',
);
p.ligne(1, 1, ['Titre', 'Axe du projet académique', 'Modifié', 'Type d’élément'], 'tete');
const lignes = [],
  liens = [];
let n = 0,
  q = 2;
DOC.forEach((a, i) =>
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      axe = insec(`${i + 1} - ${t(a.titre)}`);
    A.forEach((x, k) => {
      const code = `${i + 1}.${j + 1}.${k + 1}`,
        v = sert(n + 6, 6);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      lignes.push([
        code,
        main(t(x), n),
        t(dire(o.titre)),
        axe,
        tourne(['DRANE', 'DSI', 'DRANE', 'EAFC'], n),
        tourne([date(2025, 6, 30), '', date(2024, 12, 20)], n),
        avance(n),
        tourne(['(2) Normale', '(1) Haute', '(2) Normale', '(3) Faible'], n),
        v.map((h) => t(PA[h])).join('; '),
      ]);
      n++;
    });
    g.ligne(
      q++,
      1,
      [
        `${i + 1}.${j + 1}`,
        t(dire(o.titre)),
        axe,
        L.map(t).join('\n'),
        I.map(t).join('\n'),
        date(2024, 9, 3 + (q % 5)),
        'Élément',
      ],
      ['centre', 'corps', 'corps', 'corps', 'corps', 'centre', 'centre'],
    );
  }),
);
lignes.forEach((_, k) =>
  f.ligne(
    2 + k,
    1,
    [
      ...lignes[(k * 17) % lignes.length],
      date(2025, 1, 28 - Math.floor(k / 2)),
      tourne(['Chargé de mission', 'Secrétariat'], k),
      'Élément',
    ],
    [
      'centre',
      'corps',
      'corps',
      'corps',
      'corps',
      'centre',
      'centre',
      'centre',
      'corps',
      'centre',
      'corps',
      'centre',
    ],
  ),
);
f.filtre = `A1:L${lignes.length + 1}`;
let z = 2;
for (const [a, os] of PA2024)
  for (const o of os)
    p.ligne(z++, 1, [t(o), t(a), date(2024, 9, 2), 'Élément'], ['corps', 'corps', 'centre', 'centre']);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Actions : en-tête ligne 1, filtre, Référence (1.1.1) | Titre | Objectif (sans numéro) | Axe (« 1 - … ») | Responsable | Échéance | Avancement | Priorité | Projet académique (titres séparés par « ; ») | Modifié | Modifié par | Type d’élément ; dans le désordre. Objectifs : Référence (1.1) | Titre | Axe | Leviers | Indicateurs (un par ligne de la cellule) | Modifié | Type d’élément. Projet académique : Titre | Axe du projet académique | Modifié | Type d’élément. Responsables, échéances, avancements, priorités, dates, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-export-de-liste', [f, g, p], att);
