// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; seul change le dossier où l'on écrit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
import { T } from '../../heldout/build/outils.mjs';
export * from '../../heldout9/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
/** le texte d'un élément de Guyane : une ligne, sans virgule ni deux-points à la fin */
export const dire = (x) =>
  T(x)
    .replace(/\s+/g, ' ')
    .replace(/ ?[,:]$/, '')
    .replace('« 6ème, enseignants', '6ème, enseignants')
    .trim();
/** Limoges : sans le point final */
export const sansPoint = (t) => t.replace(/(?<!\.)\.$/, '');
/** les listes d'un objectif de Guyane */
export const listes = (o) => ['a', 'l', 'i'].map((k) => o.lignes.flatMap((g) => g[k]).map(dire));
/** objectifs du projet académique que sert l'action n (inventés) : de zéro à trois */
export const sert = (n, total) =>
  [
    ...new Set([
      (n * 5) % total,
      ...(n % 3 ? [] : [(n * 2 + 1) % total]),
      ...(n % 7 === 2 ? [(n + 3) % total] : []),
    ]),
  ]
    .sort((a, b) => a - b)
    .slice(0, n % 11 === 9 ? 0 : 3);
/** valeur visée d'un indicateur (inventée) : un nombre, un taux ou rien */
export const vise = (t, n) =>
  /^(Nombre|Nb)/.test(t) ? 8 + ((n * 7) % 60) : /^(Taux|Pourcentage)/.test(t) ? { v: 0.6, z: '0%' } : '';
export const affiche = (v) => (v === '' ? {} : { target: typeof v === 'number' ? String(v) : '60%' });

// Projets académiques de Guyane, d'après les orientations citées dans les deux documents (axes inventés).
export const PA2020 = [
  [
    'Donner à tous les élèves les moyens de réussir',
    [
      'Consolider l’existant et apporter les conditions propices au développement du numérique à l’école',
      'Soutenir les mesures ministérielles',
    ],
  ],
  [
    'Faire progresser les équipes',
    [
      'Contribuer au développement professionnel des enseignants',
      'Impulser et accompagner les initiatives et pratiques innovantes',
    ],
  ],
  [
    'Travailler avec les partenaires',
    [
      'Conjuguer l’action des différents partenaires',
      'Conforter le partenariat avec la Collectivité Territoriale de Guyane et les communes',
    ],
  ],
];
export const PA2024 = [
  ['Réduire les inégalités', ['Combler les écarts entre les territoires', 'Être bien à l’école']],
  [
    'Élever le niveau de compétences',
    ['Développer les compétences des élèves', 'Accompagner le développement professionnel des personnels'],
  ],
  [
    'Agir ensemble',
    [
      'Soutenir les initiatives des équipes',
      'Conjuguer les actions d’équipement avec les collectivités et les partenaires',
    ],
  ],
];
export const cadre = (pa) => [{ axes: pa.map(([title, objectives]) => ({ title, objectives })) }];
