// Synthèse, plan d'actions en bandes avec suivi, moyens, indicateurs : quatre onglets reliés par le numéro de l'objectif opérationnel.
import { Feuille, ecrire, courbe, insec, tourne, main, capitales } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const s = new Feuille('Synthèse', [10, 110, 14, 14]),
  f = new Feuille('Plan d’actions', [9, 44, 8, 66, 20, 16, 14, 34]),
  m = new Feuille('Moyens', [9, 100]),
  d = new Feuille('Indicateurs', [9, 60, 60, 56, 24]);
s.pose(1, 1, 'Synthèse de la feuille de route 2020-2023', 'titre').ligne(
  3,
  1,
  ['N°', 'Axes et objectifs', 'Actions', 'Indicateurs'],
  'tete',
);
f.bloc(1, 1, 1, 8, 'Plan d’actions', 'titre').ligne(
  3,
  1,
  ['N°', 'Objectif opérationnel', 'Réf.', 'Action', 'Responsable', 'Échéance', 'Avancement', 'Commentaires'],
  'tete',
);
m.pose(1, 1, 'Moyens par objectif opérationnel', 'titre').ligne(3, 1, ['N° OO', 'Moyen'], 'tete');
d.pose(1, 1, 'Tableau des indicateurs', 'titre').ligne(
  3,
  1,
  ['N° OO', 'Objectif opérationnel', 'Indicateur', 'Cible', 'Source'],
  'tete',
);
let r = 4,
  q = 4,
  z = 4,
  y = 4,
  n = 0;
const refs = [];
const total = [0, 0];
for (const a of AMBITIONS) {
  f.bloc(r, 1, r++, 8, insec(`AXE ${a.code} : ${capitales(t(a.title))}`), 'axe');
  s.ligne(y++, 1, [a.code, t(a.title), '', ''], 'objectif');
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 8, insec(`Objectif ${c.code} : ${t(c.title)}`), 'objectif');
    const nb = [
      c.fields.flatMap((x) => actionsOf(x, false)).length,
      c.fields.flatMap((x) => x.indicators).length,
    ];
    nb.forEach((v, k) => (total[k] += v));
    s.ligne(y++, 1, [c.code, t(c.title), ...nb], ['centre', 'corps', 'centre', 'centre']);
    c.fields.forEach((x, k) => {
      const oo = `${c.code}.${k + 1}`,
        A = actionsOf(x, false).map(withExamples),
        d0 = r;
      (A.length ? A : ['']).forEach((v) => {
        if (v) refs.push(`A${refs.length + 1}`);
        f.ligne(
          r++,
          1,
          [
            '',
            '',
            v && `A${refs.length}`,
            v && main(t(v[0].toUpperCase() + v.slice(1)), n),
            v &&
              tourne(
                ['Site de Bordeaux', 'Site de Bordeaux', 'DRANE', 'Site de Poitiers', 'Site de Limoges'],
                n,
              ),
            v && tourne(['juin 2021', 'déc. 2021', '2021-2022', ''], n),
            v && tourne(['engagée', 'engagée', 'à lancer', 'réalisée'], n),
            v && tourne(['', '', 'À revoir avec les DAAC', '', ''], n),
          ],
          ['centre', 'corps', 'centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
        );
        if (v) n++;
      });
      f.bloc(d0, 1, r - 1, 1, oo, 'centre').bloc(d0, 2, r - 1, 2, t(x.title), 'corps');
      for (const w of x.means ?? []) m.ligne(q++, 1, [oo, main(t(w), q)], ['centre', 'corps']);
      for (const w of x.indicators)
        d.ligne(
          z++,
          1,
          [
            oo,
            t(x.title),
            main(t(w.title), z),
            w.targets.map(t).join('\n'),
            tourne(['DRANE', 'GIP Pix', '', 'EAFC'], z),
          ],
          ['centre', 'corps', 'corps', 'corps', 'corps'],
        );
    });
  }
}
s.ligne(y, 1, ['', 'Total', ...total], 'total');
m.pose(q + 1, 1, insec('OO : objectif opérationnel (voir le plan d’actions).'), 'note');
const att = expectedNA(
  'Synthèse : N° (1, 1.1) | Axes et objectifs | nombres, Total. Plan d’actions : bandeaux « AXE 1 : … » (capitales sans accents) et « Objectif 1.1 : … » ; N° (1.1.1) et Objectif opérationnel fusionnés | Réf. (A1 à A21) | Action | Responsable | Échéance | Avancement | Commentaires ; ligne sans action si l’objectif opérationnel n’en a pas. Moyens : N° OO | Moyen. Indicateurs : N° OO | Objectif opérationnel | Indicateur | Cible (`target`, une liste si la cellule a plusieurs lignes) | Source. Responsables, échéances, avancements, commentaires, sources inventés. Pas de lien : la région n’a pas de projet académique.',
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
att.actions = att.actions.map((x, k) => ({ code: refs[k], ...x }));
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-plan-d-actions', [s, f, m, d], att);
