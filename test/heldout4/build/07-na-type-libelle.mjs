// L'export d'un outil de gestion de projet : une ligne par élément, avec son numéro, son type et son libellé en retrait.
import { Feuille, ecrire, courbe, insec, tourne } from './kit.mjs';
import { AMBITIONS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = courbe, refs = { champ: [], action: [], indicateur: [] };
const f = new Feuille('Export', [14, 22, 110, 46, 18, 14]);
f.ligne(1, 1, ['Numéro', 'Type', 'Libellé', 'Valeur cible 2021', 'Responsable', 'État'], 'tete');
let r = 2, n = 0;
const pose = (ref, type, niveau, libelle, cible = '') => f.ligne(r++, 1, [ref, type, `${'   '.repeat(niveau)}${libelle}`, cible, niveau > 2 ? tourne(['Bordeaux', 'Limoges', 'Poitiers'], n) : '', type === 'Action' ? tourne(['à venir', 'en cours', 'réalisé'], n++) : '']);
for (const a of AMBITIONS) {
  pose(a.code, 'Ambition', 0, t(a.title));
  for (const c of a.cibles) {
    pose(c.code, 'Cible', 1, t(c.title));
    c.fields.forEach((x, k) => {
      const ref = `${c.code}.${k + 1}`;
      pose(ref, 'Champ opérationnel', 2, t(x.title)); refs.champ.push(ref);
      if (x.means) x.means.forEach((m, q) => pose(`${ref}.M${q + 1}`, 'Moyen', 3, t(m)));
      if (x.actions) actionsOf(x, false).forEach((y, q) => { pose(`${ref}.A${q + 1}`, 'Action', 3, t(withExamples(y))); refs.action.push(`${ref}.A${q + 1}`); });
      x.indicators.forEach((i, q) => { pose(`${ref}.I${q + 1}`, 'Indicateur', 3, t(i.title), insec(i.targets.join('\n'))); refs.indicateur.push(`${ref}.I${q + 1}`); });
    });
  }
}
f.filtre = `A1:F${r - 1}`;
const p = new Feuille('Pix', [18, 14, 14, 14, 14]);
p.pose(1, 1, 'Pix Orga par académie', 'titre').ligne(3, 1, ['Académie', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => p.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Export : en-tête ligne 1, une ligne par élément, Numéro (1, 1.1, 1.1.1 puis 1.1.1.M1, 1.1.1.A1, 1.1.1.I1), Type (Ambition, Cible, Champ opérationnel, Moyen, Action, Indicateur), Libellé en retrait par espaces, Valeur cible 2021 (plusieurs lignes = plusieurs valeurs, `target` en liste). « Cible » est un niveau. Responsables et états inventés.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
let k = 0; for (const o of att.objectives) if (o.parent) o.code = refs.champ[k++];
att.actions.forEach((a, q) => { a.code = refs.action[q]; });
att.indicators.forEach((a, q) => { a.code = refs.indicateur[q]; if (a.target?.includes('\n')) a.target = a.target.split('\n'); });
ecrire('na-type-libelle', [f, p], att);
