// Une fiche par axe et par onglet, comme dans le document ; un onglet pour le projet académique.
import { attenduLimoges, FICHES } from '../../heldout/build/limoges2016.mjs';
import { ecrire, Feuille } from './kit.mjs';
import { ACTIONS, AXES_PA, LIENS } from './limoges.mjs';

const feuilles = FICHES.map((x, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [30, 8, 110]);
  f.pose(1, 1, `Axe ${i + 1} : ${x.titre}`, 'titre');
  let r = 3;
  const rubrique = (nom, xs, code = () => '') => {
    f.bloc(r, 1, r + xs.length - 1, 1, nom, 'etiquette');
    xs.forEach((t, k) => {
      if (code(k)) f.ligne(r++, 2, [code(k), t], ['centre', 'corps']);
      else f.bloc(r, 2, r++, 3, t, 'corps');
    });
  };
  rubrique('État des lieux', x.etat);
  rubrique('Objectifs', x.o);
  rubrique('Actions à mener', x.a, (k) => `${i + 1}.${k + 1}`);
  rubrique('Moyens et acteurs mobilisés', x.m);
  rubrique('Indicateurs et preuves de réussite', x.i);
  return f;
});
const p = new Feuille('Projet académique', [8, 80, 26, 26, 26]);
p.pose(1, 1, 'Lien des actions avec le projet académique', 'titre');
p.bloc(3, 1, 4, 1, 'N°', 'tete')
  .bloc(3, 2, 4, 2, 'Actions', 'tete')
  .bloc(3, 3, 3, 5, 'Projet académique', 'tete');
p.ligne(4, 3, AXES_PA, 'tete');
ACTIONS.forEach((a, k) =>
  p.ligne(
    5 + k,
    1,
    [a.code, a.titre, ...AXES_PA.map((_, n) => (a.pa.includes(n) ? 'X' : ''))],
    ['centre', 'corps', 'centre', 'centre', 'centre'],
  ),
);
const att = attenduLimoges({
  notes:
    'Un onglet par axe : titre ligne 1, puis les rubriques du document, étiquette fusionnée à gauche, un élément par ligne à droite (les actions avec leur numéro). Projet académique : N° | Actions | les trois axes du projet, X. Un élément dont l’axe a plusieurs objectifs n’est rattaché à aucun. État des lieux : hors feuille de route. Liens inventés.',
  codeAxe: (i) => `${i + 1}`,
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
});
ecrire('limoges-2016-fiches-par-axe', [...feuilles, p], { ...att, links: LIENS });
