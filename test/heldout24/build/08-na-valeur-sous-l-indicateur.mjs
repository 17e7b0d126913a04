// Un chargé de mission qui veut tout sur une feuille : une ligne par champ ; la valeur visée est sous l'indicateur, derrière une flèche.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [24, 36, 40, 58, 50, 58, 14]);
f.bloc(1, 1, 1, 7, 'Feuille de route du numérique éducatif en Nouvelle-Aquitaine', 'titre')
  .pose(2, 1, '2020-2023', 'note')
  .ligne(
    4,
    1,
    [
      'Ambition',
      'Cible',
      'Champ opérationnel',
      'Actions prévues',
      'Leviers',
      'Indicateurs\n→ valeur visée',
      'Échéance',
    ],
    'tete',
  );
let r = 5,
  n = 0;
for (const a of AMBITIONS) {
  const da = r;
  for (const c of a.cibles) {
    const d = r;
    if (!c.fields.length) f.ligne(r++, 3, ['', '', '', '', ''], 'corps');
    for (const x of c.fields)
      f.ligne(
        r++,
        3,
        [
          main(t(x.title), n),
          puces(actionsOf(x, false).map((y) => t(withExamples(y)))),
          puces((x.means ?? []).map(t)),
          x.indicators
            .flatMap((i) => [`• ${t(i.title)}`, ...i.targets.map((y) => `→ ${t(y)}`)])
            .join('\n'),
          tourne(['2021', '2022', '', '2023'], n++),
        ],
        ['objectif', 'corps', 'corps', 'corps', 'centre'],
      );
    f.bloc(d, 2, r - 1, 2, insec(`${c.code} – ${t(c.title)}`), 'objectif');
  }
  f.bloc(da, 1, r - 1, 1, insec(`Ambition ${a.code}\n${t(a.title)}`), 'etiquette');
}
ecrire(
  'na-valeur-sous-l-indicateur',
  [f],
  attenduNA(
    'Un seul onglet, en-tête ligne 4 : Ambition fusionnée (« Ambition 1 », retour à la ligne, titre) | Cible fusionnée (« 1.1 – … ») | Champ opérationnel (sans numéro) | Actions prévues | Leviers (puces, aucune si l’élément est seul) | Indicateurs → valeur visée : dans la case, une ligne « • … » par indicateur, puis une ligne « → … » par valeur visée (`target`, une liste s’il y en a plusieurs) | Échéance. Cible sans champ : une ligne vide à droite. Échéances inventées. Pas de lien.',
    () => undefined,
  ),
);
