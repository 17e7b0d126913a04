// Le tableau accroché au mur : une ligne par axe, les actions dans À faire / En cours / Fait ; le reste dans « Axes ».
import { Feuille, ecrire, puces, droit } from './kit.mjs';
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const dire = (x) => droit(x).replace(/(?<!\.)\.$/, '');
const f = new Feuille('Tableau mural', [34, 64, 64, 64]);
f.bloc(1, 1, 1, 4, 'Feuille de route numérique 2016-2017 : où en sont les actions ?', 'titre').pose(2, 1, 'Point de mars 2017', 'note');
f.bloc(4, 1, 5, 1, 'Axe', 'tete').bloc(4, 2, 4, 4, 'Actions', 'tete').ligne(5, 2, ['À faire', 'En cours', 'Fait'], 'tete');
const c = [0, 0, 0];
FICHES.forEach((x, i) => {
  const part = [[], [], []];
  x.a.forEach((t, k) => part[(k * 2 + i) % 3].push(dire(t)));
  part.forEach((xs, k) => { c[k] += xs.length; });
  f.ligne(6 + i, 1, [`Axe ${i + 1}\n${droit(x.titre)}`, ...part.map((xs) => xs.map((t) => `- ${t}`).join('\n'))], ['etiquette', 'corps', 'corps', 'corps']);
});
f.ligne(13, 1, ['Nombre d’actions', ...c], 'total');
const a = new Feuille('Axes', [8, 34, 60, 60, 50]);
a.bloc(1, 1, 1, 5, 'Objectifs, moyens et indicateurs par axe', 'titre').ligne(3, 1, ['Axe', 'Intitulé', 'Objectifs recherchés', 'Moyens et acteurs mobilisés', 'Indicateurs'], 'tete');
FICHES.forEach((x, i) => a.ligne(4 + i, 1, [i + 1, droit(x.titre), ...[x.o, x.m, x.i].map((xs) => puces(xs.map(dire), '• '))], ['centre', 'corps', 'corps', 'corps', 'corps']));
const att = attenduLimoges({ axe: (x) => droit(x.titre), dire, codeAxe: (i) => String(i + 1),
  notes: 'Tableau mural : en-tête sur deux lignes (4 : Axe | Actions fusionné ; 5 : À faire | En cours | Fait), une ligne par axe (« Axe 1⏎titre »), actions à tirets dans les trois colonnes (toujours un tiret), ligne de comptes. Axes : N° | Intitulé | Objectifs recherchés | Moyens et acteurs mobilisés | Indicateurs, puces (aucune s’il n’y en a qu’un). Point final enlevé, apostrophes droites. Répartition inventée ; l’ordre des actions n’est pas celui de l’attendu. Actions, moyens et indicateurs ne disent que leur axe (`objective` : null partout).' });
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null;
ecrire('limoges-2016-a-faire-en-cours-fait', [f, a], att);
