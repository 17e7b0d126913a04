// L’inspecteur : une fiche par objectif, empilées par axe, trois parties numérotées, un élément par ligne.
import { Feuille, ecrire, insec, tourne, flat } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const dire = (x) => flat(T(x)).replace(/ ?:$/, '');
let n = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [12, 84, 24, 50]);
  f.bloc(1, 1, 1, 4, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'titre');
  let r = 3;
  a.objectifs.forEach((o, j) => {
    f.pose(r, 1, `Fiche ${i + 1}.${j + 1}`, 'axe').bloc(r, 2, r, 4, 'FICHE OBJECTIF', 'axe');
    f.pose(r + 1, 1, 'Objectif', 'etiquette').bloc(r + 1, 2, r + 1, 4, insec(dire(o.titre)), 'objectif');
    f.pose(r + 2, 1, 'Public', 'etiquette').bloc(r + 2, 2, r + 2, 4, tourne(['1er et 2nd degrés', 'Collèges et lycées', 'Écoles', 'Encadrement'], n), 'corps');
    f.pose(r + 3, 1, 'Rédacteur', 'etiquette').bloc(r + 3, 2, r + 3, 4, tourne(['IEN chargé du numérique', 'IA-IPR référent numérique'], n++), 'corps');
    r += 4;
    const partie = (titre, col, xs, c3) => {
      f.bloc(r, 1, r, 2, titre, 'total').ligne(r++, 3, [col, 'Observations'], 'total');
      xs.forEach((x, k) => f.ligne(r++, 1, [k + 1, insec(dire(x)), c3(k), sous(x).join(' ; ')], ['centre', 'corps', 'corps', 'corps']));
    };
    const tous = (k) => o.lignes.flatMap((l) => l[k]);
    partie('I. Actions à conduire', 'Échéance', tous('a'), (k) => tourne(['Décembre 2020', 'Juin 2021', 'En continu'], k + j));
    partie('II. Leviers et points d’appui', 'Interlocuteur', tous('l'), (k) => tourne(['DANE', 'Corps d’inspection', 'DSI'], k + j));
    partie('III. Indicateurs de réussite', 'Relevé', tous('i'), (k) => tourne(['Fin d’année', 'Chaque trimestre'], k + j));
    f.pose(r, 1, 'Avis', 'etiquette').bloc(r, 2, r, 4, '', 'corps');
    r += 2;
  });
  return f;
});
ecrire('guyane-2020-fiches-inspecteur', onglets, attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes: 'Un onglet par axe, titre « Axe 1 : … ». Fiches empilées : « Fiche 1.1 », Objectif (fusionné), Public, Rédacteur, puis trois parties « I. Actions à conduire », « II. Leviers et points d’appui », « III. Indicateurs de réussite » dont le titre est sur la ligne d’en-tête ; dessous, un élément par ligne, son numéro de liste en colonne A (pas un code). Observations : sous-puces du document (détails). Avis : vide. Public, rédacteur, échéances, interlocuteurs, relevés inventés.' }));
