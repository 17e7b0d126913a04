// Tableau de bord : bandeaux d'ambition, cible et champ fusionnés, une ligne par indicateur, relevés de deux années, tendance, météo ; les actions et les moyens dans l'onglet suivant, cible et champ récrits.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Tableau de bord', [40, 44, 60, 12, 12, 46, 10, 9]),
  g = new Feuille('Actions et moyens', [40, 48, 66, 62, 22]);
const INDS = AMBITIONS.flatMap((a) => a.cibles.flatMap((c) => c.fields.flatMap((x) => x.indicators)));
f.pose(1, 1, 'Région académique Nouvelle-Aquitaine – DRANE', 'note')
  .bloc(2, 1, 2, 8, 'Tableau de bord de la feuille de route, décembre 2021', 'titre')
  .ligne(4, 1, ['Nombre d’indicateurs suivis', INDS.length], ['etiquette', 'total'])
  .ligne(
    5,
    1,
    ['dont au beau temps', INDS.filter((_, k) => k % 3 === 0).length],
    ['etiquette', 'total'],
  )
  .ligne(
    7,
    1,
    [
      'Cible',
      'Champ opérationnel',
      'Indicateur',
      'Relevé 2020',
      'Relevé 2021',
      'Valeur visée',
      'Tendance',
      'Météo',
    ],
    'tete',
  );
g.pose(1, 1, 'Actions et moyens par champ opérationnel', 'titre').ligne(
  3,
  1,
  ['Cible', 'Champ opérationnel', 'Actions', 'Moyens', 'Pilote'],
  'tete',
);
const st = ['objectif', 'objectif', 'corps', 'centre', 'centre', 'corps', 'centre', 'centre'];
let r = 8,
  q = 4,
  m = 0,
  n = 0;
for (const a of AMBITIONS) {
  f.bloc(r, 1, r++, 8, insec(`Ambition ${a.code} : ${t(a.title)}`), 'axe');
  for (const c of a.cibles) {
    const d = r,
      cible = insec(`${c.code} ${t(c.title)}`);
    if (!c.fields.length) f.ligne(r++, 1, ['', '', '', '', '', '', '', ''], st);
    for (const x of c.fields) {
      const e = r,
        A = actionsOf(x, false).map(withExamples),
        L = x.means ?? [];
      for (const y of x.indicators) {
        f.ligne(
          r++,
          1,
          [
            '',
            '',
            main(t(y.title), m),
            m % 4 ? (m * 5) % 40 : '',
            m % 4 ? 3 + ((m * 7) % 60) : '',
            y.targets.map(t).join('\n'),
            tourne(['↗', '→', '↗', '↘'], m),
            tourne(['☀', '☁', '☂'], m),
          ],
          st,
        );
        m++;
      }
      f.bloc(e, 2, r - 1, 2, t(x.title), 'objectif');
      if (A.length || L.length)
        g.ligne(
          q++,
          1,
          [
            cible,
            t(x.title),
            puces(A.map(t), '- '),
            puces(L.map(t), '- '),
            tourne(['Site de Bordeaux', 'Site de Poitiers', 'Site de Limoges'], n++),
          ],
          ['objectif', 'objectif', 'corps', 'corps', 'corps'],
        );
    }
    f.bloc(d, 1, r - 1, 1, cible, 'objectif');
  }
}
f.pose(r + 1, 1, insec('☀ atteint ou presque ; ☁ à surveiller ; ☂ en retard.'), 'note');
ecrire(
  'na-tableau-de-bord',
  [f, g],
  attenduNA(
    'Tableau de bord : deux nombres en haut, en-tête ligne 7, bandeau « Ambition 1 : … », Cible (« 1.1 … ») et Champ opérationnel (sans numéro) fusionnés | Indicateur | Relevé 2020 | Relevé 2021 | Valeur visée (`target`, une liste si la cellule a plusieurs lignes) | Tendance | Météo ; note. Actions et moyens : Cible et Champ récrits | Actions | Moyens (un tiret par élément, aucun s’il est seul) | Pilote ; les seuls champs qui en ont. Cibles sans champ : la case est vide. Relevés, tendances, météo et pilotes inventés. Pas de lien.',
    () => undefined,
  ),
);
