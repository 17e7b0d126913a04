// Un onglet par axe ; le projet académique par ses numéros, dont la liste est au dernier onglet.
import { attenduDe } from '../../heldout/build/outils.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import {
  actionsDe,
  codesDe,
  dire,
  ecrire,
  Feuille,
  liensDe,
  ongletProjet,
  PA2018,
  projet,
  SERT2020,
  tirets,
  tourne,
} from './kit.mjs';

const actions = actionsDe(DOC, SERT2020);
const QUI = ['DANE', 'DANE et DSI', 'DANE et Canopé', 'Chargé de mission DANE'];
const feuilles = DOC.map((axe, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [34, 8, 52, 22, 36, 36, 18, 30]);
  f.pose(1, 1, `Axe ${i + 1} : ${axe.titre}`, 'titre');
  f.ligne(
    3,
    1,
    [
      'Objectif',
      'N°',
      'Actions',
      'Pilote',
      'Leviers',
      'Indicateurs',
      'Objectifs du projet académique',
      'Observations',
    ],
    'tete',
  );
  const siennes = actions.filter((a) => a.i === i);
  siennes.forEach((a, n) => {
    const r = 4 + n;
    const derniere = (pareil) => r + siennes.filter(pareil).length - 1;
    if (!a.k)
      f.bloc(
        r,
        1,
        derniere((x) => x.o === a.o),
        1,
        `Objectif ${i + 1}.${a.j + 1} : ${dire(a.o.titre)}`,
        'objectif',
      );
    f.ligne(r, 2, [a.code, a.titre, tourne(QUI, a.j + a.m)], ['centre', 'corps', 'corps']);
    if (!a.m) {
      const fin = r + a.bloc.a.length - 1;
      f.bloc(r, 5, fin, 5, tirets(a.bloc.l.map(dire)), 'corps').bloc(
        r,
        6,
        fin,
        6,
        tirets(a.bloc.i.map(dire)),
        'corps',
      );
    }
    f.ligne(r, 7, [a.pa.map((p) => codesDe(PA2018)[p]).join(' ; '), ''], ['centre', 'corps']);
  });
  return f;
});
feuilles.push(ongletProjet(Feuille, 'Projet académique', 'Projet académique 2018-2021', PA2018, true));
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  notes:
    'Un onglet par axe (titre ligne 1, en-tête ligne 3), Objectif fusionné « Objectif 1.1 : … », une ligne par action, Leviers et Indicateurs fusionnés en face de leurs actions ; colonne « Objectifs du projet académique » : numéros séparés par un point-virgule, donnés à l’onglet « Projet académique ». Observations vides. Pilotes, axes du projet académique et liens inventés.',
  dire,
  codeAxe: (i) => `${i + 1}`,
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
});
ecrire('guyane-2020-un-onglet-par-axe', feuilles, {
  ...att,
  frameworks: projet(PA2018),
  links: liensDe(actions, PA2018),
});
