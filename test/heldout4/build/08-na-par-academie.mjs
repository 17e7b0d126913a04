// Le tableau de la réunion des trois académies : une colonne par académie ; actions et moyens dans un second onglet, par champ.
import { Feuille, ecrire, courbe, insec, tourne, pct } from './kit.mjs';
import { AMBITIONS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = courbe;
const f = new Feuille('Indicateurs par académie', [30, 36, 42, 56, 40, 12, 12, 12, 34]);
f.bloc(1, 1, 1, 9, 'Région académique Nouvelle-Aquitaine – Feuille de route du numérique éducatif 2021', 'titre');
['Ambition', 'Cible', 'Champ opérationnel', 'Indicateur', 'Valeur à atteindre en 2021'].forEach((x, k) => f.bloc(4, k + 1, 5, k + 1, x, 'tete'));
f.bloc(4, 6, 4, 8, 'Situation au 30 juin', 'tete').ligne(5, 6, ['Bordeaux', 'Limoges', 'Poitiers'], 'tete').bloc(4, 9, 5, 9, 'Remarques', 'tete');
let r = 6, n = 0;
for (const a of AMBITIONS) {
  const d = r;
  for (const c of a.cibles) {
    const e = r;
    for (const x of c.fields) {
      const g = r;
      for (const i of x.indicators) {
        const taux = /^Taux/.test(i.title), nb = /^Nombre/.test(i.title), v = (k) => (taux ? pct(0.3 + ((n + k) % 6) / 10) : nb ? 3 + ((n * 5 + k * 7) % 30) : 'n. c.');
        f.ligne(r++, 1, ['', '', '', t(i.title), insec(i.targets.join('\n')), v(0), v(1), v(2), tourne(['', 'Chiffres provisoires.', ''], n++)], ['corps', 'corps', 'corps', 'corps', 'corps', 'centre', 'centre', 'centre', 'corps']);
      }
      f.bloc(g, 3, r - 1, 3, t(x.title), 'corps');
    }
    if (!c.fields.length) f.ligne(r++, 1, ['', '', '', '', '', '', '', '', 'À décliner.']);
    f.bloc(e, 2, r - 1, 2, `${c.code} – ${t(c.title)}`, 'corps');
  }
  f.bloc(d, 1, r - 1, 1, `Ambition ${a.code} – ${t(a.title)}`, 'etiquette');
}
const m = new Feuille('Actions et moyens', [64, 64, 20]);
m.bloc(1, 1, 1, 3, 'Déclinaison des champs opérationnels', 'titre').ligne(3, 1, ['Actions', 'Moyens', 'Académie référente'], 'tete');
let q = 4;
for (const c of AMBITIONS.flatMap((a) => a.cibles)) for (const x of c.fields.filter((y) => y.actions)) {
  const ac = actionsOf(x, false), mo = x.means ?? [], d = q, h = Math.max(ac.length, mo.length);
  m.bloc(q, 1, q++, 3, insec(`Champ opérationnel : ${t(x.title)}`), 'objectif');
  for (let k = 0; k < h; k++) m.ligne(q++, 1, [ac[k] ? `– ${t(withExamples(ac[k]))}` : '', mo[k] ? `– ${t(mo[k])}` : '', '']);
  m.bloc(d + 1, 3, q - 1, 3, tourne(['Bordeaux', 'Poitiers', 'Limoges'], d), 'centre');
}
const p = new Feuille('Pix', [18, 14, 14, 14, 14]);
p.pose(1, 1, 'Pix Orga par académie', 'titre').ligne(3, 1, ['Académie', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => p.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Indicateurs par académie : en-tête lignes 4-5 (Situation au 30 juin au-dessus de Bordeaux, Limoges, Poitiers), une ligne par indicateur ; ambition (« Ambition 1 – … »), cible (« 1.1 – … ») et champ fusionnés ; 2.2, 3.2, 3.3 : la cible seule ; Valeur à atteindre en 2021 (plusieurs lignes = plusieurs valeurs, `target` en liste). Actions et moyens : bandeau « Champ opérationnel : … » (le libellé seul rattache), deux listes à tirets indépendantes. Situations, remarques, académies référentes inventées.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const o of att.objectives) if (o.parent) delete o.code;
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-par-academie', [f, m, p], att);
