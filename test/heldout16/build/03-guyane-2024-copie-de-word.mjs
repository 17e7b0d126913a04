// Le tableau de Word recopié dans Excel : un tableau par axe, l'un sous l'autre, une ligne par objectif, des puces dans les cellules.
import { Feuille, ecrire, courbe, insec, tourne, romain, dire } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(dire(x)));
const liste = (xs, p) => xs.map((x) => p + t(x)).join('\n');
const f = new Feuille('FDR 2024-2025', [3, 36, 62, 50, 46, 20]);
f.bloc(2, 2, 2, 6, 'RÉGION ACADÉMIQUE GUYANE', 'note')
  .bloc(3, 2, 3, 6, 'Délégation régionale académique au numérique pour l’éducation (DRANE)', 'note')
  .bloc(5, 2, 5, 6, insec('Feuille de route numérique 2024-2025'), 'titre');
let r = 7,
  n = 0;
DOC.forEach((a, i) => {
  f.bloc(r, 2, r, 6, insec(`AXE ${romain(i + 1)} : ${t(a.titre).toUpperCase()}`), 'axe');
  f.ligne(r + 1, 2, ['OBJECTIFS', 'ACTIONS', 'LEVIERS', 'INDICATEURS', 'CALENDRIER'], 'tete');
  r += 2;
  for (const o of a.objectifs) {
    const p = tourne(['• ', '• ', '- '], n),
      tous = (k) => o.lignes.flatMap((g) => g[k]);
    f.ligne(
      r++,
      2,
      [
        t(o.titre),
        liste(tous('a'), p),
        liste(tous('l'), p),
        liste(tous('i'), p),
        tourne(['Année scolaire', 'T1 et T2', 'Septembre à juin', ''], n),
      ],
      ['objectif', 'corps', 'corps', 'corps', 'centre'],
    );
    n++;
  }
  r += 2;
});
f.pose(r, 2, insec('T1 : premier trimestre ; T2 : deuxième trimestre.'), 'note');
ecrire(
  'guyane-2024-copie-de-word',
  [f],
  attenduDe(DOC, {
    document: 'guyane-2024',
    dire,
    codeAxe: (i) => romain(i + 1),
    notes:
      'Colonne A vide. Trois tableaux l’un sous l’autre, chacun sous son bandeau « AXE I : … » (capitales accentuées) et son en-tête : OBJECTIFS | ACTIONS | LEVIERS | INDICATEURS | CALENDRIER ; une ligne par objectif, un élément par puce ou tiret. Calendrier et légende inventés. Virgule finale enlevée.',
  }),
);
