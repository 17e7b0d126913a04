// Une cheffe de projet : un onglet par cible, nommé par son code ; en haut l'ambition et la cible, puis un bloc par champ,
// étiquettes au-dessus des textes, une action par ligne, indicateurs avec une colonne par année visée.
import { Feuille, ecrire, budget, reunions, puces, insec, nfd, tourne, date, heure, NB, FINE } from './kit.mjs';
import { AMBITIONS, CIBLES, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const annee = (t) => (/2022/.test(t) ? 1 : /2023/.test(t) ? 2 : 0);
const ordonne = (ts) => [0, 1, 2].map((k) => ts.filter((t) => annee(t) === k).join('\n'));
const unite = (t) => (/^Taux|^Augmenter le taux/.test(t) ? '%' : /^Nombre|^Augmenter le nombre/.test(t) ? 'nombre' : '');
const s = new Feuille('Plan', [16, 60, 90]);
s.pose(1, 1, 'Feuille de route 2021 – DRANE Nouvelle-Aquitaine', 'titre').pose(2, 1, 'Un onglet par cible, à son numéro.', 'note').ligne(4, 1, ['N° de cible', 'Ambition', 'Cible'], 'tete');
let rs = 5;
for (const a of AMBITIONS) { const d = rs; a.cibles.forEach((c) => s.ligne(rs++, 1, [c.code, '', c.title], ['centre', 'corps', 'corps'])); s.bloc(d, 2, rs - 1, 2, `Ambition ${a.code} : ${a.title}`, 'corps'); }

const feuilles = CIBLES.map((c, q) => {
  const f = new Feuille(c.code, [54, 12, 34, 34, 34, 22]), ecrit = q === 6 ? nfd : (t) => t;
  f.bloc(1, 1, 1, 6, insec(`Ambition ${c.axis.code} : ${c.axis.title}`), 'axe').bloc(2, 1, 2, 6, ecrit(`Cible ${c.code} : ${c.title}`), 'objectif');
  let r = 4;
  if (c.intro) { f.bloc(r, 1, r++, 6, 'Contexte', 'etiquette').bloc(r, 1, r, 6, ecrit(c.intro), 'corps'); r += 2; }
  if (!c.fields.length) f.pose(r, 1, 'Champs opérationnels à définir au prochain comité de pilotage.', 'note');
  for (const x of c.fields) {
    f.bloc(r, 1, r++, 6, ecrit(`Champ opérationnel${x.code ? ` ${x.code}` : ''} : ${x.title}`), 'objectif');
    if (x.diag) f.bloc(r, 1, r++, 6, 'Constat', 'etiquette').bloc(r, 1, r++, 6, ecrit(x.diag.replace('Constat : ', '').replace(/^./, (l) => l.toUpperCase())), 'corps');
    if (x.means) f.bloc(r, 1, r++, 6, 'Moyens', 'etiquette').bloc(r, 1, r++, 6, ecrit(puces(x.means, '▪ ')), 'corps');
    if (x.actions) {
      f.bloc(r, 1, r, 4, 'Action', 'tete').ligne(r++, 5, ['Structure pilote', 'Échéancier'], 'tete');
      actionsOf(x, false).forEach((a, k) => { f.bloc(r, 1, r, 4, ecrit(withExamples(a)), 'corps').ligne(r++, 5, [tourne(["Pôle d'expertise", 'DRANE', 'DRANE et INSPÉ'], k), tourne(['1er semestre 2021', '2021', 'Rentrée 2021'], k)]); });
    }
    f.ligne(r++, 1, ['Indicateur de suivi', 'Unité', 'Cible 2021', 'Cible 2022', 'Cible 2023', 'Périodicité'], 'tete');
    x.indicators.forEach((i, k) => f.ligne(r++, 1, [ecrit(i.title), unite(i.title), ...ordonne(i.targets).map((t) => insec(t)), tourne(['annuelle', 'semestrielle'], k)]));
    r++;
  }
  return f;
});
const b = budget('Budget', 'Budget 2021 de la DRANE', [['Formation (journées stagiaires)', 240000, 96500], ['Systèmes de téléprésence', 118000, 118000], ['Projets EAC et numérique', 36000, 14200.75]]);
const reu = reunions('Réunions', 'Comités de l’année 2021', [
  [date(2021, 2, 9), heure(14), 'Comité de pilotage avec les collectivités', 'Bordeaux', 'ENT commun collège et lycée'],
  [date(2021, 6, 15), heure(9, 30), 'Comité de pilotage avec les collectivités', 'Poitiers', 'Bilan de l’année']]);
const p = new Feuille('Pix 2020-2021', [20, 14, 14, 16, 14]);
p.bloc(1, 1, 1, 5, 'Pix 2020-2021 par académie', 'titre').ligne(3, 1, ['', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => p.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));

const att = expectedNA('Plan : liste des cibles (les mêmes que dans les onglets, à ne compter qu’une fois). Un onglet par cible (1.1 à 3.4) : « Ambition n : … », « Cible n.n : … » fusionnés, Contexte (texte libre), puis par champ « Champ opérationnel CO1 : … » : Constat et Moyens avec étiquette au-dessus, actions une par ligne (fusion A:D) sous leur en-tête, indicateurs sous le leur, valeurs visées en colonnes Cible 2021 / 2022 / 2023 (les deux sens de « cible » dans le même onglet ; `target` = les cellules dans l’ordre des années, une ligne chacune). 2.2, 3.2, 3.3 sans champ. Un onglet (2.3) en Unicode décomposé. Budget et Réunions (inventés) hors feuille de route ; pilotes, échéances, périodicités inventés.',
  { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-un-onglet-par-cible', [s, ...feuilles, p, b, reu], att);
