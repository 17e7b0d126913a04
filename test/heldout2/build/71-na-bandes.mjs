// Un adjoint de la DRANE : ambitions et cibles en bandeaux, champs et indicateurs en lignes, point d'étape au 30/06 ;
// les déclinaisons en trois petits tableaux, actions a) b) c) ; Pix en deux tableaux côte à côte.
import { Feuille, ecrire, lettres, puces, capitales, courbe, insec, tourne, pct, NB, FINE } from './kit.mjs';
import { AMBITIONS, CIBLES, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const f = new Feuille('Suivi 2021', [2, 8, 50, 50, 46, 34, 14]);
f.bloc(1, 2, 1, 7, 'Feuille de route 2021 du numérique éducatif', 'titre').bloc(2, 2, 2, 7, 'Région académique Nouvelle-Aquitaine', 'note');
f.ligne(4, 2, ['Code', 'Champ opérationnel', 'Indicateur', 'Cible 2021', 'Réalisé au 30/06', 'Avancement\n(%)'], 'tete');
let r = 5, n = 0;
for (const a of AMBITIONS) {
  f.bloc(r, 2, r++, 7, `AMBITION ${a.code} – ${capitales(a.title)}`, 'axe');
  for (const c of a.cibles) {
    f.bloc(r, 2, r++, 7, `Objectif ${c.code} – ${courbe(c.title)}`, 'objectif');
    for (const x of c.fields) {
      const d = r;
      for (const i of x.indicators) {
        const [t, p] = tourne([['En cours de relevé', 0.5], ['Premiers résultats en hausse', 0.7], ['Non mesuré à ce jour', ''], ['Atteint', 1]], n++);
        f.ligne(r++, 2, ['', '', courbe(i.title), insec(courbe(i.targets.join('\n'))), t, p === '' ? '' : pct(p)]);
      }
      f.bloc(d, 2, r - 1, 2, x.code, 'centre').bloc(d, 3, r - 1, 3, courbe(x.title), 'corps');
    }
  }
}
f.bloc(r + 1, 2, r + 1, 3, "Nombre d'indicateurs", 'total').pose(r + 1, 4, { v: n, f: `COUNTA(D5:D${r - 1})` }, 'total');
f.pose(r + 2, 2, 'Les objectifs 2.2, 3.2 et 3.3 n’ont pas encore de champ opérationnel.', 'note');

const d = new Feuille('Déclinaisons', [46, 42, 50, 60]);
d.bloc(1, 1, 1, 4, 'Déclinaison des objectifs 2.1, 2.3 et 2.5', 'titre');
let q = 3;
for (const c of CIBLES.filter((x) => x.fields.some((y) => y.actions))) {
  d.bloc(q, 1, q++, 4, `Objectif ${c.code} – ${courbe(c.title)}`, 'objectif').ligne(q++, 1, ['Champ opérationnel', 'Constat', 'Moyens', 'Actions à conduire'], 'tete');
  for (const x of c.fields) d.ligne(q++, 1, [`${x.code} : ${courbe(x.title)}`, courbe(x.diag.replace('Constat : ', '').replace(/^./, (l) => l.toUpperCase())), puces(x.means.map(courbe), '– '), x.actions.length > 1 ? lettres(actionsOf(x, false).map((y) => courbe(withExamples(y)))) : courbe(x.actions[0][0])]);
  q += 2;
}
const p = new Feuille('Pix', [18, 14, 14, 14, 14, 4, 18, 18, 18, 14]);
p.pose(1, 1, 'Activation de Pix Orga, janvier 2021', 'titre').bloc(3, 1, 3, 5, 'Part des établissements', 'objectif').bloc(3, 7, 3, 10, 'Établissements ayant lancé une campagne', 'objectif');
p.ligne(4, 1, ['Académie', ...PIX.columns], 'tete').ligne(4, 7, ['Académie', 'Campagne lancée', 'Établissements', 'Part'], 'tete');
const COMPTES = PIX.rows.map((x) => x[2].match(/^(\d+)\/(\d+)/).slice(1).map(Number));
PIX.rows.forEach(([a, v], k) => { p.ligne(5 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]); p.ligne(5 + k, 7, [a, ...COMPTES[k], { v: COMPTES[k][0] / COMPTES[k][1], z: '0.0%', f: `H${5 + k}/I${5 + k}` }]); });
const tot = [0, 1].map((i) => COMPTES.reduce((s, x) => s + x[i], 0));
p.ligne(8, 7, ['Total', { v: tot[0], f: 'SUM(H5:H7)' }, { v: tot[1], f: 'SUM(I5:I7)' }, { v: tot[0] / tot[1], z: '0.0%', f: 'H8/I8' }], 'total');
const cat = PIX.rows.map((x) => x[0]);
const att = expectedNA('Suivi 2021 : bandeaux « AMBITION 1 – CAPITALES SANS ACCENTS » et « Objectif 1.1 – … » (les cibles du document, ici appelées objectifs ; 2.2, 3.2, 3.3 : bandeau seul) sur toute la largeur ; Code (CO1 ou vide) et Champ opérationnel fusionnés sur les lignes de leurs indicateurs ; Cible 2021 = valeur visée, plusieurs lignes dans la cellule ; Réalisé et Avancement inventés. Déclinaisons : trois tableaux l’un sous l’autre, champs « CO1 : … » (les mêmes qu’au suivi, à ne compter qu’une fois), moyens à tirets, actions a) b) c) dans la cellule (pas des codes), sans lettre s’il n’y en a qu’une ; exemples entre parenthèses. Pix : deux tableaux côte à côte ; colonne Part (formule) et ligne Total hors séries.',
  { actionTitle: withExamples, codes: false, extraSeries: ['Campagne lancée', 'Établissements'].map((label, k) => ({ label, categories: cat, values: COMPTES.map((x) => x[k]) })) });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-bandes', [f, d, p], att);
