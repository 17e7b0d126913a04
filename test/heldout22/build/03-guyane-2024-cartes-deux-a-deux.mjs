// Des cartes d'objectif, deux par rangée, sous un bandeau d'axe ; onglet de listes masqué ; codes d'action en face de l'objectif du projet académique.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  puces,
  listes,
  dire,
  sert,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const f = new Feuille('Objectifs', [13, 68, 4, 13, 68]),
  p = new Feuille('Projet académique', [34, 62, 62]),
  h = new Feuille('Listes', [24, 20], { masquee: true });
f.bloc(1, 1, 1, 5, 'Académie de la Guyane : feuille de route du numérique éducatif 2024', 'titre').pose(
  2,
  1,
  'Une carte par objectif',
  'note',
);
let r = 4,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r, 5, insec(`AXE ${i + 1} – ${t(a.titre)}`), 'axe');
  r += 2;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      c = j % 2 ? 4 : 1,
      ob = `${i + 1}.${j + 1}`;
    const actions = A.map((x, k) => {
      for (const v of sert(n + 2, 6)) liens.push({ action: `${ob}.${k + 1}`, objective: PA[v] });
      return `${ob}.${k + 1} ${main(t(x), n++).trim()}`;
    });
    f.bloc(r, c, r, c + 1, insec(`${ob} ${t(dire(o.titre))}`), 'objectif');
    [
      ['Pilote', tourne(['DRANE', 'DRANE et DSI', 'Corps d’inspection', 'DRANE'], i + j)],
      ['Actions', actions.join('\n')],
      ['Leviers', puces(L.map(t), tourne(['• ', '– ', '• '], i))],
      ['Indicateurs', puces(I.map(t), tourne(['• ', '– ', '• '], i))],
    ].forEach(([k, v], z) => f.ligne(r + 1 + z, c, [k, v], ['etiquette', 'corps']));
    if (j % 2 || j === a.objectifs.length - 1) r += 6;
  });
});
p.pose(1, 1, 'Ce que la feuille de route apporte au projet académique', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif du projet académique', 'Actions de la feuille de route'],
  'tete',
);
let q = 4;
for (const [axe, os] of PA2024) {
  const d = q;
  for (const o of os)
    p.ligne(
      q++,
      1,
      [
        '',
        t(o),
        liens
          .filter((x) => x.objective === o)
          .map((x) => x.action)
          .join(', '),
      ],
      ['etiquette', 'corps', 'corps'],
    );
  p.bloc(d, 1, q - 1, 1, t(axe), 'etiquette');
}
h.ligne(1, 1, ['Pilote', 'État'], 'tete');
['DRANE', 'DRANE et DSI', 'Corps d’inspection'].forEach((x, k) =>
  h.ligne(2 + k, 1, [x, ['À lancer', 'En cours', 'Terminé'][k]]),
);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Objectifs : bandeau « AXE 1 – … » ; deux cartes côte à côte, séparées par une colonne vide ; carte : bandeau « 1.1 … », Pilote, Actions (« 1.1.1 … », une par ligne), Leviers, Indicateurs (puces • ou –, aucune s’il n’y en a qu’un) ; la dernière carte de l’axe est parfois seule. Projet académique : Axe fusionné | Objectif | codes d’action séparés par des virgules. Listes : onglet masqué, choix de saisie. Pilotes, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-cartes-deux-a-deux', [f, p, h], att);
