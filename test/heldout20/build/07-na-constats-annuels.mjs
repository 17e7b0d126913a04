// Coordonnatrice régionale : les trois niveaux et les indicateurs dans un tableau fusionné, un constat par année ; actions et moyens chacun dans leur onglet.
import { Feuille, ecrire, courbe, insec, tourne, main, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Indicateurs', [34, 40, 46, 58, 38, 20, 20]),
  s = new Feuille('Actions', [10, 54, 80, 22, 14, 14]),
  p = new Feuille('Moyens', [10, 54, 90]);
f.bloc(1, 1, 1, 7, 'Feuille de route du numérique éducatif 2020-2023 : indicateurs', 'titre')
  .pose(2, 1, 'Région académique Nouvelle-Aquitaine', 'note')
  .ligne(
    4,
    1,
    [
      'Ambition',
      'Cible',
      'Champ opérationnel',
      'Indicateur',
      'Valeur attendue',
      'Constat 2021',
      'Constat 2022',
    ],
    'tete',
  );
s.pose(1, 1, 'Actions par champ opérationnel', 'titre').ligne(
  3,
  1,
  ['N° champ', 'Champ opérationnel', 'Action', 'Référent', 'Échéance', 'État'],
  'tete',
);
p.pose(1, 1, 'Moyens par champ opérationnel', 'titre').ligne(
  3,
  1,
  ['N° champ', 'Champ opérationnel', 'Moyen'],
  'tete',
);
let r = 5,
  q = 4,
  z = 4,
  n = 0;
for (const a of AMBITIONS) {
  const da = r;
  for (const c of a.cibles) {
    const dc = r;
    if (!c.fields.length) f.ligne(r++, 3, ['', '', '', '', ''], 'corps');
    c.fields.forEach((x, j) => {
      const d = r,
        code = `${c.code}.${j + 1}`;
      for (const y of x.indicators) {
        f.ligne(
          r,
          4,
          [
            t(y.title),
            y.targets.map(t).join('\n'),
            tourne(['En progrès', '', 'Stable'], r),
            tourne(['', 'Atteint', '', 'En progrès'], r),
          ],
          ['corps', 'corps', 'centre', 'centre'],
        );
        r++;
      }
      f.bloc(d, 3, r - 1, 3, insec(`${code} ${t(x.title)}`), 'corps');
      for (const y of actionsOf(x, false)) {
        s.ligne(
          q++,
          1,
          [
            code,
            t(x.title),
            main(t(withExamples(y)), n),
            tourne(['Site de Bordeaux', 'Site de Limoges', 'Site de Poitiers'], n),
            tourne(['2021', '2022', ''], n),
            tourne(['En cours', 'Fait', 'À faire'], n),
          ],
          ['centre', 'corps', 'corps', 'corps', 'centre', 'centre'],
        );
        n++;
      }
      for (const y of x.means ?? []) p.ligne(z++, 1, [code, t(x.title), t(y)], ['centre', 'corps', 'corps']);
    });
    f.bloc(dc, 2, r - 1, 2, insec(`${c.code} ${t(c.title)}`), 'objectif');
  }
  f.bloc(da, 1, r - 1, 1, insec(`Ambition ${a.code} : ${t(a.title)}`), 'etiquette');
}
s.filtre = `A3:F${q - 1}`;
ecrire(
  'na-constats-annuels',
  [f, s, p],
  attenduNA(
    'Indicateurs : en-tête ligne 4, Ambition, Cible (« 1.1 … »), Champ opérationnel (« 1.1.1 … ») fusionnés | Indicateur | Valeur attendue (`target`, une liste si la cellule a plusieurs lignes) | Constat 2021 | Constat 2022. Actions : N° champ | Champ opérationnel (récrit) | Action | Référent | Échéance | État ; filtre. Moyens : N° champ | Champ opérationnel | Moyen. Cible sans champ : une ligne vide. Constats, référents, échéances et états inventés. Pas de lien.',
    (c, k) => `${c.code}.${k + 1}`,
  ),
);
