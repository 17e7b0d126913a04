// Le document recopié sur une seule feuille, à la suite : ambition, cible, texte, tableau de déclinaison, tableau « Indicateurs et objectifs ».
import { Feuille, ecrire, courbe, insec, main, fois, avecPuce, attenduNA } from './kit.mjs';
import { AMBITIONS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [46, 52, 60, 60, 26]);
f.bloc(1, 1, 1, 4, 'DRANE - Délégation Régionale Académique du numérique éducatif', 'titre').bloc(
  3,
  1,
  3,
  4,
  t(
    'La DRANE est pilotée et animée par une déléguée régionale, assistée par les trois délégués académiques au numérique.',
  ),
  'texte',
);
let r = 5,
  n = 0;
for (const a of AMBITIONS) {
  f.bloc(r, 1, r, 4, insec(`Ambition ${a.code} : ${t(a.title)}`), 'axe');
  r += 2;
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 4, insec(`Cible ${c.code} : ${t(c.title)}`), 'objectif');
    if (c.intro) f.bloc(r, 1, r++, 4, t(c.intro), 'texte');
    const nom = (x) => (x.code ? insec(`${x.code} : ${t(x.title)}`) : t(x.title));
    const decline = c.fields.filter((x) => x.diag);
    if (decline.length) {
      f.pose(++r, 1, insec('Déclinaison des champs opérationnels :'), 'libre').ligne(
        ++r,
        1,
        ['Objectifs', 'Éléments de diagnostic', 'Éléments de méthodologie', 'Actions à mener'],
        'tete',
      );
      r++;
      for (const x of decline)
        f.ligne(
          r++,
          1,
          [
            nom(x),
            t(x.diag),
            avecPuce((x.means ?? []).map(t), '- '),
            avecPuce(actionsOf(x, false).map(withExamples).map(t), '- '),
          ],
          ['etiquette', 'corps', 'corps', 'corps'],
        );
    }
    if (c.fields.length) {
      f.pose(++r, 1, 'Indicateurs et objectifs', 'libre').ligne(
        ++r,
        1,
        ['Champs opérationnels', 'Indicateurs', 'Objectifs 2021 (réactualisation chaque année)'],
        'tete',
      );
      r++;
      for (const x of c.fields) {
        const debut = r;
        for (const i of x.indicators)
          f.ligne(
            r++,
            1,
            ['', main(t(i.title), n++), i.targets.map(t).join('\n')],
            ['etiquette', 'corps', 'corps'],
          );
        f.bloc(debut, 1, r - 1, 1, nom(x), 'etiquette');
      }
    }
    if (c.code === '1.1') {
      f.pose(++r, 1, insec('Point d’étape (Janvier 2021) : taux d’activation de Pix Orga'), 'libre').ligne(
        ++r,
        1,
        ['Pix 2020/2021', ...PIX.columns],
        'tete',
      );
      r++;
      for (const [academie, xs] of PIX.rows)
        f.ligne(
          r++,
          1,
          [academie, ...xs.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))],
          ['etiquette', ...fois(4, 'centre')],
        );
    }
    r += 2;
  }
}
const notes =
  'Une seule feuille, à la suite : « Ambition 1 : … », « Cible 1.1 : … », une phrase, puis, pour les cibles 2.1, 2.3 et 2.5, « Déclinaison des champs opérationnels : » Objectifs (le champ, « CO1 : … ») | Éléments de diagnostic | Éléments de méthodologie (moyens) | Actions à mener, un tiret par élément ; « Indicateurs et objectifs » : Champs opérationnels (fusionné) | Indicateurs (une ligne chacun) | Objectifs 2021 (`target`, une liste si la cellule a plusieurs lignes). Sous 1.1, le point d’étape Pix (`series`). Pas de lien.';
const att = attenduNA(notes, (c, k) => c.fields[k].code || undefined);
att.series = expectedNA(notes).series;
ecrire('na-brochure-d-un-seul-tenant', [f], att);
