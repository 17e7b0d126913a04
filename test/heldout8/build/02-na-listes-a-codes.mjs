// Le contrôleur de gestion : une nomenclature (code, niveau, libellé, code supérieur) et des listes plates filtrables.
import { Feuille, ecrire, courbe, insec, tourne, date, euro } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = courbe, n = new Feuille('Nomenclature', [12, 22, 110, 14]);
n.pose(1, 1, insec('Nomenclature de la feuille de route – exercice 2021'), 'titre').ligne(3, 1, ['Code', 'Niveau', 'Libellé', 'Code sup.'], 'tete');
const codes = { axes: [], objectives: [], actions: [], indicators: [] }, champs = [];
let r = 4;
for (const a of AMBITIONS) {
  n.ligne(r++, 1, [a.code, 'Ambition', t(a.title), '']);
  codes.axes.push(a.code);
  for (const c of a.cibles) {
    n.ligne(r++, 1, [c.code, 'Cible', insec(t(c.title)), a.code]);
    codes.objectives.push(c.code);
    c.fields.forEach((x, k) => {
      const code = `${c.code}.${k + 1}`;
      n.ligne(r++, 1, [code, 'Champ opérationnel', insec(t(x.title)), c.code]);
      codes.objectives.push(code);
      champs.push([code, x, r - 1]);
    });
  }
}
n.filtre = `A3:D${r - 1}`;
const fin = r - 1, libelle = (x, q) => ({ v: insec(t(x.title)), t: 's', f: `VLOOKUP(B${q},Nomenclature!$A$4:$C$${fin},3,FALSE)` });
const liste = (nom, titre, largeurs, entetes, lignes) => {
  const f = new Feuille(nom, largeurs);
  f.pose(1, 1, titre, 'titre').ligne(3, 1, entetes, 'tete');
  lignes.forEach((l, k) => f.ligne(4 + k, 1, l(4 + k)));
  f.filtre = `A3:${String.fromCharCode(64 + entetes.length)}${3 + lignes.length}`;
  return f;
};
let m = 0;
const actions = champs.flatMap(([code, x]) => actionsOf(x, false).map((y, k) => (q) => {
  codes.actions.push(`${code}-A${k + 1}`);
  return [`${code}-A${k + 1}`, code, libelle(x, q), t(withExamples(y)), tourne(['DRANE', 'DSI', 'DRANE – DAAC', 'EAFC'], m++), date(2021, 9 + (m % 3), 1), date(2022, 3 + (m % 4), 30), euro(tourne([0, 4000, 1500, 12000], m))];
}));
const a = liste('Actions', 'Actions', [14, 12, 50, 80, 24, 13, 13, 14], ['Code action', 'Code champ', 'Champ opérationnel', 'Action', 'Centre de responsabilité', 'Début', 'Fin', 'Crédits demandés'], actions);
let p = 0;
const moyens = champs.flatMap(([code, x]) => (x.means ?? []).map((y) => (q) => [`M${String(++p).padStart(2, '0')}`, code, libelle(x, q), t(y)]));
const mo = liste('Moyens', 'Moyens mobilisés', [14, 12, 50, 90], ['Code moyen', 'Code champ', 'Champ opérationnel', 'Moyen'], moyens);
let s = 0;
const indicateurs = champs.flatMap(([code, x]) => x.indicators.map((y) => (q) => {
  const c = `IND${String(++s).padStart(2, '0')}`;
  codes.indicators.push(c);
  return [c, code, libelle(x, q), t(y.title), tourne(['Annuelle', 'Semestrielle', 'Annuelle'], s), insec(t(y.targets.join('\n'))), tourne(['Enquête DRANE', 'Remontée des DSI', 'EAFC', 'Collectivités'], s)];
}));
const i = liste('Indicateurs', 'Indicateurs de performance', [14, 12, 50, 60, 14, 56, 24], ['Code indicateur', 'Code champ', 'Champ opérationnel', 'Indicateur', 'Périodicité', 'Valeur cible', 'Source'], indicateurs);
const att = expectedNA('', { actionTitle: withExamples, codes: false });
att.notes = 'Nomenclature : Code | Niveau (Ambition, Cible, Champ opérationnel) | Libellé | Code sup., les trois niveaux dans une seule liste. Actions, Moyens, Indicateurs : listes plates rattachées par « Code champ » (le libellé du champ est une RECHERCHEV). Codes : « 1 », « 1.1 », « 1.1.1 », action « 2.1.1-A1 », indicateur « IND01 ». Le champ a parfois le titre de sa cible (1.1, 1.2). Valeur cible : liste si la cellule a plusieurs lignes, vide pour trois indicateurs. Centres, dates, crédits, périodicités, sources inventés. Apostrophes droites, sans point final dans cet attendu.';
att.series = [];
for (const k of Object.keys(codes)) { if (codes[k].length !== att[k].length) throw new Error(k); att[k] = att[k].map((o, q) => ({ ...o, code: codes[k][q] })); }
for (const o of att.indicators) if (o.target?.includes('\n')) o.target = o.target.split('\n');
ecrire('na-listes-a-codes', [n, a, mo, i], att);
