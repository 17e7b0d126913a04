// Les objectifs, un par ligne, avec leurs leviers et indicateurs ; les chantiers dans l'onglet suivant, objectif récrit, codes du projet académique.
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
  PA2024,
  cadre,
  objectifsDe,
  codesDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024),
  codes = codesDe(PA2024).map(([i, k]) => `PA ${i}.${k}`);
const f = new Feuille('Objectifs', [30, 7, 50, 56, 56]),
  s = new Feuille('Chantiers', [8, 66, 50, 24, 16, 18, 14]),
  p = new Feuille('Projet académique', [36, 10, 84]);
f.bloc(1, 1, 1, 5, 'Feuille de route du numérique éducatif 2024-2027', 'titre')
  .pose(2, 1, 'DRANE Guyane – version de septembre 2024', 'note')
  .ligne(4, 1, ['Axe', 'N°', 'Objectif', 'Leviers', 'Indicateurs'], 'tete');
s.pose(1, 1, 'Les chantiers par objectif', 'titre').ligne(
  3,
  1,
  ['N°', 'Chantier', 'Objectif', 'Responsable', 'Échéance', 'Projet académique', 'État'],
  'tete',
);
p.pose(1, 1, 'Projet académique 2024-2027', 'titre').ligne(3, 1, ['Axe', 'Code', 'Objectif'], 'tete');
let r = 5,
  q = 4,
  n = 0,
  z = 4;
const liens = [];
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      code = `${i + 1}.${j + 1}`;
    f.ligne(
      r++,
      1,
      ['', code, t(dire(o.titre)), puces(L.map(t)), puces(I.map(t))],
      ['etiquette', 'centre', 'objectif', 'corps', 'corps'],
    );
    A.forEach((x, k) => {
      const v = sert(n + 3, 6);
      for (const h of v) liens.push({ action: `${code}.${k + 1}`, objective: PA[h] });
      s.ligne(
        q++,
        1,
        [
          `${code}.${k + 1}`,
          main(t(x), n),
          insec(`${code} ${t(dire(o.titre))}`),
          tourne(['DRANE', 'Conseiller 1er degré', 'Conseiller 2nd degré', 'DSI'], n),
          tourne(['2025', '2026', '', '2027'], n),
          v.map((h) => codes[h]).join(' ; '),
          tourne(['En cours', 'Non démarré', 'Réalisé'], n),
        ],
        ['centre', 'corps', 'corps', 'corps', 'centre', 'centre', 'centre'],
      );
      n++;
    });
  });
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'etiquette');
});
s.filtre = `A3:G${q - 1}`;
s.pose(q + 1, 1, insec('Projet académique : codes de l’onglet suivant.'), 'note');
PA2024.forEach(([a, os]) => {
  const d = z;
  for (const o of os) p.ligne(z, 1, ['', codes[z++ - 4], t(o)], ['etiquette', 'centre', 'corps']);
  p.bloc(d, 1, z - 1, 1, t(a), 'etiquette');
});
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Objectifs : Axe fusionné (« Axe 1 : … ») | N° | Objectif | Leviers | Indicateurs, une ligne par objectif, puces. Chantiers : N° (1.1.1) | Chantier | Objectif (« 1.1 … », récrit) | Responsable | Échéance | Projet académique (« PA 1.1 ; PA 2.2 ») | État ; filtre. Projet académique : Axe fusionné | Code | Objectif. Responsables, échéances, états, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-objectifs-puis-chantiers', [f, s, p], att);
