// Un onglet par axe ; chaque objectif est un bandeau, ses actions sont côte à côte dessous, une par colonne, avec pilote, échéance et projet
// académique en lignes ; leviers et indicateurs fusionnés sur toute la largeur.
import { Feuille, ecrire, flat, insec, puces, tourne, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) =>
  flat(T(x))
    .replace('distance : ( laBoîte', 'distance (laBoîte')
    .replace('virtuelles )', 'virtuelles)')
    .replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Consolider l’existant et apporter les conditions propices au développement du numérique',
  'Contribuer au développement professionnel des enseignants',
  'Conjuguer l’action des différents partenaires',
  'Soutenir les mesures ministérielles',
];
const NOMS = ['Gouvernance', 'Plan numérique', 'Accompagnement', 'Usages sécurisés', 'Innovation'];
const liste = (xs, m) =>
  insec(
    puces(
      xs.map((x, k) => main(dire(x), m + k)),
      '• ',
    ),
  );
let n = 0,
  m = 0;
const liens = [];
const onglets = DOC.map((a, i) => {
  const large = Math.max(...a.objectifs.map((o) => o.lignes.flatMap((l) => l.a).length)),
    f = new Feuille(NOMS[i], [18, ...new Array(large).fill(large > 4 ? 32 : 40)]);
  f.pose(1, 1, 'Académie de la Guyane – DANE', 'note').bloc(
    2,
    1,
    2,
    large + 1,
    insec(`Axe ${i + 1} : ${dire(a.titre)}`),
    'titre',
  );
  let r = 4;
  a.objectifs.forEach((o, j) => {
    const A = o.lignes.flatMap((l) => l.a),
      vides = new Array(large - A.length).fill('');
    f.bloc(r, 1, r++, large + 1, insec(`Objectif ${ob(i, j)} : ${dire(o.titre)}`), 'axe');
    const rang = (nom, xs, style) =>
      f.ligne(r++, 1, [nom, ...xs, ...vides], ['etiquette', ...new Array(large).fill(style)]);
    rang(
      'N°',
      A.map((_, k) => ac(i, j, k)),
      'centre',
    );
    rang(
      A.length > 1 ? 'Actions' : 'Action',
      A.map((x, k) => insec(main(dire(x), n + k))),
      'corps',
    );
    rang(
      'Pilote',
      A.map((_, k) => tourne(['DANE', 'DANE 1er degré', 'DSI', '', 'DANE, CANOPE'], n + k)),
      'centre',
    );
    rang(
      'Échéance',
      A.map((_, k) => tourne(['juin 2021', '', 'Décembre 2020', 'année scolaire'], n + k)),
      'centre',
    );
    rang(
      'Projet académique',
      A.map((_, k) => {
        const v = PA.flatMap((_, c) =>
          (n + k + c * 3) % 5 === 0 || ((n + k) * 2 + c) % 9 === 4 ? [c + 1] : [],
        );
        v.forEach((c) => liens.push({ action: ac(i, j, k), objective: PA[c - 1] }));
        return v.map((c) => `PA${c}`).join(', ');
      }),
      'centre',
    );
    n += A.length;
    const L = o.lignes.flatMap((l) => l.l),
      I = o.lignes.flatMap((l) => l.i);
    f.pose(r, 1, 'Leviers', 'etiquette').bloc(r, 2, r++, large + 1, liste(L, m), 'corps');
    f.pose(r, 1, 'Indicateurs', 'etiquette').bloc(r, 2, r++, large + 1, liste(I, m + 3), 'corps');
    m += L.length + I.length;
    r++;
  });
  return f;
});
const p = new Feuille('Projet académique', [10, 90]);
p.bloc(1, 1, 1, 2, 'Rappel des objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['Repère', 'Objectif'],
  'tete',
);
PA.forEach((x, c) => p.ligne(4 + c, 1, [`PA${c + 1}`, x], ['centre', 'corps']));
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Un onglet par axe, titre « Axe 1 : … ». Par objectif : bandeau fusionné « Objectif 1.1 : … », puis des lignes à étiquette en colonne A : N°, Actions (au singulier s’il n’y en a qu’une), Pilote, Échéance, Projet académique, une action par colonne ; « PA1, PA3 » : autant de liens ; Leviers et Indicateurs fusionnés sur la largeur (puces s’il y en a plusieurs). Projet académique : PA1 à PA4. Pilotes, échéances, liens inventés ; objectifs du projet académique tirés des orientations du document.',
});
att.project = PA;
att.links = liens;
ecrire('guyane-2020-actions-en-colonnes', [...onglets, p], att);
