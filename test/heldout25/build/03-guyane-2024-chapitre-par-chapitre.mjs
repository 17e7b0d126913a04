// Le document recopié chapitre par chapitre, collé de Word : colonnes fusionnées en largeur, flèches, tableau coupé par la page.
import { Feuille, ecrire, courbe, insec, dire, avecPuce } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const liste = (xs) => avecPuce(xs.map(dire).map(t), '➤ ');
const garde = new Feuille('Couverture', [90]),
  un = new Feuille('1 Contexte', [110]),
  deux = new Feuille('2 Obj. stratégiques', [110]),
  vue = new Feuille('3.1', [44, 44, 44]);
garde
  .pose(2, 1, 'RÉGION ACADÉMIQUE GUYANE', 'libre')
  .pose(5, 1, 'Feuille de route pour le développement des usages numériques', 'titre')
  .pose(7, 1, 'Année 2024-2025', 'libre')
  .pose(9, 1, t('Délégation de Région Académique au Numérique pour l’Éducation'), 'libre');
un.pose(1, 1, '1. Contexte et orientations de la stratégie du numérique', 'titre')
  .pose(3, 1, '1.1 Contexte de la stratégie numérique', 'libre')
  .pose(
    4,
    1,
    t(
      'Plus grand département de France, l’académie de Guyane se caractérise par un territoire composé de zones isolées, rurales ou semi-urbaines, par une population jeune avec une forte démographie scolaire et par sa société multiculturelle.',
    ),
    'texte',
  )
  .pose(6, 1, '1.2 Orientations de la stratégie numérique académique pour 2024-2025', 'libre')
  .pose(
    7,
    1,
    t(
      'La stratégie numérique 2024-2025 s’appuie sur l’état des lieux de l’académie et sur les résultats de l’Observatoire des Usages du Numérique.',
    ),
    'texte',
  );
deux
  .pose(1, 1, '2. Objectifs stratégiques du numérique éducatif', 'titre')
  .pose(3, 1, t('La stratégie numérique académique de 2024-2025 se décline en trois objectifs stratégiques :'), 'texte');
const DIT = [
  'Les communes sont accompagnées jusqu’au bout du plan de relance ; la stratégie est expliquée à tous les acteurs.',
  'Les dispositifs de formation sont articulés entre eux, et les compétences des élèves comme des professeurs sont certifiées.',
  'L’académie est engagée à offrir des services sécurisés et pérennes, identiques pour tous les professeurs.',
];
DOC.forEach((a, i) =>
  deux.pose(5 + 3 * i, 1, `2.${i + 1} ${t(a.titre)}`, 'titre').pose(6 + 3 * i, 1, t(DIT[i]), 'texte'),
);
vue
  .pose(1, 1, '3. Objectifs opérationnels', 'titre')
  .pose(3, 1, '3.1 Objectifs opérationnels déclinés de la stratégie numérique', 'libre')
  .ligne(5, 1, DOC.map((a) => t(a.titre)), 'tete');
const haut = Math.max(...DOC.map((a) => a.objectifs.length));
DOC.forEach((a, i) => {
  for (let k = 0; k < haut; k++)
    vue.pose(6 + k, 1 + i, a.objectifs[k] ? t(dire(a.objectifs[k].titre)) : '', 'corps');
});

const COLONNES = [
  [1, 2, 'OBJECTIFS OPERATIONNELS'],
  [3, 5, 'ACTIONS'],
  [6, 7, 'LEVIERS'],
  [8, 9, 'INDICATEURS D’ÉVALUATION'],
];
const tableaux = DOC.map((a, i) => {
  const f = new Feuille(`3.2.${i + 1}`, [18, 18, 20, 20, 20, 24, 24, 24, 24]);
  f.pose(1, 1, `3.2.${i + 1} - ${t(a.titre)}`, 'titre');
  for (const [d, e, x] of COLONNES) f.bloc(3, d, 3, e, x, 'tete');
  let r = 4;
  a.objectifs.forEach((o, j) => {
    if (i === 0 && j === 4) {
      f.pose(r + 1, 9, '9', 'note');
      r += 4;
    }
    const [{ a: A, l: L, i: I }] = o.lignes;
    [t(dire(o.titre)), liste(A), liste(L), liste(I)].forEach((x, k) =>
      f.bloc(r, COLONNES[k][0], r, COLONNES[k][1], x, k ? 'corps' : 'etiquette'),
    );
    // Excel ne donne pas la hauteur d'une ligne d'après une case fusionnée : une ligne par élément, à la main
    f.aLaMain = { ...f.aLaMain, [r]: [A, L, I].map((xs, k) => xs.reduce((s, x) => s + Math.ceil((x.length + 2) / [52, 42, 42][k]), 0)) };
    r++;
  });
  f.pose(r + 1, 9, String(10 + i), 'note');
  const calcul = f.hauteurs.bind(f);
  f.hauteurs = () => {
    const h = calcul();
    for (const [ligne, ns] of Object.entries(f.aLaMain)) h[ligne - 1] = { hpt: Math.max(...ns) * 13 + 8 };
    return h;
  };
  return f;
});
ecrire(
  'guyane-2024-chapitre-par-chapitre',
  [garde, un, deux, vue, ...tableaux],
  attenduDe(DOC, {
    document: 'guyane-2024',
    dire,
    notes:
      'Un onglet par chapitre : couverture, 1 contexte, 2 (titres « 2.1 … » des trois objectifs stratégiques, qui sont les axes, et une phrase), 3.1 (un axe par colonne, ses objectifs dessous), 3.2.1 à 3.2.3 : titre « 3.2.1 - … », OBJECTIFS OPERATIONNELS | ACTIONS | LEVIERS | INDICATEURS D’ÉVALUATION, chaque colonne fusionnée sur deux ou trois, une flèche par élément, même seul ; dans 3.2.1, le dernier objectif est après le bas de page, sans en-tête. Pas de code ni de lien. La vue reprend les titres des tableaux.',
  }),
);
