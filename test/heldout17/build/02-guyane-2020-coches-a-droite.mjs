// Bandeaux d'axe et d'objectif, actions numérotées de 1 à 53, coches sous les numéros des objectifs du projet académique ; deux autres onglets.
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
  romain,
  PA2020,
  cadre,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const PA = PA2020.flatMap(([, os]) => os);
const f = new Feuille('Actions 2020-2021', [7, 72, 24, 16, 6, 6, 6, 6, 6, 6, 16]),
  p = new Feuille('Projet académique', [40, 6, 84]),
  e = new Feuille('Moyens et évaluation', [44, 60, 56, 14]);
f.pose(1, 1, 'RECTORAT DE LA GUYANE', 'note')
  .bloc(2, 1, 2, 11, 'Feuille de route du numérique éducatif 2020-2021 – Plan d’actions', 'titre')
  .bloc(4, 1, 5, 1, 'N°', 'tete')
  .bloc(4, 2, 5, 2, 'Actions', 'tete')
  .bloc(4, 3, 5, 3, 'Responsable', 'tete')
  .bloc(4, 4, 5, 4, 'Échéance', 'tete')
  .bloc(4, 5, 4, 10, 'Objectifs du projet académique', 'tete')
  .ligne(5, 5, [1, 2, 3, 4, 5, 6], 'tete')
  .bloc(4, 11, 5, 11, 'État', 'tete');
p.pose(1, 1, 'Le projet académique 2018-2021', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'N°', 'Objectif du projet académique'],
  'tete',
);
let z = 4;
for (const [a, os] of PA2020) {
  const d = z;
  for (const o of os) p.ligne(z, 1, ['', z - 3, o], ['etiquette', 'centre', 'corps']) && z++;
  p.bloc(d, 1, z - 1, 1, a, 'etiquette');
}
e.pose(1, 1, 'Moyens et évaluation par objectif', 'titre')
  .pose(2, 1, 'Leviers et indicateurs : deux listes par objectif.', 'note')
  .ligne(4, 1, ['Objectif', 'Leviers', 'Indicateurs', 'Cible 2021'], 'tete');
let r = 6,
  q = 5,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  sommes = PA.map(() => 0);
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 11, insec(`AXE ${romain(i + 1)} – ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      titre = insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`);
    f.bloc(r, 1, r++, 11, insec(`Objectif ${titre}`), 'objectif');
    for (const x of A) {
      const v = sert(n + 2, 6);
      for (const c of v) {
        liens.push({ action: String(n + 1), objective: PA[c] });
        sommes[c]++;
      }
      f.ligne(
        r++,
        1,
        [
          n + 1,
          main(t(x), n),
          tourne(['DANE', 'Adjoint DANE', 'DSI', 'DANE'], n),
          tourne(['2020-2021', 'Juin 2021', '', 'Janvier 2021'], n),
          ...PA.map((_, c) => (v.includes(c) ? '✓' : '')),
          tourne(['En cours', 'À faire', 'Fait'], n),
        ],
        ['centre', 'corps', 'corps', 'centre', ...PA.map(() => 'centre'), 'centre'],
      );
      n++;
    }
    const d = q;
    for (let k = 0; k < Math.max(L.length, I.length); k++) {
      const v = I[k] ? vise(I[k], m) : '';
      if (I[k]) {
        vises.push(affiche(v));
        m++;
      }
      e.ligne(
        q++,
        1,
        ['', L[k] ? main(t(L[k]), q) : '', I[k] ? t(I[k]) : '', v],
        ['objectif', 'corps', 'corps', 'centre'],
      );
    }
    e.bloc(d, 1, q - 1, 1, titre, 'objectif');
  });
});
f.bloc(r, 1, r, 4, 'Total', 'total')
  .ligne(r, 5, sommes, 'total')
  .pose(
    r + 2,
    1,
    insec(
      '✓ : l’action contribue à l’objectif du projet académique de ce numéro (voir l’onglet Projet académique).',
    ),
    'note',
  );
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => romain(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Actions 2020-2021 : en-tête sur deux lignes (4 et 5), bandeaux « AXE I – … » et « Objectif 1.1 … », N° (de 1 à 53, nombres) | Actions | Responsable | Échéance | six colonnes 1 à 6 sous « Objectifs du projet académique » (✓ : un lien) | État ; Total, légende. Projet académique : Axe fusionné | N° | Objectif. Moyens et évaluation : Objectif fusionné | Leviers | Indicateurs (deux listes) | Cible 2021 (`target`). Responsables, échéances, états, cibles, axes du projet académique et liens inventés.',
});
att.actions = att.actions.map((x, k) => ({ code: String(k + 1), ...x }));
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-coches-a-droite', [f, p, e], att);
