// Un onglet par ambition (cibles en bandeau, champs et indicateurs), un onglet pour les plans d'actions.
import { actionsOf, AMBITIONS, expectedNA, FIELDS } from '../../heldout/build/na-data.mjs';
import { ecrire, Feuille, tourne } from './kit.mjs';

const champ = (x) => (x.code ? `${x.code} - ${x.title}` : x.title);
const feuilles = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [52, 56, 44, 22]);
  f.pose(1, 1, `Ambition ${a.code} : ${a.title}`, 'titre');
  f.ligne(3, 1, ['Champ opérationnel', 'Indicateurs', 'Valeur cible', 'Valeur constatée'], 'tete');
  let r = 4;
  for (const c of a.cibles) {
    f.bloc(r, 1, r, 4, `Cible ${c.code} : ${c.title}`, 'objectif');
    r++;
    for (const x of c.fields) {
      f.bloc(r, 1, r + x.indicators.length - 1, 1, champ(x), 'corps');
      x.indicators.forEach((i) => f.ligne(r++, 2, [i.title, i.targets.join('\n'), '']));
    }
  }
  return f;
});
const QUI = ['DRANE – site de Bordeaux', 'DRANE – site de Limoges', 'DRANE – site de Poitiers'];
const p = new Feuille('Plans d’actions', [34, 42, 52, 52, 26, 18]);
p.pose(1, 1, 'Plans d’actions des champs opérationnels', 'titre');
p.ligne(3, 1, ['Cible', 'Champ opérationnel', 'Moyens', 'Actions', 'Pilote', 'Échéance'], 'tete');
let r = 4;
let n = 0;
let debut = r;
const declines = FIELDS.filter((x) => x.actions);
declines.forEach((x, k) => {
  const a = actionsOf(x).map((y) => y.title);
  const h = Math.max(a.length, x.means.length);
  p.bloc(r, 2, r + h - 1, 2, champ(x), 'corps');
  for (let i = 0; i < h; i++)
    p.ligne(r + i, 3, [
      x.means[i] ?? '',
      a[i] ?? '',
      a[i] ? tourne(QUI, { 2.1: 0, 2.3: 2, 2.5: 1 }[x.cible.code]) : '',
      a[i] ? tourne(['Décembre 2021', 'Juin 2022', 'Juin 2023'], n++) : '',
    ]);
  r += h;
  if (declines[k + 1]?.cible.code !== x.cible.code) {
    p.bloc(debut, 1, r - 1, 1, `${x.cible.code} ${x.cible.title}`, 'objectif');
    debut = r;
  }
});
const att = expectedNA(
  'Un onglet par ambition (titre ligne 1, en-tête ligne 3) : bandeau « Cible 1.1 : … », Champ opérationnel fusionné (« CO1 - … »), une ligne par indicateur, Valeur cible (`target`, une liste si la cellule a plusieurs lignes), Valeur constatée vide. Plans d’actions : Cible et Champ opérationnel fusionnés, moyens et actions en deux listes, un élément par ligne ; le même champ que dans l’onglet de l’ambition. Cibles 2.2, 3.2, 3.3 : un bandeau seul. Pilotes et échéances inventés. Pas de lien.',
  { codes: false },
);
att.indicators.forEach((i) => i.target?.includes('\n') && (i.target = i.target.split('\n')));
ecrire('na-indicateurs-et-actions', [...feuilles, p], { ...att, series: [] });
