// La copie du modèle du ministère : consignes en haut, une ligne par objectif opérationnel, colonnes Indicateur 1 / Cible 1,
// Indicateur 2 / Cible 2, Indicateur 3 / Cible 3, axes et objectifs stratégiques fusionnés.
import { Feuille, ecrire, puces, capitales, insec, tourne, A1, NB } from './kit.mjs';
import { AMBITIONS, PIX, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const f = new Feuille('Modèle', [28, 34, 40, 40, 60, 50, 34, 28, 34, 28, 34, 28, 18, 16]);
f.bloc(1, 1, 1, 14, 'Feuille de route académique du numérique – modèle national', 'titre');
f.pose(2, 1, 'Région académique :', 'etiquette').bloc(2, 2, 2, 3, 'Nouvelle-Aquitaine', 'corps').pose(2, 4, 'Année :', 'etiquette').pose(2, 5, 2021, 'corps');
f.bloc(4, 1, 4, 14, 'Consignes : remplir une ligne par objectif opérationnel ; trois indicateurs au plus par objectif ; ne pas modifier l’intitulé des colonnes.', 'note');
f.ligne(6, 1, ['Axe stratégique', 'Objectif stratégique', 'Objectif opérationnel', 'Diagnostic', 'Actions prévues', 'Leviers', 'Indicateur 1', 'Cible 1', 'Indicateur 2', 'Cible 2', 'Indicateur 3', 'Cible 3', 'Service pilote', 'Échéance'], 'tete');
let r = 7, n = 0;
for (const a of AMBITIONS) {
  const d = r;
  for (const c of a.cibles) {
    const e = r;
    for (const x of c.fields.length ? c.fields : [null]) {
      const ind = [0, 1, 2].flatMap((k) => { const i = x?.indicators[k]; return i ? [i.title, insec(i.targets.join('\n'))] : ['', '']; });
      f.ligne(r++, 1, ['', '', x?.title ?? '', x?.diag?.replace('Constat : ', '').replace(/^./, (l) => l.toUpperCase()) ?? '', x?.actions ? puces(actionsOf(x, false).map(withExamples), '- ') : '', x?.means ? puces(x.means, '- ') : '', ...ind, x ? tourne(['DRANE', 'DRANE et INSPÉ', 'DRANE et DSI'], n) : '', x ? tourne(['Juin 2021', 'Décembre 2021', '2022'], n++) : '']);
    }
    f.bloc(e, 2, r - 1, 2, `${c.code} ${c.title}`, 'corps');
  }
  f.bloc(d, 1, r - 1, 1, `Axe ${a.code} : ${a.title}`, 'corps');
}
f.pose(r + 1, 1, 'À retourner au ministère avant le 15 février 2021.', 'note');
const p = new Feuille('Annexe Pix', [24, 16, 16, 16]);
p.pose(1, 1, 'Annexe : Pix par académie', 'titre').ligne(3, 1, ['État de la plateforme', ...PIX.rows.map((x) => x[0])], 'tete');
PIX.columns.forEach((t, k) => p.ligne(4 + k, 1, [t, ...PIX.rows.map((x) => ({ v: +(x[1][k] / 100).toFixed(4), z: '0.00%' }))]));
const att = expectedNA('Modèle : cadre et consignes lignes 1-4, en-tête ligne 6, une ligne par objectif opérationnel (les champs du document, sans code), Axe stratégique « Axe 1 : … » et Objectif stratégique « 1.1 … » (les cibles du document) fusionnés ; 2.2, 3.2, 3.3 : une ligne sans objectif opérationnel ; Actions prévues et Leviers à tirets (sans tiret s’il n’y en a qu’un) ; trois paires Indicateur n / Cible n (Cible n = valeur visée, plusieurs lignes = plusieurs valeurs, `target` en liste). Diagnostic = texte libre. Annexe Pix : académies en colonnes, catégories = académies. Services pilotes et échéances inventés.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.');
for (const o of att.objectives) if (o.parent) delete o.code;
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-modele-ministere', [f, p], att);
