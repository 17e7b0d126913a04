// Le tableau unique : axe et objectif fusionnés à gauche, une action par ligne, leviers et indicateurs fusionnés en regard.
import { Feuille, ecrire, courbe, insec, puces, tourne, main, dire } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(dire(x)));
const f = new Feuille('Feuille de route', [22, 32, 60, 44, 40, 18, 16, 30]);
f.pose(1, 1, 'Académie de la Guyane', 'note')
  .pose(2, 1, 'Délégation académique au numérique éducatif', 'note')
  .bloc(4, 1, 4, 8, insec('FEUILLE DE ROUTE DU NUMERIQUE EDUCATIF 2020-2021'), 'titre')
  .ligne(
    6,
    1,
    ['Axe', 'Objectif', 'Actions', 'Leviers', 'Indicateurs', 'Pilote', 'Échéance', 'Observations'],
    'tete',
  );
let r = 7,
  n = 0;
DOC.forEach((a, i) => {
  const da = r;
  a.objectifs.forEach((o, j) => {
    const d0 = r;
    for (const g of o.lignes) {
      const dg = r;
      for (const x of g.a) {
        f.ligne(
          r++,
          1,
          [
            '',
            '',
            main(t(x), n),
            '',
            '',
            tourne(['DANE', 'DANE', 'DANE / DSI', '', 'Adjoint 1er degré', 'Adjoint 2d degré'], n),
            tourne(['déc. 2020', 'juin 2021', 'année scolaire', 'mars 2021', ''], n),
            tourne(['', '', '', 'Reporté (crise sanitaire)', '', '', 'Voir avec la DSI', ''], n),
          ],
          ['axe', 'objectif', 'corps', 'corps', 'corps', 'corps', 'centre', 'corps'],
        );
        n++;
      }
      f.bloc(dg, 4, r - 1, 4, puces(g.l.map(t), '- '), 'corps');
      f.bloc(dg, 5, r - 1, 5, puces(g.i.map(t), '- '), 'corps');
    }
    f.bloc(d0, 2, r - 1, 2, `${i + 1}.${j + 1} ${t(o.titre)}`, 'objectif');
  });
  f.bloc(da, 1, r - 1, 1, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'etiquette');
});
f.pose(r + 1, 1, 'Document de travail, mis à jour le 12 octobre 2020', 'note');
ecrire(
  'guyane-2020-tableau-unique',
  [f],
  attenduDe(DOC, {
    document: 'guyane-2020',
    dire,
    codeAxe: (i) => String(i + 1),
    codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
    notes:
      'En-tête ligne 6. Axe fusionné (« Axe 1 : … ») | Objectif fusionné (« 1.1 … ») | Actions, une par ligne | Leviers | Indicateurs (fusionnés en regard d’une ou plusieurs actions, un tiret par élément, pas de tiret s’il est seul) | Pilote | Échéance | Observations ; note en bas. Pilotes, échéances, observations inventés. Sous-points des actions et des leviers non recopiés ; virgule et deux-points finals enlevés.',
  }),
);
