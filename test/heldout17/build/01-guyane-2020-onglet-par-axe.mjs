// Un onglet par axe : tableau des actions (objectif écrit une fois, cases vides dessous, codes du projet académique), puis leviers et indicateurs par objectif.
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
  puces,
  PA2020,
  cadre,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const CODES = PA2020.flatMap(([, os], i) => os.map((o, k) => [`${'ABC'[i]}${k + 1}`, o]));
const p = new Feuille('Projet académique', [8, 100]);
p.pose(1, 1, 'Projet académique 2018-2021 : axes et objectifs', 'titre').ligne(
  3,
  1,
  ['Code', 'Intitulé'],
  'tete',
);
let z = 4;
PA2020.forEach(([a, os], i) => {
  p.ligne(z++, 1, ['ABC'[i], `Axe ${'ABC'[i]} – ${a}`], 'etiquette');
  os.forEach((o, k) => p.ligne(z++, 1, [`${'ABC'[i]}${k + 1}`, o], ['centre', 'corps']));
});
const liens = [];
let n = 0;
const NOMS = ['Gouvernance', 'Plan numérique', 'Formation', 'Usages sécurisés', 'Innovation'];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1} ${NOMS[i]}`, [9, 40, 8, 64, 24, 22, 16, 34]);
  f.pose(1, 1, 'Académie de Guyane – Délégation académique au numérique éducatif', 'note')
    .pose(2, 1, 'Feuille de route du numérique 2020-2021', 'note')
    .bloc(3, 1, 3, 8, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'titre')
    .ligne(
      5,
      1,
      [
        'N° obj.',
        'Objectif',
        'N°',
        'Action',
        'Lien avec le projet académique',
        'Pilote',
        'Échéance',
        'Observations',
      ],
      'tete',
    );
  let r = 6;
  const d = r;
  a.objectifs.forEach((o, j) =>
    listes(o)[0].forEach((x, k) => {
      const code = `${i + 1}.${j + 1}.${k + 1}`,
        v = sert(n, 6).map((c) => CODES[c]);
      for (const [, objective] of v) liens.push({ action: code, objective });
      f.ligne(
        r++,
        1,
        [
          k ? '' : `${i + 1}.${j + 1}`,
          k ? '' : t(dire(o.titre)),
          code,
          main(t(x), n),
          v.map(([c]) => c).join(' ; '),
          tourne(['DANE', 'DANE', 'DSI', 'DANE et Canopé'], n),
          tourne(['juin 2021', 'déc. 2020', '', 'toute l’année', 'mars 2021'], n),
          tourne(['', '', '', '', 'Report de 2019-2020', ''], n),
        ],
        ['centre', 'objectif', 'centre', 'corps', 'centre', 'corps', 'centre', 'corps'],
      );
      n++;
    }),
  );
  f.bloc(r, 1, r, 3, 'Nombre d’actions', 'total').pose(r, 4, r - d, 'total');
  r += 2;
  f.pose(r++, 1, 'Leviers et indicateurs par objectif', 'titre');
  f.ligne(r, 1, ['N° obj.', 'Objectif'], 'tete')
    .bloc(r, 3, r, 4, 'Leviers', 'tete')
    .bloc(r, 5, r, 8, 'Indicateurs', 'tete');
  r++;
  a.objectifs.forEach((o, j) => {
    const [, l, m] = listes(o);
    f.ligne(r, 1, [`${i + 1}.${j + 1}`, t(dire(o.titre))], ['centre', 'objectif'])
      .bloc(r, 3, r, 4, puces(l.map(t), '- '), 'corps')
      .bloc(r, 5, r, 8, puces(m.map(t), '- '), 'corps');
    r++;
  });
  return f;
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Un onglet par axe, titre « Axe 1 : … » ligne 3, en-tête ligne 5 : N° obj. | Objectif (une fois, cases vides dessous) | N° | Action | Lien avec le projet académique (« A1 ; B2 » : un lien par code) | Pilote | Échéance | Observations ; Nombre d’actions. Dessous, Leviers et indicateurs par objectif : N° obj. | Objectif | Leviers | Indicateurs (un tiret par élément, aucun s’il est seul). Projet académique : Code | Intitulé. Pilotes, échéances, observations, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-onglet-par-axe', [...onglets, p], att);
