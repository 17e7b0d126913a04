// Une coordonnatrice qui présente cible par cible : un onglet par ambition, un cadre par cible, les champs opérationnels côte à côte.
import { Feuille, ecrire, courbe, insec, tourne, puces, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
let n = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [22, 58, 58, 58]);
  f.bloc(1, 1, 1, 4, insec(`Ambition ${a.code} : ${t(a.title)}`), 'titre').pose(
    2,
    1,
    'Région académique Nouvelle-Aquitaine, feuille de route 2020-2023',
    'note',
  );
  let r = 4;
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 4, insec(`Cible ${c.code} : ${t(c.title)}`), 'axe');
    const ligne = (nom, dire, style = 'corps') =>
      f.ligne(r++, 1, [nom, ...c.fields.map(dire)], ['etiquette', ...c.fields.map(() => style)]);
    if (c.fields.length) {
      ligne('Champ opérationnel', (x, k) => insec(`${c.code}.${k + 1} – ${t(x.title)}`), 'objectif');
      ligne('Référent', () => tourne(['Bordeaux', 'Limoges', 'Poitiers', 'Bordeaux'], n++));
      ligne('Actions', (x) => puces(actionsOf(x, false).map((y) => t(withExamples(y)))));
      ligne('Moyens', (x) => puces((x.means ?? []).map(t)));
      for (let k = 0; k < Math.max(...c.fields.map((x) => x.indicators.length)); k++) {
        ligne(`Indicateur ${k + 1}`, (x) => (x.indicators[k] ? t(x.indicators[k].title) : ''));
        ligne(`Valeur visée ${k + 1}`, (x) => (x.indicators[k]?.targets ?? []).map(t).join('\n'));
      }
    }
    r++;
  }
  return f;
});
ecrire(
  'na-champs-cote-a-cote',
  onglets,
  attenduNA(
    'Un onglet par ambition, titre « Ambition 1 : … » ; un cadre par cible, bandeau « Cible 1.1 : … » ; rubriques à gauche, un champ opérationnel par colonne (« 1.1.1 – … ») : Champ opérationnel, Référent, Actions, Moyens (puces, aucune si l’élément est seul), Indicateur 1, Valeur visée 1, Indicateur 2… (`target`, une liste si la case a plusieurs lignes). Cible sans champ : son seul bandeau. Référents inventés. Pas de lien.',
    (c, k) => `${c.code}.${k + 1}`,
  ),
);
