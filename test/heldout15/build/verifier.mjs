// Relit les six classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { matrice } from '../../heldout/build/croix.mjs';
import { BASE } from './kit.mjs';
const codes = (x) => String(x).split(', ').filter(Boolean);
const LIENS = {
  'guyane-2024-suivi-copil': [
    /^Suivi/,
    (l, g) =>
      /^\d\.\d\.\d$/.test(l[2]) ? codes(l[7]).map((c) => [l[2], g.find((x) => x[2] === c)[3]]) : [],
  ],
  'guyane-2020-actions-en-colonnes': [
    /^(Gouv|Plan|Acc|Usages|Inn)/,
    (l, g, g2, r) =>
      l[0] === 'Projet académique'
        ? l
            .slice(1)
            .flatMap((v, c) =>
              codes(v).map((p) => [g[r - 4][c + 1], g2('Projet académique').find((x) => x[0] === p)[1]]),
            )
        : [],
  ],
  'nice-export-de-l-outil': [
    /^Export/,
    (l, _, g2) =>
      l[1] === 'Action' ? codes(l[7]).map((c) => [l[0], g2('Étiquettes').find((x) => x[0] === c)[1]]) : [],
  ],
  'limoges-2016-axe-ecrit-une-fois': matrice('Lien projet académique', 3, 4, 1, 2, 3, 'x'),
  'guyane-2024-par-trimestre': matrice('Projet académique', 4, 5, 1, 2, 4, 'X'),
};
relire(BASE, LIENS);
