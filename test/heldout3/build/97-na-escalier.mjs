// Un plan en escalier : chaque niveau a sa colonne et sa ligne, actions avec une flèche, moyens dans la colonne d'à côté ;
// le « Tableau de bord » n'a que les indicateurs, rattachés par le libellé du champ opérationnel.
import { Feuille, ecrire, courbe, insec, tourne, pct, A1 } from './kit.mjs';
import { AMBITIONS, FIELDS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = courbe;
const f = new Feuille('Feuille de route', [34, 38, 44, 60, 60, 18]);
f.bloc(1, 1, 1, 6, 'Feuille de route 2021 du numérique éducatif – Région académique Nouvelle-Aquitaine', 'titre');
f.ligne(3, 1, ['Ambition', 'Cible', 'Champ opérationnel', 'Actions', 'Moyens', 'Pilote'], 'tete');
let r = 4, n = 0;
for (const a of AMBITIONS) {
  f.ligne(r++, 1, [`${a.code}. ${t(a.title)}`, '', '', '', '', '']);
  for (const c of a.cibles) {
    f.ligne(r++, 1, ['', `${c.code} ${t(c.title)}`, '', '', '', '']);
    for (const x of c.fields) {
      f.ligne(r++, 1, ['', '', t(x.title), '', '', tourne(['DRANE Bordeaux', 'DRANE Limoges', 'DRANE Poitiers'], n++)]);
      const ac = x.actions ? actionsOf(x, false) : [], mo = x.means ?? [];
      for (let k = 0; k < Math.max(ac.length, mo.length); k++) f.ligne(r++, 1, ['', '', '', ac[k] ? `→ ${t(withExamples(ac[k]))}` : '', mo[k] ? t(mo[k]) : '', '']);
    }
  }
}
f.pose(r + 1, 1, 'Les champs opérationnels sans action seront déclinés au second semestre.', 'note');
const b = new Feuille('Tableau de bord', [70, 60, 46, 30, 14, 50]);
b.bloc(1, 1, 1, 6, 'Tableau de bord des indicateurs 2021', 'titre').ligne(3, 1, ['Champ opérationnel', 'Indicateur', 'Valeur visée', 'Valeur constatée au 30/06', 'Tendance', 'Commentaires'], 'tete');
let q = 4;
for (const x of FIELDS) for (const i of x.indicators) b.ligne(q++, 1, [t(x.title), t(i.title), insec(t(i.targets.join('\n'))), tourne(['relevé en cours', 'non mesuré', 'conforme au calendrier'], q), tourne(['en hausse', 'stable', ''], q), q % 5 ? '' : 'La collecte dépend des remontées des trois académies ; les chiffres du premier semestre restent partiels et seront consolidés à la rentrée.']);
b.filtre = `A3:F${q - 1}`;
const p = new Feuille('Pix', [18, 14, 14, 14, 14]);
p.pose(1, 1, 'Pix Orga : situation des établissements', 'titre').ligne(3, 1, ['Académie', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => p.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Feuille de route : escalier, en-tête ligne 3, chaque niveau dans sa colonne et sur sa propre ligne (« 1. … » Ambition, « 1.1 … » Cible, champ sans code), puis Actions (« → ») et Moyens, deux listes indépendantes, un élément par ligne. Tableau de bord : une ligne par indicateur, rattaché par le libellé du champ opérationnel seul ; Valeur visée (plusieurs lignes dans la cellule = plusieurs valeurs, `target` en liste). « 1. Identifier… » suivi de ses exemples entre parenthèses. Pilotes, valeurs constatées, tendances, commentaires inventés.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const o of att.objectives) if (o.parent) delete o.code;
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-escalier', [f, b, p], att);
