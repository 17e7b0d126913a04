// Assistante de la délégation régionale : bandeaux d'ambition et de cible ; à gauche le champ, puis la rubrique, un élément par ligne.
import { Feuille, ecrire, courbe, insec, tourne, main, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [46, 15, 84, 22, 16, 40]),
  s = new Feuille('Contacts', [34, 24, 30]);
f.pose(1, 1, 'DRANE Nouvelle-Aquitaine', 'note')
  .bloc(2, 1, 2, 6, 'Feuille de route numérique 2020-2023', 'titre')
  .ligne(
    4,
    1,
    ['Champ opérationnel', 'Rubrique', 'Libellé', 'Suivi par', 'Échéance', 'Valeur attendue'],
    'tete',
  );
let r = 5,
  n = 0;
for (const a of AMBITIONS) {
  f.bloc(r, 1, r++, 6, insec(`Ambition ${a.code} – ${t(a.title)}`), 'axe');
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 6, insec(`Cible ${c.code} – ${t(c.title)}`), 'objectif');
    for (const x of c.fields) {
      const dx = r;
      for (const [nom, xs] of [
        ['Actions', actionsOf(x, false).map((y) => [withExamples(y)])],
        ['Moyens', (x.means ?? []).map((y) => [y])],
        ['Indicateurs', x.indicators.map((y) => [y.title, y.targets])],
      ]) {
        const d = r;
        for (const [y, cibles = []] of xs) {
          const action = nom === 'Actions';
          f.ligne(
            r++,
            3,
            [
              main(t(y), n),
              action ? tourne(['DRANE', 'Site de Limoges', 'Site de Poitiers'], n) : '',
              action ? tourne(['juin 2021', '', 'juin 2022'], n) : '',
              cibles.map(t).join('\n'),
            ],
            ['corps', 'corps', 'centre', 'corps'],
          );
          n++;
        }
        if (xs.length) f.bloc(d, 2, r - 1, 2, nom, 'etiquette');
      }
      f.bloc(dx, 1, r - 1, 1, t(x.title), 'etiquette');
    }
  }
}
s.pose(1, 1, 'Contacts utiles', 'titre').ligne(3, 1, ['Fonction', 'Site', 'Téléphone'], 'tete');
[
  ['Secrétariat de la DRANE', 'Bordeaux', 'poste 41 10'],
  ['Délégué adjoint', 'Limoges', 'poste 41 12'],
  ['Délégué adjoint', 'Poitiers', 'poste 41 14'],
].forEach((x, k) => s.ligne(4 + k, 1, x));
ecrire(
  'na-rubriques-par-champ',
  [f, s],
  attenduNA(
    'Feuille de route : en-tête ligne 4, bandeaux « Ambition 1 – … » et « Cible 1.1 – … », Champ opérationnel fusionné (sans numéro) | Rubrique fusionnée (Actions, Moyens, Indicateurs) | Libellé | Suivi par | Échéance | Valeur attendue (`target`, une liste si la cellule a plusieurs lignes). Cible sans champ : le bandeau seul. Contacts : hors feuille de route. Suivi, échéances et contacts inventés. Pas de lien.',
    () => undefined,
  ),
);
