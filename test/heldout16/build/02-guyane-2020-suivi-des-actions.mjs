// Le tableau de suivi : une ligne par action, axe et objectif récrits, état, échéance, pilote, avancement ; leviers et indicateurs dans deux autres
// onglets, par numéro d'objectif ; une synthèse devant, les listes déroulantes derrière.
import { Feuille, ecrire, courbe, insec, tourne, main, pct, date, dire } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(dire(x)));
const ETATS = ['À lancer', 'En cours', 'Terminé', 'Abandonné'];
const s = new Feuille('Synthèse', [8, 76, 14, 14, 14]),
  f = new Feuille('Suivi des actions', [26, 44, 9, 60, 20, 14, 14, 13, 32]),
  l = new Feuille('Leviers', [11, 60, 70]),
  d = new Feuille('Indicateurs', [11, 60, 56, 16, 18]),
  k = new Feuille('Listes', [18, 22]);
s.pose(1, 1, 'Synthèse de l’avancement', 'titre').ligne(
  3,
  1,
  ['N°', 'Objectif', 'Nb d’actions', 'Terminées', '% terminé'],
  'tete',
);
f.bloc(1, 1, 1, 9, 'Suivi de la feuille de route numérique 2020-2021', 'titre').ligne(
  3,
  1,
  ['Axe', 'Objectif', 'N°', 'Action', 'Pilote', 'Échéance', 'Statut', 'Avancement', 'Observations'],
  'tete',
);
l.ligne(1, 1, ['N° objectif', 'Objectif', 'Levier'], 'tete');
d.ligne(1, 1, ['N° objectif', 'Objectif', 'Indicateur', 'Valeur 2020', 'Valeur cible 2021'], 'tete');
const PILOTES = ['DANE', 'DANE – 1er degré', 'DANE – 2d degré', 'DSI'];
k.ligne(1, 1, ['Statut', 'Pilote'], 'tete');
ETATS.forEach((x, i) => k.ligne(2 + i, 1, [x, PILOTES[i]]));
let r = 4,
  q = 2,
  z = 2,
  y = 4,
  n = 0,
  finis = 0;
const vises = [];
DOC.forEach((a, i) => {
  s.bloc(y, 1, y++, 5, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const c = `${i + 1}.${j + 1}`,
      A = o.lignes.flatMap((g) => g.a);
    let fini = 0;
    A.forEach((x, h) => {
      const e = tourne([1, 1, 2, 0, 1, 2, 1, 3, 1, 2, 0], n);
      if (e === 2) fini++;
      f.ligne(
        r++,
        1,
        [
          `${i + 1} - ${t(a.titre)}`,
          `${c} - ${t(o.titre)}`,
          `${c}.${h + 1}`,
          main(t(x), n),
          tourne(PILOTES, n),
          n % 7 === 5 ? '' : date(2020 + (n % 2), n % 2 ? 1 + (n % 6) : 9 + (n % 4), 10 + (n % 18)),
          ETATS[e],
          pct([0, 0.5, 1, 0][e]),
          tourne(['', '', 'Réunion tenue', '', '', 'Attente de la CTG', '', ''], n),
        ],
        ['corps', 'corps', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'corps'],
      );
      n++;
    });
    finis += fini;
    s.ligne(
      y++,
      1,
      [c, t(o.titre), A.length, fini, { v: fini / A.length, z: '0%', f: `D${y - 1}/C${y - 1}` }],
      ['centre', 'corps', 'centre', 'centre', 'centre'],
    );
    for (const x of o.lignes.flatMap((g) => g.l))
      l.ligne(q++, 1, [c, t(o.titre), main(t(x), q)], ['centre', 'corps', 'corps']);
    for (const x of o.lignes.flatMap((g) => g.i)) {
      const nombre = /^Nombre/.test(dire(x)),
        taux = /^Taux/.test(dire(x)),
        v = 10 + ((z * 7) % 60);
      d.ligne(
        z,
        1,
        [
          c,
          t(o.titre),
          main(t(x), z),
          nombre ? v : taux ? pct(0.4) : '',
          nombre ? v + 20 : taux ? pct(0.6) : '',
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre'],
      );
      vises.push(nombre ? { target: String(v + 20) } : taux ? { target: '60%' } : {});
      z++;
    }
  });
});
s.ligne(y, 1, ['', 'Total', n, finis, { v: finis / n, z: '0%', f: `D${y}/C${y}` }], 'total');
f.filtre = `A3:I${r - 1}`;
f.choix = [[`G4:G${r - 1}`, ETATS]];
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, h) => `${i + 1}.${j + 1}.${h + 1}`,
  notes:
    'Synthèse : bandeau d’axe, N° | Objectif | comptes par formule, Total. Suivi des actions : filtre, Axe (« 1 - … » récrit) | Objectif (« 1.1 - … » récrit) | N° | Action | Pilote | Échéance | Statut (liste déroulante) | Avancement | Observations. Leviers : N° objectif | Objectif | Levier. Indicateurs : N° objectif | Objectif | Indicateur | Valeur 2020 | Valeur cible 2021 (`target`). Listes : choix des listes déroulantes. Pilotes, dates, statuts, avancements, valeurs inventés. Sous-points non recopiés.',
});
att.indicators.forEach((x, h) => Object.assign(x, vises[h]));
ecrire('guyane-2020-suivi-des-actions', [s, f, l, d, k], att);
