// Une ligne par action, filtre, mois de 2016 et 2017, puis trois colonnes de croix ; une ligne par axe dans l'autre onglet.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, sansPoint, sert, fois, mois } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Actions', [36, 80, 18, 14, ...fois(10, 4), 22, 22, 22], { colonnesMasquees: [4] }),
  g = new Feuille('Par axe', [36, 70, 56, 56]);
f.pose(1, 1, 'Académie de Limoges', 'note')
  .bloc(2, 1, 2, 17, 'Calendrier des actions 2016-2017', 'titre')
  .bloc(4, 5, 4, 8, '2016', 'tete')
  .bloc(4, 9, 4, 14, '2017', 'tete')
  .bloc(4, 15, 4, 17, 'Objectifs du projet académique', 'tete')
  .ligne(5, 1, ['Axe', 'Action', 'Responsable', 'Dossier', ...'SONDJFMAMJ', ...PA.map(t)], 'tete');
g.pose(1, 1, 'Objectifs, moyens et indicateurs par axe', 'titre').ligne(
  3,
  1,
  ['Axe', 'Objectifs', 'Moyens', 'Indicateurs'],
  'tete',
);
let r = 6,
  n = 0;
const liens = [];
FICHES.forEach((x, i) => {
  const axe = insec(`${i + 1}. ${t(x.titre)}`);
  x.a.forEach((y, k) => {
    const v = sert(n + 1, 3),
      code = `${i + 1}-${k + 1}`;
    for (const h of v) liens.push({ action: code, objective: PA[h] });
    f.ligne(
      r++,
      1,
      [
        axe,
        insec(`${code} : ${main(t(y), n).trim()}`),
        tourne(['DAN', 'DSI', 'DAN', 'IEN Tice'], n),
        `2016/${String(101 + n)}`,
        ...mois(n),
        ...PA.map((_, h) => (v.includes(h) ? 'X' : '')),
      ],
      ['corps', 'corps', 'corps', 'centre', ...fois(13, 'centre')],
    );
    n++;
  });
  g.ligne(
    4 + i,
    1,
    [axe, ...[x.o, x.m, x.i].map((l) => puces(l.map(t), '- '))],
    ['etiquette', 'corps', 'corps', 'corps'],
  );
});
f.filtre = `A5:Q${r - 1}`;
f.pose(r + 1, 1, insec('S O N D J F M A M J : mois de réalisation.'), 'note');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}-${k + 1}`,
  notes:
    'Actions : en-tête sur deux lignes, filtre, Axe récrit (« 1. … ») | Action (« 1-1 : … ») | Responsable | Dossier (colonne masquée) | dix mois à X sous 2016 et 2017, qui ne sont pas des liens | trois colonnes à X sous « Objectifs du projet académique » ; note. Par axe : une ligne par axe, Axe | Objectifs | Moyens | Indicateurs (tirets, aucun s’il n’y en a qu’un). Responsables, dossiers, mois, liens inventés. Point final enlevé.',
});
for (const x of att.actions) x.objective = null; // l'onglet des actions ne dit que l'axe
att.project = PA;
att.links = liens;
ecrire('limoges-2016-mois-et-projet', [f, g], att);
