// Un onglet par axe ; sous le bandeau de chaque objectif, trois petits tableaux côte à côte séparés par une colonne vide :
// actions, leviers, indicateurs. Un sommaire devant, un avis du comité au pied.
import { Feuille, ecrire, flat, insec, tourne, date, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const s = new Feuille('Sommaire', [10, 70, 14]);
s.bloc(1, 1, 1, 3, 'Feuille de route du numérique éducatif – Guyane 2020-2021', 'titre').ligne(3, 1, ['Axe', 'Intitulé', 'Objectifs'], 'tete');
DOC.forEach((a, i) => s.ligne(4 + i, 1, [`Axe ${i + 1}`, a.titre, a.objectifs.length], ['centre', 'corps', 'centre']));
s.bloc(4 + DOC.length, 1, 4 + DOC.length, 2, 'Total', 'total').pose(4 + DOC.length, 3, { v: 21, f: 'SUM(C4:C8)' }, 'total');
const vises = [];
let n = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [14, 56, 20, 14, 2, 44, 2, 44, 11, 11]);
  f.bloc(1, 1, 1, 10, 'Académie de la Guyane – DANE', 'note').bloc(2, 1, 2, 10, insec(`AXE ${i + 1} : ${a.titre}`), 'titre');
  let r = 4;
  a.objectifs.forEach((o, j) => {
    f.bloc(r, 1, r++, 10, insec(`Objectif ${ob(i, j)} : ${dire(o.titre)}`), 'axe');
    f.ligne(r, 1, ['N°', 'Action', 'Porteur', 'Échéance'], 'tete').pose(r, 6, 'Leviers', 'tete').ligne(r, 8, ['Indicateur', 'Réalisé\n2020', 'Cible\n2021'], 'tete');
    const d = r + 1, A = o.lignes.flatMap((l) => l.a), L = o.lignes.flatMap((l) => l.l), I = o.lignes.flatMap((l) => l.i);
    A.forEach((x, k) => f.ligne(d + k, 1, [`Action ${ac(i, j, k)}`, insec(dire(x)), tourne(['DANE', 'DSI', 'DANE, CANOPÉ', 'Conseillers du recteur'], n + k), tourne([date(2021, 6, 30), 'Juin 2021', '', date(2020, 12, 18)], n + k)], ['centre', 'corps', 'corps', 'centre']));
    L.forEach((x, k) => f.pose(d + k, 6, insec(dire(x)), 'corps'));
    I.forEach((x, k) => {
      const t = dire(x), nb = /^Nombre/.test(t), tx = /^Taux/.test(t), v = 5 + ((n * 5 + k * 7) % 29);
      f.ligne(d + k, 8, [insec(t), nb ? v : tx ? pct(0.4) : '', nb ? v + 15 : tx ? pct(0.75) : ''], ['corps', 'centre', 'centre']);
      vises.push(nb ? { target: String(v + 15) } : tx ? { target: '75%' } : {});
    });
    n += A.length;
    r = d + Math.max(A.length, L.length, I.length) + 1;
  });
  f.pose(r, 1, tourne(['Avis du comité de pilotage du 12 janvier 2021 : favorable.', 'Avis du comité de pilotage du 12 janvier 2021 : favorable, à revoir en juillet.'], i), 'note');
  return f;
});
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Sommaire : redit les axes (comptés une fois), total. Axe 1 à Axe 5 : titre « AXE 1 : … » ligne 2 ; pour chaque objectif un bandeau « Objectif 1.1 : … », puis trois listes côte à côte séparées par une colonne vide, un élément par ligne : N° (« Action 1.1.1 », code « 1.1.1 ») | Action | Porteur | Échéance ; Leviers ; Indicateur | Réalisé 2020 | Cible 2021 (`target` = la cible seule, pour les nombres et les taux). Chaque liste se rattache à l’objectif du bandeau. Porteurs, échéances, valeurs, avis inventés.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('guyane-2020-trois-listes', [s, ...onglets], att);
