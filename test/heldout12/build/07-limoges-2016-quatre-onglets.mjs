// Page de garde, puis un onglet par sorte : objectifs (axe fusionné), actions sous bandeaux d'axe avec croix sous l'intitulé des objectifs
// du projet académique, moyens, indicateurs avec valeurs.
import { Feuille, ecrire, insec, tourne, main, pct } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''),
  PA = PROJET_ACADEMIQUE.map(([t]) => t),
  ac = (i, k) => `${i + 1}.${k + 1}`;
const g = new Feuille('Page de garde', [16, 70]);
g.bloc(3, 1, 3, 2, 'Académie de Limoges', 'total')
  .bloc(4, 1, 4, 2, 'Feuille de route numérique', 'titre')
  .bloc(5, 1, 5, 2, 'Année 2016-2017', 'centre');
[
  ['Émetteur', 'Délégation académique au numérique'],
  ['Version', 'n° 2, novembre 2016'],
].forEach((l, k) => g.ligne(7 + k, 1, l, ['etiquette', 'corps']));
const o = new Feuille('Objectifs', [50, 110]),
  f = new Feuille('Actions', [8, 92, 26, 18, 20, 20, 20]),
  m = new Feuille('Moyens', [50, 110]),
  d = new Feuille('Indicateurs', [50, 84, 16, 16]);
o.bloc(1, 1, 1, 2, 'Axes et objectifs', 'titre').ligne(3, 1, ['Axe', 'Objectif'], 'tete');
f.bloc(1, 1, 1, 7, 'Actions prévues et lien avec le projet académique', 'titre');
['N°', 'Action', 'Responsable', 'Échéance'].forEach((x, k) => f.bloc(3, 1 + k, 4, 1 + k, x, 'tete'));
f.bloc(3, 5, 3, 7, 'Objectifs du projet académique', 'tete').ligne(4, 5, PA, 'tete');
m.bloc(1, 1, 1, 2, 'Moyens mobilisés par axe', 'titre').ligne(3, 1, ['Axe', 'Moyen'], 'tete');
d.bloc(1, 1, 1, 4, 'Indicateurs de suivi par axe', 'titre').ligne(
  3,
  1,
  ['Axe', 'Indicateur', 'Valeur 2016', 'Cible 2017'],
  'tete',
);
let r = 5,
  n = 0,
  k = 0;
const pos = { o: 4, m: 4, i: 4 },
  liens = [],
  nb = PA.map(() => 0),
  vises = [];
FICHES.forEach((x, i) => {
  const axe = insec(`Axe ${i + 1} – ${x.titre}`);
  for (const [h, cle] of [
    [o, 'o'],
    [m, 'm'],
    [d, 'i'],
  ]) {
    const debut = pos[cle];
    for (const y of x[cle]) {
      const t = insec(main(sp(y), k++)),
        w = pos[cle]++;
      if (h !== d) {
        h.ligne(w, 1, ['', t], ['etiquette', 'corps']);
        continue;
      }
      const nombre = /^Nombre/.test(y),
        taux = /^(Pourcentage|Taux)/.test(y),
        v = 3 + ((w * 7) % 23);
      h.ligne(
        w,
        1,
        ['', t, nombre ? v : taux ? pct(0.2) : '', nombre ? v + 9 : taux ? pct(0.5) : ''],
        ['etiquette', 'corps', 'centre', 'centre'],
      );
      vises.push(nombre ? { target: String(v + 9) } : taux ? { target: '50%' } : {});
    }
    h.bloc(debut, 1, pos[cle] - 1, 1, axe, 'etiquette');
  }
  f.bloc(r, 1, r++, 7, axe, 'axe');
  x.a.forEach((y, j) => {
    const v = PA.map((_, q) => ((n + q) % 3 === 2 || (n * 2 + q) % 5 === 1 ? 'x' : ''));
    v.forEach((z, q) => {
      if (z) {
        nb[q]++;
        liens.push({ action: ac(i, j), objective: PA[q] });
      }
    });
    f.ligne(
      r++,
      1,
      [
        ac(i, j),
        insec(main(sp(y), n)),
        tourne(['DAN', 'DAN et DSI', 'IEN Tice', 'DAN'], n),
        tourne(['juin 2017', '31/03/2017', '', 'Décembre 2016'], n),
        ...v,
      ],
      ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre'],
    );
    n++;
  });
});
f.bloc(r, 1, r, 4, 'Total', 'total')
  .ligne(r, 5, nb, 'total')
  .pose(r + 2, 1, insec('x : action qui sert l’objectif'), 'note');
d.pose(pos.i + 1, 1, insec('Cases vides : donnée non disponible à ce jour.'), 'note');
const att = attenduLimoges({
  dire: sp,
  codeAxe: (i) => String(i + 1),
  codeAction: ac,
  notes:
    'Page de garde : hors feuille de route. Objectifs, Moyens, Indicateurs : Axe fusionné (« Axe 1 – … ») | un élément par ligne ; Indicateurs a Valeur 2016 et Cible 2017 (`target`, nombres et taux). Actions : en-tête sur deux lignes, bandeau d’axe, N° | Action | Responsable | Échéance | trois objectifs du projet académique (x = lien), total, légende. Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Responsables, échéances, valeurs, croix inventés. Point final enlevé.',
});
att.indicators.forEach((x, j) => Object.assign(x, vises[j]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-quatre-onglets', [g, o, f, m, d], att);
