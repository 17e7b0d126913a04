// Relit les six classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const lignes = (x) =>
  String(x)
    .split('\n')
    .map((y) => y.replace(/^- /, ''))
    .filter(Boolean);
const LIENS = {
  'guyane-2020-actions-et-suivi': [
    /Actions$/,
    (l, g, g2) =>
      l.flatMap((v, c) => (v === 'x' ? [[l[0], g2('Repères').find((x) => x[0] === g[3][c])[1]]] : [])),
  ],
  'guyane-2024-en-escalier': [
    /^Feuille/,
    (l) => (/^\d\.\d\.\d /.test(l[2]) ? lignes(l[4]).map((x) => [l[2].split(' ')[0], x]) : []),
  ],
  'nice-mots-de-tous-les-jours': [
    /^Nos/,
    (l, _, g2) =>
      /^\d-\d$/.test(l[0])
        ? String(l[6])
            .split(', ')
            .map((c) => [l[0], g2('Projet académique').find((x) => String(x[1]) === c)[2]])
        : [],
  ],
  'limoges-2016-actions-par-objectif-academique': [
    /^Projet/,
    (l, g) => l.flatMap((v, c) => (/^\d\.\d /.test(v) ? [[v.split(' ')[0], g[3][c]]] : [])),
  ],
  'guyane-2024-registre': [
    /^Registre/,
    (l, _, g2) =>
      l[2] === 'Action' && l[8]
        ? l[8].split(', ').map((c) => [l[3], g2('Projet académique').find((x) => x[0] === c)[1]])
        : [],
  ],
};
relire(BASE, LIENS, { 'limoges-2016': [5, 16, 28, 11, 15] });
