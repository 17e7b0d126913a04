// Un seul tableau, une ligne par action, le projet académique en croix à droite.
import { attenduDe } from '../../heldout/build/outils.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import {
  actionsDe,
  dire,
  ecrire,
  Feuille,
  liensDe,
  PA2018,
  projet,
  SERT2020,
  tirets,
  titresDe,
  tourne,
} from './kit.mjs';

const actions = actionsDe(DOC, SERT2020);
const QUI = ['DANE', 'DANE – DSI', 'DANE – Canopé', 'DANE – inspecteurs'];
const QUAND = ['Décembre 2020', 'Mars 2021', 'Juin 2021', 'Toute l’année'];
const ETAT = ['Réalisé', 'En cours', 'En cours', 'À venir'];
const f = new Feuille('Feuille de route', [20, 32, 8, 52, 18, 15, 36, 34, 12, ...Array(6).fill(16)]);
f.pose(1, 1, 'Feuille de route 2020-2021 pour le développement des usages du numérique', 'titre');
f.pose(2, 1, 'Académie de la Guyane – Délégation académique au numérique éducatif (DANE)', 'note');
['Axe', 'Objectif', 'N°', 'Action', 'Responsable', 'Échéance', 'Leviers', 'Indicateurs', 'État'].forEach(
  (t, c) => f.bloc(4, c + 1, 6, c + 1, t, 'tete'),
);
f.bloc(4, 10, 4, 15, 'Objectifs du projet académique 2018-2021', 'tete');
PA2018.forEach((a, i) => f.bloc(5, 10 + 2 * i, 5, 11 + 2 * i, a.titre, 'tete'));
f.ligne(6, 10, titresDe(PA2018), 'tete');
const R = (k) => 7 + k;
actions.forEach((a, n) => {
  const r = R(n);
  const taille = (pareil) => actions.filter(pareil).length;
  if (!a.j && !a.k)
    f.bloc(r, 1, r + taille((x) => x.i === a.i) - 1, 1, `${a.i + 1}. ${a.axe.titre}`, 'objectif');
  if (!a.k)
    f.bloc(r, 2, r + taille((x) => x.o === a.o) - 1, 2, `${a.i + 1}.${a.j + 1} ${dire(a.o.titre)}`, 'corps');
  f.ligne(
    r,
    3,
    [a.code, a.titre, tourne(QUI, a.i + a.j), tourne(QUAND, n)],
    ['centre', 'corps', 'corps', 'corps'],
  );
  if (!a.m) {
    const fin = r + a.bloc.a.length - 1;
    f.bloc(r, 7, fin, 7, tirets(a.bloc.l.map(dire)), 'corps').bloc(
      r,
      8,
      fin,
      8,
      tirets(a.bloc.i.map(dire)),
      'corps',
    );
  }
  f.pose(r, 9, tourne(ETAT, n + a.j), 'centre');
  for (let p = 0; p < 6; p++) f.pose(r, 10 + p, a.pa.includes(p) ? 'X' : '', 'centre');
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  notes:
    'Un onglet, en-tête de la ligne 4 à la ligne 6 ; Axe (« 1. … ») et Objectif (« 1.1 … ») fusionnés, une ligne par action, Leviers et Indicateurs fusionnés en face de leurs actions (un tiret par élément) ; six colonnes de X sous « Objectifs du projet académique 2018-2021 », axe du projet au-dessus de chaque paire. Responsables, échéances, états, axes du projet académique et liens inventés.',
  dire,
  codeAxe: (i) => `${i + 1}`,
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
});
ecrire('guyane-2020-un-seul-tableau', [f], {
  ...att,
  frameworks: projet(PA2018),
  links: liensDe(actions, PA2018),
});
