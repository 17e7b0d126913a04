// Un plan d'actions : une ligne par action, le reste fusionné par axe, trois colonnes pour le projet académique.
import { attenduLimoges, FICHES } from '../../heldout/build/limoges2016.mjs';
import { ecrire, Feuille, tirets, tourne } from './kit.mjs';
import { ACTIONS, AXES_PA, LIENS } from './limoges.mjs';

const QUI = ['DAN', 'DAN et DSI', 'DAN et corps d’inspection', 'DAN adjoint'];
const QUAND = ['Décembre 2016', 'Mars 2017', 'Juin 2017'];
const f = new Feuille('Plan d’actions', [26, 48, 8, 54, 22, 16, 44, 44, 20, 20, 20]);
f.pose(1, 1, 'Feuille de route académique du numérique pour l’éducation 2016-2017', 'titre');
[
  'Axe',
  'Objectifs',
  'N°',
  'Actions à mener',
  'Pilote',
  'Échéance',
  'Moyens et acteurs mobilisés',
  'Indicateurs',
].forEach((t, c) => f.bloc(3, c + 1, 4, c + 1, t, 'tete'));
f.bloc(3, 9, 3, 11, 'Projet académique', 'tete').ligne(4, 9, AXES_PA, 'tete');
ACTIONS.forEach((a, n) => {
  const r = 5 + n;
  const x = FICHES[a.i];
  if (!a.k) {
    const fin = r + x.a.length - 1;
    f.bloc(r, 1, fin, 1, `${a.i + 1}. ${x.titre}`, 'objectif').bloc(r, 2, fin, 2, tirets(x.o), 'corps');
    f.bloc(r, 7, fin, 7, tirets(x.m), 'corps').bloc(r, 8, fin, 8, tirets(x.i), 'corps');
  }
  f.ligne(
    r,
    3,
    [a.code, a.titre, tourne(QUI, a.i + a.k), tourne(QUAND, n)],
    ['centre', 'corps', 'corps', 'corps'],
  );
  AXES_PA.forEach((_, p) => f.pose(r, 9 + p, a.pa.includes(p) ? 'X' : '', 'centre'));
});
const att = attenduLimoges({
  notes:
    'Un onglet, en-tête lignes 3 et 4 ; Axe (« 1. … »), Objectifs, Moyens, Indicateurs fusionnés sur les actions de l’axe, un tiret par élément ; une ligne par action ; trois colonnes de X sous « Projet académique ». Un élément dont l’axe a plusieurs objectifs n’est rattaché à aucun. Pilotes, échéances et liens inventés.',
  codeAxe: (i) => `${i + 1}`,
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
});
ecrire('limoges-2016-plan-d-actions', [f], { ...att, links: LIENS });
