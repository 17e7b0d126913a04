// Des tableaux collés de Word : titres d'ambition et de cible, champ fusionné, une puce par ligne, les colonnes remplies l'une après l'autre.
import { Feuille, ecrire, courbe, insec, nfd, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const f = new Feuille('Feuille de route', [44, 54, 54, 54, 40]);
f.pose(1, 1, 'Feuille de route du numérique éducatif en Nouvelle-Aquitaine', 'titre').pose(
  2,
  1,
  'Document de travail, version collée du traitement de texte',
  'note',
);
let r = 4;
for (const a of AMBITIONS) {
  // l'ambition 2 a été écrite sur un autre ordinateur : accents décomposés
  const t = (x) => (a.code === '2' ? nfd : String)(insec(courbe(x)));
  f.pose(r, 1, insec(`Ambition ${a.code} : ${t(a.title)}`), 'titre');
  r += 2;
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 5, insec(`Cible ${c.code} : ${t(c.title)}`), 'objectif');
    if (c.fields.length)
      f.ligne(r++, 1, ['Champ opérationnel', 'Actions', 'Moyens', 'Indicateurs', 'Valeur attendue'], 'tete');
    for (const x of c.fields) {
      const d = r,
        puce = (y) => `•\u00a0${t(y)}`;
      for (const y of actionsOf(x, false)) f.ligne(r++, 1, ['', puce(withExamples(y)), '', '', '']);
      for (const y of x.means ?? []) f.ligne(r++, 1, ['', '', puce(y), '', '']);
      for (const i of x.indicators) f.ligne(r++, 1, ['', '', '', puce(i.title), i.targets.map(t).join('\n')]);
      f.bloc(d, 1, r - 1, 1, t(x.title), 'etiquette');
    }
    r++;
  }
}
ecrire(
  'na-colle-de-word',
  [f],
  attenduNA(
    'Un seul onglet : titre « Ambition 1 : … », bandeau « Cible 1.1 : … », puis tableau Champ opérationnel (sans numéro, fusionné) | Actions | Moyens | Indicateurs | Valeur attendue (`target`, une liste si la cellule a plusieurs lignes) ; une puce par ligne, d’abord les actions, dessous les moyens, dessous les indicateurs. Cible sans champ : pas de tableau. Ambition 2 en accents décomposés. Pas de lien.',
    () => undefined,
  ),
);
