// Une chargée de mission qui aime les pages paysage : deux axes côte à côte sur une feuille, chacun son tableau ;
// axes en lettres ; actions numérotées 1. 2. 3. dans une seule cellule ; budget et annexes à part.
import { Feuille, ecrire, budget, num, puces, lettre, insec, euro, NB, A1 } from './kit.mjs';
import { DOC, PROJETS, SALON } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const dire = (x) => (sous(x).length ? `${T(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : T(x)).replace(/\n\( ?/, ' (').replace(' )', ')').replace(/\n/g, ' ').replace(/ :\(| : \(/, ' (');
const axe = (a, i) => (i === 4 ? 'Innovation et\nexpérimentation' : a.titre);      // Alt+Entrée au milieu du titre
const TETE = ['Objectif', 'Actions à conduire', 'Leviers', 'Résultats attendus'];

function tableau(f, c, i) {
  const a = DOC[i];
  f.bloc(4, c, 4, c + 3, `Axe ${lettre(i + 1)} : ${axe(a, i)}`, 'axe').ligne(5, c, TETE, 'tete');
  let r = 6;
  a.objectifs.forEach((ob, j) => {
    const d = r; let k = 1;
    for (const l of ob.lignes) {
      f.ligne(r++, c, ['', num(l.a.map(dire), k), puces(l.l.map(dire), '– '), insec(puces(l.i.map(dire), '– '))]);
      k += l.a.length;
    }
    f.bloc(d, c, r - 1, c, `${lettre(i + 1)}${j + 1}. ${dire(ob.titre)}`, 'corps');
  });
}
const W = [2, 30, 50, 34, 32];
const feuilles = [[0, 1], [2, 3], [4]].map((axes) => {
  const f = new Feuille(axes.length > 1 ? `Axes ${axes.map((i) => lettre(i + 1)).join(' et ')}` : `Axe ${lettre(axes[0] + 1)}`, axes.length > 1 ? [...W, 4, ...W.slice(1)] : W);
  f.bloc(1, 2, 1, axes.length > 1 ? 10 : 5, 'Académie de Guyane – Feuille de route du numérique 2020-2021', 'titre').pose(2, 2, 'Document préparatoire au comité de pilotage', 'note');
  axes.forEach((i, k) => tableau(f, 2 + 5 * k, i));
  f.pose(f.maxR + 2, 2, 'Les actions d’un objectif sont numérotées par ordre de priorité.', 'note');
  return f;
});
const b = budget('Budget', 'Budget prévisionnel 2020-2021', [['Subventions aux projets des établissements', 25000, 18500], ['Rémunération des formateurs', 32000, 12400], ['Équipements de démonstration', 8600, 8600], ['Déplacements (communes de l’intérieur)', 14500, 3250.5]]);
const p = new Feuille('Annexe chiffrée', [14, 18, 26, 20, 4, 16, 20, 20]);
p.pose(1, 1, 'Projets numériques et salon GUYANUM', 'titre');
p.bloc(3, 1, 3, 4, 'Projets numériques des établissements', 'objectif').bloc(3, 6, 3, 8, 'Fréquentation du salon GUYANUM', 'objectif');
p.ligne(4, 1, ['Année', 'Nombre de projets', "Nombre d'établissements bénéficiaires", 'Total de la subvention'], 'tete').ligne(4, 6, ['Édition', ...SALON.series.map(([t]) => t)], 'tete');
PROJETS.annees.forEach((y, k) => p.ligne(5 + k, 1, [y, PROJETS.nombre[k], PROJETS.etab[k], euro(PROJETS.subv[k])]));
p.ligne(11, 1, ['Total', { v: 140, f: 'SUM(B5:B10)' }, '', euro(PROJETS.subv.reduce((s, x) => s + x), 'SUM(D5:D10)')], 'total');
SALON.annees.forEach((y, k) => p.ligne(5 + k, 6, [y, ...SALON.series.map(([, v]) => v[k])]));
const att = attenduDe(DOC, { document: 'guyane-2020', dire, axe, codeAxe: (i) => lettre(i + 1), codeObjectif: (i, j) => `${lettre(i + 1)}${j + 1}`,
  notes: 'Deux tableaux côte à côte par feuille (B:E et G:J, bandeau « Axe A : … » ligne 4, en-tête ligne 5), « Axe E » seul ; objectif « A1. … » fusionné s’il a plusieurs lignes ; actions numérotées « 1. » dans la cellule (numéro de liste, pas un code : il repart à 1 à chaque objectif) ; leviers et résultats attendus (= indicateurs) à tirets, sans tiret s’il n’y en a qu’un ; titre de l’axe E coupé par Alt+Entrée. Budget (inventé) hors feuille de route ; Annexe chiffrée : deux tableaux côte à côte, ligne Total hors séries. Sous-puces du document entre parenthèses.' });
const ans = PROJETS.annees.map(String);
att.series = [{ label: 'Nombre de projets', categories: ans, values: PROJETS.nombre }, { label: "Nombre d'établissements bénéficiaires", categories: ans, values: PROJETS.etab }, { label: 'Total de la subvention', categories: ans, values: PROJETS.subv },
  ...SALON.series.map(([label, values]) => ({ label, categories: SALON.annees, values }))];
ecrire('guyane-2020-cote-a-cote', [...feuilles, b, p, new Feuille('Feuil1')], att);
