// Un onglet par ambition ; bandeau de cible, en-tête redit dessous, une ligne par indicateur, champ, actions et moyens fusionnés.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
let n = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [44, 60, 56, 56, 40, 18]);
  f.pose(1, 1, insec(`Ambition ${a.code} : ${t(a.title)}`), 'titre').pose(
    2,
    1,
    'Région académique Nouvelle-Aquitaine – feuille de route du numérique éducatif',
    'note',
  );
  let r = 4;
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 6, insec(`Cible ${c.code} : ${t(c.title)}`), 'axe');
    if (c.fields.length)
      f.ligne(
        r++,
        1,
        ['Champ opérationnel', 'Actions', 'Moyens', 'Indicateur', 'Résultat attendu', 'Résultat 2021'],
        'tete',
      );
    for (const [k, x] of c.fields.entries()) {
      const d = r;
      for (const y of x.indicators)
        f.ligne(
          r++,
          1,
          ['', '', '', main(t(y.title), n), y.targets.map(t).join('\n'), tourne(['', '', 'à venir'], n++)],
          ['objectif', 'corps', 'corps', 'corps', 'corps', 'centre'],
        );
      f.bloc(d, 1, r - 1, 1, `CO${k + 1} – ${t(x.title)}`, 'objectif')
        .bloc(
          d,
          2,
          r - 1,
          2,
          puces(
            actionsOf(x, false).map((y) => t(withExamples(y))),
            '• ',
          ),
          'corps',
        )
        .bloc(d, 3, r - 1, 3, puces((x.means ?? []).map(t), '• '), 'corps');
    }
    r++;
  }
  return f;
});
ecrire(
  'na-bandes-et-champs',
  onglets,
  attenduNA(
    'Un onglet par ambition, titre « Ambition 1 : … ». Bandeau « Cible 1.1 : … », en-tête redit dessous : Champ opérationnel (fusionné, « CO1 – … », le numéro recommence à chaque cible) | Actions | Moyens (fusionnés, une puce par élément, aucune s’il est seul) | Indicateur | Résultat attendu (`target`, une liste si la cellule a plusieurs lignes) | Résultat 2021. Cibles 2.2, 3.2, 3.3 : sans champ ni en-tête. « à venir » : hors feuille de route. Pas de lien.',
    (c, k) => `CO${k + 1}`,
  ),
);
