// L'architecture (ambition et cible fusionnées, un champ par ligne), les actions et moyens avec leur nature en colonne, les indicateurs : une
// ligne par valeur visée, l'indicateur fusionné devant.
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const s = new Feuille('Architecture', [44, 8, 70, 70]),
  f = new Feuille('Actions et moyens', [60, 60, 12, 90, 18]),
  d = new Feuille('Indicateurs', [10, 60, 62, 50, 14]);
s.bloc(1, 1, 1, 4, 'Nouvelle-Aquitaine – Feuille de route du numérique éducatif', 'titre').ligne(
  3,
  1,
  ['Ambition', 'N°', 'Cible', 'Champ opérationnel'],
  'tete',
);
f.bloc(1, 1, 1, 5, 'Actions et moyens par champ opérationnel', 'titre').ligne(
  3,
  1,
  ['Cible', 'Champ opérationnel', 'Nature', 'Libellé', 'Référent'],
  'tete',
);
d.bloc(1, 1, 1, 5, 'Indicateurs et valeurs visées', 'titre').ligne(
  3,
  1,
  ['N° cible', 'Champ opérationnel', 'Indicateur', 'Valeur visée', 'Relevé'],
  'tete',
);
let r = 4,
  q = 4,
  z = 4,
  n = 0,
  m = 0;
for (const a of AMBITIONS) {
  const da = z;
  for (const x of a.cibles) {
    const dz = z,
      dr = r,
      dq = q;
    for (const y of x.fields) {
      s.ligne(z++, 1, ['', '', '', t(y.title)], ['etiquette', 'centre', 'objectif', 'corps']);
      const er = r,
        eq = q;
      for (const [nature, xs] of [
        ['Action', actionsOf(y, false).map(withExamples)],
        ['Moyen', y.means ?? []],
      ])
        for (const w of xs)
          f.ligne(
            r++,
            1,
            [
              '',
              '',
              nature,
              main(t(w), m++),
              nature === 'Action' ? tourne(['DRANE', '', 'Pôle usages'], n++) : '',
            ],
            ['etiquette', 'corps', 'centre', 'corps', 'corps'],
          );
      if (r > er) f.bloc(er, 2, r - 1, 2, t(y.title), 'corps');
      for (const w of y.indicators) {
        const e = q,
          vs = w.targets.length ? w.targets : [''];
        for (const v of vs)
          d.ligne(q++, 1, ['', '', '', t(v), ''], ['centre', 'corps', 'corps', 'corps', 'centre']);
        d.bloc(e, 3, q - 1, 3, main(t(w.title), m++), 'corps').bloc(
          e,
          5,
          q - 1,
          5,
          tourne(['annuel', 'juin', 'annuel'], m),
          'centre',
        );
      }
      if (q > eq) d.bloc(eq, 2, q - 1, 2, t(y.title), 'corps');
    }
    if (!x.fields.length) s.ligne(z++, 1, ['', '', '', ''], ['etiquette', 'centre', 'objectif', 'corps']);
    s.bloc(dz, 2, z - 1, 2, x.code, 'centre').bloc(dz, 3, z - 1, 3, t(x.title), 'objectif');
    if (r > dr) f.bloc(dr, 1, r - 1, 1, `${x.code} ${t(x.title)}`, 'etiquette');
    if (q > dq) d.bloc(dq, 1, q - 1, 1, x.code, 'centre');
  }
  s.bloc(da, 1, z - 1, 1, insec(`Ambition ${a.code} : ${t(a.title)}`), 'etiquette');
}
s.pose(z + 1, 1, insec('Les cibles sans champ opérationnel seront précisées en 2022.'), 'note');
const att = expectedNA(
  'Architecture : Ambition fusionnée (« Ambition 1 : … ») | N° | Cible, fusionnés | Champ opérationnel, un par ligne, sans repère ; vide pour les cibles qui n’en ont pas. Actions et moyens : Cible (« 2.1 … ») et Champ opérationnel fusionnés | Nature (Action, Moyen) | Libellé | Référent ; seulement les champs qui en ont. Indicateurs : N° cible, Champ opérationnel et Indicateur fusionnés | Valeur visée, une par ligne (`target`, une liste s’il y en a plusieurs) | Relevé. Référents et relevés inventés. Pas de lien : la région n’a pas de projet académique.',
  { actionTitle: withExamples, codes: false },
);
att.notes = att.notes
  .replace(
    /Several targets of one indicator are joined by a line break\./,
    'Several targets of one indicator: a list.',
  )
  .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
for (const o of att.objectives) if (o.parent) delete o.code;
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-architecture-et-valeurs', [s, f, d], att);
