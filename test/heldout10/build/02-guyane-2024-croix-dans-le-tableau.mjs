// Un seul tableau à en-tête sur deux lignes : axe et objectif fusionnés, une ligne par action, leviers fusionnés en face, et à
// droite les croix du projet académique ; une feuille d'indicateurs, une page de notes.
import { Feuille, ecrire, courbe, insec, puces, tourne, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''), ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Combler les écarts entre les territoires', 'Être bien à l’école', 'Développer les compétences des élèves et des personnels', 'Soutenir les initiatives des équipes'];
const f = new Feuille('Feuille de route', [24, 34, 8, 60, 44, 18, 16, 18, 18, 18, 18]);
f.bloc(1, 1, 1, 11, 'Académie de Guyane – Feuille de route du numérique éducatif 2024-2025', 'titre');
f.bloc(3, 1, 4, 1, 'Axe', 'tete').bloc(3, 2, 4, 2, 'Objectif', 'tete').bloc(3, 3, 3, 7, 'Mise en œuvre', 'tete').ligne(4, 3, ['N°', 'Action', 'Leviers', 'Service', 'Échéance'], 'tete').bloc(3, 8, 3, 11, 'Objectifs du projet académique', 'tete').ligne(4, 8, PA, 'tete');
const ind = new Feuille('Indicateurs', [8, 50, 56, 14, 14, 18]);
ind.bloc(1, 1, 1, 6, 'Suivi des indicateurs', 'titre').ligne(3, 1, ['N°', 'Objectif', 'Indicateur', 'Valeur 2024', 'Cible 2025', 'Source'], 'tete');
let r = 5, q = 4, n = 0, m = 0;
const liens = [], nb = PA.map(() => 0), vises = [];
DOC.forEach((a, i) => {
  const da = r;
  a.objectifs.forEach((o, j) => {
    const d = r, dq = q;
    o.lignes[0].a.forEach((x, k) => {
      const v = PA.map((_, c) => ((n + c * 2) % 5 === 0 || (n * 3 + c) % 7 === 0 ? 'X' : ''));
      v.forEach((y, c) => { if (y) { nb[c]++; liens.push({ action: ac(i, j, k), objective: PA[c] }); } });
      f.ligne(r++, 1, ['', '', ac(i, j, k), insec(main(dire(x), n)), '', tourne(['DRANE', 'DRANE', 'DSI', 'DRANE / EAFC'], n), tourne(['Juin 2025', '', 'Décembre 2024'], n), ...v], ['etiquette', 'objectif', 'centre', 'corps', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre', 'centre']);
      n++;
    });
    f.bloc(d, 2, r - 1, 2, insec(`${ob(i, j)} ${dire(o.titre)}`), 'objectif').bloc(d, 5, r - 1, 5, insec(puces(o.lignes[0].l.map((x) => main(dire(x), m++)), '- ')), 'corps');
    o.lignes[0].i.forEach((x) => {
      const t = dire(x), nombre = /^(Nombre|Nb)/.test(t), taux = /^Taux/.test(t), v = 6 + ((q * 5) % 37);
      ind.ligne(q++, 1, ['', '', insec(main(t, q)), nombre ? v : taux ? pct(0.4) : '', nombre ? v + 10 : taux ? pct(0.7) : '', tourne(['DRANE', 'Enquête', 'DSI', 'DRANE'], q)], ['centre', 'corps', 'corps', 'centre', 'centre', 'corps']);
      vises.push(nombre ? { target: String(v + 10) } : taux ? { target: '70%' } : {});
    });
    ind.bloc(dq, 1, q - 1, 1, ob(i, j), 'centre').bloc(dq, 2, q - 1, 2, insec(dire(o.titre)), 'corps');
  });
  f.bloc(da, 1, r - 1, 1, insec(`Axe ${i + 1} – ${dire(a.titre)}`), 'etiquette');
});
f.bloc(r, 1, r, 7, 'Nombre d’actions', 'total').ligne(r, 8, nb, 'total').pose(r + 2, 1, insec('X : l’action contribue à l’objectif du projet académique.'), 'note');
ind.bloc(q, 1, q, 2, 'Total', 'total').pose(q, 3, `${vises.length} indicateurs`, 'total');
const nt = new Feuille('Notes', [14, 80]);
nt.pose(1, 1, 'Sigles', 'titre');
[['DRANE', 'Délégation régionale académique au numérique éducatif'], ['EAFC', 'École académique de la formation continue'], ['RUPN', 'Référent pour les usages pédagogiques du numérique']].forEach((l, k) => nt.ligne(3 + k, 1, l));
const att = attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Feuille de route : en-tête sur deux lignes (« Mise en œuvre » et « Objectifs du projet académique » au-dessus), Axe et Objectif fusionnés, N° | Action (une par ligne) | Leviers (tirets, fusionnés en face de l’objectif) | Service | Échéance | quatre colonnes de X (liens), total, légende. Indicateurs : N° et Objectif fusionnés, un indicateur par ligne, Valeur 2024, Cible 2025 (`target`, nombres et taux), Source, total. Notes : sigles. Services, échéances, valeurs, croix inventés ; objectifs du projet académique d’après les projets cités dans le document.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA; att.links = liens;
ecrire('guyane-2024-croix-dans-le-tableau', [f, ind, nt], att);
