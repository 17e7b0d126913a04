// Un chargé de mission écrit la feuille de route comme un plan, en deux colonnes : ce que c'est, puis l'intitulé.
import { Feuille, S, ecrire, attenduDe, T, tourne } from './outils.mjs';
import { DOC } from './guyane2024.mjs';
const num = (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`;
const PILOTES = ['DRANE', 'DRANE', 'DSI', 'Réseau PIX', 'EAFC'];
const QUAND = ['décembre 2024', 'mars 2025', 'juin 2025', "toute l'année"];
const f = new Feuille("Plan d'actions 24-25", { largeurs: [16, 90, 16, 18] });
f.pose(1, 1, 'Feuille de route pour le développement des usages numériques', S.titre).pose(
  2,
  1,
  'Année 2024-2025 - Région académique Guyane',
  S.note,
);
f.ligne(4, 1, ['Niveau', 'Intitulé', 'Pilote', 'Échéance'], S.entete);
let r = 5,
  n = 0;
DOC.forEach((a, i) => {
  f.ligne(r, 1, [`Axe ${i + 1}`, a.titre, '', ''], S.bande).hauteur(r, 22);
  r++;
  a.objectifs.forEach((ob, j) => {
    f.ligne(r, 1, [`Objectif ${i + 1}.${j + 1}`, ob.titre, '', ''], S.label);
    r++;
    const [l] = ob.lignes;
    l.a.forEach((x, k) => {
      f.ligne(
        r,
        1,
        [`Action ${num(i, j, k)}`, x, tourne(PILOTES, n + j), tourne(QUAND, n + i)],
        S.corps,
      ).ajuste(r, [2]);
      r++;
      n++;
    });
    l.l.forEach((x, k) => {
      f.ligne(r, 1, [k ? '' : 'Leviers', x, '', ''], S.corps);
      r++;
    });
    l.i.forEach((x, k) => {
      f.ligne(r, 1, [k ? '' : 'Indicateurs', x, '', ''], S.corps);
      r++;
    });
  });
  r++;
});
f.pose(r + 1, 1, 'Note : les échéances sont données à titre indicatif et revues chaque trimestre.', S.note);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire: T,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: num,
  notes:
    "Plan hiérarchique : colonne A « Axe 1 », « Objectif 1.1 », « Action 1.1.1 », puis « Leviers » et « Indicateurs » nommés à la première ligne et vides dessous ; intitulé en B ; pilote et échéance (inventés) sur les lignes d'action ; en-tête ligne 4.",
});
ecrire('guyane-2024-plan-hierarchique', [f], att);
