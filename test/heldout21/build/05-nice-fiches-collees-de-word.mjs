// Fiches collées de Word : un petit tableau à deux colonnes par action, l'étiquette et sa réponse dans la même cellule ; le projet académique par numéros, dans une phrase.
import { Feuille, ecrire, courbe, insec, main, puces } from './kit.mjs';
import {
  ACTIONS,
  AXES,
  FRAMEWORK,
  marksOf,
  expectedNice,
} from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const codes = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `${x.code}.${k + 1}`));
const et = (xs) => (xs.length > 1 ? `${xs.slice(0, -1).join(', ')} et ${xs.at(-1)}` : xs[0]);
const f = new Feuille('Feuille de route', [70, 70]),
  p = new Feuille('Annexe', [50, 90]);
f.pose(1, 1, 'Académie de Nice – Délégation académique au numérique éducatif', 'note').pose(
  2,
  1,
  'Feuille de route 2017-2019',
  'titre',
);
let r = 4,
  n = 0;
for (const a of AXES) {
  f.bloc(r, 1, r, 2, insec(`Axe ${a.code} : ${t(a.title)}`), 'titre');
  r += 2;
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    const I = (x.lines ?? (x.ind ? [x.ind] : [])).map(t),
      v = codes.filter((_, k) => marksOf(x.code)[k]);
    f.bloc(r, 1, r, 2, insec(`Action ${x.code} : ${main(t(x.title), n++)}`), 'objectif');
    f.ligne(r + 1, 1, [insec(`Public : ${t(x.public)}`).trim(), insec(`Acteurs : ${t(x.acteurs)}`).trim()]);
    f.ligne(r + 2, 1, [
      insec(`Calendrier : ${t(x.cal)}`).trim(),
      insec(`Indicateurs :${I.length > 1 ? '\n' : ' '}${puces(I, '- ')}`).trim(),
    ]);
    f.bloc(
      r + 3,
      1,
      r + 3,
      2,
      insec(`Projet académique : ${v.length > 1 ? 'objectifs' : 'objectif'} ${et(v)}`),
      'corps',
    );
    r += 5;
  }
}
p.pose(1, 1, 'Annexe – Projet académique 2015-2019', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectifs'],
  'tete',
);
let q = 4,
  k = 0;
for (const x of FRAMEWORK) {
  const d = q;
  for (const o of x.objectives) p.ligne(q++, 1, ['', `${codes[k++]} ${t(o)}`], ['etiquette', 'corps']);
  p.bloc(d, 1, q - 1, 1, t(x.title), 'etiquette');
}
ecrire(
  'nice-fiches-collees-de-word',
  [f, p],
  expectedNice(
    'Feuille de route : titre « Axe 1 : … », puis par action un tableau de deux colonnes, une ligne vide après : bandeau « Action 1-1 : … », « Public : … » | « Acteurs : … », « Calendrier : … » | « Indicateurs : … » (un tiret par ligne, aucun s’il est seul), « Projet académique : objectifs 1.1 et 2.3 » (un lien chacun). Annexe : axe fusionné | objectif (« 1.1 … »). Fiche 2-5 presque vide.',
    { indicatorLines: true },
  ),
);
