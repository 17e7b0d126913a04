// Trois tableaux filtrés, axe et objectif récrits à chaque ligne ; le projet académique en toutes lettres.
import { attenduDe } from '../../heldout/build/outils.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import {
  actionsDe,
  dire,
  ecrire,
  Feuille,
  liensDe,
  ongletProjet,
  PA2024,
  projet,
  SERT2024,
  titresDe,
  tourne,
} from './kit.mjs';

const actions = actionsDe(DOC, SERT2024);
const QUI = ['DRANE', 'DSI', 'EAFC', 'DRANE et inspecteurs', 'Réseau Canopé'];
const QUAND = ['Octobre 2024', 'Décembre 2024', 'Mars 2025', 'Juin 2025'];
const ETAT = ['En cours', 'Réalisé', 'En cours', 'Non commencé'];
const axeDit = (i) => `Axe ${i + 1} - ${DOC[i].titre}`;
const tableau = (nom, titre, tetes, largeurs, lignes, styles) => {
  const f = new Feuille(nom, largeurs);
  f.pose(1, 1, titre, 'titre').ligne(3, 1, tetes, 'tete');
  lignes.forEach((l, k) => f.ligne(4 + k, 1, l, styles));
  f.filtre = `A3:${'ABCDEFGHI'[tetes.length - 1]}${3 + lignes.length}`;
  return f;
};
const par = (quoi) =>
  DOC.flatMap((a, i) =>
    a.objectifs.flatMap((o, j) =>
      o.lignes[0][quoi].map((t) => [axeDit(i), `${i + 1}.${j + 1} ${o.titre}`, t]),
    ),
  );
const cible = (t, n) =>
  /^(Nb|Nombre)/.test(t) ? 10 + ((n * 7) % 9) * 5 : /^Taux/.test(t) ? `${60 + (n % 4) * 10} %` : '';
const indicateurs = par('i').map(([a, o, t], n) => [
  a,
  o,
  t,
  cible(t, n),
  tourne(['DRANE', 'DSI', 'EAFC'], n),
]);

const feuilles = [
  tableau(
    'Actions',
    'Feuille de route numérique 2024-2025 – Actions',
    [
      'Axe',
      'Objectif',
      'N°',
      'Action',
      'Pilote',
      'Échéance',
      'Avancement',
      'Objectif(s) du projet académique',
    ],
    [34, 38, 8, 58, 20, 16, 14, 52],
    actions.map((a, n) => [
      axeDit(a.i),
      `${a.i + 1}.${a.j + 1} ${a.o.titre}`,
      a.code,
      a.titre,
      tourne(QUI, a.j + a.k),
      tourne(QUAND, n),
      tourne(ETAT, n + a.i),
      a.pa.map((p) => titresDe(PA2024)[p]).join('\n'),
    ]),
  ),
  tableau(
    'Leviers',
    'Feuille de route numérique 2024-2025 – Leviers',
    ['Axe', 'Objectif', 'Levier'],
    [40, 50, 60],
    par('l'),
  ),
  tableau(
    'Indicateurs',
    'Feuille de route numérique 2024-2025 – Indicateurs',
    ['Axe', 'Objectif', 'Indicateur', 'Cible 2025', 'Source'],
    [40, 50, 52, 14, 14],
    indicateurs,
  ),
  ongletProjet(Feuille, 'Projet académique', 'Projet académique 2024-2027', PA2024, false),
];
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  notes:
    'Trois onglets filtrés (Actions, Leviers, Indicateurs), en-tête ligne 3, axe (« Axe 1 - … ») et objectif (« 1.1 … ») récrits à chaque ligne ; Actions : dernière colonne, les titres des objectifs du projet académique, un par ligne de la cellule ; Indicateurs : Cible 2025 (`target`). Projet académique : Axe fusionné | Objectif. Pilotes, échéances, avancements, cibles, sources, axes du projet académique et liens inventés.',
  dire,
  codeAxe: (i) => `${i + 1}`,
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
});
att.indicators.forEach((o, n) => {
  const c = indicateurs[n][3];
  if (c !== '') o.target = String(c);
});
ecrire('guyane-2024-actions-leviers-indicateurs', feuilles, {
  ...att,
  frameworks: projet(PA2024),
  links: liensDe(actions, PA2024),
});
