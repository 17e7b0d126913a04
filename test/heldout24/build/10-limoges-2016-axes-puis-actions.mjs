// Un ancien conseiller d'orientation, méthodique : les axes et ce qui les entoure dans un onglet, les actions à filtrer dans l'autre.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Les axes', [44, 16, 110]),
  c = new Feuille('Les actions', [44, 7, 88, 18, 16, 14, 24, 24, 24]);
f.bloc(1, 1, 1, 3, 'Les sept axes de la feuille de route 2016-2017', 'titre').ligne(
  3,
  1,
  ['Axe', 'Nature', 'Libellé'],
  'tete',
);
c.bloc(1, 1, 1, 9, 'Les actions de la feuille de route 2016-2017', 'titre').bloc(
  3,
  7,
  3,
  9,
  'Contribue à l’objectif du projet académique',
  'tete',
);
['Axe', 'N°', 'Action', 'Responsable', 'Échéance', 'État'].forEach((x, k) =>
  c.bloc(3, k + 1, 4, k + 1, x, 'tete'),
);
c.ligne(4, 7, PA.map(t), 'tete');
let r = 4,
  q = 5,
  n = 0;
const liens = [];
FICHES.forEach((x, i) => {
  const axe = insec(`${i + 1}. ${t(x.titre)}`),
    d = r;
  for (const [nature, xs] of [
    ['Objectif', x.o],
    ['Moyen', x.m],
    ['Indicateur', x.i],
  ])
    for (const y of xs)
      f.ligne(r++, 1, ['', nature, main(t(y), r)], ['etiquette', 'centre', 'corps']);
  f.bloc(d, 1, r - 1, 1, axe, 'etiquette');
  x.a.forEach((y, k) => {
    const v = sert(n + 1, 3),
      code = `${i + 1}.${k + 1}`;
    for (const h of v) liens.push({ action: code, objective: PA[h] });
    c.ligne(
      q++,
      1,
      [
        axe,
        code,
        main(t(y), n),
        tourne(['DAN', 'DSI', 'IA-IPR', 'IEN TICE'], n),
        tourne(['déc. 2016', '', 'juin 2017', 'mars 2017'], n),
        tourne(['en cours', 'à lancer', 'fait', 'en cours', ''], n),
        ...PA.map((_, h) => (v.includes(h) ? 'Oui' : '')),
      ],
      ['corps', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre', 'centre'],
    );
    n++;
  });
});
c.filtre = `A4:I${q - 1}`;
c.choix.push([`F5:F${q - 1}`, ['à lancer', 'en cours', 'fait']], [`G5:I${q - 1}`, ['Oui']]);
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Les axes : Axe fusionné (« 1. … ») | Nature (Objectif, Moyen, Indicateur) | Libellé, un élément par ligne. Les actions : en-tête sur deux lignes (3 et 4), Axe récrit | N° (1.1) | Action | Responsable | Échéance | État | « Oui » sous trois objectifs du projet académique : un lien ; filtre, listes déroulantes. Rien n’est en face d’un objectif : `objective` null. Responsables, échéances, états et liens inventés. Point final enlevé.',
});
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null; // les deux listes ne disent que l'axe
att.project = PA;
att.links = liens;
ecrire('limoges-2016-axes-puis-actions', [f, c], att);
