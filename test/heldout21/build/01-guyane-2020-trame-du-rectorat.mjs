// Trame imposée par le rectorat : un onglet par axe, colonnes à lettres, une ligne de consignes sous l'en-tête, six lignes par objectif même si elles restent vides ; le projet académique en trois choix.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  listes,
  dire,
  sert,
  PA2020,
  cadre,
  objectifsDe,
  codesDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020),
  CODES = codesDe(PA2020).map((c) => c.join('.'));
const consignes = new Feuille('Consignes', [110]),
  annexe = new Feuille('Annexe', [50, 100]);
consignes.pose(1, 1, 'Trame des feuilles de route de service', 'titre');
[
  'Cette trame est à remplir par chaque service et à rendre au secrétariat général pour le 15 septembre.',
  'Un onglet par axe. Ne pas ajouter de colonne ; des lignes peuvent être ajoutées dans un bloc.',
  'Les objectifs du projet académique se choisissent dans la liste de l’annexe, trois au plus par action.',
].forEach((x, k) => consignes.pose(3 + k, 1, t(x), 'texte'));
const tetes = [
  'A. Objectif',
  'B. Action',
  'C. Service pilote',
  'D. Échéance',
  'Choix 1',
  'Choix 2',
  'Choix 3',
  'F. Leviers',
  'G. Indicateurs',
];
const aides = [
  'Un par bloc',
  'Une par ligne, verbe à l’infinitif',
  'Un seul service',
  'Mois et année',
  'Liste de l’annexe',
  'Facultatif',
  'Facultatif',
  'Un par ligne',
  'Un par ligne',
];
const liens = [];
let n = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [40, 60, 18, 15, 34, 34, 34, 44, 40]);
  f.pose(1, 1, 'Académie de la Guyane – Secrétariat général', 'note')
    .pose(2, 1, 'Feuille de route de service 2020-2021', 'titre')
    .ligne(4, 1, ['Service', 'DANE'], ['etiquette', 'corps'])
    .ligne(5, 1, ['Rédacteur', 'Assistante de direction'], ['etiquette', 'corps'])
    .ligne(6, 1, ['Axe', insec(`${i + 1} – ${t(a.titre)}`)], ['etiquette', 'objectif']);
  tetes.forEach((x, k) => {
    if (k < 4 || k > 6) f.bloc(8, 1 + k, 9, 1 + k, x, 'tete');
    else f.pose(9, 1 + k, x, 'tete');
  });
  f.bloc(8, 5, 8, 7, 'E. Objectifs du projet académique auxquels l’action contribue', 'tete').ligne(
    10,
    1,
    aides.map((x) => `(${t(x)})`),
    'note',
  );
  let r = 11;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      d = r;
    for (let k = 0; k < Math.max(6, A.length, L.length, I.length); k++) {
      const v = A[k] ? sert(n + 2, 6) : [];
      for (const h of v) liens.push({ action: A[k], objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          '',
          A[k] ? main(t(A[k]), n) : '',
          A[k] ? tourne(['DANE', 'DSI', 'DANE', 'Corps d’inspection'], n) : '',
          A[k] ? tourne(['décembre 2020', 'juin 2021', 'mars 2021'], n) : '',
          ...[0, 1, 2].map((h) => (h < v.length ? `${CODES[v[h]]} ${t(PA[v[h]])}` : '')),
          L[k] ? t(L[k]) : '',
          I[k] ? t(I[k]) : '',
        ],
        ['objectif', 'corps', 'corps', 'centre', 'corps', 'corps', 'corps', 'corps', 'corps'],
      );
      if (A[k]) n++;
    }
    f.bloc(d, 1, r - 1, 1, insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`), 'objectif');
  });
  return f;
});
annexe.pose(1, 1, 'Annexe – Objectifs du projet académique 2018-2021', 'titre').ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif du projet académique'],
  'tete',
);
let q = 4;
PA2020.forEach(([a, os], i) => {
  const d = q;
  os.forEach((o, k) => annexe.ligne(q++, 1, ['', `${i + 1}.${k + 1} ${t(o)}`], ['etiquette', 'corps']));
  annexe.bloc(d, 1, q - 1, 1, t(a), 'etiquette');
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Consignes ; un onglet par axe : Service, Rédacteur, Axe (« 1 – … »), en-tête sur deux lignes (8 et 9), consignes entre parenthèses ligne 10 ; A. Objectif (fusionné, « 1.1 … ») | B. Action | C. Service pilote | D. Échéance | Choix 1 à 3 (objectifs du projet académique, « 1.1 … » : un lien chacun) | F. Leviers | G. Indicateurs : trois listes, six lignes par objectif au moins, le reste vide. Annexe : axe fusionné | objectif. Aucun numéro d’action : un lien désigne l’action par son titre. Pilotes, échéances, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-trame-du-rectorat', [consignes, ...onglets, annexe], att);
