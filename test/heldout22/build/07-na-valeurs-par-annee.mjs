// Une ligne par indicateur, les trois niveaux récrits, en-tête sur deux lignes avec les années, filtre ; actions et moyens en deux tableaux côte à côte.
import { Feuille, ecrire, courbe, insec, tourne, main, fois, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Indicateurs', [34, 42, 44, 56, 12, 12, 42]),
  g = new Feuille('Actions et moyens', [46, 60, 20, 4, 46, 60]);
f.pose(1, 1, 'Région académique Nouvelle-Aquitaine', 'note')
  .bloc(2, 1, 2, 7, 'Feuille de route du numérique : suivi des indicateurs', 'titre')
  .ligne(4, 1, ['Niveaux de la feuille de route', '', '', 'Évaluation', '', '', ''], 'tete')
  .fusion(4, 1, 4, 3)
  .fusion(4, 4, 4, 7)
  .ligne(
    5,
    1,
    [
      'Ambition',
      'Objectif',
      'Objectif opérationnel',
      'Indicateur',
      'Réalisé 2020',
      'Réalisé 2021',
      'Cible 2023',
    ],
    'tete',
  );
g.bloc(1, 1, 1, 3, 'Actions', 'titre')
  .bloc(1, 5, 1, 6, 'Moyens', 'titre')
  .ligne(3, 1, ['Objectif opérationnel', 'Action', 'Référent'], 'tete')
  .ligne(3, 5, ['Objectif opérationnel', 'Moyen'], 'tete');
let r = 6,
  ra = 4,
  rm = 4,
  n = 0,
  m = 0;
for (const a of AMBITIONS)
  for (const c of a.cibles) {
    const debut = [insec(`${a.code}. ${t(a.title)}`), insec(`${c.code} ${t(c.title)}`)];
    if (!c.fields.length) f.ligne(r++, 1, [...debut, '', '', '', '', '']);
    for (const x of c.fields) {
      for (const i of x.indicators) {
        const vise =
          /^Nombre/.test(i.title) && !/%/.test(i.targets[0])
            ? i.targets[0]?.replace(/ (?=000)/, '').match(/\d+/)
            : null;
        f.ligne(
          r++,
          1,
          [
            ...debut,
            t(x.title),
            main(t(i.title), n),
            vise ? Math.floor(vise[0] * 0.15) : '',
            vise ? Math.floor(vise[0] * 0.4) : '',
            i.targets.map(t).join('\n'),
          ],
          [...fois(4, 'corps'), 'centre', 'centre', 'corps'],
        );
        n++;
      }
      const A = actionsOf(x, false).map(withExamples),
        L = x.means ?? [],
        da = ra,
        dm = rm;
      for (const y of A)
        g.ligne(ra++, 1, [
          '',
          main(t(y), m),
          tourne(['Site de Limoges', 'Site de Poitiers', 'Site de Bordeaux'], m++),
        ]);
      if (A.length) g.bloc(da, 1, ra - 1, 1, t(x.title), 'etiquette');
      for (const y of L) g.ligne(rm++, 5, ['', t(y)]);
      if (L.length) g.bloc(dm, 5, rm - 1, 5, t(x.title), 'etiquette');
    }
  }
f.filtre = `A5:G${r - 1}`;
ecrire(
  'na-valeurs-par-annee',
  [f, g],
  attenduNA(
    'Indicateurs : en-tête sur deux lignes, filtre, une ligne par indicateur, Ambition (« 1. … ») | Objectif (« 1.1 … ») | Objectif opérationnel (sans numéro) récrits | Indicateur | Réalisé 2020 | Réalisé 2021 | Cible 2023 (`target`, une liste si la cellule a plusieurs lignes). Objectif sans objectif opérationnel : une ligne vide à droite. Actions et moyens : deux tableaux côte à côte, Objectif opérationnel fusionné (son titre) | Action | Référent, puis Objectif opérationnel fusionné | Moyen. Réalisés et référents inventés. Pas de lien.',
    () => undefined,
  ),
);
