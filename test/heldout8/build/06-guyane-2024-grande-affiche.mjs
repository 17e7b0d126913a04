// La chargée de communication : une seule grande page, un bandeau par axe, les objectifs côte à côte, sous chacun ce que
// l’on fait, avec quoi, et comment on le mesure.
import { Feuille, ecrire, courbe, insec, puces } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)), f = new Feuille('Affiche', [20, 44, 44, 44, 44, 44]);
f.bloc(1, 1, 1, 6, 'EN GUYANE, LE NUMÉRIQUE AU SERVICE DE TOUS LES ÉLÈVES', 'titre').bloc(2, 1, 2, 6, insec('Notre feuille de route 2024-2025 en un coup d’œil : 3 axes, 13 objectifs'), 'note');
let r = 4;
DOC.forEach((a, i) => {
  f.pose(r, 1, `AXE ${i + 1}`, 'axe').bloc(r, 2, r, 6, dire(a.titre), 'axe');
  const bande = (titre, contenu, style) => f.ligne(++r, 1, [titre, ...a.objectifs.map(contenu)], ['etiquette', ...a.objectifs.map(() => style)]);
  bande('NOS OBJECTIFS', (o) => insec(dire(o.titre)), 'objectif');
  for (const [titre, k] of [['✔ NOS ACTIONS', 'a'], ['♦ NOS LEVIERS', 'l'], ['★ NOS INDICATEURS', 'i']]) bande(titre, (o) => insec(puces(o.lignes[0][k].map(dire), '▪ ')), 'corps');
  r += 2;
});
f.bloc(r, 1, r, 6, '#NumériqueÉducatif #Guyane', 'titre').bloc(r + 1, 1, r + 1, 6, 'Une question ? Écrivez à la DRANE.', 'note');
ecrire('guyane-2024-grande-affiche', [f], attenduDe(DOC, { document: 'guyane-2024', dire, codeAxe: (i) => String(i + 1),
  notes: 'Une page. Bandeau : « AXE 1 » en colonne A, titre fusionné à droite ; dessous les objectifs de l’axe côte à côte (5, 4, 4), puis trois lignes NOS ACTIONS, NOS LEVIERS, NOS INDICATEURS dont chaque cellule appartient à l’objectif de sa colonne (puces, aucune s’il n’y a qu’un élément). Slogan, mots-dièse, contact : hors feuille de route.' }));
