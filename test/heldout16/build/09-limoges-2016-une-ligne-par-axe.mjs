// Le tableau de synthèse imprimé en A3 : une ligne par axe, des tirets dans les cellules.
import { Feuille, ecrire, insec, puces, sansPoint } from './kit.mjs';
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(sansPoint(x));
const f = new Feuille('Tableau de synthèse', [24, 44, 50, 64, 46, 46]);
f.pose(1, 1, 'ACADÉMIE DE LIMOGES', 'note')
  .bloc(2, 1, 2, 6, 'Feuille de route numérique 2016-2017 – Tableau de synthèse', 'titre')
  .ligne(
    4,
    1,
    ['AXES', 'ÉTAT DES LIEUX', 'OBJECTIFS', 'ACTIONS PRÉVUES', 'MOYENS / ACTEURS', 'INDICATEURS'],
    'tete',
  );
FICHES.forEach((x, i) =>
  f.ligne(
    5 + i,
    1,
    [
      `${i + 1}. ${t(x.titre)}`,
      x.etat.map(insec).join(' '),
      ...['o', 'a', 'm', 'i'].map((k) => puces(x[k].map(t), '- ')),
    ],
    ['etiquette', 'corps', 'corps', 'corps', 'corps', 'corps'],
  ),
);
f.pose(12, 1, 'Les actions, moyens et indicateurs valent pour tous les objectifs de l’axe.', 'note').pose(
  13,
  1,
  'DANE de Limoges – version présentée au CANÉ du 6 octobre 2016',
  'note',
);
ecrire(
  'limoges-2016-une-ligne-par-axe',
  [f],
  attenduLimoges({
    dire: sansPoint,
    codeAxe: (i) => String(i + 1),
    notes:
      'En-tête ligne 4, une ligne par axe : AXES (« 1. … ») | ÉTAT DES LIEUX (texte libre) | OBJECTIFS | ACTIONS PRÉVUES | MOYENS / ACTEURS | INDICATEURS, un tiret par élément, pas de tiret s’il est seul ; notes. Un axe à plusieurs objectifs : `objective` null ; à un seul : c’est lui. Point final enlevé.',
  }),
);
