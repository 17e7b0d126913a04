// Chef de bureau : une feuille tapée comme un texte, l'axe puis les rubriques en bandeaux, un élément par ligne, deux bilans ; codes du projet académique rappelés en bas.
import { Feuille, ecrire, courbe, insec, tourne, main, sansPoint, sert, bilan } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const f = new Feuille('2016-2018', [8, 96, 18, 18, 16, 16, 16]);
f.bloc(1, 1, 1, 7, 'Feuille de route numérique de l’académie de Limoges', 'titre').ligne(
  3,
  1,
  ['N°', 'Libellé', 'Qui', 'Quand', 'Bilan 2017', 'Bilan 2018', 'Projet académique'],
  'tete',
);
let r = 4,
  n = 0;
const liens = [];
FICHES.forEach((x, i) => {
  f.bloc(r, 1, r++, 7, insec(`Axe ${i + 1} : ${t(x.titre)}`), 'axe');
  for (const [nom, xs] of [
    ['Objectifs', x.o],
    ['Actions', x.a],
    ['Moyens', x.m],
    ['Indicateurs', x.i],
  ]) {
    f.bloc(r, 1, r++, 7, nom, 'objectif');
    xs.forEach((y, k) => {
      if (nom !== 'Actions') return f.ligne(r++, 1, ['', t(y), '', '', '', '', ''], 'corps');
      const v = sert(n + 4, 3),
        code = `${i + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          code,
          main(t(y), n),
          tourne(['DAN', 'DAN', 'DSI', 'IA-IPR', 'DASEN'], n),
          tourne(['juin 2017', '2017-2018', '', 'permanent'], n),
          bilan(n, 0),
          bilan(n, 1),
          v.map((h) => `PA${h + 1}`).join(', '),
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre'],
      );
      n++;
    });
  }
});
r++;
f.pose(r++, 1, 'Rappel des objectifs du projet académique', 'titre');
PA.forEach((x, k) => f.ligne(r++, 1, [`PA${k + 1}`, t(x)], ['centre', 'corps']));
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Une feuille, en-tête ligne 3, N° (1.1, aux seules actions) | Libellé | Qui | Quand | Bilan 2017 | Bilan 2018 | Projet académique (« PA1, PA3 ») ; bandeaux « Axe 1 : … », puis Objectifs, Actions, Moyens, Indicateurs, un élément par ligne ; en bas, rappel PA1 | titre. Responsables, échéances, bilans et liens inventés. Point final enlevé.',
});
att.project = PA;
att.links = liens;
ecrire('limoges-2016-rubriques-en-bandeau', [f], att);
