// Plan de projet : WBS à trois niveaux en retrait, durées, dates, prédécesseurs, barres par mois ; moyens, indicateurs et matrice de traçabilité reliés par le WBS ; jalons.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  date,
  MOIS,
  mois,
  listes,
  dire,
  sert,
  vise,
  affiche,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const f = new Feuille('Planning', [8, 8, 90, 8, 12, 12, 10, 14, 18, ...MOIS.map(() => 6)]),
  g = new Feuille('Moyens', [8, 70, 20]),
  h = new Feuille('Indicateurs de réussite', [8, 70, 14, 16]),
  p = new Feuille('Traçabilité', [8, 80, ...PA.map(() => 22)]),
  j = new Feuille('Jalons', [14, 50, 24]);
f.bloc(1, 1, 1, 9, 'Feuille de route du numérique éducatif 2024-2025 – Plan de projet', 'titre')
  .pose(2, 1, insec('Niveau 1 : axe. Niveau 2 : objectif. Niveau 3 : action.'), 'note')
  .ligne(
    4,
    1,
    [
      'WBS',
      'Niveau',
      'Nom',
      'Durée',
      'Début',
      'Fin',
      '% achevé',
      'Prédécesseurs',
      'Ressource',
      ...MOIS,
    ],
    'tete',
  );
g.pose(1, 1, 'Moyens mobilisés', 'titre').ligne(3, 1, ['WBS', 'Levier', 'Disponibilité'], 'tete');
h.pose(1, 1, 'Indicateurs de réussite', 'titre').ligne(
  3,
  1,
  ['WBS', 'Indicateur', 'Cible 2025', 'Relevé'],
  'tete',
);
p.pose(1, 1, 'Matrice de traçabilité : actions et projet académique 2024-2027', 'titre')
  .bloc(3, 1, 4, 1, 'WBS', 'tete')
  .bloc(3, 2, 4, 2, 'Action', 'tete');
PA2024.forEach(([a, os], i) => {
  p.bloc(3, 3 + 2 * i, 3, 4 + 2 * i, t(a), 'tete');
  os.forEach((o, k) => p.pose(4, 3 + 2 * i + k, t(o), 'tete'));
});
const cols = [
  'centre',
  'centre',
  'corps',
  'centre',
  'centre',
  'centre',
  'centre',
  'centre',
  'corps',
  ...MOIS.map(() => 'centre'),
];
const titre = (s) => cols.map((x, k) => (k < 3 ? s : k < 9 ? 'etiquette' : 'corps'));
let r = 5,
  n = 0,
  u = 4,
  v = 4,
  w = 5,
  m = 0;
const liens = [],
  vises = [];
DOC.forEach((a, i) => {
  f.ligne(r++, 1, [`${i + 1}`, 1, t(a.titre), ...new Array(16).fill('')], titre('axe'));
  a.objectifs.forEach((o, k) => {
    const [A, L, I] = listes(o),
      obj = `${i + 1}.${k + 1}`;
    f.ligne(r++, 1, [obj, 2, `   ${t(dire(o.titre))}`, ...new Array(16).fill('')], titre('objectif'));
    A.forEach((x, y) => {
      const code = `${obj}.${y + 1}`,
        sv = sert(n + 1, 6);
      for (const q of sv) liens.push({ action: code, objective: PA[q] });
      f.ligne(
        r++,
        1,
        [
          code,
          3,
          `      ${main(t(x), n)}`,
          `${10 + ((n * 7) % 60)} j`,
          date(2024, 9 + (n % 4), 2),
          date(2025, 1 + (n % 6), 28),
          { v: [0, 0.3, 0.5, 1][n % 4], z: '0%' },
          y && n % 2 ? `${obj}.${y}` : '',
          tourne(['DRANE', 'DSI', 'DRANE', 'Canopé'], n),
          ...mois(n).map((b) => (b ? '■' : '')),
        ],
        cols,
      );
      p.ligne(
        w++,
        1,
        [code, t(x), ...PA.map((_, q) => (sv.includes(q) ? 'X' : ''))],
        ['centre', 'corps', ...PA.map(() => 'centre')],
      );
      n++;
    });
    L.forEach((x, y) =>
      g.ligne(
        u++,
        1,
        [obj, t(x), tourne(['acquis', 'à demander', 'acquis'], u + y)],
        ['centre', 'corps', 'centre'],
      ),
    );
    for (const x of I) {
      const cible = vise(x, m++);
      vises.push(affiche(cible));
      h.ligne(
        v++,
        1,
        [obj, t(x), cible, tourne(['trimestriel', 'annuel'], m)],
        ['centre', 'corps', 'centre', 'centre'],
      );
    }
  });
});
j.pose(1, 1, 'Jalons', 'titre').ligne(3, 1, ['Date', 'Jalon', 'Responsable'], 'tete');
[
  [date(2024, 9, 20), 'Réunion de lancement', 'Cheffe de projet'],
  [date(2025, 1, 24), 'Point d’étape', 'Cheffe de projet'],
  [date(2025, 6, 27), 'Bilan de fin d’année', 'DRANE'],
].forEach((x, k) => j.ligne(4 + k, 1, x, ['centre', 'corps', 'corps']));
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, k) => `${i + 1}.${k + 1}`,
  codeAction: (i, k, y) => `${i + 1}.${k + 1}.${y + 1}`,
  notes:
    'Planning : en-tête ligne 4, WBS (1, 1.1, 1.1.1) | Niveau (1 axe, 2 objectif, 3 action) | Nom (en retrait) | Durée | Début | Fin | % achevé | Prédécesseurs | Ressource | dix mois (■). Moyens : WBS de l’objectif | Levier | Disponibilité. Indicateurs de réussite : WBS de l’objectif | Indicateur | Cible 2025 (`target`) | Relevé. Traçabilité : en-tête sur deux lignes (axe fusionné, objectif), WBS | Action | six colonnes à X. Jalons. Durées, dates, avancements, prédécesseurs, ressources, disponibilités, cibles, axes du projet académique et liens inventés.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-plan-de-projet', [f, g, h, p, j], att);
