// Une opération par ligne sous le bandeau de son pilier ; à droite, fusionnés, l'objectif visé, les preuves, puis les appuis.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  listes,
  dire,
  puces,
  sert,
  rang,
  PA2020,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Opérations', [10, 64, 16, 16, 12, 40, 44, 50]),
  p = new Feuille('Projet académique', [46, 10, 84]);
f.bloc(1, 1, 1, 8, 'Programme numérique de l’académie, 2020-2021', 'titre')
  .pose(2, 1, 'Version revue par le service qualité, janvier 2021', 'note')
  .ligne(
    4,
    1,
    [
      'Réf.',
      'Opération',
      'Projet\nacadémique',
      'Pilote',
      'Réf.\nobjectif',
      'Objectif visé',
      'Preuves de réussite',
      'Points d’appui',
    ],
    'tete',
  );
let r = 5,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 8, insec(`Pilier ${i + 1} : ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      debut = r;
    for (const x of A) {
      const code = rang('ACT-', n + 1, 3),
        v = sert(n + 2, 6);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          code,
          main(t(x), n),
          v.map((h) => `PA-${h + 1}`).join(', '),
          tourne(['DANE', 'DSI', 'DANE', 'Rectorat'], n),
        ],
        ['centre', 'corps', 'centre', 'corps'],
      );
      n++;
    }
    [`OBJ-${i + 1}.${j + 1}`, t(dire(o.titre)), puces(I.map(t)), puces(L.map(t))].forEach((x, k) =>
      f.bloc(debut, 5 + k, r - 1, 5 + k, x, k === 0 ? 'centre' : k === 1 ? 'objectif' : 'corps'),
    );
  });
});
p.pose(1, 1, 'Les objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Code', 'Objectif du projet académique'],
  'tete',
);
let q = 4,
  h = 0;
for (const [axe, os] of PA2020) {
  const d = q;
  for (const o of os) p.ligne(q++, 1, ['', `PA-${++h}`, t(o)], ['etiquette', 'centre', 'corps']);
  p.bloc(d, 1, q - 1, 1, t(axe), 'etiquette');
}
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `OBJ-${i + 1}.${j + 1}`,
  notes:
    'Opérations : bandeau « Pilier 1 : … » (l’axe) ; Réf. (ACT-001 à ACT-053) | Opération (l’action) | Projet académique (codes « PA-2, PA-5 ») | Pilote, puis fusionnés en regard de ses opérations : Réf. objectif (OBJ-1.1) | Objectif visé | Preuves de réussite (indicateurs) | Points d’appui (leviers), une puce par élément, aucune s’il est seul. Projet académique : axe fusionné | Code | Objectif. Pilotes, axes du projet académique et liens inventés.',
});
att.actions.forEach((x, k) => {
  const { title, axis, objective } = x;
  att.actions[k] = { code: rang('ACT-', k + 1, 3), title, axis, objective };
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-objectif-a-droite', [f, p], att);
