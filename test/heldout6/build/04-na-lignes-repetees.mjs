// Le fichier partagé : une ligne par indicateur, ambition, cible et champ récrits sur chaque ligne, un numéro ; les
// déclinaisons ont chacune leur onglet et ne citent les indicateurs que par leur numéro.
import { Feuille, ecrire, courbe, insec, puces, tourne } from './kit.mjs';
import { AMBITIONS, CIBLES, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = courbe, nom = (x) => insec(x.code ? `${x.code} : ${t(x.title)}` : t(x.title));
const f = new Feuille('Tableau de bord', [7, 34, 38, 44, 56, 44, 18, 30]);
f.pose(1, 1, 'DRANE Nouvelle-Aquitaine – Tableau de bord de la feuille de route', 'titre').pose(2, 1, 'Une ligne par indicateur. Ne pas fusionner de cellules, ne pas insérer de ligne vide.', 'note');
f.ligne(4, 1, ['N°', 'Ambition', 'Cible', 'Champ opérationnel', 'Indicateur', 'Objectif chiffré', 'Réalisé juin 2021', 'Observations'], 'tete');
let r = 5, n = 0;
const numeros = new Map();
for (const a of AMBITIONS) for (const c of a.cibles) {
  const tete = [`Ambition ${a.code} : ${t(a.title)}`, `${c.code} ${t(c.title)}`].map(insec);
  for (const x of c.fields) for (const i of x.indicators) {
    f.ligne(r++, 1, [++n, ...tete, nom(x), t(i.title), insec(t(i.targets.join('\n'))), tourne(['en cours', '', 'atteint', ''], n), tourne(['', '', 'Donnée à demander aux DSI', ''], n)], ['centre', ...Array(7).fill('corps')]);
    numeros.set(x, [...(numeros.get(x) ?? []), n]);
  }
  if (!c.fields.length) f.ligne(r++, 1, ['', ...tete, '', '', '', '', 'À construire avec les partenaires'], ['centre', ...Array(7).fill('corps')]);
}
f.filtre = `A4:H${r - 1}`;
const fiches = CIBLES.filter((c) => c.fields.some((x) => x.actions)).map((c) => {
  const m = new Feuille(`Cible ${c.code}`, [40, 40, 60, 60, 22]);
  m.bloc(1, 1, 1, 5, insec(`Cible ${c.code} : ${t(c.title)}`), 'titre').bloc(2, 1, 2, 5, t(c.intro), 'note');
  m.ligne(4, 1, ['Champ opérationnel', 'Constat', 'Actions', 'Moyens', 'Indicateurs'], 'tete');
  c.fields.forEach((x, k) => m.ligne(5 + k, 1, [nom(x), insec(t(x.diag.replace(/^Constat : /, ''))), puces(actionsOf(x, false).map((y) => t(withExamples(y))), '➤ '), puces(x.means.map(t), '➤ '), `Voir n° ${numeros.get(x).join(', ')}`]));
  return m;
});
const p = new Feuille('Pix Orga', [18, 14, 14, 14, 14]);
p.pose(1, 1, 'Activation de Pix Orga', 'titre').ligne(3, 1, ['', ...PIX.columns], 'tete');
PIX.rows.forEach(([a, v], k) => p.ligne(4 + k, 1, [a, ...v.map((x) => ({ v: +(x / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Tableau de bord : une ligne par indicateur, N° (1 à 29, pas un code d’indicateur attendu) | Ambition (« Ambition 1 : … ») | Cible (« 1.1 … ») | Champ opérationnel (« CO1 : … » ou le titre seul), les trois récrits sur chaque ligne ; Objectif chiffré = valeur cible (plusieurs lignes : `target` en liste), vide pour trois indicateurs ; 2.2, 3.2, 3.3 : ligne sans champ ni indicateur. Cible 2.1, 2.3, 2.5 : la cible n’est que dans le titre, une ligne par champ, Constat (texte libre), Actions, Moyens (flèches, aucune s’il n’y en a qu’un) ; « Voir n° 10 » renvoie au tableau de bord, ce n’est pas un indicateur. Réalisé, observations inventés.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-lignes-repetees', [f, ...fiches, p], att);
