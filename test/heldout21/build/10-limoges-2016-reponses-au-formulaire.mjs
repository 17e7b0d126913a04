// Réponses à un formulaire en ligne : une ligne par axe, une colonne par question ; huit actions au plus, chacune suivie de son échéance et de ses objectifs du projet académique.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x),
  ACTIONS = [1, 2, 3, 4, 5, 6, 7, 8];
const f = new Feuille('Réponses au formulaire 1', [
    18,
    20,
    36,
    60,
    ...ACTIONS.flatMap(() => [50, 14, 40]),
    54,
    54,
  ]),
  p = new Feuille('Projet académique', [80]);
f.ligne(
  1,
  1,
  [
    'Horodateur',
    'Votre fonction',
    'Axe',
    'Objectifs de l’axe (un par ligne)',
    ...ACTIONS.flatMap((k) => [
      `Action ${k}`,
      `Action ${k} – Échéance`,
      `Action ${k} – Objectifs du projet académique`,
    ]),
    'Moyens de l’axe (un par ligne)',
    'Indicateurs de l’axe (un par ligne)',
  ],
  'tete',
);
let n = 0;
const liens = [];
FICHES.forEach((x, i) =>
  f.ligne(
    2 + i,
    1,
    [
      { v: 42630 + i + 0.4 + i / 30, z: 'dd/mm/yyyy hh:mm' },
      tourne(['DAN', 'DAN adjoint', 'IEN TICE', 'DSI'], i),
      `Axe ${i + 1} - ${t(x.titre)}`,
      x.o.map(t).join('\n'),
      ...ACTIONS.flatMap((_, k) => {
        const y = x.a[k];
        if (!y) return ['', '', ''];
        const v = sert(n + 2, 3);
        for (const h of v) liens.push({ action: sansPoint(y), objective: PA[h] });
        return [
          main(t(y), n++),
          tourne(['juin 2017', 'mars 2017', 'déc. 2016'], n),
          v.map((h) => t(PA[h])).join(', '),
        ];
      }),
      x.m.map(t).join('\n'),
      x.i.map(t).join('\n'),
    ],
    'corps',
  ),
);
p.pose(1, 1, 'Objectifs du projet académique proposés dans le formulaire', 'titre');
PA.forEach((x, k) => p.pose(3 + k, 1, t(x), 'corps'));
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Réponses au formulaire 1 : en-tête ligne 1, une ligne par axe, Horodateur | Votre fonction | Axe (« Axe 1 - … ») | Objectifs de l’axe | Action 1 | Action 1 – Échéance | Action 1 – Objectifs du projet académique (titres séparés par des virgules) | … | Action 8 … | Moyens de l’axe | Indicateurs de l’axe (un par ligne de la cellule). Projet académique : liste. Aucun numéro d’action : un lien désigne l’action par son titre. Fonctions, échéances et liens inventés. Point final enlevé.',
});
att.project = PA;
att.links = liens;
ecrire('limoges-2016-reponses-au-formulaire', [f, p], att);
