// Chargé de mission resté à Excel 97-2003 : objectifs et indicateurs fusionnés dans un onglet, actions et moyens en colonnes dans l'autre, par numéro de champ.
import { Feuille, courbe, insec, main, attenduNA, ecrireComme } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Objectifs et indicateurs', [28, 8, 42, 9, 48, 52, 44]),
  g = new Feuille('Actions et moyens', [9, 44, ...Array(4).fill(38), ...Array(4).fill(38)]);
f.pose(
  1,
  1,
  'Feuille de route numérique de la région académique Nouvelle-Aquitaine 2020-2023',
  'titre',
).ligne(
  3,
  1,
  ['Ambition', 'N°', 'Cible', 'N° champ', 'Champ opérationnel', 'Indicateur', 'Valeur attendue'],
  'tete',
);
g.pose(1, 1, 'Actions et moyens de chaque champ opérationnel', 'titre').ligne(
  3,
  1,
  [
    'N° champ',
    'Champ opérationnel',
    ...[1, 2, 3, 4].map((k) => `Action ${k}`),
    ...[1, 2, 3, 4].map((k) => `Moyen ${k}`),
  ],
  'tete',
);
let r = 4,
  q = 4,
  n = 0;
for (const a of AMBITIONS) {
  const da = r;
  for (const c of a.cibles) {
    const dc = r;
    if (!c.fields.length) f.ligne(r++, 4, ['', '', '', ''], ['centre', 'objectif', 'corps', 'corps']);
    c.fields.forEach((x, j) => {
      const d = r,
        code = `${c.code}.${j + 1}`;
      for (const i of x.indicators)
        f.ligne(r++, 6, [main(t(i.title), n++), i.targets.map(t).join('\n')], 'corps');
      f.bloc(d, 4, r - 1, 4, code, 'centre').bloc(d, 5, r - 1, 5, t(x.title), 'objectif');
      const A = actionsOf(x, false).map((y) => t(withExamples(y))),
        L = (x.means ?? []).map(t);
      if (A.length > 4 || L.length > 4) throw new Error('plus de quatre');
      if (A.length + L.length)
        g.ligne(
          q++,
          1,
          [code, t(x.title), ...[0, 1, 2, 3].map((k) => A[k] ?? ''), ...[0, 1, 2, 3].map((k) => L[k] ?? '')],
          ['centre', 'objectif', ...Array(8).fill('corps')],
        );
    });
    f.bloc(dc, 2, r - 1, 2, c.code, 'centre').bloc(dc, 3, r - 1, 3, t(c.title), 'objectif');
  }
  f.bloc(da, 1, r - 1, 1, insec(`Ambition ${a.code}\n${t(a.title)}`), 'etiquette');
}
g.pose(q + 1, 1, 'Les champs opérationnels sans action ni moyen ne sont pas repris.', 'note');
ecrireComme(
  'xls',
  'na-actions-en-colonnes',
  [f, g],
  attenduNA(
    'Objectifs et indicateurs : en-tête ligne 3, Ambition fusionnée (« Ambition 1 », retour à la ligne, titre) | N° et Cible fusionnés | N° champ (1.1.1) et Champ opérationnel fusionnés | Indicateur | Valeur attendue (`target`, une liste si la cellule a plusieurs lignes), une ligne par indicateur. Actions et moyens : N° champ | Champ opérationnel | Action 1 à 4 | Moyen 1 à 4, par numéro de champ ; champs sans action ni moyen : absents. Cibles sans champ : une ligne vide à droite. Pas de lien.',
    (c, k) => `${c.code}.${k + 1}`,
  ),
);
