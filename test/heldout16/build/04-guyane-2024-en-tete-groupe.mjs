// Un onglet par axe ; en-tête sur deux lignes, par groupes ; objectif fusionné à gauche, actions, leviers et indicateurs en trois listes, un par ligne.
import { Feuille, ecrire, courbe, insec, tourne, main, pct, date, dire } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(dire(x)));
let n = 0,
  m = 0,
  q = 0;
const vises = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [8, 34, 58, 18, 13, 13, 44, 42, 12, 12]);
  f.bloc(1, 1, 1, 10, insec(`Axe ${i + 1} – ${t(a.titre)}`), 'titre')
    .bloc(3, 1, 3, 2, 'Objectif stratégique', 'tete')
    .bloc(3, 3, 3, 6, 'Mise en œuvre', 'tete')
    .bloc(3, 7, 4, 7, 'Leviers', 'tete')
    .bloc(3, 8, 3, 10, 'Évaluation', 'tete')
    .ligne(4, 1, ['N°', 'Intitulé', 'Actions', 'Responsable', 'Échéance', 'État'], 'tete')
    .ligne(4, 8, ['Indicateurs', 'Cible', 'Réalisé'], 'tete');
  let r = 5;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = ['a', 'l', 'i'].map((k) => o.lignes.flatMap((g) => g[k])),
      d0 = r;
    for (let k = 0; k < Math.max(A.length, L.length, I.length); k++) {
      const x = I[k] ? dire(I[k]) : '',
        nombre = /^(Nombre|Nb)/.test(x),
        taux = /^Taux/.test(x),
        v = 6 + ((q * 11) % 80);
      f.ligne(
        r++,
        1,
        [
          '',
          '',
          A[k] ? main(t(A[k]), n) : '',
          A[k] ? tourne(['DRANE', 'Adjoint 1er degré', 'DRANE', 'Adjoint 2nd degré', 'DSI'], n) : '',
          A[k] ? date(2025, 1 + (n % 6), 28) : '',
          A[k] ? tourne(['En cours', 'Fait', 'À venir', 'En cours'], n) : '',
          L[k] ? main(t(L[k]), m++) : '',
          x ? main(insec(courbe(x)), q) : '',
          nombre ? v : taux ? pct(0.75) : '',
          nombre && q % 2 ? v - 4 : taux ? pct(0.52) : '',
        ],
        ['centre', 'objectif', 'corps', 'corps', 'centre', 'centre', 'corps', 'corps', 'centre', 'centre'],
      );
      if (A[k]) n++;
      if (x) {
        vises.push(nombre ? { target: String(v) } : taux ? { target: '75%' } : {});
        q++;
      }
    }
    f.bloc(d0, 1, r - 1, 1, `${i + 1}.${j + 1}`, 'etiquette').bloc(d0, 2, r - 1, 2, t(o.titre), 'objectif');
  });
  f.pose(r + 1, 1, insec('Actions, leviers et indicateurs : trois listes par objectif.'), 'note');
  return f;
});
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Un onglet par axe, titre « Axe 1 – … ». En-tête sur deux lignes : Objectif stratégique (N°, Intitulé, fusionnés) | Mise en œuvre (Actions, Responsable, Échéance, État) | Leviers | Évaluation (Indicateurs, Cible = `target`, Réalisé). Trois listes par objectif, un élément par ligne, cases vides à la fin des plus courtes ; note. Responsables, échéances, états, valeurs inventés. Virgule finale enlevée.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('guyane-2024-en-tete-groupe', onglets, att);
