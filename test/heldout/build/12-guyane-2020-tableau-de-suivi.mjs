// Un informaticien tient un grand tableau filtrable : une ligne par action, axe et objectif répétés, numéros 1.1.1,
// moyens et indicateurs écrits à la première ligne à laquelle ils se rapportent. Croix et chiffres à part.
import { Feuille, S, ecrire, attenduDe, T, sous, tourne, dateXl } from './outils.mjs';
import { DOC, SALON, PROJETS } from './guyane2020.mjs';
const droit = (t) => t.replace(/’/g, "'");
const dire = (x) => droit(T(x)).replace(/\n/g, ' ');
const cell = (xs) =>
  xs.map((x) => ['- ' + dire(x), ...sous(x).map((s) => '   o ' + droit(s))].join('\n')).join('\n');
const num = (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`;
const SERVICES = ['DANE', 'DANE', 'DSI', 'DANE / DSI', 'Inspection', 'Réseau Canopé'];
const ETATS = ['En cours', 'À venir', 'Réalisé', 'En cours'];
const ECHEANCES = [dateXl(2020, 10, 31), dateXl(2020, 12, 18), dateXl(2021, 3, 31), dateXl(2021, 6, 30)];

const lisez = new Feuille('Lisez-moi', { largeurs: [100] });
[
  'Suivi de la feuille de route numérique 2020-2021',
  '',
  'Ce fichier sert à suivre les actions de la DANE. Il est mis à jour avant chaque réunion.',
  "L'onglet Suivi contient une ligne par action. Ne pas changer les numéros, ils servent dans l'onglet Croix.",
  "Les listes déroulantes viennent d'un onglet masqué.",
].forEach((t, k) => lisez.pose(k + 1, 1, t, k ? 0 : S.titre));

const f = new Feuille('Suivi', { largeurs: [8, 28, 34, 50, 15, 12, 11, 40, 34] });
f.pose(1, 1, 'ACADÉMIE DE GUYANE - DANE', S.bande).fusion(1, 1, 1, 9, S.bande).hauteur(1, 24);
f.pose(2, 1, 'Feuille de route du numérique 2020-2021 - tableau de suivi', S.titre)
  .pose(3, 1, 'Dernière mise à jour :', S.note)
  .pose(3, 3, dateXl(2020, 9, 14), S.date);
f.ligne(
  6,
  1,
  [
    'N°',
    'Axe',
    'Objectif opérationnel',
    "Intitulé de l'action",
    'Service pilote',
    'Échéance',
    'Statut',
    'Moyens',
    'Indicateurs de suivi',
  ],
  S.entete,
);
let r = 7,
  n = 0;
const lignes = [];
DOC.forEach((a, i) =>
  a.objectifs.forEach((ob, j) => {
    let k = 0;
    for (const l of ob.lignes)
      l.a.forEach((x, q) => {
        f.ligne(
          r,
          1,
          [
            num(i, j, k),
            `${i + 1}. ${a.titre}`,
            dire(ob.titre),
            [dire(x), ...sous(x).map((s) => ' o ' + droit(s))].join('\n'),
            tourne(SERVICES, n + i),
            tourne(ECHEANCES, n + j),
            tourne(ETATS, n),
            q ? '' : cell(l.l),
            q ? '' : cell(l.i),
          ],
          [S.nb, S.corps, S.corps, S.corps, S.corps, S.date, S.corps, S.corps, S.corps],
        ).ajuste(r, [2, 3, 4, 8, 9]);
        lignes.push([num(i, j, k), dire(x), i, j]);
        k++;
        n++;
        r++;
      });
  }),
);
f.filtre = `A6:I${r - 1}`;
f.pose(r + 1, 3, "Nombre d'actions", S.label).pose(r + 1, 4, lignes.length, S.nb, `COUNTA(A7:A${r - 1})`);
f.pose(
  r + 3,
  1,
  'Statut : À venir / En cours / Réalisé. Les moyens et indicateurs valent pour toutes les actions du même objectif.',
  S.note,
);

// croix inventées pour le test
const P1 = 'Articuler les ambitions des partenaires',
  P2 = 'Accompagner les usages et les pratiques';
const c = new Feuille('Croix', { largeurs: [8, 70, 22, 22] });
c.pose(1, 1, 'Contribution des actions aux deux objectifs stratégiques', S.titre);
c.ligne(3, 1, ['N°', 'Action', P1, P2], S.entete).hauteur(3, 45);
const liens = [];
lignes.forEach(([code, t, i, j], k) => {
  const m1 = i === 0 || (i === 1 && j > 0) || (i === 3 && j === 2),
    m2 = i > 1 || (i === 1 && j === 0) || (i === 0 && j === 3);
  c.ligne(4 + k, 1, [code, t, m1 ? 'x' : '', m2 ? 'x' : ''], [S.nb, S.corps, S.nb, S.nb]).ajuste(4 + k, [2]);
  if (m1) liens.push({ action: code, objective: P1 });
  if (m2) liens.push({ action: code, objective: P2 });
});

const d = new Feuille('Chiffres', { largeurs: [14, 24, 26, 18, 40] });
d.pose(1, 1, 'Projets numériques des établissements', S.titre);
d.ligne(
  3,
  1,
  [
    'Année',
    'Nombre de projets',
    "Nombre d'établissements bénéficiaires",
    'Total de la subvention',
    'Remarque',
  ],
  S.entete,
).hauteur(3, 32);
PROJETS.annees.forEach((a, k) =>
  d.ligne(
    4 + k,
    1,
    [
      a,
      PROJETS.nombre[k],
      PROJETS.etab[k],
      PROJETS.subv[k],
      a === 2017 ? 'co-financement préfecture de 36 000 €' : '',
    ],
    [S.nb, S.nb, S.corps, S.euro, S.corps],
  ),
);
d.pose(10, 1, 'Total', S.label)
  .pose(10, 2, 140, S.nb, 'SUM(B4:B9)')
  .pose(10, 3, '', S.corps)
  .pose(
    10,
    4,
    PROJETS.subv.reduce((s, x) => s + x),
    S.euro,
    'SUM(D4:D9)',
  );
d.pose(13, 1, 'Salon GUYANUM', S.titre);
d.ligne(15, 1, ['Édition', ...SALON.series.map(([t]) => t)], S.entete).hauteur(15, 32);
SALON.annees.forEach((a, k) => d.ligne(16 + k, 1, [a, SALON.series[0][1][k], SALON.series[1][1][k]], S.nb));

const h = new Feuille('Listes', { masquee: true });
h.ligne(1, 1, ['Statuts', 'Services']);
['À venir', 'En cours', 'Réalisé', 'Abandonné'].forEach((t, k) => h.pose(2 + k, 1, t));
['DANE', 'DSI', 'DANE / DSI', 'Inspection', 'Réseau Canopé'].forEach((t, k) => h.pose(2 + k, 2, t));

const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeAction: num,
  notes:
    'Tableau de suivi : une ligne par action, axe (« 1. … ») et objectif répétés, N° 1.1.1, moyens et indicateurs (tirets) à la première ligne du groupe, en-tête ligne 6 ; matrice de croix par N° (croix inventées) ; annexe transposée avec ligne Total (hors séries) ; onglets Lisez-moi et Listes (masqué). Statuts, services, échéances inventés.',
});
att.project = [P1, P2];
att.links = liens;
const ann = PROJETS.annees.map(String);
att.series = [
  { label: 'Nombre de projets', categories: ann, values: PROJETS.nombre },
  { label: "Nombre d'établissements bénéficiaires", categories: ann, values: PROJETS.etab },
  { label: 'Total de la subvention', categories: ann, values: PROJETS.subv },
  ...SALON.series.map(([label, values]) => ({ label, categories: SALON.annees, values })),
];
ecrire('guyane-2020-tableau-de-suivi', [lisez, f, c, d, h], att);
