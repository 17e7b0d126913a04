// Les indicateurs en bandeaux (ambition, cible), en-tête sur deux lignes ; le plan d'actions est un vrai tableau Excel relié
// par le repère du champ ; les moyens sont une simple liste en troisième onglet.
import { Feuille, ecrire, courbe, insec, tourne } from './kit.mjs';
import { AMBITIONS, FIELDS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x)), rep = (x, c) => (x.code ? `${c.code}-${x.code}` : '');
const f = new Feuille('Indicateurs', [13, 52, 62, 22, 46, 28]);
f.bloc(1, 1, 2, 1, 'DRANE', 'etiquette').bloc(1, 2, 1, 6, 'Feuille de route du numérique éducatif – Nouvelle-Aquitaine', 'titre').bloc(2, 2, 2, 6, 'Suivi des indicateurs, édition de juin 2021', 'note');
f.bloc(4, 1, 5, 1, 'REPERE', 'tete').bloc(4, 2, 5, 2, 'CHAMP OPERATIONNEL', 'tete').bloc(4, 3, 5, 3, 'INDICATEUR', 'tete').bloc(4, 4, 4, 5, 'VALEURS', 'tete').bloc(4, 6, 5, 6, 'COMMENTAIRE', 'tete').ligne(5, 4, ['Réalisé 2020', 'Valeur cible'], 'tete');
let r = 6, n = 0;
for (const a of AMBITIONS) {
  f.bloc(r, 1, r++, 6, insec(`AMBITION ${a.code} – ${t(a.title)}`), 'axe');
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 6, insec(`Cible ${c.code} : ${t(c.title)}`), 'objectif');
    for (const x of c.fields) {
      const d = r;
      for (const i of x.indicators) { f.ligne(r++, 1, ['', '', t(i.title), tourne(['non mesuré', 'en baisse', 'stable'], n), i.targets.map(t).join('\n'), tourne(['', '', 'À consolider avec les DSI'], n)], ['centre', 'corps', 'corps', 'corps', 'corps', 'corps']); n++; }
      f.bloc(d, 1, r - 1, 1, rep(x, c), 'centre').bloc(d, 2, r - 1, 2, t(x.title), 'corps');
    }
  }
}
f.bloc(r, 1, r, 2, 'Nombre d’indicateurs', 'total').pose(r, 3, n, 'total');
f.pose(r + 2, 1, insec('Les cibles sans champ opérationnel sont à construire avec les partenaires.'), 'note');
const tetes = ['Repère', 'Champ opérationnel', 'N°', 'Action', 'Porteur', 'Échéancier', '1er trim.', '2e trim.', '3e trim.'];
const g = new Feuille('Plan d’actions', [13, 52, 6, 76, 26, 18, 10, 10, 10]);
g.bloc(1, 1, 1, 9, 'Plan d’actions 2021-2022', 'titre').bloc(2, 1, 2, 9, insec('Une ligne par action. Repère : numéro de la cible et du champ opérationnel.'), 'note').ligne(4, 1, tetes, 'tete');
let p = 5, q = 0;
for (const x of FIELDS.filter((y) => y.actions)) for (const y of actionsOf(x, false)) {
  g.ligne(p++, 1, [rep(x, x.cible), t(x.title), ++q, t(withExamples(y)), tourne(['DRANE', 'DRANE et DAAC', 'Pôle d’expertise', 'INSPE'], q), tourne(['Juin 2022', '2021-2022', ''], q), ...[0, 1, 2].map((k) => ((q + k) % 3 ? 'x' : ''))], ['centre', 'corps', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre']);
}
g.pose(p + 1, 1, insec('x : trimestre où l’action est menée.'), 'note');
const m = new Feuille('Moyens', [13, 90, 24]);
m.bloc(1, 1, 1, 3, 'Moyens par champ opérationnel', 'titre').ligne(3, 1, ['REPERE', 'MODALITES ET MOYENS', 'PARTENAIRE'], 'tete');
let s = 4;
for (const x of FIELDS.filter((y) => y.means)) x.means.forEach((y, k) => m.ligne(s++, 1, [k ? '' : rep(x, x.cible), t(y), tourne(['', 'INSPE', 'Collectivités', ''], s)], ['centre', 'corps', 'corps']));
const o = new Feuille('Pix Orga', [18, 14, 14, 14, 14]);
o.pose(1, 1, 'Activation de Pix Orga', 'titre').ligne(3, 1, ['Académie', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => o.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Indicateurs : en-tête lignes 4-5 ; bandeaux « AMBITION 1 – … » et « Cible 1.1 : … » ; REPERE (« 2.1-CO1 », vide si le champ n’a pas de code) et CHAMP OPERATIONNEL fusionnés, un indicateur par ligne ; Valeur cible : plusieurs lignes = `target` en liste ; Réalisé 2020 n’est pas une cible. 2.2, 3.2, 3.3 : bandeau seul. Plan d’actions : tableau Excel, champ récrit, N° d’ordre de 1 à 21 ; les x par trimestre ne sont pas des liens. Moyens : repère sur la première ligne seulement (vide = celui du dessus), MODALITES ET MOYENS : un levier par ligne. Pix Orga : tableau de chiffres, hors feuille de route. Porteurs, échéances, réalisés, partenaires inventés.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
const codes = new Map(FIELDS.filter((x) => x.code).map((x) => [`${x.cible.code} ${x.title}`, rep(x, x.cible)]));
let cible = '';
for (const b of att.objectives) { if (!b.parent) cible = b.code; else if (b.code) b.code = `${cible}-${b.code}`; }
if (att.objectives.filter((b) => b.parent && b.code).length !== codes.size) throw new Error('repères');
att.actions.forEach((a, k) => { a.code = String(k + 1); });
ecrire('na-plan-et-indicateurs', [f, g, m, o], att, [{ feuille: 2, nom: 'PlanActions', ref: `A4:I${p - 1}`, colonnes: tetes }]);
