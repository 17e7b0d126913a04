// Une présentation, un onglet par axe avec un petit tableau sous chaque objectif (leviers fusionnés à droite, renvois l'un sous
// l'autre), un suivi des indicateurs à bandeaux, un rappel du projet académique.
import { Feuille, ecrire, insec, puces, tourne, flat, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) =>
  flat(T(x))
    .replace('distance : ( laBoîte', 'distance (laBoîte')
    .replace('virtuelles )', 'virtuelles)')
    .replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Consolider l’existant et apporter les conditions propices au développement du numérique',
  'Contribuer au développement professionnel des enseignants',
  'Conjuguer l’action des différents partenaires',
  'Soutenir les mesures ministérielles',
];
const g = new Feuille('Présentation', [20, 80]);
g.bloc(2, 1, 2, 2, 'Académie de Guyane', 'total').bloc(
  3,
  1,
  3,
  2,
  'Feuille de route numérique 2020-2021',
  'titre',
);
[
  ['Service', 'Délégation académique au numérique éducatif'],
  ['Date', '12 octobre 2020'],
  ['Mise en forme', 'Secrétariat de la DANE'],
].forEach((l, k) => g.ligne(5 + k, 1, l, ['etiquette', 'corps']));
g.pose(
  9,
  1,
  insec('Un onglet par axe, puis le suivi des indicateurs et le rappel du projet académique.'),
  'note',
);
const s = new Feuille('Suivi des indicateurs', [10, 54, 54, 14, 16, 24]);
s.bloc(1, 1, 1, 6, 'Suivi des indicateurs', 'titre').ligne(
  3,
  1,
  ['N°', 'Objectif', 'Indicateur', 'Valeur 2020', 'Valeur cible 2021', 'Où trouver la donnée'],
  'tete',
);
let n = 0,
  m = 0,
  q = 4;
const liens = [],
  vises = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [9, 76, 22, 18, 50, 16]);
  f.bloc(1, 1, 1, 6, insec(`AXE ${i + 1} : ${dire(a.titre)}`), 'titre');
  s.bloc(q, 1, q++, 6, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'axe');
  let r = 3;
  a.objectifs.forEach((o, j) => {
    f.bloc(r, 1, r++, 6, insec(`Objectif ${ob(i, j)} : ${dire(o.titre)}`), 'objectif');
    f.ligne(r++, 1, ['N°', 'Actions à mener', 'Pilote', 'Échéance', 'Leviers', 'Projet académique'], 'tete');
    const d = r,
      dq = q;
    o.lignes
      .flatMap((l) => l.a)
      .forEach((x, k) => {
        const v = PA.map((_, c) => c).filter((c) => (n + c) % 4 === 0 || (n * 3 + c * 2) % 7 === 3);
        v.forEach((c) => liens.push({ action: ac(i, j, k), objective: PA[c] }));
        f.ligne(
          r++,
          1,
          [
            ac(i, j, k),
            insec(main(dire(x), n)),
            tourne(['DANE', 'DANE', 'DANE / DSI', 'Inspecteurs'], n),
            tourne(['juin 2021', '31/12/2020', '', 'Toute l’année', 'mars 2021'], n),
            '',
            v.map((c) => `PA${c + 1}`).join('\n'),
          ],
          ['centre', 'corps', 'corps', 'centre', 'corps', 'centre'],
        );
        n++;
      });
    f.bloc(
      d,
      5,
      r - 1,
      5,
      insec(
        puces(
          o.lignes.flatMap((l) => l.l).map((x) => main(dire(x), m++)),
          '- ',
        ),
      ),
      'corps',
    );
    for (const x of o.lignes.flatMap((l) => l.i)) {
      const t = dire(x),
        nombre = /^Nombre/.test(t),
        taux = /^Taux/.test(t),
        v = 6 + ((q * 5) % 37);
      s.ligne(
        q++,
        1,
        [
          '',
          '',
          insec(main(t, q)),
          nombre ? v : taux ? pct(0.4) : '',
          nombre ? v + 14 : taux ? pct(0.75) : '',
          tourne(['Enquête', 'DANE', '', 'Comptes rendus'], q),
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
      );
      vises.push(nombre ? { target: String(v + 14) } : taux ? { target: '75%' } : {});
    }
    s.bloc(dq, 1, q - 1, 1, ob(i, j), 'centre').bloc(dq, 2, q - 1, 2, insec(dire(o.titre)), 'corps');
    r++;
  });
  f.pose(r, 1, insec('PA : voir l’onglet Projet académique'), 'note');
  return f;
});
s.bloc(q + 1, 1, q + 1, 2, 'Nombre d’indicateurs', 'total').pose(q + 1, 3, vises.length, 'total');
const p = new Feuille('Projet académique', [10, 90]);
p.bloc(1, 1, 1, 2, 'Rappel des objectifs du projet académique', 'titre').ligne(
  3,
  1,
  ['Repère', 'Objectif'],
  'tete',
);
PA.forEach((x, c) => p.ligne(4 + c, 1, [`PA${c + 1}`, x], ['centre', 'corps']));
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Présentation : hors feuille de route. Axe 1 à Axe 5 : titre « AXE 1 : … », puis pour chaque objectif un titre fusionné « Objectif 1.1 : … » et un tableau N° | Actions à mener | Pilote | Échéance | Leviers (fusionnés en face des actions, tirets) | Projet académique (« PA1 » et « PA3 » l’un sous l’autre = deux liens, vide = aucun). Suivi des indicateurs : bandeau d’axe, N° et Objectif fusionnés, un indicateur par ligne, Valeur 2020, Valeur cible 2021 (`target`, nombres et taux), source, total. Projet académique : Repère | Objectif. Pilotes, échéances, valeurs, renvois inventés ; objectifs du projet académique tirés des orientations du document.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2020-tableaux-sous-objectif', [g, ...onglets, s, p], att);
