// Un onglet par ambition, une ligne par champ ; indicateur 1 et attendu 1, indicateur 2 et attendu 2… côte à côte.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
let n = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [
    8,
    38,
    10,
    42,
    50,
    50,
    18,
    ...[1, 2, 3].flatMap(() => [38, 26]),
  ]);
  f.bloc(1, 1, 1, 7, insec(`Ambition ${a.code} – ${t(a.title)}`), 'titre')
    .pose(2, 1, 'DRANE Nouvelle-Aquitaine', 'note')
    .ligne(
      4,
      1,
      [
        'N° obj.',
        'Objectif',
        'N° champ',
        'Champ opérationnel',
        'Leviers',
        'Actions',
        'Échéance',
        ...[1, 2, 3].flatMap((k) => [`Indicateur ${k}`, `Attendu ${k}`]),
      ],
      'tete',
    );
  const st = [
    'centre',
    'objectif',
    'centre',
    'objectif',
    'corps',
    'corps',
    'centre',
    ...[1, 2, 3].flatMap(() => ['corps', 'corps']),
  ];
  let r = 5;
  for (const c of a.cibles) {
    const d = r;
    if (!c.fields.length) f.ligne(r++, 1, ['', '', '', '', '', '', '', '', '', '', '', '', ''], st);
    c.fields.forEach((x, j) => {
      f.ligne(
        r++,
        1,
        [
          '',
          '',
          `${c.code}.${j + 1}`,
          main(t(x.title), n),
          puces((x.means ?? []).map(t)),
          puces(actionsOf(x, false).map((y) => t(withExamples(y)))),
          tourne(['2021', '', '2023', '2022'], n++),
          ...[0, 1, 2].flatMap((k) =>
            x.indicators[k]
              ? [t(x.indicators[k].title), x.indicators[k].targets.map(t).join('\n')]
              : ['', ''],
          ),
        ],
        st,
      );
    });
    f.bloc(d, 1, r - 1, 1, c.code, 'centre').bloc(d, 2, r - 1, 2, t(c.title), 'objectif');
  }
  return f;
});
ecrire(
  'na-indicateurs-numerotes',
  onglets,
  attenduNA(
    'Un onglet par ambition, titre « Ambition 1 – … » ; en-tête ligne 4, N° obj. et Objectif fusionnés | N° champ (1.1.1) | Champ opérationnel | Leviers | Actions (une puce par élément, aucune s’il est seul) | Échéance | Indicateur 1 | Attendu 1 | … | Indicateur 3 | Attendu 3 (`target`, une liste si la cellule a plusieurs lignes). Objectif sans champ : une ligne vide à droite. Échéances inventées. Pas de lien.',
    (c, k) => `${c.code}.${k + 1}`,
  ),
);
