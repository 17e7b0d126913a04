// Les outils de pose du jeu 4, pour ce dossier, et ce que ces dix classeurs ont en commun.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as K from '../../heldout4/build/kit.mjs';
export * from '../../heldout4/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => K.ecrire(nom, feuilles, attendu, BASE);

export const tirets = (xs) => xs.map((x) => `- ${x}`).join('\n');
/** un élément du document, ses détails entre parenthèses */
export const dire = (x) =>
  K.flat(typeof x === 'string' ? x : `${x.t.replace(/\s*:\s*$/, '')} (${x.sous.join(', ')})`);

export const PA2018 = [
  {
    titre: 'Donner à tous les élèves les moyens de réussir',
    objectifs: [
      'Consolider l’existant et apporter les conditions propices au développement du numérique à l’école',
      'Soutenir les mesures ministérielles',
    ],
  },
  {
    titre: 'Faire progresser les équipes',
    objectifs: [
      'Contribuer au développement professionnel des enseignants',
      'Impulser et accompagner les initiatives et pratiques innovantes',
    ],
  },
  {
    titre: 'Travailler avec les partenaires',
    objectifs: [
      'Conjuguer l’action des différents partenaires',
      'Conforter le partenariat avec la Collectivité Territoriale de Guyane et les communes',
    ],
  },
];
export const PA2024 = [
  {
    titre: 'Réduire les inégalités',
    objectifs: ['Combler les écarts entre les territoires', 'Être bien à l’école'],
  },
  {
    titre: 'Élever le niveau de compétences',
    objectifs: [
      'Développer les compétences des élèves',
      'Accompagner le développement professionnel des personnels',
    ],
  },
  {
    titre: 'Agir ensemble',
    objectifs: [
      'Soutenir les initiatives des équipes',
      'Conjuguer les actions d’équipement avec les collectivités et les partenaires',
    ],
  },
];
export const titresDe = (pa) => pa.flatMap((a) => a.objectifs);
export const codesDe = (pa) => pa.flatMap((a, i) => a.objectifs.map((_, j) => `${i + 1}.${j + 1}`));
export const projet = (pa) => [{ axes: pa.map((a) => ({ title: a.titre, objectives: a.objectifs })) }];

// rangs (0 à 5) des objectifs du projet académique que sert chaque objectif de la feuille de route (inventés)
export const SERT2020 = [
  [
    [4, 1],
    [5, 4],
    [2, 4],
    [4, 3],
    [4, 5],
    [3, 1],
  ],
  [
    [0, 3],
    [5, 0],
    [5, 1],
  ],
  [
    [1, 2],
    [0, 3],
    [2, 1],
    [2, 4],
    [1, 0],
    [4, 3],
    [2, 5],
  ],
  [
    [1, 4],
    [0, 2],
    [5, 0],
  ],
  [
    [3, 2],
    [3, 1],
  ],
];
export const SERT2024 = [
  [
    [5, 0],
    [1, 5],
    [5, 4],
    [3, 4],
    [5, 4],
  ],
  [
    [3, 2],
    [2, 3],
    [2, 1],
    [4, 0],
  ],
  [
    [0, 2],
    [0, 1],
    [2, 3],
    [3, 2],
  ],
];
/** la n-ième action d'un objectif : les deux, le premier, le second */
export const sert = ([p, q], n) => [[p, q].sort(), [p], [q]][n % 3];

/** une ligne par action, avec son code, ses parents et le bloc de leviers et d'indicateurs dont elle fait partie */
export const actionsDe = (doc, sertA) =>
  doc.flatMap((axe, i) =>
    axe.objectifs.flatMap((o, j) => {
      let k = 0;
      return o.lignes.flatMap((bloc, b) =>
        bloc.a.map((x, m) => ({
          i,
          j,
          k,
          b,
          m,
          axe,
          o,
          bloc,
          code: `${i + 1}.${j + 1}.${k + 1}`,
          titre: dire(x),
          pa: sert(sertA[i][j], k++),
        })),
      );
    }),
  );

export const liensDe = (actions, pa, nom = (a) => a.code) =>
  actions.flatMap((a) => a.pa.map((p) => ({ action: nom(a), objective: titresDe(pa)[p] })));

/** l'onglet qui donne le projet académique : axe fusionné, numéro s'il y en a un, objectif */
export function ongletProjet(F, nom, titre, pa, avecCodes) {
  const f = new F(nom, avecCodes ? [42, 8, 80] : [42, 80]);
  f.pose(1, 1, titre, 'titre');
  f.ligne(3, 1, avecCodes ? ['Axe', 'N°', 'Objectif'] : ['Axe', 'Objectif'], 'tete');
  let r = 4;
  pa.forEach((a, i) => {
    f.bloc(r, 1, r + a.objectifs.length - 1, 1, `Axe ${i + 1} : ${a.titre}`, 'objectif');
    a.objectifs.forEach((o, j) => f.ligne(r++, 2, avecCodes ? [`${i + 1}.${j + 1}`, o] : [o]));
  });
  return f;
}

/** l'onglet croisé : N° et action à gauche, les objectifs du projet à droite sous leur axe, une croix par lien */
export function croise(F, nom, titre, pa, actions, marque) {
  const n = titresDe(pa).length;
  const f = new F(nom, [8, 60, ...Array(n).fill(18)]);
  f.pose(1, 1, titre, 'titre');
  f.bloc(3, 1, 4, 1, 'N°', 'tete').bloc(3, 2, 4, 2, 'Action', 'tete');
  let c = 3;
  pa.forEach((a, i) => {
    f.bloc(3, c, 3, c + a.objectifs.length - 1, `Axe ${i + 1} : ${a.titre}`, 'tete');
    a.objectifs.forEach((o) => f.pose(4, c++, o, 'tete'));
  });
  actions.forEach((a, k) => {
    f.ligne(5 + k, 1, [a.code, a.titre], ['centre', 'corps']);
    for (let p = 0; p < n; p++) f.pose(5 + k, 3 + p, a.pa.includes(p) ? marque : '', 'centre');
  });
  return f;
}
