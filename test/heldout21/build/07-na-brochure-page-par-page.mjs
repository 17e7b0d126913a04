// La brochure imprimée recopiée, un onglet par page : titre courant d'ambition, la cible, son texte, puis les champs avec leviers, actions et tableau des indicateurs ; couverture, sommaire, numéros de page.
import { Feuille, ecrire, courbe, insec, main, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x)),
  LARGEURS = [78, 56];
const couverture = new Feuille('Page 1', LARGEURS),
  sommaire = new Feuille('Page 2', [110, 10]),
  pages = [];
couverture
  .pose(4, 1, 'Région académique Nouvelle-Aquitaine', 'note')
  .pose(6, 1, 'Feuille de route du numérique éducatif 2020-2023', 'titre')
  .pose(8, 1, 'Délégation régionale académique au numérique éducatif', 'note');
sommaire.pose(1, 1, 'Sommaire', 'titre');
let q = 3,
  page = 3,
  n = 0;
for (const a of AMBITIONS) {
  sommaire.pose(q++, 1, insec(`Ambition ${a.code} – ${t(a.title)}`), 'etiquette');
  for (const c of a.cibles) {
    sommaire.ligne(q++, 1, [insec(`Cible ${c.code} – ${t(c.title)}`), page], ['texte', 'libre']);
    const f = new Feuille(`Page ${page}`, LARGEURS);
    f.bloc(1, 1, 1, 2, insec(`Ambition ${a.code} – ${t(a.title)}`), 'axe').bloc(
      3,
      1,
      3,
      2,
      insec(`Cible ${c.code} – ${t(c.title)}`),
      'etiquette',
    );
    let r = 5;
    if (c.intro) {
      f.bloc(r, 1, r, 2, t(c.intro), 'texte');
      r += 2;
    }
    for (const x of c.fields) {
      f.bloc(r, 1, r++, 2, insec(`Champ opérationnel : ${t(x.title)}`), 'objectif');
      if (x.diag) f.bloc(r, 1, r++, 2, t(x.diag), 'texte');
      for (const [nom, xs] of [
        ['Leviers', x.means ?? []],
        ['Actions', actionsOf(x, false).map(withExamples)],
      ]) {
        if (!xs.length) continue;
        f.pose(r++, 1, nom, 'etiquette');
        for (const y of xs) f.bloc(r, 1, r++, 2, `• ${main(t(y), n++)}`, 'texte');
      }
      f.ligne(r++, 1, ['Indicateur', 'Valeur attendue'], 'tete');
      for (const y of x.indicators)
        f.ligne(r++, 1, [t(y.title), y.targets.map(t).join('\n')], ['corps', 'corps']);
      r++;
    }
    f.pose(r + 1, 2, `– ${page} –`, 'note');
    pages.push(f);
    page++;
  }
}
ecrire(
  'na-brochure-page-par-page',
  [couverture, sommaire, ...pages],
  attenduNA(
    'Page 1 : couverture. Page 2 : sommaire (ambitions, cibles, pages). Pages 3 à 15, une par cible : « Ambition 1 – … » (redite à chaque page), « Cible 1.1 – … », un texte, puis par champ « Champ opérationnel : … » (sans numéro), constat, Leviers et Actions (une puce par ligne, rubrique absente s’il n’y en a pas), tableau Indicateur | Valeur attendue (`target`, une liste si la cellule a plusieurs lignes) ; numéro de page. Textes et constats : hors feuille de route. Pas de lien.',
    () => undefined,
  ),
);
