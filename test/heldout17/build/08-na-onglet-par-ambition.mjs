// Un onglet par ambition ; bandeau par cible, puis un cadre par champ opérationnel : intitulé, moyens, actions, tableau des indicateurs.
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
let n = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [26, 70, 60, 24]);
  f.bloc(1, 1, 1, 4, insec(`Ambition ${a.code} : ${t(a.title)}`), 'titre').pose(
    2,
    1,
    'DRANE Nouvelle-Aquitaine – feuille de route 2020-2023',
    'note',
  );
  let r = 4;
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 4, insec(`Cible ${c.code} : ${t(c.title)}`), 'axe');
    if (!c.fields.length) f.bloc(r, 1, r++, 4, 'Pas de champ opérationnel à ce jour.', 'corps');
    for (const x of c.fields) {
      f.pose(r, 1, 'Champ opérationnel', 'etiquette').bloc(r, 2, r++, 4, main(t(x.title), n), 'objectif');
      for (const [nom, xs] of [
        ['Moyens', x.means ?? []],
        ['Actions', actionsOf(x, false).map(withExamples)],
      ]) {
        if (!xs.length) continue;
        const d = r;
        for (const y of xs) f.pose(r, 1, '', 'etiquette').bloc(r, 2, r++, 4, main(t(y), n++), 'corps');
        f.bloc(d, 1, r - 1, 1, nom, 'etiquette');
      }
      const d = r;
      f.pose(r, 1, '', 'etiquette').ligne(r++, 2, ['Indicateur', 'Résultat attendu', 'Source'], 'total');
      for (const y of x.indicators)
        f.pose(r, 1, '', 'etiquette').ligne(r++, 2, [
          t(y.title),
          y.targets.map(t).join('\n'),
          tourne(['DRANE', 'Enquête annuelle', '', 'GIP'], n++),
        ]);
      f.bloc(d, 1, r - 1, 1, 'Évaluation', 'etiquette');
    }
    r++;
  }
  return f;
});
const att = expectedNA(
  'Un onglet par ambition, titre « Ambition 1 : … ». Bandeau « Cible 1.1 : … » ; par champ, à gauche : Champ opérationnel, Moyens et Actions (fusionnés en regard, un élément par ligne ; absents si rien), Évaluation (fusionné) en regard d’un tableau Indicateur | Résultat attendu (`target`, une liste si la cellule a plusieurs lignes) | Source. Cibles 2.2, 3.2, 3.3 : « Pas de champ opérationnel à ce jour. » n’est rien. Champs sans numéro. Sources inventées. Pas de lien.',
  { actionTitle: withExamples, codes: false },
);
att.notes = att.notes
  .replace(
    /Several targets of one indicator are joined by a line break\./,
    'Several targets of one indicator: a list.',
  )
  .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
att.objectives = att.objectives.map(({ code, ...o }) => (o.parent ? o : { code, ...o }));
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-onglet-par-ambition', onglets, att);
