// Chargé de mission : une seule feuille qu'on fait défiler ; sous chaque axe, le tableau des actions par année, puis celui des leviers et indicateurs.
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
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const f = new Feuille('Feuille de route', [40, 66, 20, 18, 18, 18, 48]),
  p = new Feuille('Projet académique', [36, 84]);
f.bloc(1, 1, 1, 7, 'Feuille de route du numérique éducatif 2024-2027', 'titre').pose(
  2,
  1,
  'DRANE de Guyane – document de travail',
  'note',
);
let r = 4,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  const nom = (o, j) => insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`);
  f.bloc(r, 1, r, 7, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'axe');
  f.ligne(
    r + 1,
    1,
    [
      'Objectif',
      'Action',
      'Responsable',
      '2024-2025',
      '2025-2026',
      '2026-2027',
      'Objectif du projet académique',
    ],
    'tete',
  );
  r += 2;
  a.objectifs.forEach((o, j) => {
    const d = r;
    for (const x of listes(o)[0]) {
      const h = sert(n + 1, 6)[0];
      if (h !== undefined) liens.push({ action: x, objective: PA[h] });
      f.ligne(
        r++,
        2,
        [
          main(t(x), n),
          tourne(['DRANE', 'Chargé de mission', 'DSI', 'DRANE', 'Canopé'], n),
          tourne(['Lancement', 'Cadrage', 'Déploiement'], n),
          tourne(['Déploiement', 'Lancement', ''], n),
          tourne(['Évaluation', '', 'Généralisation'], n),
          h === undefined ? '' : t(PA[h]),
        ],
        ['corps', 'corps', 'centre', 'centre', 'centre', 'corps'],
      );
      n++;
    }
    f.bloc(d, 1, r - 1, 1, nom(o, j), 'objectif');
  });
  r++;
  f.ligne(r, 1, ['Objectif', 'Leviers', 'Indicateurs'], 'tete').fusion(r, 3, r, 6);
  r++;
  a.objectifs.forEach((o, j) => {
    const [, L, I] = listes(o);
    f.pose(r, 1, nom(o, j), 'objectif')
      .pose(r, 2, puces(L.map(t), '- '), 'corps')
      .bloc(r, 3, r++, 6, puces(I.map(t), '- '), 'corps');
  });
  r += 2;
});
p.pose(1, 1, 'Projet académique 2024-2027', 'titre').ligne(3, 1, ['Axe', 'Objectif'], 'tete');
let q = 4;
PA2024.forEach(([a, os]) => {
  const d = q;
  for (const o of os) p.ligne(q++, 1, ['', t(o)], ['etiquette', 'corps']);
  p.bloc(d, 1, q - 1, 1, t(a), 'etiquette');
});
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Feuille de route : par axe, bandeau « Axe 1 : … », tableau Objectif fusionné (« 1.1 … ») | Action | Responsable | trois années | Objectif du projet académique (un titre, ou rien) ; ligne vide ; tableau Objectif (récrit) | Leviers | Indicateurs (fusionné en largeur), une ligne par objectif, un tiret par élément. Projet académique : Axe fusionné | Objectif. Aucun numéro d’action : un lien désigne l’action par son titre. Responsables, étapes, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-deux-tableaux-par-axe', [f, p], att);
