// Le classeur que l'on projette au comité de pilotage : orientation et engagement fusionnés, une mesure par ligne, en-tête sur deux lignes, lettres
// du projet académique ; moyens par engagement et indicateurs chiffrés dans deux autres onglets.
import { Feuille, ecrire, courbe, insec, puces, tourne, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, '').replace('« 6ème, enseignants', '6ème, enseignants');
const t = (x) => insec(dire(x));
const ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Combler les écarts entre les territoires',
  'Être bien à l’école',
  'Développer les compétences des élèves et des personnels',
  'Soutenir les initiatives des équipes',
];
const f = new Feuille('Suivi COPIL', [24, 34, 8, 70, 20, 12, 12, 12, 40]),
  l = new Feuille('Moyens', [12, 60, 70]),
  d = new Feuille('Indicateurs', [14, 70, 16, 16, 22]);
f.pose(1, 1, 'Région académique Guyane', 'note')
  .bloc(2, 1, 2, 9, insec('Feuille de route du numérique éducatif 2024-2025 : suivi des mesures'), 'titre')
  .bloc(3, 1, 3, 9, 'Comité de pilotage du 14 novembre 2024', 'libre');
[
  [1, 'Orientation'],
  [2, 'Engagement'],
  [3, 'N°'],
  [4, 'Mesure'],
  [5, 'Pilote'],
  [8, 'Projet académique'],
  [9, 'Décision du COPIL'],
].forEach(([c, x]) => f.bloc(5, c, 6, c, x, 'tete'));
f.bloc(5, 6, 5, 7, 'Avancement', 'tete').ligne(6, 6, ['Prévu', 'Réalisé'], 'tete');
l.bloc(1, 1, 1, 3, 'Moyens à mobiliser', 'titre').ligne(3, 1, ['N°', 'Engagement', 'Moyens'], 'tete');
d.bloc(1, 1, 1, 5, 'Tableau de bord des indicateurs', 'titre').ligne(
  3,
  1,
  ['Engagement', 'Indicateur', 'Valeur 2023', 'Cible 2025', 'Source'],
  'tete',
);
let r = 7,
  q = 4,
  z = 4,
  n = 0,
  m = 0,
  prevu = 0,
  fait = 0,
  suivies = 0;
const liens = [],
  vises = [];
DOC.forEach((a, i) => {
  const da = r;
  a.objectifs.forEach((o, j) => {
    const d0 = r;
    o.lignes
      .flatMap((x) => x.a)
      .forEach((x, k) => {
        const v = PA.flatMap((_, c) => ((n + c * 2) % 5 === 1 || (n * 3 + c) % 7 === 2 ? [c] : []));
        v.forEach((c) => liens.push({ action: ac(i, j, k), objective: PA[c] }));
        const but = tourne([1, 0.5, 1, 0.5], n),
          ou = Math.min(but, tourne([0.5, 0.25, 1], n)),
          su = n % 4 !== 3;
        prevu += but;
        if (su) ((fait += ou), suivies++);
        f.ligne(
          r++,
          1,
          [
            '',
            '',
            ac(i, j, k),
            main(t(x), n),
            tourne(['DRANE', 'DRANE, DSI', 'Adjoint 1er degré', '', 'Adjoint 2nd degré'], n),
            pct(but),
            su ? pct(ou) : '',
            v.map((c) => 'ABCD'[c]).join(', '),
            tourne(['', '', 'À poursuivre', '', 'Point à refaire en mars', '', ''], n),
          ],
          ['axe', 'objectif', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'corps'],
        );
        n++;
      });
    f.bloc(d0, 2, r - 1, 2, `${ob(i, j)}\n${t(o.titre)}`, 'objectif');
    l.ligne(
      z++,
      1,
      [
        ob(i, j),
        t(o.titre),
        puces(
          o.lignes.flatMap((x) => x.l).map((x) => main(t(x), m++)),
          '- ',
        ),
      ],
      ['centre', 'objectif', 'corps'],
    );
    for (const x of o.lignes.flatMap((y) => y.i)) {
      const nombre = /^(Nombre|Nb)/.test(dire(x)),
        taux = /^Taux/.test(dire(x)),
        v = 5 + ((q * 7) % 41);
      d.ligne(
        q,
        1,
        [
          ob(i, j),
          main(t(x), q),
          nombre ? v : taux ? pct(0.45) : '',
          nombre ? v + 15 : taux ? pct(0.7) : '',
          tourne(['DRANE', '', 'EAFC'], q),
        ],
        ['centre', 'corps', 'centre', 'centre', 'corps'],
      );
      vises.push(nombre ? { target: String(v + 15) } : taux ? { target: '70%' } : {});
      q++;
    }
  });
  f.bloc(da, 1, r - 1, 1, insec(`Orientation ${i + 1} : ${t(a.titre)}`), 'etiquette');
});
f.bloc(r, 1, r, 5, 'Moyenne', 'total')
  .pose(r, 6, { v: prevu / n, z: '0%', f: `AVERAGE(F7:F${r - 1})` }, 'total')
  .pose(r, 7, { v: fait / suivies, z: '0%', f: `AVERAGE(G7:G${r - 1})` }, 'total')
  .pose(r, 8, '', 'total')
  .pose(r, 9, `${n} mesures suivies`, 'total');
f.bloc(r + 2, 3, r + 2, 4, 'Objectifs du projet académique', 'etiquette');
PA.forEach((x, c) => f.ligne(r + 3 + c, 3, ['ABCD'[c], x], ['centre', 'corps']));
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Suivi COPIL : Orientation fusionnée (« Orientation 1 : … ») et Engagement fusionné (« 1.1 », retour à la ligne, titre) | N° | Mesure | Pilote | Avancement (Prévu, Réalisé : en-tête sur deux lignes) | Projet académique (lettres « A, C » : autant de liens) | Décision du COPIL ; ligne Moyenne ; dessous, les lettres A à D. Moyens : N° | Engagement | Moyens (tirets, un levier par ligne). Indicateurs : N° d’engagement | Indicateur | Valeur 2023 | Cible 2025 (`target`) | Source. Pilotes, avancements, décisions, valeurs, liens inventés ; objectifs du projet académique aussi.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2024-suivi-copil', [f, l, d], att);
