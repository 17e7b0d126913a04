// Le tableau à trois niveaux fusionnés, une ligne par indicateur, actions et moyens en puces dans une cellule par objectif opérationnel.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [26, 34, 36, 56, 56, 50, 44, 22]);
f.bloc(1, 1, 1, 8, 'Feuille de route du numérique éducatif – Nouvelle-Aquitaine', 'titre').ligne(
  3,
  1,
  [
    'Axes',
    'Objectifs stratégiques',
    'Objectifs opérationnels',
    'Actions',
    'Moyens',
    'Indicateurs',
    'Cibles',
    'Pilote',
  ],
  'tete',
);
const st = ['etiquette', 'objectif', 'objectif', 'corps', 'corps', 'corps', 'corps', 'corps'];
let r = 4,
  n = 0;
for (const a of AMBITIONS) {
  const da = r;
  for (const c of a.cibles) {
    const dc = r;
    if (!c.fields.length) f.ligne(r++, 1, ['', '', '', '', '', '', '', ''], st);
    c.fields.forEach((y, k) => {
      const dy = r;
      for (const x of y.indicators)
        f.ligne(
          r++,
          1,
          [
            '',
            '',
            '',
            '',
            '',
            main(t(x.title), n),
            x.targets.map(t).join('\n'),
            tourne(['DRANE', 'Site de Bordeaux', 'Site de Limoges', '', 'Site de Poitiers'], n++),
          ],
          st,
        );
      f.bloc(dy, 3, r - 1, 3, `${c.code}.${k + 1} ${t(y.title)}`, 'objectif')
        .bloc(
          dy,
          4,
          r - 1,
          4,
          puces(
            actionsOf(y, false).map((x) => t(withExamples(x))),
            '• ',
          ),
          'corps',
        )
        .bloc(dy, 5, r - 1, 5, puces((y.means ?? []).map(t), '• '), 'corps');
    });
    f.bloc(dc, 2, r - 1, 2, `${c.code} ${t(c.title)}`, 'objectif');
  }
  f.bloc(da, 1, r - 1, 1, insec(`Axe ${a.code} : ${t(a.title)}`), 'etiquette');
}
const att = expectedNA(
  'En-tête ligne 3. Axes (« Axe 1 : … »), Objectifs stratégiques (« 1.1 … »), Objectifs opérationnels (« 1.1.1 … »), Actions et Moyens (une puce par élément, pas de puce s’il est seul) fusionnés ; Indicateurs, un par ligne | Cibles (`target`, une liste si la cellule a plusieurs lignes) | Pilote (inventé). Objectifs stratégiques 2.2, 3.2, 3.3 : cases vides. Pas de lien : la région n’a pas de projet académique.',
  { actionTitle: withExamples, codes: false },
);
att.notes = att.notes
  .replace(
    /Several targets of one indicator are joined by a line break\./,
    'Several targets of one indicator: a list.',
  )
  .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
const parCode = AMBITIONS.flatMap((a) =>
  a.cibles.flatMap((c) => [c.code, ...c.fields.map((_, k) => `${c.code}.${k + 1}`)]),
);
att.objectives = att.objectives.map((o, k) => ({ ...o, code: parCode[k] }));
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-tableau-a-trois-niveaux', [f], att);
