// Une fiche par axe, l'une sous l'autre : la rubrique fusionnée à gauche, un élément par ligne ; en face des mesures, le référent, l'échéance, le projet académique en toutes lettres.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('Fiches axe', [16, 92, 22, 18, 58]),
  p = new Feuille('Projet académique', [8, 80]);
f.pose(1, 1, 'Académie de Limoges – DAN', 'note').bloc(
  2,
  1,
  2,
  5,
  'Feuille de route numérique 2016-2017',
  'titre',
);
let r = 4,
  n = 0;
const liens = [];
FICHES.forEach((x, i) => {
  f.pose(r, 1, `Axe ${i + 1}`, 'axe').bloc(r, 2, r, 5, t(x.titre), 'axe');
  f.ligne(r + 1, 1, ['', 'Libellé', 'Référent', 'Échéance', 'Objectif du projet académique'], 'tete');
  r += 2;
  for (const [nom, xs] of [
    ['Objectifs', x.o],
    ['Mesures', x.a],
    ['Ressources', x.m],
    ['Preuves', x.i],
  ]) {
    const d = r;
    for (const y of xs) {
      const mesure = nom === 'Mesures',
        v = mesure ? sert(n + 1, 3) : [];
      for (const h of v) liens.push({ action: sansPoint(y), objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          '',
          main(t(y), r),
          mesure ? tourne(['DAN', 'IEN TICE', 'DSI', 'DAN adjoint'], n) : '',
          mesure ? tourne(['', 'juin 2017', 'mars 2017'], n) : '',
          v.map((h) => t(PA[h])).join('\n'),
        ],
        ['etiquette', 'corps', 'corps', 'centre', 'corps'],
      );
      if (mesure) n++;
    }
    f.bloc(d, 1, r - 1, 1, nom, 'etiquette');
  }
  r++;
});
p.pose(1, 1, 'Projet académique : objectifs', 'titre').ligne(3, 1, ['N°', 'Objectif'], 'tete');
PA.forEach((x, k) => p.ligne(4 + k, 1, [k + 1, t(x)], ['centre', 'corps']));
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Fiches axe : sept fiches ; bandeau « Axe 1 » | titre, en-tête vide | Libellé | Référent | Échéance | Objectif du projet académique (titres, un par ligne), puis Objectifs, Mesures, Ressources, Preuves fusionnés à gauche, un élément par ligne. Projet académique : N° | Objectif. Aucun numéro d’action : un lien désigne l’action par son titre. Référents, échéances et liens inventés. Point final enlevé.',
});
att.project = PA;
att.links = liens;
ecrire('limoges-2016-fiches-axe', [f, p], att);
