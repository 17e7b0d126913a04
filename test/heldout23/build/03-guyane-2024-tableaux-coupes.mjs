// Conseiller qui fait ses tableaux à la main, sans style : un tableau par axe en paysage, coupé en pages, l'en-tête retapé à chaque page.
import {
  courbe,
  dire,
  insec,
  listes,
  main,
  sert,
  tourne,
  PA2024,
  cadre,
  objectifsDe,
  ecrireDocx,
} from './kit.mjs';
import { cas, document, entete, liste, p, tableau } from './word.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const NOMS = [
    'Objectif',
    'N°',
    'Action',
    'Responsable',
    'Échéance',
    'Projet académique',
    'Leviers',
    'Indicateurs',
  ],
  LARGES = [2000, 700, 3000, 1350, 1100, 1400, 2500, 2500];
const liens = [];
let n = 0;
let corps = [
  p('DRANE GUYANE', { b: 1, couleur: 'C00000', taille: 11 }),
  p('FEUILLE DE ROUTE NUMÉRIQUE 2024-2025', { b: 1, taille: 18, aligne: 'center', avant: 120, apres: 240 }),
  p(
    t(
      "Document de travail. La colonne « Projet académique » donne le repère de l'objectif servi (liste en dernière page).",
    ),
    { i: 1 },
  ),
].join('');
DOC.forEach((a, i) => {
  const nom = insec(`AXE ${i + 1} : ${t(a.titre)}`);
  for (let d = 0; d < a.objectifs.length; d += 2) {
    corps += p(d ? `${nom} (suite)` : nom, {
      b: 1,
      taille: 13,
      couleur: '1F3864',
      apres: 120,
      saut: i > 0 || d > 0,
      garde: true,
    });
    const lignes = [{ cases: entete(NOMS, 'FBE4D5') }];
    a.objectifs.slice(d, d + 2).forEach((o, e) => {
      const j = d + e,
        [A, L, I] = listes(o);
      A.forEach((x, k) => {
        const v = sert(n + 5, 6),
          code = `${i + 1}.${j + 1}.${k + 1}`,
          suite = k ? 'suite' : 'debut';
        for (const h of v) liens.push({ action: code, objective: PA[h] });
        lignes.push({
          cases: [
            cas(k ? '' : insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`), { suite, b: 1 }),
            code,
            main(t(x), n),
            tourne(['DRANE', 'DRANE', 'DSI', 'Corps d’inspection'], n),
            tourne(['juin 2025', '', 'déc. 2024', 'mars 2025'], n),
            v.map((h) => `PA${h + 1}`).join(', '),
            cas(k ? '' : liste(L.map(t)), { suite }),
            cas(k ? '' : liste(I.map(t)), { suite }),
          ],
        });
        n++;
      });
    });
    corps += tableau(LARGES, lignes) + p('');
  }
});
corps += p('RAPPEL DU PROJET ACADÉMIQUE 2024-2027', {
  b: 1,
  taille: 13,
  couleur: '1F3864',
  saut: true,
  apres: 120,
});
const lignes = [
  { cases: entete(['Axe du projet académique', 'Repère', 'Objectif du projet académique'], 'FBE4D5') },
];
let h = 0;
for (const [a, os] of PA2024)
  os.forEach((o, k) =>
    lignes.push({ cases: [cas(k ? '' : t(a), { suite: k ? 'suite' : 'debut', b: 1 }), `PA${++h}`, t(o)] }),
  );
corps += tableau([4000, 1200, 9350], lignes) + p('');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Titres d’axe en gras (« AXE 1 : … »), redits « (suite) » à chaque page avec l’en-tête retapé : le même axe. Tableau Objectif fusionné (« 1.1 … ») | N° | Action | Responsable | Échéance | Projet académique (« PA1, PA3 ») | Leviers | Indicateurs, fusionnés en regard, puces (aucune si l’élément est seul). Dernière page : Axe fusionné | Repère | Objectif du projet académique. Responsables, échéances, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrireDocx(
  'guyane-2024-tableaux-coupes',
  document(corps, {
    titre: 'Feuille de route numérique 2024-2025',
    entete: 'DRANE Guyane – document de travail',
    pied: 'Feuille de route 2024-2025',
    paysage: true,
  }),
  att,
);
