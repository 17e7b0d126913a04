// Un seul tableau, une ligne par action, le reste fusionné par axe ; sans projet académique.
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';
import { Feuille, ecrire, etat, obs, pilote, puces, trimestre } from './commun.mjs';

const att = attenduLimoges({
  notes:
    'Un tableau : axe, objectifs, moyens et indicateurs fusionnés par axe (puces), une ligne par action. Sans projet académique. Suivi inventé.',
});
att.frameworks = [];
const f = new Feuille('Tableau de bord', [22, 40, 50, 20, 16, 14, 28, 40, 36]);
f.pose(1, 1, 'Feuille de route académique du numérique 2016-2017 – Tableau de bord', 'titre');
f.ligne(
  3,
  1,
  [
    'Axe',
    'Objectifs',
    'Actions',
    'Responsable',
    'Échéance',
    'Avancement',
    'Observations',
    'Moyens',
    'Indicateurs',
  ],
  'tete',
);
let r = 4;
let k = 0;
for (const x of FICHES) {
  const r0 = r;
  for (const t of x.a) {
    f.ligne(
      r,
      3,
      [t, pilote(k), trimestre(k, 2016), etat(k), obs(k)],
      ['corps', 'corps', 'centre', 'centre', 'corps'],
    );
    r += 1;
    k += 1;
  }
  f.bloc(r0, 1, r - 1, 1, x.titre, 'etiquette');
  f.bloc(r0, 2, r - 1, 2, puces(x.o), 'corps');
  f.bloc(r0, 8, r - 1, 8, puces(x.m), 'corps');
  f.bloc(r0, 9, r - 1, 9, puces(x.i), 'corps');
}
ecrire('limoges-2016-tableau-de-bord', [f], att);
