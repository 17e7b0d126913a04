// Sans aucun code : la feuille de route (ambitions, objectifs, moyens, indicateurs), un onglet par trimestre où chaque opération cite son objectif en
// toutes lettres, un tableau croisé par intitulé d'opération.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, '').replace('« 6ème, enseignants', '6ème, enseignants');
const t = (x) => insec(dire(x));
const PA = [
  'Combler les écarts entre les territoires',
  'Être bien à l’école',
  'Développer les compétences des élèves et des personnels',
  'Soutenir les initiatives des équipes',
];
const f = new Feuille('Feuille de route', [60, 60, 60]),
  tr = ['1er trimestre', '2e trimestre', '3e trimestre'].map((x) => new Feuille(x, [80, 70, 26, 10])),
  c = new Feuille('Projet académique', [90, 18, 18, 18, 18]);
f.bloc(1, 1, 1, 3, 'Feuille de route du numérique éducatif 2024-2025', 'titre')
  .pose(2, 1, 'Région académique Guyane – DRANE', 'note')
  .ligne(4, 1, ['Objectifs', 'Leviers', 'Indicateurs'], 'tete');
tr.forEach((x, k) =>
  x
    .bloc(1, 1, 1, 4, `Opérations du ${x.nom.replace('2e', 'deuxième').replace('1er', 'premier').replace('3e', 'troisième')}`, 'titre')
    .pose(2, 1, ['Septembre à décembre 2024', 'Janvier à mars 2025', 'Avril à juillet 2025'][k], 'note')
    .ligne(4, 1, ['Opération', 'Objectif visé', 'Qui', 'Fait'], 'tete'),
);
c.bloc(1, 1, 1, 5, 'Ce que nos opérations apportent au projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'Opération', 'tete')
  .bloc(3, 2, 3, 5, 'Objectifs du projet académique', 'tete')
  .ligne(4, 2, PA, 'tete');
let r = 5,
  q = 5,
  n = 0,
  m = 0;
const bas = [5, 5, 5],
  liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 3, insec(`Ambition : ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o) => {
    const L = o.lignes.flatMap((x) => x.l),
      I = o.lignes.flatMap((x) => x.i);
    f.ligne(
      r++,
      1,
      [t(o.titre), ...[L, I].map((xs) => puces(xs.map((x) => main(t(x), m++)), '- '))],
      ['objectif', 'corps', 'corps'],
    );
    o.lignes
      .flatMap((x) => x.a)
      .forEach((x) => {
        const k = (n * 2 + i) % 3;
        tr[k].ligne(
          bas[k]++,
          1,
          [
            t(x),
            t(o.titre),
            tourne(['DRANE', '', 'DRANE et DSI', 'Adjoint 1er degré'], n),
            n % 3 === 1 ? 'oui' : '',
          ],
          ['corps', 'corps', 'corps', 'centre'],
        );
        const v = PA.map((_, h) => ((n + h * 2) % 5 === 2 || (n * 3 + h) % 8 === 1 ? 'X' : ''));
        v.forEach((w, h) => w && liens.push({ action: dire(x), objective: PA[h] }));
        c.ligne(q++, 1, [t(x), ...v], ['corps', 'centre', 'centre', 'centre', 'centre']);
        n++;
      });
  });
});
tr.forEach((x, k) => x.bloc(bas[k], 1, bas[k], 4, `${bas[k] - 5} opérations`, 'total'));
c.pose(q + 1, 1, insec('X : l’opération contribue à l’objectif.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  notes:
    'Aucun code. Feuille de route : bandeau « Ambition : … », Objectifs | Leviers | Indicateurs, une ligne par objectif (tirets s’il y en a plusieurs). 1er, 2e, 3e trimestre : Opération | Objectif visé, récrit | Qui | Fait ; total. Projet académique : Opération récrite, X sous quatre objectifs (en-tête sur deux lignes) ; l’action d’un lien est son titre. Trimestres, responsables, Fait, croix et objectifs du projet académique inventés.',
});
att.project = PA;
att.links = liens;
ecrire('guyane-2024-par-trimestre', [f, ...tr, c], att);
