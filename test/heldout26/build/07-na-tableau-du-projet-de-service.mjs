// Un seul tableau à trois niveaux, une ligne par indicateur ; moyens et actions en face du champ.
import { actionsOf, AMBITIONS, expectedNA } from '../../heldout/build/na-data.mjs';
import { ecrire, Feuille, tirets } from './kit.mjs';

const f = new Feuille('Projet de service', [26, 36, 40, 44, 50, 46, 40]);
f.pose(1, 1, 'DRANE Nouvelle-Aquitaine – Projet de service', 'titre');
f.ligne(
  3,
  1,
  ['Ambition', 'Cible', 'Champ opérationnel', 'Moyens', 'Actions', 'Indicateurs', 'Valeurs visées'],
  'tete',
);
let r = 4;
for (const a of AMBITIONS) {
  const debutA = r;
  for (const c of a.cibles) {
    const debutC = r;
    for (const x of c.fields) {
      const fin = r + x.indicators.length - 1;
      f.bloc(r, 3, fin, 3, x.code ? `${x.code} : ${x.title}` : x.title, 'corps');
      f.bloc(r, 4, fin, 4, tirets(x.means ?? []), 'corps');
      f.bloc(r, 5, fin, 5, tirets(actionsOf(x).map((y) => y.title)), 'corps');
      x.indicators.forEach((i) => f.ligne(r++, 6, [i.title, i.targets.join('\n')]));
    }
    if (!c.fields.length) f.ligne(r++, 3, ['', '', '', '', '']);
    f.bloc(debutC, 2, r - 1, 2, `${c.code} ${c.title}`, 'objectif');
  }
  f.bloc(debutA, 1, r - 1, 1, `Ambition ${a.code} : ${a.title}`, 'objectif');
}
const att = expectedNA(
  'Un onglet, en-tête ligne 3 : Ambition, Cible (« 1.1 … ») et Champ opérationnel (« CO1 : … ») fusionnés, une ligne par indicateur ; Moyens et Actions fusionnés en face de leur champ, un tiret par élément ; Valeurs visées : une ou plusieurs par cellule (`target`, une liste alors). Cibles 2.2, 3.2, 3.3 : sans champ. Pas de lien.',
  { codes: false },
);
att.indicators.forEach((i) => i.target?.includes('\n') && (i.target = i.target.split('\n')));
ecrire('na-tableau-du-projet-de-service', [f], { ...att, series: [] });
