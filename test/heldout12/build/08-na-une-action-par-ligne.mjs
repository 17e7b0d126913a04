// Bandeaux d'ambition, cible et champ fusionnés, une action par ligne ; les moyens puis les indicateurs dans deux autres onglets, à la même
// allure.
import { Feuille, ecrire, courbe, insec, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [8, 50, 56, 84, 20]);
f.bloc(1, 1, 1, 5, 'Nouvelle-Aquitaine – Feuille de route du numérique éducatif', 'titre')
  .pose(2, 1, 'DRANE, septembre 2021', 'note')
  .ligne(4, 1, ['N°', 'Cible', 'Champ opérationnel', 'Actions à conduire', 'Échéance'], 'tete');
const mo = new Feuille('Moyens', [8, 60, 96]),
  ind = new Feuille('Indicateurs', [8, 60, 70, 50, 16]);
mo.bloc(1, 1, 1, 3, 'Moyens par champ opérationnel', 'titre').ligne(
  3,
  1,
  ['N° cible', 'Champ opérationnel', 'Moyen'],
  'tete',
);
ind
  .bloc(1, 1, 1, 5, 'Indicateurs par champ opérationnel', 'titre')
  .ligne(3, 1, ['N° cible', 'Champ opérationnel', 'Indicateur', 'Résultat attendu', 'Suivi'], 'tete');
let r = 5,
  p = 4,
  q = 4,
  n = 0,
  m = 0;
const tri = (h, d, fin, ...cols) => cols.forEach(([c, v, st]) => h.bloc(d, c, fin, c, v, st));
for (const a of AMBITIONS) {
  const titre = `Ambition ${a.code} : ${t(a.title)}`;
  f.bloc(r, 1, r++, 5, titre, 'axe');
  ind.bloc(q, 1, q++, 5, titre, 'axe');
  if (a.cibles.some((x) => x.fields.some((y) => y.means?.length))) mo.bloc(p, 1, p++, 3, titre, 'axe');
  for (const x of a.cibles) {
    const d = r;
    for (const y of x.fields) {
      const dy = r,
        dp = p,
        dq = q,
        xs = actionsOf(y, false).map(withExamples);
      for (const z of xs.length ? xs : [''])
        f.ligne(
          r++,
          1,
          ['', '', '', z && main(t(z), n++), z && tourne(['juin 2022', '2022', '', 'Déc. 2021'], n)],
          ['centre', 'objectif', 'corps', 'corps', 'centre'],
        );
      f.bloc(dy, 3, r - 1, 3, t(y.title), 'corps');
      for (const z of y.means ?? [])
        mo.ligne(p++, 1, ['', '', main(t(z), m++)], ['centre', 'corps', 'corps']);
      if (p > dp) tri(mo, dp, p - 1, [1, x.code, 'centre'], [2, t(y.title), 'corps']);
      for (const i of y.indicators)
        ind.ligne(
          q++,
          1,
          [
            '',
            '',
            main(t(i.title), m++),
            i.targets.map(t).join('\n'),
            tourne(['annuel', 'Annuel', 'semestriel'], m),
          ],
          ['centre', 'corps', 'corps', 'corps', 'centre'],
        );
      tri(ind, dq, q - 1, [1, x.code, 'centre'], [2, t(y.title), 'corps']);
    }
    if (!x.fields.length)
      f.ligne(r++, 1, ['', '', '', '', ''], ['centre', 'objectif', 'corps', 'corps', 'centre']);
    tri(f, d, r - 1, [1, x.code, 'centre'], [2, t(x.title), 'objectif']);
  }
}
f.pose(r + 1, 1, insec('Cases vides : à compléter par les pôles.'), 'note');
ind.bloc(q + 1, 1, q + 1, 2, 'Nombre d’indicateurs', 'total').pose(q + 1, 3, 29, 'total');
const att = expectedNA(
  'Feuille de route : bandeaux « Ambition 1 : … », N° et Cible fusionnés, Champ opérationnel fusionné (sans repère) | une action par ligne | Échéance ; champs sans action, cibles sans champ : cases vides. Moyens et Indicateurs : bandeaux d’ambition, N° cible et Champ opérationnel fusionnés (rattachés par l’intitulé du champ), un élément par ligne ; Résultat attendu est la cible (`target`, plusieurs lignes : une liste), Suivi inventé comme l’échéance, total. Aucun moyen hors de l’ambition 2. Pas de lien : la région n’a pas de projet académique.',
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
ecrire('na-une-action-par-ligne', [f, mo, ind], att);
