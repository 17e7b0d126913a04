// Le tableau du rapport : cellules fusionnées, sous-totaux par cible, légende en bas ; le plan d'actions est à part.
import { Feuille, ecrire, courbe, insec, puces, tourne } from './kit.mjs';
import { AMBITIONS, FIELDS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = courbe, nom = (x) => (x.code ? `${x.code} – ${t(x.title)}` : t(x.title)), RONDS = ['●', '◐', '○', '◐'];
const f = new Feuille('Rapport', [26, 34, 44, 58, 44, 16, 8]);
f.bloc(1, 1, 1, 7, 'Rapport d’étape – Feuille de route du numérique éducatif, Nouvelle-Aquitaine', 'titre').pose(2, 1, 'Tableau 3 : avancement par cible', 'note');
f.ligne(4, 1, ['Ambition', 'Cible', 'Champ opérationnel', 'Indicateur', 'Valeur cible', 'Point d’étape', 'État'], 'tete');
let r = 5, n = 0, total = 0;
for (const a of AMBITIONS) {
  const d = r;
  for (const c of a.cibles) {
    const e = r;
    let nb = 0;
    for (const x of c.fields) {
      const g = r;
      for (const i of x.indicators) { f.ligne(r++, 1, ['', '', '', t(i.title), insec(i.targets.join('\n')), tourne(['conforme', 'à confirmer', ''], n), tourne(RONDS, n++)], ['corps', 'corps', 'corps', 'corps', 'corps', 'corps', 'centre']); nb++; }
      f.bloc(g, 3, r - 1, 3, nom(x), 'corps');
    }
    if (!nb) f.ligne(r++, 1, ['', '', '', '', '', '', '○'], ['corps', 'corps', 'corps', 'corps', 'corps', 'corps', 'centre']);
    f.bloc(e, 2, r - 1, 2, `${c.code} ${t(c.title)}`, 'corps');
    f.bloc(r, 2, r, 3, `Sous-total ${c.code}`, 'total').ligne(r++, 4, [nb === 1 ? '1 indicateur' : `${nb} indicateurs`, '', '', ''], 'total');
    total += nb;
  }
  f.bloc(d, 1, r - 1, 1, `${a.code}. ${t(a.title)}`, 'etiquette');
}
f.bloc(r, 1, r, 3, 'Total général', 'total').ligne(r, 4, [`${total} indicateurs`, '', '', ''], 'total');
f.pose(r + 2, 1, 'Légende', 'etiquette');
['● : cible atteinte', '◐ : en bonne voie', '○ : non commencé', 'Champ opérationnel : regroupement d’actions d’une même cible'].forEach((x, k) => f.pose(r + 3 + k, 1, insec(x), 'note'));
const m = new Feuille('Plan d’actions', [9, 50, 70, 70, 22]);
m.pose(1, 1, 'Déclinaison des cibles 2.1, 2.3 et 2.5', 'titre').ligne(3, 1, ['Cible', 'Champ opérationnel', 'Actions à mener', 'Moyens', 'Pôle référent'], 'tete');
let q = 4;
for (const x of FIELDS.filter((y) => y.actions)) m.ligne(q++, 1, [x.cible.code, nom(x), puces(actionsOf(x, false).map((y) => t(withExamples(y))), '- '), puces((x.means ?? []).map(t), '- '), tourne(['Bordeaux', 'Poitiers', 'Limoges'], q)], ['centre', 'corps', 'corps', 'corps', 'corps']);
const p = new Feuille('Pix', [18, 14, 14, 14, 14]);
p.pose(1, 1, 'Pix Orga par académie', 'titre').ligne(3, 1, ['Académie', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => p.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Rapport : une ligne par indicateur ; ambition (« 1. … »), cible (« 1.1 … ») et champ (« CO1 – … », ou le titre seul) fusionnés ; ligne « Sous-total 1.1 » après chaque cible, total général, légende : hors feuille de route ; 2.2, 3.2, 3.3 : la cible seule, un rond ○ ; Valeur cible (plusieurs lignes = plusieurs valeurs, `target` en liste). Plan d’actions : une ligne par champ, la cible par son numéro, actions et moyens à tirets dans la cellule (aucun s’il n’y en a qu’un). Points d’étape, états, pôles inventés.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-rapport-sous-totaux', [f, m, p], att);
