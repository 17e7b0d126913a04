// Ce que les dix classeurs partagent : projets académiques, personnes (fonctions), suivi, et la tenue de l’attendu.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as kit from '../../heldout4/build/kit.mjs';

export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const { Feuille, tourne, puces, net, date } = kit;
export const ecrire = (nom, feuilles, attendu) => kit.ecrire(nom, feuilles, attendu, BASE);

/** un texte d’une seule ligne, sans virgule pendante ; les sous-puces entre parenthèses */
export const dire = (x) =>
  typeof x === 'string'
    ? net(x).replace(/,$/, '')
    : `${net(x.t).replace(/ ?:$/, '')} (${x.sous.map(net).join(' ; ')})`;

// ---- projets académiques : celui de Nice est du document, l’axe 1 de Limoges aussi ; le reste est inventé
export const PA_GUYANE_2018 = [
  [
    'Construire la réussite de tous les élèves',
    [
      'Assurer la maîtrise de la langue de scolarisation',
      'Fluidifier les parcours de l’école au lycée',
      'Lutter contre le décrochage',
    ],
  ],
  ['Accompagner les équipes', ['Renforcer la formation continue', 'Stabiliser les équipes éducatives']],
  [
    'Ouvrir l’École sur son environnement',
    ['Associer davantage les familles', 'Travailler avec les collectivités et les partenaires'],
  ],
];
export const PA_GUYANE_2024 = [
  ['Des élèves qui réussissent', ['Consolider les savoirs fondamentaux', 'Sécuriser les parcours']],
  ['Des personnels accompagnés', ['Former au plus près des besoins', 'Améliorer les conditions de travail']],
  [
    'Une École inscrite dans son territoire',
    ['Renforcer le lien avec les familles', 'Développer les partenariats locaux'],
  ],
];
export const PA_NA = [
  [
    'Élever le niveau de tous les élèves',
    ['Garantir les apprentissages fondamentaux', 'Accompagner les élèves à besoins particuliers'],
  ],
  [
    'Préparer l’avenir de chaque jeune',
    ['Valoriser la voie professionnelle', 'Généraliser l’éducation artistique et culturelle'],
  ],
  [
    'Agir ensemble',
    ['Accompagner le développement professionnel des personnels', 'Animer les réseaux de partenaires'],
  ],
];
export const PA_LIMOGES = [
  [
    'Mettre en place un service public numérique d’enseignement',
    [
      'Proposer des services aux élèves',
      'Proposer des services aux enseignants',
      'Proposer des services à la communauté éducative',
    ],
  ],
  [
    'Éduquer les élèves au numérique',
    ['Développer la culture numérique des élèves', 'Éduquer aux médias et à l’information'],
  ],
  [
    'Former les acteurs au et par le numérique',
    ['Former les enseignants en proximité', 'Former les personnels d’encadrement'],
  ],
];
export const objectifsPA = (pa) =>
  pa.flatMap(([axe, os], i) =>
    os.map((titre, k) => ({ axe, titre, nAxe: i + 1, code: `${i + 1}.${k + 1}` })),
  );
/** les objectifs du projet que l’action k sert : un, deux, parfois aucun */
export const sert = (k, n) => {
  if (k % 7 === 5) return [];
  const a = (k * 5 + 1) % n;
  const b = (a + 2 + (k % 2)) % n;
  return k % 3 === 0 && b !== a ? [a, b].sort((x, y) => x - y) : [a];
};
export const cadre = (pa) => [{ axes: pa.map(([title, objectives]) => ({ title, objectives })) }];

// ---- suivi
const PILOTES = [
  'Déléguée académique',
  'Adjoint 1er degré',
  'Adjoint 2nd degré',
  'Chargé de mission formation',
  'Chargée de mission ressources',
  'Conseillère ENT',
  'DSI',
];
const ETATS = ['En cours', 'Réalisé', 'En cours', 'À lancer', 'Réalisé', 'Reporté'];
const OBS = [
  '',
  'Point à faire au prochain COPIL',
  '',
  '',
  'Vu en réunion de service',
  '',
  'Relance faite en janvier',
  '',
  'En attente du retour de la DSI',
  '',
  '',
];
export const pilote = (k) => tourne(PILOTES, k * 3 + Math.floor(k / 5));
export const etat = (k) => tourne(ETATS, k + Math.floor(k / 4));
export const obs = (k) => tourne(OBS, k);
export const echeance = (k, an) => {
  const m = [11, 12, 2, 3, 4, 6][(k * 5) % 6];
  return date(m > 8 ? an : an + 1, m, m === 2 ? 28 : 30);
};
export const trimestre = (k, an) =>
  tourne([`décembre ${an}`, `mars ${an + 1}`, `juin ${an + 1}`, `année ${an}-${an + 1}`], k + (k % 3));

// ---- attendu
export const vide = (document, notes) => ({
  document,
  notes,
  axes: [],
  objectives: [],
  actions: [],
  levers: [],
  indicators: [],
  frameworks: [],
  links: [],
  series: [],
});
export const a = (n, f) => Array.from({ length: n }, (_, k) => f(k));
